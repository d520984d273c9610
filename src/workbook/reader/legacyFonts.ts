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

export type ReadingChoice = 'written' | 'decoded' | 'either'

/**
 * Which reading of a text is Vietnamese: as written, or decoded. `either` where both are: `sè` is a syllable and, in
 * TCVN3, `số`. Words that are Unicode already speak for neither, and nothing beside them is decoded that need not be.
 */
export const chooseReading = (written: string, decoded: string): ReadingChoice => {
  if (written === decoded) return 'written'
  const readings = wordReadings(written, decoded)
  const votes = (choice: WordReading): number => readings.filter(reading => reading === choice).length
  const [forDecoded, forWritten] = [votes('decoded'), votes('written')]
  if (forDecoded > 0) return forDecoded >= 2 * forWritten ? 'decoded' : 'written'
  return forWritten > 0 || votes('either') === 0 || beyondLatin1.test(written) ? 'written' : 'either'
}

/** The text with its words decoded, but for those that are Vietnamese as they are written and not when decoded. */
export const decodeWords = (text: string, decode: (text: string) => string): string => {
  const isMixed = beyondLatin1.test(text)
  return text
    .split(betweenWords)
    .map(word => (isKept(word, decode(word), isMixed) ? word : decode(word)))
    .join('')
}

const isKept = (word: string, decoded: string, isMixed: boolean): boolean => {
  const reading = readingOfWord(word, decoded)
  return beyondLatin1.test(word) || reading === 'written' || (isMixed && reading !== 'decoded')
}

/** Whether some word can hardly be anything but legacy: signs that are no letters stand inside of it, as in "B¾c K¹n". */
export const isSurelyLegacy = (written: string, decoded: string): boolean =>
  pairsOf(written, decoded).some(
    ([word, read]) => signInWord.test(word) && isSyllable(read) && Array.from(word).length > 1,
  )

const signInWord = /[¡-§©-®¸¹¼-¾]/

export const holdsSignsInWords = (text: string): boolean =>
  signInWord.test(text) && /\p{L}[¡-§©-®¸¹¼-¾]|[¡-§©-®¸¹¼-¾]\p{L}/u.test(text)

type WordReading = ReadingChoice | 'neither'

const wordReadings = (written: string, decoded: string): readonly WordReading[] =>
  pairsOf(written, decoded).map(([word, read]) => readingOfWord(word, read))

/** Words of both readings, side by side: decoding moves no border of a word. */
const pairsOf = (written: string, decoded: string): readonly (readonly [string, string])[] => {
  const read = decoded.split(separators)
  return written.split(separators).map((word, at) => [word, read[at] ?? ''] as const)
}

const readingOfWord = (written: string, decoded: string): WordReading => {
  if (written === decoded || beyondLatin1.test(written) || isLoneSign(written)) return 'neither'
  const isRight = (word: string): boolean => isSyllable(word) || isAbbreviation(word)
  const [asWritten, asDecoded] = [isRight(written), isRight(decoded)]
  if (asWritten && asDecoded) return 'either'
  if (asWritten) return 'written'
  return asDecoded ? 'decoded' : 'neither'
}

/** Letters that neither encoding has a place for. */
const beyondLatin1 = /[\u0100-\u036f\u1e00-\u1eff]/

/** Words with signs or marks in them: plain letters read the same in any encoding. */
export const markedWords = (text: string): readonly string[] =>
  text.split(separators).filter(word => /[^\0-\x7f]/.test(word))

const separators = /[\s\d!-/:-@[-`{-~–—…“”‘’]+/
const betweenWords = /([\s\d!-/:-@[-`{-~–—…“”‘’]+)/

/** A bullet, a times sign: as likely itself as a letter. */
const isLoneSign = (word: string): boolean => /^\P{L}$/u.test(word)

/** `QĐ`, `TMĐT`, `đ`: right in any text, and no witness. */
const isAbbreviation = (word: string): boolean => /^(?:[A-ZĂÂĐÊÔƠƯ]+|đ)$/.test(word) && !isSyllable(word)
