import { reallocationInVietnamese, type ReallocationSentences } from '../../text/vi/reallocation.ts'
import { spoken } from './spoken.ts'

/** Sentences about a proposal, in the language of the page. */
export const reallocationSentences = (): ReallocationSentences => spoken()?.reallocation ?? reallocationInVietnamese
