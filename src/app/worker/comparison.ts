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
  /** Where the two files are of two days: the day of the second. */
  readonly otherAsOf?: IsoDate
  readonly reporter: Reporter
  /** Undefined where the file says nothing of it. */
  readonly a: Dong | undefined
  readonly b: Dong | undefined
}

/** Rows that cross from the worker: the differences first, so that none of a reasonable number is missing. */
const mostRows = 500

export const compareReadings = (a: Interpretation, b: Interpretation): Comparison => {
  const rows = new Map<string, ComparedRow>()
  const moved = movedSeries(a, b)
  for (const [side, reading] of [
    ['a', a],
    ['b', b],
  ] as const)
    for (const fact of reading.facts) {
      const reporter = fact.reporter ?? reading.reporter
      const days = moved.get(seriesKey(fact, reporter))
      const key = keyOf(fact, reporter, days ? '' : fact.asOf)
      const row = rows.get(key) ?? rowOf(fact, reporter, days)
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

type Days = readonly [a: IsoDate, b: IsoDate]

/**
 * Of two files of two periods what each holds for one day only, and for another: the disbursement to August beside that to
 * September. Those are set against each other; twelve months of commitments stay month by month.
 */
const movedSeries = (a: Interpretation, b: Interpretation): ReadonlyMap<string, Days> => {
  const [ofA, ofB] = [daysBySeries(a), daysBySeries(b)]
  const moved = new Map<string, Days>()
  for (const [series, [dayA, ...moreA]] of ofA) {
    const [dayB, ...moreB] = ofB.get(series) ?? []
    const isOfOneDay = moreA.length + moreB.length === 0
    if (dayA !== undefined && dayB !== undefined && isOfOneDay && dayA !== dayB) moved.set(series, [dayA, dayB])
  }
  return moved
}

const daysBySeries = ({ facts, reporter }: Interpretation): ReadonlyMap<string, ReadonlySet<IsoDate>> => {
  const days = new Map<string, Set<IsoDate>>()
  for (const fact of facts) {
    const series = seriesKey(fact, fact.reporter ?? reporter)
    const known = days.get(series)
    if (known) known.add(fact.asOf)
    else days.set(series, new Set([fact.asOf]))
  }
  return days
}

const seriesKey = ({ kind, capital, basis }: ReadFact, reporter: Reporter): string =>
  [kind, capital, basis, reporter].join('\n')

/** A project by its code, where it has one: a name may be written another way next month. */
const keyOf = (fact: ReadFact, reporter: Reporter, asOf: string): string =>
  [
    fact.project.code ?? `${foldName(fact.project.name)}|${foldName(fact.investor ?? '')}`,
    foldName(fact.fundingSource ?? ''),
    seriesKey(fact, reporter),
    asOf,
  ].join('\n')

const rowOf = (
  { project, investor, fundingSource, kind, capital, basis, asOf }: ReadFact,
  reporter: Reporter,
  days: Days | undefined,
): ComparedRow => ({
  project,
  investor,
  fundingSource,
  kind,
  capital,
  basis,
  asOf: days?.[0] ?? asOf,
  ...(days && { otherAsOf: days[1] }),
  reporter,
  a: undefined,
  b: undefined,
})
