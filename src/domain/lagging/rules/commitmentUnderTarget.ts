import { shareOf, type Dong } from '../../base/money.ts'
import { amountColumn, totalOf } from '../../progress/amountColumn.ts'
import { nationalTarget } from '../../base/target.ts'
import { laggingRule } from '../rule.ts'

type Figures = { readonly committedYear: Dong; readonly plan: Dong; readonly share: number; readonly target: number }

/** The commitment for the whole year is itself under the target, over the projects that have both plan and commitment. */
export const commitmentUnderTarget = laggingRule({
  thresholds: { target: 'share' },
  defaults: { severity: 'watch', target: nationalTarget },
  atFirst: 'on',
  test: ({ open, asOf, members }, { target }): Figures | undefined => {
    const { byProject: plans } = amountColumn(open, 'plan', asOf)
    const { byProject: commitments } = amountColumn(open, 'committed', open.index.close)
    const both = members.filter(
      project => !Number.isNaN((plans[project] ?? Number.NaN) + (commitments[project] ?? Number.NaN)),
    )
    const plan = totalOf(plans, both)
    const committedYear = totalOf(commitments, both)
    const share = shareOf(committedYear, plan)
    return committedYear !== undefined && plan !== undefined && share !== undefined && share < target
      ? { committedYear, plan, share, target }
      : undefined
  },
})
