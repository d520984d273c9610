import { tcvn3Letters, vniLetters } from './legacyLetters.ts'
import { isSyllable } from './vietnameseSyllables.ts'

/** The two ways in which Vietnamese was written before Unicode: a font's own signs in the places of Latin-1. */
export type LegacyEncoding = 'tcvn3' | 'vni'

/** By its name alone, or by the name below; undefined for a font that writes Unicode. */
export const encodingOfFont = (font: string): LegacyEncoding | undefined => {
  if (/^(?:\.vn|tcvn3$)/i.test(font)) return 'tcvn3'
  return /^vni(?:[- ]|$)/i.test(font) ? 'vni' : undefined
}

/** Stands for the font of text that was known for legacy by its words alone: not every format names fonts. */
export const unnamedFont: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3', vni: 'VNI' }

/** `.VnTimeH` and its like show small letters as capitals: TCVN3 has no codes for capitals with tones. */
export const isCapitalsFont = (font: string): boolean => /^\.vn.*H$/i.test(font)

/** The text as the font shows it. */
export const decodeLegacy = (text: string, encoding: LegacyEncoding): string => {
  const { signs, letters } = codes[encoding]
  return text.replace(signs, sign => letters.get(sign) ?? sign)
}

type Code = { readonly signs: RegExp; readonly letters: ReadonlyMap<string, string> }

/** Longest first: VNI writes most letters as a base and a mark. */
const codeOf = (letters: ReadonlyMap<string, string>): Code => ({
  signs: new RegExp([...letters.keys()].sort((a, b) => b.length - a.length).join('|'), 'g'),
  letters,
})

const codes: Readonly<Record<LegacyEncoding, Code>> = { tcvn3: codeOf(tcvn3Letters), vni: codeOf(vniLetters) }

/**
 * Which reading of a text is Vietnamese: as written, or decoded. `either` where both are: `sè` is a syllable and, in
 * TCVN3, `số`. Text that is Unicode already is `written`, whatever its font.
 */
export const chooseReading = (written: string, decoded: string): 'written' | 'decoded' | 'either' => {
  if (written === decoded || beyondLatin1.test(written)) return 'written'
  const asWritten = judge(written)
  const asDecoded = judge(decoded)
  if (asDecoded.wrong === 0) return asWritten.wrong > 0 ? 'decoded' : 'either'
  if (asWritten.wrong === 0) return 'written'
  return asDecoded.right >= 2 * asDecoded.wrong && asWritten.right < asWritten.wrong ? 'decoded' : 'written'
}

/** Letters that neither encoding has a place for. */
const beyondLatin1 = /[\u0100-\u036f\u1e00-\u1eff]/

type Judgement = { readonly right: number; readonly wrong: number }

/** Counts the words with signs or marks in them, by whether they can be Vietnamese. */
const judge = (text: string): Judgement => {
  const words = markedWords(text).filter(word => !isAbbreviation(word) && !isLoneSign(word))
  const right = words.filter(isSyllable).length
  return { right, wrong: words.length - right }
}

/** Words with signs or marks in them: plain letters read the same in any encoding. */
export const markedWords = (text: string): readonly string[] =>
  text.split(separators).filter(word => /[^\0-\x7f]/.test(word))

const separators = /[\s\d!-/:-@[-`{-~–—…“”‘’]+/

/** A bullet, a times sign: as likely itself as a letter. */
const isLoneSign = (word: string): boolean => /^\P{L}$/u.test(word)

/** `QĐ`, `TMĐT`, `đ`: right in any text, and no witness. */
const isAbbreviation = (word: string): boolean => /^(?:[A-ZĂÂĐÊÔƠƯ]+|đ)$/.test(word) && !isSyllable(word)
