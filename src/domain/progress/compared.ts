import { amountColumn, totalOf, toldEach, type AmountColumn } from './amountColumn.ts'
import type { IsoDate } from '../base/calendar.ts'
import { bounded, type Dong } from '../base/money.ts'
import type { Day, IndexedBook } from '../book/openBook.ts'
import { perBook } from '../book/perBook.ts'
import { lastToldOn, neverTold } from './reported.ts'

/**
 * What of disbursement and commitment can be set against each other: of the projects of which both are told, both as of the
 * project's own last report. Of the others, and of the days since, nobody has said what was disbursed.
 */
export type Compared = { readonly comparedActual: Dong | undefined; readonly comparedCommitted: Dong | undefined }

/** What every project had committed by its own last report by the day; nothing of those that have not reported. */
export const committedAtReport = perBook(
  (open, asOf: IsoDate): AmountColumn =>
    committedOnOneDay(open, asOf) ?? toldEach(open, 'committed', reportDays(open, asOf)),
)

/**
 * Where all who reported did so up to the same day, and nobody else had committed anything by then: the commitment of that
 * day, which others ask for too.
 */
const committedOnOneDay = (open: IndexedBook, asOf: IsoDate): AmountColumn | undefined => {
  const last = lastToldOn(open, asOf)
  const [first = 0] = open.index.projects
  const date = open.index.dates[last[first] ?? neverTold]
  const isOfThatDay = (project: number): boolean => last[project] === last[first]
  if (!date || !open.index.projects.every(project => last[project] === neverTold || isOfThatDay(project)))
    return undefined
  const column = amountColumn(open, 'committed', date)
  return column.partProjects.every(isOfThatDay) ? column : undefined
}

/** By project: the day of its last report by the day, undefined where there is none. */
export const reportDays = (open: IndexedBook, asOf: IsoDate): ((project: number) => Day | undefined) => {
  const last = lastToldOn(open, asOf)
  const days = Array.from(open.index.dayOfDate, (day, at): Day => ({ day, limit: at + 1 }))
  return project => days[last[project] ?? neverTold]
}

type ComparedColumns = { readonly committedAtReport: AmountColumn; readonly yearActual: AmountColumn }

/** Of some projects, whatever the source. */
export const comparedOf = (columns: ComparedColumns, members: readonly number[]): Compared => {
  const { byProject: committed } = columns.committedAtReport
  const { byProject: disbursed } = columns.yearActual
  const comparedCommitted = totalOf(committed, members)
  if (comparedCommitted === undefined) return nothingCompared
  let actual = 0
  for (const project of members) if (!Number.isNaN(committed[project] ?? Number.NaN)) actual += disbursed[project] || 0
  return { comparedActual: bounded(actual), comparedCommitted }
}

export const nothingCompared: Compared = { comparedActual: undefined, comparedCommitted: undefined }
