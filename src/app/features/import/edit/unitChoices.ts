import { units } from '../../../../domain/base/money.ts'
import type { Words } from '../../../text/vi/vi.ts'
import { unitName } from '../columnMeaning.ts'

type Choice = { readonly value: string; readonly label: string }

const usual: readonly number[] = Object.values(units)

/** The units that files use, and the one at hand where it is another. */
export const unitChoices = (own: number | '' | undefined, words: Words['importing']): Choice[] =>
  [...new Set([...usual, ...(own ? [own] : [])])].map(unit => ({ value: String(unit), label: unitName(unit, words) }))
