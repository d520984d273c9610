import type { Words } from '../../../text/vi/vi.ts'
import { unitName } from '../columnMeaning.ts'

type Choice = { readonly value: string; readonly label: string }

const usual = [1, 1_000, 1_000_000, 1_000_000_000]

/** The units that files use, and the one at hand where it is another. */
export const unitChoices = (own: number | '' | undefined, words: Words['importing']): Choice[] =>
  [...new Set([...usual, ...(own ? [own] : [])])].map(unit => ({ value: String(unit), label: unitName(unit, words) }))
