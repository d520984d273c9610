import type { IsoDate } from '../../base/calendar.ts'
import type { Dong } from '../../base/money.ts'
import { cutOffsOf } from '../../book/cutOffs.ts'
import { amountColumn, totalOf } from '../../progress/amountColumn.ts'
import { laggingRule } from '../rule.ts'

/** The disbursement has not risen from `since` to `asOf`, over so many reports after the first. */
type Figures = {
  readonly since: IsoDate
  readonly asOf: IsoDate
  readonly reports: number
  readonly before: Dong
  readonly actual: Dong
}

/** No rise over so many reports in a row, while there is plan left to disburse. */
export const stalled = laggingRule({
  thresholds: { reports: 'count' },
  defaults: { severity: 'warning', reports: 2 },
  atFirst: 'on',
  test: ({ open, asOf, figures: { allocated, yearActual }, members }, { reports }): Figures | undefined => {
    if (allocated !== undefined && yearActual !== undefined && yearActual >= allocated) return undefined
    const cutOffs = cutOffsOf(open, { members, asOf }).slice(-1 - reports)
    const amounts = cutOffs.map(date => totalOf(amountColumn(open, 'actual', date).byProject, members))
    const [since, before, actual] = [cutOffs[0], amounts[0], amounts.at(-1)]
    if (cutOffs.length <= reports || since === undefined || before === undefined || actual === undefined)
      return undefined
    const rises = amounts.some((amount, at) => at > 0 && (amount ?? 0) > (amounts[at - 1] ?? 0))
    return rises ? undefined : { since, asOf: cutOffs.at(-1) ?? asOf, reports, before, actual }
  },
})
