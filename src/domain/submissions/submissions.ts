import { amountColumn, totalOf } from '../progress/amountColumn.ts'
import {
  addDays,
  monthEnd,
  monthStart,
  planMonths,
  type IsoDate,
  type PlanMonth,
  type PlanYear,
} from '../base/calendar.ts'
import type { Investor, InvestorGroup } from '../ledger/directory.ts'
import { deadlineOf } from '../book/due.ts'
import { investorGroups, type Group } from '../book/groups.ts'
import type { InvestorId } from '../base/ids.ts'
import type { ImportRecord } from '../ledger/ledger.ts'
import type { OpenBook } from '../book/openBook.ts'
import type { SubmissionSettings } from '../book/stated.ts'
import { reportsOf, treasuryReach, type Report } from './reports.ts'
import type { SubmissionState } from './submissionState.ts'

export { defaultSubmissionSettings } from '../book/due.ts'
export type { SubmissionSettings } from '../book/stated.ts'

/** A month whose report is waited for. */
export type SubmissionPeriod = {
  readonly month: PlanMonth
  readonly monthEnd: IsoDate
  readonly due: IsoDate
  /** Last day on which a report is on time: `due` and the days of grace. */
  readonly deadline: IsoDate
}

export type Submission = {
  readonly state: SubmissionState
  readonly period: SubmissionPeriod
  /** The first file that reached the month's end, and the day on which it was taken into the ledger. */
  readonly receipt: Receipt | undefined
  /** The treasury's figures reach the month's end: they are no report of the investor's, but somebody knows. */
  readonly treasury: boolean
}

export type Receipt = Report & { readonly receivedOn: IsoDate; readonly findings: number }

export type SubmissionRow = {
  readonly investorId: InvestorId
  readonly name: string
  readonly group: InvestorGroup
  /** One for every period of the board. */
  readonly submissions: readonly Submission[]
}

/** How many reports of a month were to come, came, and came in time. */
export type SubmissionTotals = { readonly expected: number; readonly received: number; readonly onTime: number }

export type SubmissionBoard = {
  readonly periods: readonly SubmissionPeriod[]
  /** Every investor of the year on the day, in the directory's order. */
  readonly rows: readonly SubmissionRow[]
}

export type SubmissionQuestion = { readonly asOf: IsoDate; readonly settings: SubmissionSettings }

/** Investor × month: whose report of which month is in, late or missing on the day, from January to the day's month. */
export const submissionBoard = (open: OpenBook, { asOf, settings }: SubmissionQuestion): SubmissionBoard => {
  const periods = periodsOf(open.planYear, { asOf, settings })
  const known = new Map<string, Investor>(open.book.directory.investors.map(investor => [investor.id, investor]))
  return {
    periods,
    rows: investorGroups(open, asOf).flatMap(({ key, members }) => {
      const investor = known.get(key)
      if (!investor) return []
      const { id, name, group } = investor
      return { investorId: id, name, group, submissions: submissionsOf(open, { investor: id, members, periods, asOf }) }
    }),
  }
}

/** The months that have begun by the day. */
export const periodsOf = (planYear: PlanYear, { asOf, settings }: SubmissionQuestion): readonly SubmissionPeriod[] =>
  planMonths.filter(month => monthStart(planYear, month) <= asOf).map(month => periodOf(planYear, month, settings))

export const periodOf = (planYear: PlanYear, month: PlanMonth, settings: SubmissionSettings): SubmissionPeriod => {
  const end = monthEnd(planYear, month)
  return { month, monthEnd: end, due: addDays(end, settings.dueDay), deadline: deadlineOf(end, settings) }
}

/** Of the submissions of one month. Those with nothing to report on count nowhere; what is not due yet is not expected yet. */
export const submissionTotals = (submissions: readonly Submission[]): SubmissionTotals => {
  const count = (...states: readonly SubmissionState[]): number =>
    submissions.filter(({ state }) => states.includes(state)).length
  const onTime = count('received', 'withFindings')
  const received = onTime + count('late')
  return { expected: received + count('missing', 'notDue'), received, onTime }
}

type InvestorQuestion = {
  readonly investor: InvestorId
  readonly members: Group['members']
  readonly periods: readonly SubmissionPeriod[]
  readonly asOf: IsoDate
}

const submissionsOf = (
  open: OpenBook,
  { investor, members, periods, asOf }: InvestorQuestion,
): readonly Submission[] => {
  const reports = reportsOf(open, { investor, members, asOf })
  const treasury = treasuryReach(open, { members, asOf })
  return periods.map(period => {
    const receipt = receiptOf(open, reports, period)
    return {
      state: stateOf({ receipt, period, asOf, expects: expectsReport(open, members, period) }),
      period,
      receipt,
      treasury: treasury !== undefined && treasury >= period.monthEnd,
    }
  })
}

type StateFacts = {
  readonly receipt: Receipt | undefined
  readonly period: SubmissionPeriod
  readonly asOf: IsoDate
  readonly expects: boolean
}

const stateOf = ({ receipt, period, asOf, expects }: StateFacts): SubmissionState => {
  if (receipt && receipt.receivedOn > period.deadline) return 'late'
  if (receipt) return receipt.findings > 0 ? 'withFindings' : 'received'
  if (!expects) return 'notExpected'
  return period.deadline <= asOf ? 'missing' : 'notDue'
}

/** The first file, by the day of commit, that told the disbursement to the month's end or beyond. */
const receiptOf = (
  { book }: OpenBook,
  reports: readonly Report[],
  { monthEnd: end }: SubmissionPeriod,
): Receipt | undefined => {
  const reaching = reports.filter(({ day }) => day >= end)
  const first = reaching.reduce<Report | undefined>(
    (earliest, report) =>
      earliest === undefined || committedAt(book.imports, report) < committedAt(book.imports, earliest)
        ? report
        : earliest,
    undefined,
  )
  const record = first && book.imports[first.import]
  return first && record && { ...first, receivedOn: localDay(record.committedAt), findings: record.findings ?? 0 }
}

const committedAt = (imports: readonly ImportRecord[], { import: at }: Report): string => imports[at]?.committedAt ?? ''

/** Capital assigned by the month's end, or anything committed for the year. */
const expectsReport = (open: OpenBook, members: Group['members'], { monthEnd: end }: SubmissionPeriod): boolean => {
  const amountOf = (name: 'plan' | 'committed', day: IsoDate): number =>
    totalOf(amountColumn(open, name, day).byProject, members) ?? 0
  return amountOf('plan', end) > 0 || amountOf('committed', open.index.close) > 0
}

/** The day in Vietnam of an ISO instant (UTC): seven hours ahead all year. */
export const localDay = (instant: string): IsoDate =>
  new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10) as IsoDate // the day of a real instant
