import type { Finding, FindingCode } from '../../workbook/said/findings.ts'
import type { Flag } from '../../domain/lagging/flag.ts'
import type { Formats } from '../../text/formats.ts'
import type { ReallocationSentences } from '../../text/vi/reallocation.ts'
import type { Words } from './vi/vi.ts'

export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

/** Another language than Vietnamese, whole: its words, its sentences, its figures. Vietnamese itself is built in. */
export type Translation = {
  readonly language: Exclude<Language, 'vi'>
  readonly words: Words
  readonly formats: Formats
  readonly formatInstant: (instant: string) => string
  readonly flagSentence: (flag: Flag) => string
  readonly reallocation: ReallocationSentences
  readonly findingTitle: (code: FindingCode) => string
  readonly findingSentence: (finding: Finding) => string
  readonly placeOf: (finding: Pick<Finding, 'sheet' | 'cell'>) => string
}

/**
 * A page speaks one language at a time, down to the cells of the grid and the ticks of the axes: what is spoken is held
 * here and not handed through a hundred functions. It changes only between two mounts of the screens (`LanguageProvider`).
 */
let translation: Translation | undefined

export const speak = (other: Translation | undefined): void => {
  translation = other
}

/** Nothing while the page speaks Vietnamese. */
export const spoken = (): Translation | undefined => translation

/** The words of a language, fetched when somebody asks for them: a Vietnamese reader never loads the English ones. */
export const translationOf = async (language: Language): Promise<Translation | undefined> =>
  language === 'vi' ? undefined : (await import('./en/english.ts')).english
