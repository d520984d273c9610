import type { FactKind } from '../../domain/ledger/ledger.ts'
import { bounded, type Dong } from '../../domain/base/money.ts'
import type { ReadFact } from '../said/interpretation.ts'
import { validCode } from './mentions.ts'
import { nameKey } from './told.ts'

export type Tally = { readonly rows: number; readonly facts: number; readonly amount: Dong }

/** How much of a file rests on each of some names, by `nameKey`. */
export const countNames = (facts: readonly ReadFact[], keys: ReadonlySet<string>): ((key: string) => Tally) => {
  const counts = new Map<string, Count>()
  if (keys.size > 0) for (const fact of facts) for (const key of keysOf(fact)) if (keys.has(key)) add(counts, key, fact)
  return key => tallyOf(counts.get(key))
}

type Count = { readonly rows: Set<string>; facts: number; readonly sums: Map<FactKind, number> }

const add = (counts: Map<string, Count>, key: string, { sheet, cell, kind, amount }: ReadFact): void => {
  const count = counts.get(key) ?? { rows: new Set(), facts: 0, sums: new Map<FactKind, number>() }
  counts.set(key, count)
  count.rows.add(`${sheet}\n${cell.replace(/^[A-Z]+/u, '')}`)
  count.facts += 1
  count.sums.set(kind, (count.sums.get(kind) ?? 0) + amount)
}

/** Of the first kind that there is: sums of different kinds would say nothing. */
const telling = ['plan', 'carriedOver', 'disbursement', 'commitment', 'estimate', 'priorYears', 'unallocated'] as const

const tallyOf = (count: Count | undefined): Tally => {
  const kind = telling.find(known => count?.sums.has(known))
  const amount = kind === undefined ? 0 : (count?.sums.get(kind) ?? 0)
  return { rows: count?.rows.size ?? 0, facts: count?.facts ?? 0, amount: bounded(amount) }
}

/** The keys of everybody whom a fact names. */
export const keysOf = ({ project, investor, fundingSource }: ReadFact): readonly string[] => [
  nameKey({ kind: 'project', name: project.name, code: validCode(project.code), investor }),
  ...(investor === undefined ? [] : [nameKey({ kind: 'investor', name: investor })]),
  ...(fundingSource === undefined ? [] : [nameKey({ kind: 'source', name: fundingSource })]),
]
