import { abbreviations, leadingAbbreviations, numberedAbbreviations } from './abbreviations.ts'
import { plainWord, splitWords, type Word } from './words.ts'

/** Text as it should have been typed: NFC, single spaces, no invisible characters. */
export const tidyText = (text: string): string => {
  const composed = text.normalize('NFC')
  return untidy.test(composed) ? composed.replace(invisible, '').replace(/\s+/gu, ' ').trim() : composed
}

/**
 * A name for searching: lower case, no diacritics (đ → d), words and numbers apart by single spaces, the abbreviations
 * of offices spelled out: `BQLDA ĐTXD QL7C` → `ban quan ly du an dau tu xay dung quoc lo 7c`.
 */
export const foldName = (text: string): string =>
  spellOut(splitWords(text))
    .map(word => word.folded)
    .join(' ')

/** What two spellings of one name have in common; compare with `sameForm`, index by `key`. */
export type NameForm = {
  /** Folded, without the words that offices leave out at will ("và", "các") and with final y as i (kỹ, kĩ). */
  readonly key: string
  /** The same with its diacritics; undefined where the writer used none. */
  readonly marks: string | undefined
}

export const nameForm = (text: string): NameForm => {
  const words = spellOut(splitWords(text)).filter(word => !fillers.has(word.marked))
  return {
    key: words.map(word => oneI(word.folded)).join(' '),
    marks: carriesMarks.test(text) ? words.map(word => oneI(word.marked)).join(' ') : undefined,
  }
}

/** Equal without diacritics, and with them where both sides carry any: Thanh Chương is not Thành Chương. */
export const sameForm = (a: NameForm, b: NameForm): boolean =>
  a.key === b.key && (a.marks === undefined || b.marks === undefined || a.marks === b.marks)

/** Whether two spellings name the same thing, by their words alone. */
export const sameName = (a: string, b: string): boolean => sameForm(nameForm(a), nameForm(b))

/** Letters beyond ASCII, or combining marks: the abbreviations that are spelled out do not count. */
const carriesMarks = /[\u00c0-\u024f\u1e00-\u1eff]|\p{M}/u

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu
const untidy = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]|[^\S ]| {2}|^ | $/u

/** "và" and "các", as `marked` writes them, with and without their tone. */
const fillers: ReadonlySet<string> = new Set(['va', 'va\u0300', 'cac', 'cac\u0301'])

/** Final y and i are one vowel after these consonants (kỹ/kĩ, Mỹ/Mĩ, quý/quí), but not in uỷ or thuý. */
const oneI = (word: string): string => (finalY.test(word) ? word.replace('y', 'i') : word)

const finalY = /^(?:h|k|l|m|s|t|v|qu)y[\u0300-\u0323]?$/u

type Spelling = { readonly short: readonly string[]; readonly full: readonly Word[] }
type Spellings = ReadonlyMap<string, readonly Spelling[]>

const spellingsOf = (table: Readonly<Record<string, readonly string[]>>): Spellings => {
  const byFirst = new Map<string, Spelling[]>()
  for (const [full, shorts] of Object.entries(table)) {
    for (const short of shorts) {
      const words = short.split(' ')
      const first = words[0] ?? short
      byFirst.set(first, [...(byFirst.get(first) ?? []), { short: words, full: splitWords(full) }])
    }
  }
  for (const spellings of byFirst.values()) spellings.sort((a, b) => b.short.length - a.short.length)
  return byFirst
}

const anywhere = spellingsOf(abbreviations)
const leading = spellingsOf(leadingAbbreviations)
const numbered = spellingsOf(numberedAbbreviations)

const spellOut = (words: readonly Word[]): readonly Word[] => {
  const out: Word[] = []
  for (let at = 0; at < words.length;) {
    const match =
      (at === 0 ? find(leading, words, at) : undefined) ?? findNumbered(words, at) ?? find(anywhere, words, at)
    const word = words[at]
    if (match) out.push(...match.full)
    else if (word) out.push(word)
    at = match?.next ?? at + 1
  }
  return numbersAsOne(out)
}

type SpellingMatch = { readonly full: readonly Word[]; readonly next: number }

const find = (spellings: Spellings, words: readonly Word[], at: number): SpellingMatch | undefined => {
  for (const { short, full } of spellings.get(words[at]?.folded ?? '') ?? []) {
    const next = endOf(short, words, at)
    if (next !== undefined) return { full, next }
  }
  return undefined
}

const findNumbered = (words: readonly Word[], at: number): SpellingMatch | undefined => {
  const match = find(numbered, words, at)
  return match && isNumber(words[match.next]?.folded ?? '') ? match : undefined
}

/** Index after the abbreviation, or undefined where the words differ. "và" inside it does not count. */
const endOf = (short: readonly string[], words: readonly Word[], from: number): number | undefined => {
  let at = from
  for (const expected of short) {
    if (at > from && words[at]?.folded === 'va') at += 1
    if (words[at]?.folded !== expected) return undefined
    at += 1
  }
  return at
}

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

const isNumber = (word: string): boolean => /^\d/u.test(word) || roman.includes(word)

/** "giai đoạn II" → "giai đoạn 2"; "Km 36" → "km36". */
const numbersAsOne = (words: readonly Word[]): readonly Word[] => {
  const out: Word[] = []
  for (const word of words) {
    const last = out.at(-1)
    const isPhase = last?.folded === 'doan' && out.at(-2)?.folded === 'giai'
    if (isPhase && roman.includes(word.folded)) out.push(plainWord(String(roman.indexOf(word.folded) + 1)))
    else if (last?.folded === 'km' && /^\d/u.test(word.folded)) out[out.length - 1] = plainWord(`km${word.folded}`)
    else out.push(word)
  }
  return out
}
