import { bounded } from '../../../domain/base/money.ts'
import type { RowFacts } from '../../facts/facts.ts'
import type { Finding } from '../../said/findings.ts'
import { slipsIn, type SlipCandidate } from './slips.ts'

/** Commitments and disbursements a thousand times the plan that the file itself gives their project. */
export const slipsAgainstOwnPlan = (rows: readonly RowFacts[]): readonly Finding[] => slipsIn(spentOf(rows))

function* spentOf(rows: readonly RowFacts[]): Iterable<SlipCandidate> {
  for (const { facts } of rows) {
    let sum = 0
    for (const { kind, amount } of facts) if (kind === 'plan' || kind === 'carriedOver') sum += amount
    const plan = bounded(sum)
    if (plan <= 0) continue
    for (const { kind, sheet, cell, amount } of facts)
      if (kind === 'commitment' || kind === 'disbursement')
        yield { sheet, cell, amount, reference: plan, against: 'plan' }
  }
}
