import type { IsoDate } from '../../../domain/calendar.ts'
import type { Investor } from '../../../domain/directory.ts'
import { projectId, type ProjectId } from '../../../domain/ids.ts'
import { investorsOn } from '../../../domain/investorOn.ts'
import { foldName } from '../../../domain/names.ts'
import type { OpenBook } from '../../../domain/openBook.ts'
import { figuresOfProjects, progressBy, type Figures, type ProgressRow } from '../../../domain/progress.ts'
import { splitWords } from '../../../domain/words.ts'

/** A project as a line of the grid. */
export type ProjectRow = Pick<Figures, 'plan' | 'actual' | 'rate' | 'committed' | 'remaining'> & {
  readonly id: ProjectId
  readonly code: string | undefined
  readonly name: string
  readonly investor: string | undefined
  /** What the quick search looks through: no diacritics, abbreviations as written and spelled out. */
  readonly searched: string
}

export const projectRows = (open: OpenBook, asOf: IsoDate): readonly ProjectRow[] => {
  const { directory } = open.book
  const investors = investorsOn(open, asOf)
  const positions = new Map<string, number>(directory.projects.map(({ id }, at) => [id, at]))
  const foldedInvestors = directory.investors.map(({ name }) => searchedOf(name))
  return progressBy(open, { asOf, by: 'project' }).map(row => {
    const at = positions.get(row.key) ?? -1
    const code = directory.projects[at]?.code
    const investor: Investor | undefined = directory.investors[investors[at] ?? -1]
    const ofInvestor = foldedInvestors[investors[at] ?? -1] ?? ''
    return {
      ...figuresOf(row),
      id: projectId(row.key),
      code,
      name: row.name,
      investor: investor?.name,
      searched: `${code ?? ''} ${searchedOf(row.name)} ${ofInvestor}`,
    }
  })
}

/** Every word asked for stands somewhere in it, as typed or spelled out: "bqlda giao thong", "ven bien", "79120". */
export const matchingRows = (rows: readonly ProjectRow[], query: string): readonly ProjectRow[] => {
  const words = plainWords(query).map(word => [word, foldName(word)] as const)
  if (words.length === 0) return rows
  return rows.filter(({ searched }) =>
    words.every(([typed, spelledOut]) => searched.includes(typed) || searched.includes(spelledOut)),
  )
}

/** Of the rows shown: sums, and rates as total ÷ total. */
export const totalOfRows = (open: OpenBook, asOf: IsoDate, rows: readonly ProjectRow[]): ProgressRow =>
  figuresOfProjects(open, asOf, { key: 'shown', name: '', projects: rows.map(({ id }) => id) })

const figuresOf = ({ plan, actual, rate, committed, remaining }: ProgressRow) => ({
  plan,
  actual,
  rate,
  committed,
  remaining,
})

const searchedOf = (name: string): string => `${plainWords(name).join(' ')} ${foldName(name)}`

const plainWords = (text: string): readonly string[] => splitWords(text).map(word => word.folded)
