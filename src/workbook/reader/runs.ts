import { cleanText } from '../../domain/base/text.ts'

/** Text written in one way; undefined where the file does not name its font. */
export type Run = {
  readonly text: string
  readonly font: string | undefined
  readonly isStruck?: boolean
  /** Above the line, as a footnote's number is. */
  readonly isRaised?: boolean
}

/** A text of the file as every reader takes it in: NFC, without the characters that nobody sees. */
export const entered = (text: string): string => cleanText(withBreaks(text).normalize('NFC'))

/** What programs make of an .xlsx for other formats still has its "_x000D_" for a line's end. */
const withBreaks = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x(?:00[01][\da-f]|fff[ef])_/giu, code => (/^_x000[9ad]_$/iu.test(code) ? '\n' : ''))
    : text

/**
 * The runs that a person reads: without what is struck out, and without raised numbers and signs, which are footnotes.
 * All of them where nothing would be left: then the cell as a whole is cancelled, or raised.
 */
export const shownRuns = (runs: readonly Run[]): readonly Run[] => {
  const standing = runs.filter(run => run.isStruck !== true)
  const shown = standing.filter(
    (run, at) => run.isRaised !== true || !isFootnote(run.text, standing[at - 1]?.text ?? ''),
  )
  return shown.every(isBlank) ? (standing.every(isBlank) ? runs : standing) : shown
}

export const isAllStruck = (runs: readonly Run[]): boolean =>
  !runs.every(isBlank) && runs.every(run => run.isStruck === true || isBlank(run))

const isBlank = ({ text }: Run): boolean => text.trim() === ''

/** A number, a letter or a star; but the 2 of "m²" is none, nor is the power of "10⁶ đồng". */
const isFootnote = (raised: string, before: string): boolean =>
  footnote.test(raised) && !/(?:^|[^\p{L}])[kcdh]?m\s*$/iu.test(before) && !/[^\d\s.,].*(?<!\d)10\s*$/u.test(before)

const footnote = /^[\s([]*(?:\d{1,2}|\p{L}|[*+†‡#]{1,3})(?:\s*[,;]\s*(?:\d{1,2}|\p{L}))*[\s)\].]*$/u

export const textOf = (runs: readonly Run[]): string => runs.map(run => run.text).join('')
