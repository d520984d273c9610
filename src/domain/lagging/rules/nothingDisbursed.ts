import type { IsoDate } from '../../base/calendar.ts'
import type { Dong } from '../../base/money.ts'
import { laggingRule } from '../rule.ts'
import { lastToldOn, neverTold } from '../../progress/reported.ts'
import { hasReached, totalOn } from '../subject.ts'

type Figures = { readonly asOf: IsoDate; readonly plan: Dong; readonly actual: Dong }

/** Nothing disbursed though there is a plan, of the projects that have reported, from a month of the year on. */
export const nothingDisbursed = laggingRule({
  thresholds: { fromMonth: 'month' },
  defaults: { severity: 'critical', fromMonth: 3 },
  atFirst: 'on',
  test: ({ open, asOf, figures: { yearActual: actual }, members }, { fromMonth }): Figures | undefined => {
    if (actual !== 0 || !hasReached(open.planYear, asOf, fromMonth)) return undefined
    const last = lastToldOn(open, asOf)
    const told = members.filter(project => last[project] !== neverTold)
    const plan = totalOn(open, 'plan', { asOf, members: told })
    return plan > 0 ? { asOf, plan, actual } : undefined
  },
})
