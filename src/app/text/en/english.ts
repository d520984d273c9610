import { isoDate } from '../../../domain/base/calendar.ts'
import { english as formats } from '../../../text/en/format.ts'
import { findingSentence, findingTitle, placeOf } from '../../../text/en/findings.ts'
import { flagSentence } from '../../../text/en/flags.ts'
import { reallocationInEnglish as reallocation } from '../../../text/en/reallocation.ts'
import { partsOfInstant } from '../instant.ts'
import type { Translation } from '../spoken.ts'
import { en } from './en.ts'

/** `21 Oct 2024, 09:30` on Vietnam's clock. */
const formatInstant = (instant: string): string => {
  const { day, month, year, time } = partsOfInstant(instant)
  return `${formats.formatDate(isoDate(`${year}-${month}-${day}`))}, ${time}`
}

/** English, whole: loaded when somebody asks for it. */
export const english: Translation = {
  language: 'en',
  words: en,
  formats,
  formatInstant,
  flagSentence,
  reallocation,
  findingTitle,
  findingSentence,
  placeOf,
}
