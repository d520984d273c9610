import { isNumber, type NameWords, type Weigh } from './nameWords.ts'

export type Pairs = {
  /** What the words found in both weigh, on both sides together. */
  readonly credit: number
  readonly weightA: number
  readonly weightB: number
  /** The most telling word of a side that found nothing, by what of it was not found; 0 for none. */
  readonly leftA: number
  readonly leftB: number
  /** Every word found its very like, in whatever order. */
  readonly isWhole: boolean
}

/** A side while its words look for their likes: of each, how much was found. */
type Side = NameWords & { readonly found: Float64Array }

/** Each word finds its like once; then abbreviations the words whose first letters they are, and slips of the pen theirs. */
export const pairWords = (one: NameWords, other: NameWords, weigh: Weigh): Pairs => {
  const a: Side = { ...one, found: new Float64Array(one.words.length) }
  const b: Side = { ...other, found: new Float64Array(other.words.length) }
  pairLikes(a, b)
  const isWhole = a.words.length === b.words.length && a.found.every(worth => worth === 1)
  if (!isWhole) {
    pairInitials(a, b)
    pairInitials(b, a)
    pairSlips(a, b)
  }
  const [sumA, sumB] = [sumOf(a, weigh), sumOf(b, weigh)]
  return {
    credit: sumA.credit + sumB.credit,
    weightA: sumA.weight,
    weightB: sumB.weight,
    leftA: sumA.left,
    leftB: sumB.left,
    isWhole,
  }
}

const sumOf = ({ words, found }: Side, weigh: Weigh) => {
  let [credit, weight, left] = [0, 0, 0]
  for (const [at, word] of words.entries()) {
    const [own, worth] = [weigh(word), found[at] ?? 0]
    weight += own
    credit += own * worth
    left = Math.max(left, own * (1 - worth))
  }
  return { credit, weight, left }
}

const pair = (a: Side, at: number, { b, other, worth }: { b: Side; other: number; worth: number }): void => {
  a.found[at] = worth
  b.found[other] = worth
}

/** One whose diacritics contradict counts half. */
const pairLikes = (a: Side, b: Side): void => {
  for (const [at, word] of a.words.entries()) {
    let half = -1
    let whole = -1
    for (let other = 0; other < b.words.length && whole < 0; other += 1) {
      if (b.words[other] !== word || b.found[other] !== 0) continue
      if (agree(a.marked?.[at], b.marked?.[other])) whole = other
      else if (half < 0) half = other
    }
    if (whole >= 0) pair(a, at, { b, other: whole, worth: 1 })
    else if (half >= 0) pair(a, at, { b, other: half, worth: 0.5 })
  }
}

const agree = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b

/** "PT quỹ đất" and "phát triển quỹ đất". */
const pairInitials = (short: Side, long: Side): void => {
  for (const [at, letters] of short.words.entries()) {
    if (short.found[at] !== 0 || letters.length < 2 || letters.length > 6 || isNumber(letters)) continue
    const start = long.words.findIndex((_, from) => spells(letters, long, from))
    if (start < 0) continue
    for (let step = 0; step < letters.length; step += 1) pair(short, at, { b: long, other: start + step, worth: 0.9 })
  }
}

const spells = (letters: string, { words, found }: Side, from: number): boolean => {
  for (let step = 0; step < letters.length; step += 1) {
    if (found[from + step] !== 0 || words[from + step]?.[0] !== letters[step]) return false
  }
  return true
}

const pairSlips = (a: Side, b: Side): void => {
  for (const [at, word] of a.words.entries()) {
    if (a.found[at] !== 0) continue
    const other = b.words.findIndex((like, position) => b.found[position] === 0 && isSlip(word, like))
    if (other >= 0) pair(a, at, { b, other, worth: 0.6 })
  }
}

/** One letter too many, too few, or another one, in a word of four letters or more. */
const isSlip = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1 || isNumber(a) || isNumber(b)) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  return Math.max(a.length, b.length) - start - end <= 1
}
