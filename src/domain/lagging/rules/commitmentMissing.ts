import type { IsoDate } from '../../base/calendar.ts'
import type { Dong } from '../../base/money.ts'
import { amountColumn } from '../../progress/amountColumn.ts'
import { laggingRule } from '../rule.ts'
import { hasReached, totalOn } from '../subject.ts'

/** How many projects with a plan have no commitment, and how much plan they have. */
type Figures = { readonly asOf: IsoDate; readonly projects: number; readonly plan: Dong }

/** Projects with a plan for which nobody committed anything, from a month of the year on. */
export const commitmentMissing = laggingRule({
  thresholds: { fromMonth: 'month' },
  defaults: { severity: 'warning', fromMonth: 1 },
  atFirst: 'on',
  test: ({ open, asOf, members }, { fromMonth }): Figures | undefined => {
    if (!hasReached(open.planYear, asOf, fromMonth)) return undefined
    const { byProject: plans } = amountColumn(open, 'plan', asOf)
    const { byProject: commitments } = amountColumn(open, 'committed', open.index.close)
    const lacking = members.filter(
      project => (plans[project] ?? Number.NaN) > 0 && Number.isNaN(commitments[project] ?? Number.NaN),
    )
    return lacking.length === 0
      ? undefined
      : { asOf, projects: lacking.length, plan: totalOn(open, 'plan', { asOf, members: lacking }) }
  },
})
