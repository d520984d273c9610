import { bounded } from '../../../domain/base/money.ts'
import type { RowFacts } from '../../facts/facts.ts'
import type { Finding } from '../../said/findings.ts'
import { slipsIn } from './slips.ts'

/** Commitments and disbursements a thousand times the plan that the file itself gives their project. */
export const slipsAgainstOwnPlan = (rows: readonly RowFacts[]): readonly Finding[] =>
  slipsIn(
    rows.flatMap(({ facts }) => {
      const plans = facts.filter(({ kind }) => kind === 'plan' || kind === 'carriedOver')
      const plan = bounded(plans.reduce((sum, { amount }) => sum + amount, 0))
      const spent = plan > 0 ? facts.filter(({ kind }) => kind === 'commitment' || kind === 'disbursement') : []
      return spent.map(({ sheet, cell, amount }) => ({
        sheet,
        cell,
        amount,
        reference: plan,
        against: 'plan' as const,
      }))
    }),
  )
