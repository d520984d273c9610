import type { Flag } from '../../domain/lagging/flag.ts'
import { flagSentence as inVietnamese } from '../../text/vi/flags.ts'
import { spoken } from './spoken.ts'

/** Why somebody is named, in the language of the page. */
export const flagSentence = (flag: Flag): string => (spoken()?.flagSentence ?? inVietnamese)(flag)
