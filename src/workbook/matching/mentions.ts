import type { ReadFact } from '../said/interpretation.ts'
import type { NamePlace } from '../said/nameQuestion.ts'

/** A project as one row of a file names it; rows that name it alike are one mention. */
export type ProjectMention = {
  readonly code: string | undefined
  readonly name: string
  readonly investor: string | undefined
  readonly place: NamePlace
}

/** Every name of a file once, in the order in which the file brings them up. */
export type Mentions = {
  readonly investors: ReadonlyMap<string, NamePlace>
  readonly sources: ReadonlyMap<string, NamePlace>
  readonly projects: readonly ProjectMention[]
  /** By fact: position in `projects`. */
  readonly projectOf: Int32Array
}

export const mentionsOf = (facts: readonly ReadFact[]): Mentions => {
  const investors = new Map<string, NamePlace>()
  const sources = new Map<string, NamePlace>()
  const projects: ProjectMention[] = []
  const projectOf = new Int32Array(facts.length)
  const positions = new Map<string, number>()
  const positionOf = ({ project: { code, name }, investor, sheet, cell }: ReadFact): number => {
    const key = `${code ?? ''}\n${name}\n${investor ?? ''}`
    const known = positions.get(key)
    if (known !== undefined) return known
    positions.set(key, projects.length)
    return projects.push({ code: validCode(code), name, investor, place: { sheet, cell } }) - 1
  }
  let last: ReadFact | undefined
  facts.forEach((fact, row) => {
    const { investor, fundingSource } = fact
    if (investor !== undefined && investor !== last?.investor) mention(investors, investor, fact)
    if (fundingSource !== undefined && fundingSource !== last?.fundingSource) mention(sources, fundingSource, fact)
    const isSameRow = last?.project === fact.project && last.investor === investor
    projectOf[row] = isSameRow ? (projectOf[row - 1] ?? 0) : positionOf(fact)
    last = fact
  })
  return { investors, sources, projects, projectOf }
}

const mention = (names: Map<string, NamePlace>, name: string, { sheet, cell }: ReadFact): void => {
  if (!names.has(name)) names.set(name, { sheet, cell })
}

/** A national project code has seven digits; anything else in its column tells nothing. */
export const validCode = (code: string | undefined): string | undefined =>
  code !== undefined && /^\d{7}$/u.test(code) ? code : undefined
