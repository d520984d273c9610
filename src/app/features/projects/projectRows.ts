import type { IsoDate } from '../../../domain/base/calendar.ts'
import { previousCutOff } from '../../../domain/progress/change.ts'
import type { Investor, InvestorGroup } from '../../../domain/ledger/directory.ts'
import { keyProjectGroups, type Group } from '../../../domain/book/groups.ts'
import { projectId, type ProjectId } from '../../../domain/base/ids.ts'
import { investorsOn } from '../../../domain/book/investorOn.ts'
import { minus, sum, type Dong } from '../../../domain/base/money.ts'
import type { OpenBook } from '../../../domain/book/openBook.ts'
import { figuresOfProjects, type Figures, type ProgressRow } from '../../../domain/progress/progress.ts'
import { projectFigures } from '../../../domain/progress/projectFigures.ts'
import { searchedTexts } from '../../ui/quickSearch.ts'

type FigureName =
  | 'plan'
  | 'actual'
  | 'allocated'
  | 'yearActual'
  | 'rate'
  | 'committed'
  | 'remaining'
  | 'fulfilment'
  | 'gapToCommitment'
  | 'gapToTarget'
  | 'committedYear'
  | 'claimed'
  | 'carriedOver'
  | 'carriedOverActual'
  | 'actualAsOf'

/** A project as a line of the grid. */
export type ProjectRow = Pick<Figures, FigureName> & {
  readonly id: ProjectId
  readonly code: string | undefined
  readonly name: string
  readonly investor: string | undefined
  readonly investorId: string | undefined
  readonly group: InvestorGroup | undefined
  /** The key project that it is part of; of several the first one listed. */
  readonly keyProject: string | undefined
  /** All of them. */
  readonly keyProjectIds: readonly string[]
  /** Disbursed since the previous report. */
  readonly change: Dong | undefined
  /** What the investor says beyond what the treasury says. */
  readonly claimedDifference: Dong | undefined
  /** What the quick search looks through: no diacritics, abbreviations as written and spelled out. */
  readonly searched: string
}

export const projectRows = (open: OpenBook, asOf: IsoDate): readonly ProjectRow[] => {
  const { directory } = open.book
  const investors = investorsOn(open, asOf)
  const positions = new Map<string, number>(directory.projects.map(({ id }, at) => [id, at]))
  const searched = searchedTexts(directory)
  const keyProjects = keyProjectsByProject(open)
  const before = actualsBefore(open, asOf)
  return projectFigures(open, asOf).map((row, place) => {
    const at = positions.get(row.key) ?? -1
    const investor: Investor | undefined = directory.investors[investors[at] ?? -1]
    const ofKey = keyProjects.get(at) ?? []
    return {
      ...figuresOf(row),
      id: projectId(row.key),
      code: directory.projects[at]?.code,
      name: row.name,
      investor: investor?.name,
      investorId: investor?.id,
      group: investor?.group,
      keyProject: ofKey[0]?.name,
      keyProjectIds: ofKey.map(({ key }) => key),
      change: difference(row.actual, before[place]?.actual),
      claimedDifference: difference(row.claimed, row.yearActual),
      searched: `${searched.projects[at] ?? ''} ${searched.investors[investors[at] ?? -1] ?? ''}`,
    }
  })
}

/** By position, in the order in which they are listed. */
const keyProjectsByProject = (open: OpenBook): ReadonlyMap<number, readonly Group[]> => {
  const byProject = new Map<number, Group[]>()
  for (const group of keyProjectGroups(open)) {
    for (const member of group.members) byProject.set(member, [...(byProject.get(member) ?? []), group])
  }
  return byProject
}

/** On the day of the report before, in the order of the rows. */
const actualsBefore = (open: OpenBook, asOf: IsoDate): readonly Pick<Figures, 'actual'>[] => {
  const since = previousCutOff(open, asOf)
  return since === undefined ? [] : projectFigures(open, since)
}

const difference = (of: Dong | undefined, less: Dong | undefined): Dong | undefined =>
  of === undefined || less === undefined ? undefined : minus(of, less)

/** Of the rows shown: sums, and rates as total ÷ total. */
export const totalOfRows = (open: OpenBook, asOf: IsoDate, rows: readonly ProjectRow[]): ProgressRow =>
  figuresOfProjects(open, asOf, { key: 'shown', name: '', projects: rows.map(({ id }) => id) })

/** Of what is known of the rows; undefined where it is known of none. */
export const sumOf = (rows: readonly ProjectRow[], column: 'change' | 'claimedDifference'): Dong | undefined => {
  const amounts = rows.flatMap(row => row[column] ?? [])
  return amounts.length === 0 ? undefined : sum(amounts)
}

/** A copy of the figures that the grid knows, one by one: of thousands of rows that is the fastest way. */
const figuresOf = (row: Figures): Pick<Figures, FigureName> => ({
  plan: row.plan,
  actual: row.actual,
  allocated: row.allocated,
  yearActual: row.yearActual,
  rate: row.rate,
  committed: row.committed,
  remaining: row.remaining,
  fulfilment: row.fulfilment,
  gapToCommitment: row.gapToCommitment,
  gapToTarget: row.gapToTarget,
  committedYear: row.committedYear,
  claimed: row.claimed,
  carriedOver: row.carriedOver,
  carriedOverActual: row.carriedOverActual,
  actualAsOf: row.actualAsOf,
})
