import type { IsoDate } from '../../base/calendar.ts'
import type { Dong } from '../../base/money.ts'
import { laggingRule } from '../rule.ts'
import { hasReached } from '../subject.ts'

type Figures = { readonly asOf: IsoDate; readonly plan: Dong; readonly actual: Dong }

/** Nothing disbursed though there is a plan, from a month of the year on. */
export const nothingDisbursed = laggingRule({
  thresholds: { fromMonth: 'month' },
  defaults: { severity: 'critical', fromMonth: 3 },
  atFirst: 'on',
  test: ({ open, asOf, figures: { allocated: plan, yearActual: actual } }, { fromMonth }): Figures | undefined =>
    plan !== undefined && plan > 0 && actual === 0 && hasReached(open.planYear, asOf, fromMonth)
      ? { asOf, plan, actual }
      : undefined,
})
