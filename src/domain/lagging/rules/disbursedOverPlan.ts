import type { IsoDate } from '../../base/calendar.ts'
import { minus, type Dong } from '../../base/money.ts'
import { amountColumn } from '../../progress/amountColumn.ts'
import { laggingRule } from '../rule.ts'
import { totalOn } from '../subject.ts'

/** Plan and disbursement of the projects that went over, `excess` by how much. */
type Figures = {
  readonly asOf: IsoDate
  readonly projects: number
  readonly plan: Dong
  readonly actual: Dong
  readonly excess: Dong
}

/** More disbursed than planned, project by project: an error in the data or a matter for inspection. */
export const disbursedOverPlan = laggingRule({
  thresholds: {},
  defaults: { severity: 'critical' },
  atFirst: 'on',
  test: ({ open, asOf, members }): Figures | undefined => {
    const { byProject: plans } = amountColumn(open, 'plan', asOf)
    const { byProject: actuals } = amountColumn(open, 'actual', asOf)
    const over = members.filter(project => (actuals[project] ?? Number.NaN) > (plans[project] ?? Number.NaN))
    if (over.length === 0) return undefined
    const plan = totalOn(open, 'plan', { asOf, members: over })
    const actual = totalOn(open, 'actual', { asOf, members: over })
    return { asOf, projects: over.length, plan, actual, excess: minus(actual, plan) }
  },
})
