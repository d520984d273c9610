import { countedAs } from '../../domain/book/countedAs.ts'
import type { OpenBook } from '../../domain/book/openBook.ts'
import { useYear } from './YearProvider.tsx'

/** The book of the year before, where the ledger has it; it comes after the screen stands. */
export const useLastYear = (): OpenBook | undefined => {
  const { open } = useYear()
  // Two years are compared only where both are counted alike.
  return open.lastYear && countedAs(open.lastYear, open.counting)
}
