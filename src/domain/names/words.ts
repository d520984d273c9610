import { dottedLevels } from './abbreviations.ts'

/**
 * A word of a name. `marked` keeps quality marks in place and puts the tone last, so that hoà = hòa and uỷ = ủy.
 */
export type Word = { readonly folded: string; readonly marked: string }

/** A word that carries no diacritics. */
export const plainWord = (text: string): Word => ({ folded: text, marked: text })

/**
 * Lower-case words of a name without punctuation; numbers glued to an abbreviation or a unit stand apart (QL7C, 500kV).
 * Letter by letter rather than by patterns over the whole: ten thousand names are read in one import.
 */
export const splitWords = (text: string): Word[] => {
  const words: Word[] = []
  let folded = ''
  let base = ''
  let tones = ''
  const endWord = (): void => {
    if (folded === '') return
    const word = { folded, marked: base + tones }
    if (hasDigit.test(folded)) words.push(...unglue(word))
    else words.push(word)
    folded = base = tones = ''
  }
  for (const char of dottedOut(text.normalize('NFC'))) {
    const letter = letterOf(char)
    if (letter) {
      folded += letter.folded
      base += letter.base
      tones += letter.tone
    } else {
      endWord()
      if (char === '&') words.push(plainWord('va'))
    }
  }
  endWord()
  return words
}

/** What a character adds to its word: a letter, a digit, a mark, or (invisible) nothing. */
type Letter = { readonly folded: string; readonly base: string; readonly tone: string }

/** Undefined for whatever stands between words. */
const letterOf = (char: string): Letter | undefined => {
  const known = knownLetters.get(char)
  return known ?? (knownLetters.has(char) ? undefined : readLetter(char))
}

const readLetter = (char: string): Letter | undefined => {
  if (invisible.test(char)) return { folded: '', base: '', tone: '' }
  if (!/[\p{L}\p{M}\p{N}]/u.test(char)) return undefined
  // ð is the Icelandic letter that old keyboards give for đ
  const decomposed = char.toLowerCase().normalize('NFD').replaceAll('ð', 'đ')
  return {
    folded: decomposed.replace(/\p{M}+/gu, '').replaceAll('đ', 'd'),
    base: decomposed.replace(toneMarks, ''),
    tone: (decomposed.match(toneMarks) ?? []).join(''),
  }
}

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/u
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/gu

/** Latin and Vietnamese letters, digits and punctuation, read once. */
const knownLetters: ReadonlyMap<string, Letter | undefined> = new Map(
  [0, 0x100, 0x200, 0x1e00].flatMap(block =>
    Array.from({ length: 0x100 }, (_, at) => {
      const char = String.fromCodePoint(block + at)
      return [char, readLetter(char)] as const
    }),
  ),
)

/** "H. Nghi Lộc" → "huyện Nghi Lộc". */
const dottedOut = (text: string): string =>
  text.includes('.') ? text.replace(dotted, (_, before: string, short: string) => before + levelOf(short)) : text

const dotted = /(^|[\s,;(-])([hxpq])\.\s*(?=\p{Lu})/giu

const levelOf = (short: string): string =>
  Object.entries(dottedLevels)
    .find(([letter]) => letter === short.toLowerCase())?.[1]
    .concat(' ') ?? short

/** Other words with digits (km36, n2) stay whole. */
const unglue = (word: Word): readonly Word[] => {
  const glued = gluedNumber.exec(word.folded) ?? gluedUnit.exec(word.folded)
  return glued?.[1] !== undefined && glued[2] !== undefined ? [plainWord(glued[1]), plainWord(glued[2])] : [word]
}

const hasDigit = /\d/u
const gluedNumber = /^(ql|dt|tl|dh|hl|gd)(\d.*)$/u
const gluedUnit = /^(\d+)(kv|km|ha)$/u
