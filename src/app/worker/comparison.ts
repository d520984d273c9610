import type { IsoDate } from '../../domain/base/calendar.ts'
import type { Basis, Capital, FactKind, Reporter } from '../../domain/ledger/ledger.ts'
import { dong, type Dong } from '../../domain/base/money.ts'
import { foldName } from '../../domain/names/names.ts'
import type { Interpretation, ReadFact } from '../../workbook/said/interpretation.ts'

/** Two files said side by side: what each says of the same amount, those that differ first. */
export type Comparison = {
  readonly rows: readonly ComparedRow[]
  readonly counts: { readonly differ: number; readonly same: number; readonly onlyA: number; readonly onlyB: number }
}

export type ComparedRow = {
  readonly project: { readonly code: string | undefined; readonly name: string }
  readonly investor: string | undefined
  readonly fundingSource: string | undefined
  readonly kind: FactKind
  readonly capital: Capital
  readonly basis: Basis
  readonly asOf: IsoDate
  readonly reporter: Reporter
  /** Undefined where the file says nothing of it. */
  readonly a: Dong | undefined
  readonly b: Dong | undefined
}

/** Rows that cross from the worker: the differences first, so that none of a reasonable number is missing. */
const mostRows = 500

export const compareReadings = (a: Interpretation, b: Interpretation): Comparison => {
  const rows = new Map<string, ComparedRow>()
  for (const [side, reading] of [
    ['a', a],
    ['b', b],
  ] as const)
    for (const fact of reading.facts) {
      const reporter = fact.reporter ?? reading.reporter
      const key = keyOf(fact, reporter)
      const row = rows.get(key) ?? rowOf(fact, reporter)
      // A project over several rows of one file says one amount: their sum.
      rows.set(key, { ...row, [side]: dong((row[side] ?? 0) + fact.amount) })
    }
  const all = [...rows.values()]
  const of = (wanted: State): readonly ComparedRow[] => all.filter(row => stateOf(row) === wanted)
  const [differ, onlyA, onlyB, same] = [of('differ'), of('onlyA'), of('onlyB'), of('same')]
  return {
    rows: [...differ.toSorted(byDifference), ...onlyA, ...onlyB, ...same].slice(0, mostRows),
    counts: { differ: differ.length, same: same.length, onlyA: onlyA.length, onlyB: onlyB.length },
  }
}

type State = 'differ' | 'same' | 'onlyA' | 'onlyB'

export const stateOf = ({ a, b }: ComparedRow): State => {
  if (a === undefined) return 'onlyB'
  if (b === undefined) return 'onlyA'
  return a === b ? 'same' : 'differ'
}

const byDifference = (one: ComparedRow, other: ComparedRow): number => sizeOf(other) - sizeOf(one)

const sizeOf = ({ a, b }: ComparedRow): number => Math.abs((b ?? 0) - (a ?? 0))

/** A project by its code, where it has one: a name may be written another way next month. */
const keyOf = (
  { project, investor, fundingSource, kind, capital, basis, asOf }: ReadFact,
  reporter: Reporter,
): string =>
  [
    project.code ?? `${foldName(project.name)}|${foldName(investor ?? '')}`,
    foldName(fundingSource ?? ''),
    kind,
    capital,
    basis,
    asOf,
    reporter,
  ].join('\n')

const rowOf = (
  { project, investor, fundingSource, kind, capital, basis, asOf }: ReadFact,
  reporter: Reporter,
): ComparedRow => ({
  project,
  investor,
  fundingSource,
  kind,
  capital,
  basis,
  asOf,
  reporter,
  a: undefined,
  b: undefined,
})
