import { bounded } from '../../domain/base/money.ts'
import type { NameDecision } from '../said/decisions.ts'
import type { Finding } from '../said/findings.ts'
import type { ReadFact } from '../said/interpretation.ts'
import { keysOf } from './tallies.ts'
import { nameKey } from './told.ts'

export type Kept = { readonly facts: readonly ReadFact[]; readonly findings: readonly Finding[] }

/** Without the facts of the names that the officer skips: how many, and how much, is said. */
export const withoutSkipped = (facts: readonly ReadFact[], decisions: readonly NameDecision[]): Kept => {
  if (decisions.length === 0) return { facts, findings: [] }
  const named = new Map(
    decisions.map((decision): [string, Met] => [nameKey(decision), { decision, met: undefined, ...none }]),
  )
  const kept = facts.filter(fact => {
    const met = keysOf(fact).flatMap(key => named.get(key) ?? [])
    for (const name of met) name.met ??= fact
    const skipped = met.find(({ decision }) => decision.to === 'skip')
    if (skipped) {
      skipped.facts += 1
      skipped.amount += fact.amount
    }
    return skipped === undefined
  })
  return { facts: kept, findings: [...named.values()].flatMap(noteOf) }
}

type Met = { readonly decision: NameDecision; met: ReadFact | undefined; facts: number; amount: number }

const none = { facts: 0, amount: 0 }

const noteOf = ({ decision, met, facts, amount }: Met): readonly Finding[] => {
  const { name, to } = decision
  if (met === undefined)
    return [
      {
        code: 'decision-unplaced',
        severity: 'warning',
        sheet: undefined,
        cell: undefined,
        decided: 'name',
        what: name,
      },
    ]
  const { sheet, cell } = met
  if (to !== 'skip') return []
  return [{ code: 'name-skipped', severity: 'note', sheet, cell, name, facts, amount: bounded(amount) }]
}
