import { bounded } from '../../../domain/base/money.ts'
import type { RowFacts } from '../../facts/facts.ts'
import type { Finding } from '../../said/findings.ts'
import { leastTimesPlan, slipsAmong, type SlipCandidate } from './slips.ts'

/** Commitments and disbursements a thousand times the plan that the file itself gives their project. */
export const slipsAgainstOwnPlan = (rows: readonly RowFacts[]): readonly Finding[] => {
  const candidates: SlipCandidate[] = []
  const compared = new Map<string, number>()
  for (const { facts } of rows) {
    const plan = planOf(facts)
    const sheet = facts[0]?.sheet
    if (plan <= 0 || sheet === undefined) continue
    let spent = 0
    // By place: a quarter of a million facts are passed over here, and hardly one is a slip.
    for (let at = 0; at < facts.length; at += 1) {
      const fact = facts[at]
      if (fact?.kind !== 'commitment' && fact?.kind !== 'disbursement') continue
      spent += 1
      const { cell, amount } = fact
      if (amount / plan >= leastTimesPlan) candidates.push({ sheet, cell, amount, reference: plan, against: 'plan' })
    }
    compared.set(sheet, (compared.get(sheet) ?? 0) + spent)
  }
  return slipsAmong(candidates, compared)
}

const planOf = (facts: RowFacts['facts']): SlipCandidate['reference'] => {
  let sum = 0
  for (let at = 0; at < facts.length; at += 1) {
    const fact = facts[at]
    if (fact?.kind === 'plan' || fact?.kind === 'carriedOver') sum += fact.amount
  }
  return bounded(sum)
}
