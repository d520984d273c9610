import type { YearBook } from '../domain/yearBook.ts'
import { excesses } from './againstLedger/excesses.ts'
import { falls } from './againstLedger/falls.ts'
import type { Finding } from './findings.ts'
import type { PlannedFact } from './plan.ts'

/** What the ledger holds against a file's facts, unless the file has been told the same of the same cell already. */
export const checkAgainstLedger = (
  facts: readonly PlannedFact[],
  book: YearBook | undefined,
  told: readonly Finding[],
): readonly Finding[] => {
  if (!book || book.facts.amount.length === 0) return []
  const known = new Set(told.map(spotOf))
  return [...falls(facts, book), ...excesses(facts, book)].filter(finding => !known.has(spotOf(finding)))
}

const spotOf = ({ code, sheet, cell }: Finding): string => `${code}\n${sheet ?? ''}\n${cell ?? ''}`
