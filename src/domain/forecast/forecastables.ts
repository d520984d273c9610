import { totalOf, type AmountColumn } from '../progress/amountColumn.ts'
import type { IsoDate } from '../base/calendar.ts'
import { investorGroups, keyProjectGroups } from '../book/groups.ts'
import { sourceId } from '../base/ids.ts'
import { shareOf, type Dong } from '../base/money.ts'
import type { OpenBook } from '../book/openBook.ts'
import { perBook } from '../book/perBook.ts'
import { progressBy, type Grouping, type ProgressRow } from '../progress/progress.ts'
import { nodesOfSource } from '../progress/sourceRows.ts'
import { reportDays, reportsOf, type ReportDay } from './reports.ts'

/** Whose disbursement is forecast: the row, how its amounts are added up, and who keeps its commitments. */
export type Forecastable = {
  readonly row: ProgressRow
  readonly totalIn: (column: AmountColumn) => Dong | undefined
  /** The row's own reports by the day. */
  readonly reports: () => readonly ReportDay[]
  /** By report: which share of what was committed by then was disbursed. */
  readonly fulfilmentOn: (report: ReportDay) => number | undefined
}

/** A forecastable per row of `progressBy`, in the same order. */
export const forecastables = (open: OpenBook, asOf: IsoDate, by: Grouping): readonly Forecastable[] => {
  const members = membersBy[by](open, asOf)
  return progressBy(open, { asOf, by }).map((row, at) => members(row, at))
}

type Members = (row: ProgressRow, at: number) => Forecastable

const membersBy = {
  province: (open, asOf) => row => ofProjects(open, asOf, { row, members: open.index.projects }),
  source: (open, asOf) => row => ofSource(open, asOf, row),
  investor: (open, asOf) => {
    const groups = investorGroups(open, asOf)
    return (row, at) => ofProjects(open, asOf, { row, members: groups[at]?.members ?? [] })
  },
  key: (open, asOf) => {
    const groups = keyProjectGroups(open)
    return (row, at) => ofProjects(open, asOf, { row, members: groups[at]?.members ?? [] })
  },
  project: (open, asOf) => {
    const kept = fulfilmentOfInvestors(open, asOf)
    return (row, at) => {
      const project = open.index.projects[at] ?? 0
      return { ...ofProjects(open, asOf, { row, members: [project] }), fulfilmentOn: report => kept(project, report) }
    }
  },
} as const satisfies Record<Grouping, (open: OpenBook, asOf: IsoDate) => Members>

type Projects = { readonly row: ProgressRow; readonly members: readonly number[] }

const ofProjects = (open: OpenBook, asOf: IsoDate, { row, members }: Projects): Forecastable => {
  const totalIn = ({ byProject }: AmountColumn) => totalOf(byProject, members)
  return {
    row,
    totalIn,
    reports: () => reportsOf(open, { asOf, members }),
    fulfilmentOn: ({ actual, committed }) => shareOf(totalIn(actual), totalIn(committed)),
  }
}

/** What a source disbursed is known whenever the province reports. */
const ofSource = (open: OpenBook, asOf: IsoDate, row: ProgressRow): Forecastable => {
  const nodes = nodesOfSource(open, sourceId(row.key))
  const totalIn = ({ byNode }: AmountColumn) => totalOf(byNode, nodes)
  return {
    row,
    totalIn,
    reports: () =>
      reportsOf(open, { asOf, members: open.index.projects }).filter(({ actual }) => totalIn(actual) !== undefined),
    fulfilmentOn: ({ actual, committed }) => shareOf(totalIn(actual), totalIn(committed)),
  }
}

/** A single project has promised too little to tell how it keeps its word: its investor's record tells. */
const fulfilmentOfInvestors = (open: OpenBook, asOf: IsoDate) => {
  const byDate = fulfilmentByDate(open, asOf)
  return (project: number, { date }: ReportDay): number | undefined => {
    const share = byDate.get(date)?.[project] ?? Number.NaN
    return Number.isNaN(share) ? undefined : share
  }
}

/** By report, then by project: how its investor had kept its word by then, NaN where that cannot be told. */
const fulfilmentByDate = perBook((open, asOf: IsoDate): ReadonlyMap<IsoDate, Float64Array> => {
  const groups = investorGroups(open, asOf)
  return new Map(
    reportDays(open, asOf).map(({ date, actual, committed }) => {
      const shares = new Float64Array(open.book.directory.projects.length).fill(Number.NaN)
      for (const { members } of groups) {
        const share = shareOf(totalOf(actual.byProject, members), totalOf(committed.byProject, members))
        for (const project of share === undefined ? [] : members) shares[project] = share ?? Number.NaN
      }
      return [date, shares]
    }),
  )
})
