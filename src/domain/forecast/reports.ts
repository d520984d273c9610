import { amountColumn, type AmountColumn } from '../amountColumn.ts'
import { monthsInto, yearStart, type IsoDate } from '../calendar.ts'
import { allCutOffs } from '../cutOffs.ts'
import { remembered, type OpenBook } from '../openBook.ts'

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
export const reportDays = (open: OpenBook, asOf: IsoDate): readonly ReportDay[] => {
  const { close, dates } = open.index
  const until = asOf < close ? asOf : close
  return remembered(open, `report columns ${until}`, () =>
    allCutOffs(open, until)
      .filter(date => date >= yearStart(open.planYear))
      .map(date => ({
        date,
        at: dates.indexOf(date),
        months: monthsInto(open.planYear, date),
        actual: amountColumn(open, 'actual', date),
        committed: amountColumn(open, 'committed', date),
      })),
  )
}

/**
 * The reports of some projects: cut-offs by which those that hold at least half of their plan have reported anew since
 * the report before. A day on which one of seventy investors reports is no report of the province: the others' standing
 * still on it would be nobody's word.
 */
export const reportsOf = (
  open: OpenBook,
  { asOf, members }: { readonly asOf: IsoDate; readonly members: readonly number[] },
): readonly ReportDay[] => {
  const { byProject: plans } = amountColumn(open, 'plan', asOf)
  const half = weightOf(plans, members) / 2
  if (half <= 0) return []
  let last = -1
  return reportDays(open, asOf).filter(({ at, actual }) => {
    if (renewedWeight(plans, members, { dates: actual.dateByProject, last }) < half) return false
    last = at
    return true
  })
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
