import { choose, type ColumnChoice } from './choose.ts'
import type { Column } from './column.ts'
import { worthOf } from './meanings.ts'
import { addsUp, asLeftOut, keyOf } from './options.ts'
import type { Relation } from './relations.ts'
import { relationsAmong, type SaidByRows } from './relationsAmong.ts'
import { settleConflicts, settlePrimeMinister, settleRivals } from './rivals.ts'
import { settle } from './settle.ts'
import { askUnnamed } from './unnamed.ts'

/** What the columns mean together: what words carry, and sums, differences and the ledger's own bounds decide between. */
export const settleTogether = (columns: readonly Column[], said: SaidByRows): readonly Column[] =>
  settlePrimeMinister(settleConflicts(chosen(askUnnamed(settleRivals(withoutChanges(columns, said))), said)))

/** The plans alone: what a row's plan is must be known before its months can be understood. */
export const settlePlans = (columns: readonly Column[], said: SaidByRows): readonly Column[] => {
  const plans = new Map(
    chosen(
      settleRivals(withoutChanges(columns, said)).filter(({ role }) => role === 'plan' || role === 'carriedOver'),
      said,
    ).map(column => [column.index, column]),
  )
  return columns.map(column => plans.get(column.index) ?? column)
}

/** No project has a plan below nothing: beside other plans that is what they were changed by. A slip of the pen is none. */
const withoutChanges = (columns: readonly Column[], { numbers }: SaidByRows): readonly Column[] => {
  const shareBelow = ({ index }: Column): number => {
    const values = numbers.get(index)?.values.filter(value => value !== 0 && !Number.isNaN(value)) ?? new Float64Array()
    return values.length === 0 ? 0 : values.filter(value => value < 0).length / values.length
  }
  const hasOther = columns.some(column => column.role === 'plan' && shareBelow(column) === 0)
  return columns.map(column =>
    hasOther && column.role === 'plan' && column.question === undefined && shareBelow(column) >= fewestBelow
      ? asLeftOut(column, 'what the plan was changed by')
      : column,
  )
}

const fewestBelow = 0.15

const chosen = (columns: readonly Column[], said: SaidByRows): readonly Column[] => {
  const { numbers } = said
  const open = columns.filter(column => isOpen(column) && numbers.has(column.index))
  if (open.length === 0) return columns
  const { relations, denied } = relationsAmong(open, columns, said)
  const result = choose(open, { relations, denied: new Set(denied.map(({ whole }) => whole)) })
  const telling = tellingRelations(relations, denied, result)
  const settled = new Map(
    open.map(column => [
      column.index,
      { ...settle(column, { ...result, numbers, columns }), relations: telling.get(column.index) ?? [] },
    ]),
  )
  return askRivals(
    columns.map(column => settled.get(column.index) ?? column),
    columns,
  )
}

/** Of each column the relations that bear out what it and the others were taken for, the best first, and its own that rows deny. */
const tellingRelations = (
  relations: readonly Relation[],
  denied: readonly Relation[],
  { choice }: Pick<ColumnChoice, 'choice'>,
): ReadonlyMap<number, readonly Relation[]> => {
  const telling = relations
    .map(relation => ({ relation, worth: worthOf(relation, choice) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth || b.relation.matching - a.relation.matching)
  const of = new Map<number, Relation[]>()
  for (const { relation } of telling)
    for (const index of relation.kind === 'sum' ? [relation.whole, ...relation.parts] : [relation.whole])
      of.set(index, [...(of.get(index) ?? []), relation].slice(0, mostTold))
  for (const relation of denied) of.set(relation.whole, [...(of.get(relation.whole) ?? []), relation])
  return of
}

/** One says it; a second may say something else. */
const mostTold = 2

/** Where one of two columns that say the same thing is asked about, the other is as doubtful. A total only repeats. */
const askRivals = (settled: readonly Column[], before: readonly Column[]): readonly Column[] => {
  const doubted = new Set(
    before.flatMap((column, at) => {
      const isAsked = settled[at]?.question?.kind === 'column' && column.question === undefined
      return isAsked && addsUp(column) && column.sense.totalDepth === undefined ? [keyOf(column)] : []
    }),
  )
  if (doubted.size === 0) return settled
  return settled.map(column =>
    addsUp(column) && column.question === undefined && doubted.has(keyOf(column))
      ? { ...column, question: { kind: 'column', candidates: [column.role, 'ignoredAmount'] } }
      : column,
  )
}

const isOpen = (column: Column): boolean => addsUp(column) || column.role === 'ignoredAmount'
