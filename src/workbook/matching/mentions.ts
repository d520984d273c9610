import type { ReadFact } from '../interpretation.ts'

/** The first cell of the file that speaks of a name: where a doubt about it is reported. */
export type Place = { readonly sheet: string; readonly cell: string }

/** A project as one row of a file names it; rows that name it alike are one mention. */
export type ProjectMention = {
  readonly code: string | undefined
  readonly name: string
  readonly investor: string | undefined
  readonly place: Place
}

/** Every name of a file once, in the order in which the file brings them up. */
export type Mentions = {
  readonly investors: ReadonlyMap<string, Place>
  readonly sources: ReadonlyMap<string, Place>
  readonly projects: readonly ProjectMention[]
  /** By fact: position in `projects`. */
  readonly projectOf: Int32Array
}

export const mentionsOf = (facts: readonly ReadFact[]): Mentions => {
  const investors = new Map<string, Place>()
  const sources = new Map<string, Place>()
  const projects: ProjectMention[] = []
  const projectOf = new Int32Array(facts.length)
  const positions = new Map<string, number>()
  let last: ReadFact | undefined
  facts.forEach((fact, row) => {
    const place = { sheet: fact.sheet, cell: fact.cell }
    if (fact.investor !== undefined && !investors.has(fact.investor)) investors.set(fact.investor, place)
    if (fact.fundingSource !== undefined && !sources.has(fact.fundingSource)) sources.set(fact.fundingSource, place)
    if (last && last.project === fact.project && last.investor === fact.investor) {
      projectOf[row] = projectOf[row - 1] ?? 0
      return
    }
    last = fact
    const { code, name } = fact.project
    const key = `${code ?? ''}\n${name}\n${fact.investor ?? ''}`
    const known = positions.get(key)
    projectOf[row] = known ?? projects.length
    if (known !== undefined) return
    positions.set(key, projects.length)
    projects.push({ code: validCode(code), name, investor: fact.investor, place })
  })
  return { investors, sources, projects, projectOf }
}

/** A national project code has seven digits; anything else in its column tells nothing. */
const validCode = (code: string | undefined): string | undefined =>
  code !== undefined && /^\d{7}$/u.test(code) ? code : undefined
