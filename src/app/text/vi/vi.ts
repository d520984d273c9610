import { earlyWords } from './earlyWords.ts'
import { lateWords } from './lateWords.ts'

/** The whole catalogue of Vietnamese, one file per screen. A running page has it in two parts, see `words.ts`. */
export const vi = { ...earlyWords, ...lateWords }

/** Every word on screen, by screen. Another language is another value of this type. */
export type Words = typeof vi
