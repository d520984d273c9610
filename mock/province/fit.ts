/** An amount to be found between two bounds; `lean` says where it would like to lie (0 the middle, logistic). */
export type Wish = { readonly low: number; readonly high: number; readonly lean: number }

/** Members (indices of wishes) whose amounts must add up to `total`. */
export type Sum = { readonly members: readonly number[]; readonly total: number }

/**
 * Whole amounts between their bounds that add up in every sum, each as near its lean as the sums allow. The sums take
 * turns: each shifts the leans of its members until it holds, and the turns converge where there is a solution at all.
 * Throws where there is none: then the roster contradicts what was published.
 */
export const fit = (wishes: readonly Wish[], sums: readonly Sum[]): number[] => {
  const leans = wishes.map(({ lean }) => lean)
  for (let turn = 0; turn < 3_000; turn += 1) {
    for (const { members, total } of sums) shift(wishes, leans, members, total)
    if (sums.every(sum => Math.abs(gap(wishes, leans, sum)) < 0.4)) return closed(wishes, leans, sums)
  }
  const open = sums.filter(sum => Math.abs(gap(wishes, leans, sum)) >= 0.4)
  console.log(
    wishes.length,
    sums
      .map((s, i) => [i, s.members.length, s.total / 1e9, gap(wishes, leans, s) / 1e9])
      .filter(x => Math.abs(x[3]!) > 0.00000001),
  )
  throw new RangeError(`${open.length} sums stay open, the first by ${gap(wishes, leans, open[0] ?? sums[0]!)}`)
}

/** Where an amount lies between its bounds, as a lean. */
export const leanOf = (amount: number, low: number, high: number): number => {
  const share = high <= low ? 0.5 : Math.min(0.98, Math.max(0.02, (amount - low) / (high - low)))
  return Math.log(share / (1 - share))
}

/** A number from 0 to 1 that depends on the text alone: the same text leans the same way on every run. */
export const noiseOf = (text: string): number => {
  let hash = 2_166_136_261
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619)
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507)
  hash = Math.imul(hash ^ (hash >>> 13), 3_266_489_909)
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296
}

const valueAt = ({ low, high }: Wish, lean: number): number => low + (high - low) / (1 + Math.exp(-lean))

const gap = (wishes: readonly Wish[], leans: readonly number[], { members, total }: Sum): number =>
  total - members.reduce((sum, member) => sum + valueAt(wishes[member]!, leans[member]!), 0)

/** Moves the leans of the members together, by bisection, until their amounts add up to the total. */
const shift = (wishes: readonly Wish[], leans: number[], members: readonly number[], total: number): void => {
  const at = (by: number): number =>
    members.reduce((sum, member) => sum + valueAt(wishes[member]!, leans[member]! + by), 0)
  let [below, above] = [-60, 60]
  for (let step = 0; step < 90; step += 1) {
    const middle = (below + above) / 2
    if (at(middle) < total) below = middle
    else above = middle
  }
  const by = (below + above) / 2
  for (const member of members) leans[member] = Math.min(60, Math.max(-60, leans[member]! + by))
}

/** Rounds to whole amounts and hands the few that rounding costs to members that no other sum notices. */
const closed = (wishes: readonly Wish[], leans: readonly number[], sums: readonly Sum[]): number[] => {
  const amounts = wishes.map((wish, index) => Math.round(valueAt(wish, leans[index]!)))
  const sumsOf = wishes.map((_, index) => sums.filter(({ members }) => members.includes(index)))
  for (const sum of sums) {
    const missing = sum.total - sum.members.reduce((total, member) => total + amounts[member]!, 0)
    if (missing !== 0) settle({ wishes, amounts, sumsOf, sum, missing })
  }
  for (const { members, total } of sums)
    if (members.reduce((sum, member) => sum + amounts[member]!, 0) !== total) throw new RangeError('a sum stays open')
  return amounts
}

type SettlementFacts = {
  readonly wishes: readonly Wish[]
  readonly amounts: number[]
  readonly sumsOf: readonly (readonly Sum[])[]
  readonly sum: Sum
  readonly missing: number
}

const settle = ({ wishes, amounts, sumsOf, sum, missing }: SettlementFacts): void => {
  const takes = (index: number, change: number): boolean => {
    const { low, high } = wishes[index]!
    return amounts[index]! + change >= low && amounts[index]! + change <= high
  }
  for (const giver of sum.members.toSorted((a, b) => amounts[b]! - amounts[a]!)) {
    if (!takes(giver, missing)) continue
    const others = sumsOf[giver]!.filter(other => other !== sum)
    const partner =
      others.length === 0
        ? undefined
        : wishes.findIndex((_, index) => sameSums(sumsOf[index]!, others) && takes(index, -missing))
    if (partner === -1) continue
    amounts[giver] = amounts[giver]! + missing
    if (partner !== undefined) amounts[partner] = amounts[partner]! - missing
    return
  }
  throw new RangeError(`no member can take ${missing}`)
}

const sameSums = (a: readonly Sum[], b: readonly Sum[]): boolean =>
  a.length === b.length && a.every(sum => b.includes(sum))
