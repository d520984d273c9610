import {
  chooseReading,
  decodeLegacy,
  decodeWords,
  encodingOfFont,
  holdsSignsInWords,
  isCapitalsFont,
  isSurelyLegacy,
  markedWords,
  unnamedFont,
  type LegacyEncoding,
} from './legacyFonts.ts'
import type { DraftSheet, FontedText } from './drafts.ts'
import { textOf, type Run } from './runs.ts'

/** A text that may be in a legacy font, with both its readings. */
type Candidate = {
  readonly sheet: DraftSheet
  readonly row: number
  readonly column: number
  readonly font: string
  readonly written: string
  readonly decoded: string
  /** The cell's whole text with the decoded reading in it: other runs may be in other fonts. */
  readonly wholeDecoded: string
  readonly choice: 'written' | 'decoded' | 'either'
}

/**
 * Turns text in legacy fonts into Unicode: what the font's name says is believed where the result is Vietnamese, and
 * where both readings are, the certain cells of the workbook decide. Where no font is named, its text must prove it.
 */
export const turnIntoUnicode = (drafts: readonly DraftSheet[]): void => {
  settle(drafts.flatMap(sheet => sheet.fonted.flatMap(text => candidateOf(sheet, text))))
  for (const sheet of drafts) settle(unnamedCandidates(sheet))
}

const candidateOf = (sheet: DraftSheet, { row, column, runs }: FontedText): Candidate[] => {
  const legacy = runs.filter(run => run.font !== undefined && encodingOfFont(run.font) !== undefined)
  const font = legacy[0]?.font
  if (font === undefined) return []
  const written = textOf(legacy)
  const decoded = legacy.map(({ text, font: own = '' }) => decodeLegacy(text, encodingOfFont(own) ?? 'tcvn3')).join('')
  const wholeDecoded = runs.map(decodeRun).join('').normalize('NFC')
  return [{ sheet, row, column, font, written, decoded, wholeDecoded, choice: chooseReading(written, decoded) }]
}

const decodeRun = ({ text, font = '' }: Run): string => {
  const encoding = encodingOfFont(font)
  if (encoding === undefined) return text
  const decoded = decodeWords(text, word => decodeLegacy(word, encoding))
  return isCapitalsFont(font) ? decoded.toUpperCase() : decoded
}

/** Writes the decoded reading into the cells for which it was chosen. */
const settle = (candidates: readonly Candidate[]): void => {
  const words = knownWords(candidates)
  const leanings = leaningByFont(candidates)
  for (const candidate of candidates) {
    const leaning = familiarity(candidate, words) || (leanings.get(candidate.font) ?? 0)
    const isDecoded = candidate.choice === 'either' ? leaning >= 0 : candidate.choice === 'decoded'
    if (isDecoded) writeDecoded(candidate)
  }
}

const writeDecoded = ({ sheet, row, column, font, wholeDecoded }: Candidate): void => {
  const cells = sheet.rows[row]
  const cell = cells?.[column]
  if (cells === undefined || cell?.kind !== 'text') return
  cells[column] = { ...cell, value: wholeDecoded, legacyFont: font }
}

/** Words of the cells that can be read in one way only. */
const knownWords = (candidates: readonly Candidate[]): ReadonlySet<string> =>
  new Set(
    candidates
      .filter(({ choice }) => choice !== 'either')
      .flatMap(({ choice, written, decoded }) => wordsOf(choice === 'decoded' ? decoded : written)),
  )

const wordsOf = (text: string): string[] => markedWords(text).map(word => word.toLowerCase())

/** Positive where the decoded words are known from elsewhere in the workbook, negative where the written ones are. */
const familiarity = ({ written, decoded }: Candidate, words: ReadonlySet<string>): number => {
  const known = (text: string): number => wordsOf(text).filter(word => words.has(word)).length
  return known(decoded) - known(written)
}

/** How many more of a font's certain cells are in its legacy encoding than in Unicode. */
const leaningByFont = (candidates: readonly Candidate[]): ReadonlyMap<string, number> => {
  const leanings = new Map<string, number>()
  for (const { font, choice } of candidates) {
    const vote = choice === 'either' ? 0 : choice === 'decoded' ? 1 : -1
    leanings.set(font, (leanings.get(font) ?? 0) + vote)
  }
  return leanings
}

/** So many cells that are Vietnamese only when decoded are no accident. */
const fewestWitnesses = 5

/** Texts whose fonts are not known, in the encoding that their words prove; none where they prove none. */
const unnamedCandidates = (sheet: DraftSheet): readonly Candidate[] => {
  const texts = unnamedTexts(sheet)
  if (texts.length < fewestSure) return []
  const readings = (['tcvn3', 'vni'] as const).map(encoding => texts.flatMap(text => readAs(sheet, text, encoding)))
  const witnesses = (candidates: readonly Candidate[]): number =>
    candidates.filter(({ choice }) => choice === 'decoded').length
  const likeliest = readings.reduce((best, next) => (witnesses(next) > witnesses(best) ? next : best))
  const enough = Math.max(fewestWitnesses, likeliest.filter(({ choice }) => choice === 'written').length)
  if (witnesses(likeliest) >= enough) return likeliest
  // Pasted into a sheet of Unicode: only what can hardly be anything else.
  const sure = likeliest.filter(
    ({ choice, written, decoded }) => choice === 'decoded' && isSurelyLegacy(written, decoded),
  )
  return sure.length >= fewestSure ? sure : []
}

const fewestSure = 2

type UnnamedText = { readonly row: number; readonly column: number; readonly written: string }

const readAs = (sheet: DraftSheet, { row, column, written }: UnnamedText, encoding: LegacyEncoding): Candidate[] => {
  const runs = [{ text: written, font: unnamedFont[encoding] }]
  return candidateOf(sheet, { row, column, runs })
}

/** Texts with words that may be legacy, but those in a named legacy font. */
const unnamedTexts = ({ rows, fonted }: DraftSheet): readonly UnnamedText[] => {
  const named = new Set(fonted.map(({ row, column }) => `${row},${column}`))
  const texts: UnnamedText[] = []
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.kind === 'text' && isLatin1WithSigns(cell.value) && !named.has(`${row},${column}`))
        texts.push({ row, column, written: cell.value })
    }),
  )
  return texts
}

/** Signs of Latin-1 and no letter beyond it; or, among such letters, signs that are no letters inside of words. */
const isLatin1WithSigns = (text: string): boolean =>
  /[\u00a1-\u00ff]/.test(text) && (!/[\u0100-\u1eff]/.test(text) || holdsSignsInWords(text))
