import { amountColumn, type AmountColumn } from '../progress/amountColumn.ts'
import { monthsInto, yearStart, type IsoDate } from '../base/calendar.ts'
import { allCutOffs } from '../book/cutOffs.ts'
import { investorsOn, noInvestor } from '../book/investorOn.ts'
import type { IndexedBook } from '../book/openBook.ts'
import { perBook } from '../book/perBook.ts'

/** What was disbursed and committed by a cut-off, of every project and source. */
export type ReportDay = {
  readonly date: IsoDate
  /** Position in the index's dates. */
  readonly at: number
  readonly months: number
  readonly actual: AmountColumn
  readonly committed: AmountColumn
}

/** The province's cut-offs of the year by the day, none after its close. */
export const reportDays = (open: IndexedBook, asOf: IsoDate): readonly ReportDay[] =>
  reportDaysUntil(open, asOf < open.index.close ? asOf : open.index.close)

const reportDaysUntil = perBook((open, until: IsoDate): readonly ReportDay[] =>
  allCutOffs(open, until)
    .filter(date => date >= yearStart(open.planYear))
    .map(date => ({
      date,
      at: open.index.dates.indexOf(date),
      months: monthsInto(open.planYear, date),
      actual: amountColumn(open, 'actual', date),
      committed: amountColumn(open, 'committed', date),
    })),
)

/**
 * The reports of some projects: cut-offs by which those that hold at least half of their plan have reported anew since
 * the report before. A day on which one of seventy investors reports is no report of the province: the others' standing
 * still on it would be nobody's word. Nor is one by which many investors had not reported yet: what they add later is
 * no disbursement of that time.
 */
export const reportsOf = (
  open: IndexedBook,
  { asOf, members }: { readonly asOf: IsoDate; readonly members: readonly number[] },
): readonly ReportDay[] => {
  const { byProject: plans } = amountColumn(open, 'plan', asOf)
  const half = weightOf(plans, members) / 2
  if (half <= 0) return []
  let last = -1
  const renewed = reportDays(open, asOf).filter(({ at, actual }) => {
    if (renewedWeight(plans, members, { dates: actual.dateByProject, last }) < half) return false
    last = at
    return true
  })
  return members.length === 1
    ? renewed
    : ofMostInvestors(renewed, { plans, members, investors: investorsOn(open, asOf) })
}

type Weighed = {
  readonly plans: Float64Array
  readonly members: readonly number[]
  /** By project. */
  readonly investors: Int32Array
}

/** Those by which investors had reported that hold most of the plan of all who have reported by the last one. */
const ofMostInvestors = (reports: readonly ReportDay[], weighed: Weighed): readonly ReportDay[] => {
  const planOfInvestor = new Map<number, number>()
  for (const project of weighed.members) {
    const investor = weighed.investors[project] ?? noInvestor
    planOfInvestor.set(investor, (planOfInvestor.get(investor) ?? 0) + Math.max(0, weighed.plans[project] || 0))
  }
  const weights = reports.map(report => heardWeight(report, weighed, planOfInvestor))
  return reports.filter((_, at) => (weights[at] ?? 0) >= most * (weights.at(-1) ?? 0))
}

const most = 0.9

/** Plan of the investors of whom anything is told: a project that a list leaves out has disbursed nothing yet. */
const heardWeight = (
  { actual: { dateByProject } }: ReportDay,
  { members, investors }: Weighed,
  planOfInvestor: ReadonlyMap<number, number>,
): number => {
  const heard = new Set<number>()
  for (const project of members) if ((dateByProject[project] ?? -1) >= 0) heard.add(investors[project] ?? noInvestor)
  let weight = 0
  for (const investor of heard) weight += planOfInvestor.get(investor) ?? 0
  return weight
}

const weightOf = (plans: Float64Array, members: readonly number[]): number => {
  let weight = 0
  for (const project of members) weight += Math.max(0, plans[project] || 0)
  return weight
}

type Since = { readonly dates: Int32Array; readonly last: number }

/** Plan of the projects that reported after the position `last`. */
const renewedWeight = (plans: Float64Array, members: readonly number[], { dates, last }: Since): number => {
  let weight = 0
  for (const project of members) if ((dates[project] ?? -1) > last) weight += Math.max(0, plans[project] || 0)
  return weight
}
