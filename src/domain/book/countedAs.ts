import type { CarriedOverWay, Counting, Denominator } from './counting.ts'
import { onTerms, type OpenBook } from './openBook.ts'
import { perTerms } from './perBook.ts'

/** The same book counted another way; for the same counting the same one, so that nothing is worked out twice. */
export const countedAs = (open: OpenBook, { denominator, carriedOver }: Counting): OpenBook =>
  denominator === open.counting.denominator && carriedOver === open.counting.carriedOver
    ? open
    : counted(open, denominator, carriedOver)

const counted = perTerms((open, denominator: Denominator, carriedOver: CarriedOverWay) =>
  onTerms(open, { counting: { denominator, carriedOver } }),
)
