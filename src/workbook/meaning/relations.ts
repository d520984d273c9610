import type { ColumnAmounts } from '../amounts/amounts.ts'

/** Numeric columns of a table by sheet column, over the rows of its body: projects, groups and totals alike. */
export type Numbers = ReadonlyMap<number, ColumnAmounts>

/**
 * What the rows say of one column and others: `sum`, it adds them up; `ratio`, it is the first of them over the second;
 * `equal`, it says the one once again.
 */
export type Relation = {
  readonly kind: 'sum' | 'ratio' | 'equal'
  readonly whole: number
  readonly parts: readonly number[]
  /** Rows with a figure under the whole, and those among them that come out. */
  readonly compared: number
  readonly matching: number
  /** Rows that come out, and tell something that no other of them does. */
  readonly witnesses: number
}

/** More rows tell no more. */
const mostRows = 300

/** What the rows say of a sum that a heading names: as rounded as it is written. */
export const proveSum = (numbers: Numbers, whole: number, parts: readonly number[]): Relation =>
  addUp(numbers, { whole, parts, slack: slackFor(numbers, { whole, parts }) })

type Addends = { readonly whole: number; readonly parts: readonly number[] }

/** A row bears witness by two parts or more, in shares that no other row has. */
const addUp = (numbers: Numbers, { whole, parts, slack }: Addends & { readonly slack: number }): Relation => {
  const stated = numbers.get(whole)
  const columns = parts.flatMap(part => numbers.get(part) ?? [])
  const shares = new Set<string>()
  let [compared, matching] = [0, 0]
  const rows = stated?.values.length ?? 0
  for (let row = 0; row < rows && compared < mostRows; row += 1) {
    const value = stated?.values[row] || 0
    if (value === 0) continue
    if (stated?.faults.has(row) === true || columns.some(({ faults }) => faults.has(row))) continue
    compared += 1
    const filled = columns.map(({ values }) => values[row] || 0)
    if (!comesOut(sumOf(filled), value, slack)) continue
    matching += 1
    if (filled.filter(part => part !== 0).length > 1)
      shares.add(filled.map(part => (part / value).toPrecision(5)).join(' '))
  }
  return { kind: 'sum', whole, parts, compared, matching, witnesses: shares.size }
}

const sumOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const comesOut = (sum: number, value: number, slack: number): boolean =>
  Math.abs(sum - value) <= Math.max(Math.abs(value) * 1e-9, slackOf(value, slack))

/** Each part may be rounded by half of the last decimal, and so may the whole. */
const slackFor = (numbers: Numbers, { whole, parts }: Addends): number =>
  (lastDecimal(numbers.get(whole)) / 2) * (parts.length + 1)

/** Only as long as it is little beside the figure itself. */
const slackOf = (value: number, slack: number): number => (slack * 200 < Math.abs(value) ? slack + 1e-9 : 0)

/** The last decimal that a column shows: 0.01 for 12.35. Whole numbers may be rounded to one. */
const lastDecimal = (amounts: ColumnAmounts | undefined): number => {
  let decimals = 0
  for (const value of amounts?.values.subarray(0, 40) ?? []) {
    if (Number.isNaN(value) || Number.isInteger(value)) continue
    decimals = Math.max(decimals, String(value).split('.')[1]?.length ?? 0)
  }
  return decimals > 6 ? 0 : 10 ** -decimals
}

/** Every sum that the rows themselves tell. */
export const findSums = (numbers: Numbers, groups: readonly Group[]): readonly Relation[] => {
  const found = new Map<string, Relation>()
  for (const { whole, among } of groups) {
    const tried = among.length <= mostSubset ? subsetsOf(among) : runsOf(among)
    const denies = createDenial(numbers, whole)
    for (const parts of tried) {
      const key = `${whole}=${parts.join('+')}`
      if (found.has(key) || denies(parts)) continue
      const sum = toldSum(numbers, whole, parts)
      if (sum) found.set(key, sum)
    }
  }
  return [...found.values()]
}

/** No more rows against it than one in ten, and two witnesses at the least: three, where it comes out only as rounded. */
const toldSum = (numbers: Numbers, whole: number, parts: readonly number[]): Relation | undefined => {
  const exact = addUp(numbers, { whole, parts, slack: 0 })
  if (isTold(exact, 2)) return exact
  const rounded = proveSum(numbers, whole, parts)
  return isTold(rounded, 3) ? rounded : undefined
}

const isTold = ({ witnesses, matching, compared }: Relation, fewest: number): boolean =>
  witnesses >= fewest && matching * 10 >= compared * 9

/** A column, and those that it may be the sum of. */
export type Group = { readonly whole: number; readonly among: readonly number[] }

const mostSubset = 8

const subsetsOf = (columns: readonly number[]): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** columns.length }, (_, bits) => columns.filter((__, at) => (bits >> at) % 2 === 1)).filter(
    ({ length }) => length >= 2,
  )

/** Neighbours, from the first or up to the last. */
const runsOf = (columns: readonly number[]): readonly (readonly number[])[] =>
  columns.flatMap((_, at) => [columns.slice(0, at + 1), columns.slice(at)]).filter(({ length }) => length >= 2)

/** Most guesses fail on the first rows: these alone are tried before all of them are. */
const createDenial = (numbers: Numbers, whole: number): ((parts: readonly number[]) => boolean) => {
  const stated = numbers.get(whole)?.values ?? new Float64Array()
  const probes: number[] = []
  for (let row = 0; row < stated.length && probes.length < 3; row += 1) if ((stated[row] ?? 0) > 0) probes.push(row)
  return parts => {
    const slack = slackFor(numbers, { whole, parts })
    const fails = probes.filter(
      row => !comesOut(sumOf(parts.map(part => numbers.get(part)?.values[row] || 0)), stated[row] ?? 0, slack),
    )
    return fails.length > 1 || (fails.length === 1 && probes.length < 3)
  }
}

/** "Kế hoạch − giải ngân = còn lại", read as plan = paid + left, whichever columns stand where. */
export const findDifferences = (
  numbers: Numbers,
  left: readonly number[],
  money: readonly number[],
): readonly Relation[] =>
  left.flatMap(column =>
    money.flatMap(whole => {
      if (whole === column) return []
      const denies = createDenial(numbers, whole)
      return money.flatMap(paid => {
        if (paid === whole || paid === column || denies([paid, column])) return []
        return toldSum(numbers, whole, [paid, column]) ?? []
      })
    }),
  )

/** One column says another once again: no row against it; only distinct amounts bear witness. */
export const findEquals = (
  numbers: Numbers,
  copies: readonly number[],
  money: readonly number[],
): readonly Relation[] =>
  copies.flatMap(copy =>
    money.flatMap(other => {
      const equal = compareEqual(numbers, copy, other)
      return other !== copy && equal.witnesses > 0 && equal.matching === equal.compared ? [equal] : []
    }),
  )

const compareEqual = (numbers: Numbers, whole: number, other: number): Relation => {
  const [left, right] = [numbers.get(whole)?.values, numbers.get(other)?.values]
  const same = new Set<number>()
  let [compared, matching] = [0, 0]
  for (let row = 0; row < (left?.length ?? 0) && matching === compared; row += 1) {
    const [x, y] = [left?.[row] || 0, right?.[row] || 0]
    if (x === 0 && y === 0) continue
    compared += 1
    if (x !== y) continue
    matching += 1
    same.add(x)
  }
  return { kind: 'equal', whole, parts: [other], compared, matching, witnesses: same.size }
}

/** Rates of two other columns, in parts of one or of a hundred, as rounded as they are written; no row against it. */
export const findRatios = (numbers: Numbers, rates: readonly number[], money: readonly number[]): readonly Relation[] =>
  rates.flatMap(rate =>
    money.flatMap(over =>
      money.flatMap(under => {
        if (over === under || over === rate || under === rate) return []
        const ratio = compareRatio(numbers, { rate, over, under })
        return ratio.witnesses > 0 && ratio.matching === ratio.compared ? [ratio] : []
      }),
    ),
  )

type Rate = { readonly rate: number; readonly over: number; readonly under: number }

/** 0 %, 100 % and nothing over nothing come out by themselves: they bear no witness. */
const compareRatio = (numbers: Numbers, { rate, over, under }: Rate): Relation => {
  const [rates, overs, unders] = [numbers.get(rate)?.values, numbers.get(over)?.values, numbers.get(under)?.values]
  const told = new Set<string>()
  let [compared, matching] = [0, 0]
  for (let row = 0; row < (rates?.length ?? 0) && matching === compared; row += 1) {
    const [value, a, b] = [rates?.[row] || 0, overs?.[row] || 0, unders?.[row] || 0]
    if (b === 0 || (value === 0 && a === 0)) continue
    compared += 1
    if (!isRateOf(value, a / b)) continue
    matching += 1
    if (a !== 0 && a !== b) told.add((a / b).toPrecision(5))
  }
  return { kind: 'ratio', whole: rate, parts: [over, under], compared, matching, witnesses: told.size }
}

const isRateOf = (value: number, share: number): boolean =>
  Math.abs(share - value) <= 0.0051 * Math.max(1, share) ||
  Math.abs(share * 100 - value) <= 0.051 ||
  Math.round(share * 100) === value
