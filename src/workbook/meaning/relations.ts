import type { ColumnAmounts } from '../amounts/amounts.ts'

/** Numeric columns of a table by sheet column, over the rows of its body: projects, groups and totals alike. */
export type Numbers = ReadonlyMap<number, ColumnAmounts>

/** What the rows say of "this column is the sum of those". */
export type Sum = {
  readonly whole: number
  readonly parts: readonly number[]
  /** Rows with a figure under the whole, and those among them that come out. */
  readonly compared: number
  readonly matching: number
  /** Rows that come out with two parts or more, whose shares no other witness has. */
  readonly witnesses: number
}

/** More rows tell no more. */
const mostRows = 300

export const proveSum = (numbers: Numbers, whole: number, parts: readonly number[]): Sum => {
  const stated = numbers.get(whole)
  const columns = parts.flatMap(part => numbers.get(part) ?? [])
  const shares = new Set<string>()
  const rounding = lastDecimal(stated) / 2
  let [compared, matching] = [0, 0]
  const rows = stated?.values.length ?? 0
  for (let row = 0; row < rows && compared < mostRows; row += 1) {
    const value = stated?.values[row] ?? NaN
    if (Number.isNaN(value) || value === 0) continue
    if (stated?.faults.has(row) === true || columns.some(({ faults }) => faults.has(row))) continue
    compared += 1
    let [sum, filled] = [0, 0]
    for (const { values } of columns) {
      const part = values[row] ?? NaN
      if (Number.isNaN(part) || part === 0) continue
      sum += part
      filled += 1
    }
    if (Math.abs(sum - value) > Math.max(Math.abs(value) * 1e-9, slackOf(value, rounding * (parts.length + 1))))
      continue
    matching += 1
    if (filled > 1) shares.add(((columns[0]?.values[row] || 0) / value).toPrecision(5) + filled)
  }
  return { whole, parts, compared, matching, witnesses: shares.size }
}

/** Each part may be rounded, and so may the whole: as long as that is little beside the figure itself. */
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

/** Every sum that the rows do not deny: no more rows against it than one in ten, and two witnesses at the least. */
export const findSums = (numbers: Numbers, groups: readonly Group[]): readonly Sum[] => {
  const found = new Map<string, Sum>()
  for (const { whole, among } of groups) {
    const tried = among.length <= mostSubset ? subsetsOf(among) : runsOf(among)
    const denies = createDenial(numbers, whole)
    for (const parts of tried) {
      const key = `${whole}=${parts.join('+')}`
      if (found.has(key) || denies(parts)) continue
      const sum = proveSum(numbers, whole, parts)
      if (sum.witnesses >= 2 && sum.matching * 10 >= sum.compared * 9) found.set(key, sum)
    }
  }
  return [...found.values()]
}

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
    const fails = probes.filter(row => {
      const sum = parts.reduce((total, part) => total + (numbers.get(part)?.values[row] || 0), 0)
      const value = stated[row] ?? 0
      return Math.abs(sum - value) > Math.abs(value) * 1e-9
    })
    return fails.length > 1 || (fails.length === 1 && probes.length < 3)
  }
}

/** "Kế hoạch − giải ngân = còn lại", read as plan = paid + left, whichever columns stand where. */
export const findDifferences = (numbers: Numbers, left: readonly number[], money: readonly number[]): readonly Sum[] =>
  left.flatMap(column =>
    money.flatMap(whole => {
      if (whole === column) return []
      const denies = createDenial(numbers, whole)
      return money.flatMap(paid => {
        if (paid === whole || paid === column || denies([paid, column])) return []
        const sum = proveSum(numbers, whole, [paid, column])
        return sum.witnesses >= 2 && sum.matching * 10 >= sum.compared * 9 ? [sum] : []
      })
    }),
  )

/** How many rows hold the same amount in both, of those that hold any in both; only distinct amounts prove. */
export const proveEqual = (
  numbers: Numbers,
  a: number,
  b: number,
): { readonly distinct: number; readonly against: number } => {
  const [left, right] = [numbers.get(a)?.values, numbers.get(b)?.values]
  const same = new Set<number>()
  let against = 0
  for (let row = 0; row < (left?.length ?? 0); row += 1) {
    const [x, y] = [left?.[row] || 0, right?.[row] || 0]
    if (x === 0 && y === 0) continue
    if (x === y) same.add(x)
    else against += 1
  }
  return { distinct: same.size, against }
}

/** A rate of two other columns, in parts of one or of a hundred, as rounded as it is written. */
export const isRatio = (numbers: Numbers, rate: number, money: readonly number[]): boolean =>
  findRatio(numbers, rate, money) !== undefined

/** Columns that a rate is of, and how many distinct rates bear it out. */
export type Ratio = { readonly over: number; readonly under: number; readonly distinct: number }

export const findRatio = (numbers: Numbers, rate: number, money: readonly number[]): Ratio | undefined => {
  for (const over of money)
    for (const under of money) {
      if (over === under || over === rate || under === rate) continue
      const distinct = proveRatio(numbers, { rate, over, under })
      if (distinct >= 3) return { over, under, distinct }
    }
  return undefined
}

/** Distinct rates that come out; 0 where a row denies it. */
const proveRatio = (numbers: Numbers, { rate, over, under }: { rate: number; over: number; under: number }): number => {
  const [rates, overs, unders] = [numbers.get(rate)?.values, numbers.get(over)?.values, numbers.get(under)?.values]
  const told = new Set<number>()
  let against = 0
  for (let row = 0; row < (rates?.length ?? 0) && against === 0; row += 1) {
    const [value, a, b] = [rates?.[row] || 0, overs?.[row] || 0, unders?.[row] || 0]
    if (b === 0 || (value === 0 && a === 0)) continue
    const [share, percent] = [a / b, (a / b) * 100]
    if (
      Math.abs(share - value) <= 0.0051 * Math.max(1, share) ||
      Math.abs(percent - value) <= 0.051 ||
      Math.round(percent) === value
    ) {
      if (share !== 0 && share !== 1) told.add(share)
    } else against += 1
  }
  return against === 0 ? told.size : 0
}
