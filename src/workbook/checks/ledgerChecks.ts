import type { IsoDate } from '../../domain/base/calendar.ts'
import type { YearBook } from '../../domain/book/yearBook.ts'
import { excesses } from './againstLedger/excesses.ts'
import { falls } from './againstLedger/falls.ts'
import { lacking } from './againstLedger/lacking.ts'
import { lowered } from './againstLedger/lowered.ts'
import { nearlySame } from './againstLedger/nearlySame.ts'
import { repeatedIn } from './againstLedger/repeated.ts'
import { replaced } from './againstLedger/replaced.ts'
import { slips } from './againstLedger/slips.ts'
import { standingOf } from './againstLedger/standing.ts'
import type { Finding } from '../said/findings.ts'
import type { PlannedFact } from '../said/plan.ts'

/** What a file says in figures, when its report is of, and what it has been told already. */
export type PlannedFile = {
  readonly facts: readonly PlannedFact[]
  readonly reportedOn: IsoDate | undefined
  readonly findings: readonly Finding[]
}

/** What the ledger holds against a file's facts, unless the file has been told the same of the same cell already. */
export const checkAgainstLedger = (
  { facts, reportedOn, findings }: PlannedFile,
  book: YearBook | undefined,
): readonly Finding[] => {
  if (!book || book.facts.amount.length === 0) return []
  const known = new Set(findings.map(spotOf))
  const ledger = standingOf(book, new Set(facts.map(({ projectId }) => projectId)))
  const repetition = repeatedIn(facts, book, reportedOn)
  const gone = lacking(repetition, book)
  return [
    ...gone,
    ...replaced(repetition, book),
    ...falls(facts, book),
    ...excesses(facts, book),
    ...slips(facts, ledger),
    ...lowered(facts, ledger, reportedOn),
    // A file that lacks something is told by what it lacks, and is the same as none.
    ...(gone.length > 0 ? [] : nearlySame(facts, { ledger, book, reportedOn })),
  ].filter(finding => !known.has(spotOf(finding)))
}

const spotOf = ({ code, sheet, cell }: Finding): string => `${code}\n${sheet ?? ''}\n${cell ?? ''}`
