import type { IsoDate } from '../../../domain/base/calendar.ts'
import {
  submissionTotals,
  type Submission,
  type SubmissionBoard,
  type SubmissionPeriod,
  type SubmissionRow,
  type SubmissionTotals,
} from '../../../domain/submissions/submissions.ts'
import type { SubmissionSearch } from './submissionSearch.ts'

/** The board as it is asked for. */
export type BoardView = {
  readonly rows: readonly SubmissionRow[]
  /** Of the rows shown, one for every period. */
  readonly totals: readonly SubmissionTotals[]
  /** The month that the page's sentence speaks of: the one asked for, else the last that has come due. */
  readonly focus: Focus | undefined
}

export type Focus = {
  readonly period: SubmissionPeriod
  /** Of every investor, whatever is shown. */
  readonly totals: SubmissionTotals
  /** Whose report of the month is missing. */
  readonly missing: readonly SubmissionRow[]
}

export const boardView = (
  { periods, rows }: SubmissionBoard,
  { search, asOf }: { readonly search: SubmissionSearch; readonly asOf: IsoDate },
): BoardView => {
  const shown = rows.filter(row => isAskedFor(row, search))
  return {
    rows: shown,
    totals: periods.map((_, at) => submissionTotals(submissionsAt(shown, at))),
    focus: focusOf({ periods, rows }, search.month ?? lastDue(periods, asOf)?.month),
  }
}

/** In the state in the month asked for, or in any month where none is. */
const isAskedFor = ({ group, submissions }: SubmissionRow, search: SubmissionSearch): boolean =>
  (search.group === undefined || search.group === group) &&
  (search.state === undefined ||
    submissions.some(
      ({ state, period }) => state === search.state && (search.month === undefined || search.month === period.month),
    ))

const lastDue = (periods: readonly SubmissionPeriod[], asOf: IsoDate): SubmissionPeriod | undefined =>
  periods.findLast(({ deadline }) => deadline <= asOf)

const focusOf = ({ periods, rows }: SubmissionBoard, month: SubmissionSearch['month']): Focus | undefined => {
  const at = periods.findIndex(period => period.month === month)
  const period = periods[at]
  return (
    period && {
      period,
      totals: submissionTotals(submissionsAt(rows, at)),
      missing: rows.filter(({ submissions }) => submissions[at]?.state === 'missing'),
    }
  )
}

const submissionsAt = (rows: readonly SubmissionRow[], at: number): readonly Submission[] =>
  rows.flatMap(({ submissions }) => submissions[at] ?? [])
