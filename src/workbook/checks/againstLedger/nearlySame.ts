import type { IsoDate } from '../../../domain/base/calendar.ts'
import type { ProjectId } from '../../../domain/base/ids.ts'
import type { ImportRecord } from '../../../domain/ledger/ledger.ts'
import type { YearBook } from '../../../domain/book/yearBook.ts'
import type { Finding } from '../../said/findings.ts'
import type { PlannedFact } from '../../said/plan.ts'
import { keyOf, type StandingFigure } from './standing.ts'

/**
 * A file that says of the same period almost only what one earlier file said: sent again with a few corrections, or the
 * same workbook saved under another name. A month later there are figures of a new day, and it is another report.
 */
export const nearlySame = (
  facts: readonly PlannedFact[],
  { ledger, book, reportedOn }: KnownLedger,
): readonly Finding[] => {
  if (facts.length < fewestFacts) return []
  const standing = new Map([...ledger.values()].flat().map(figure => [keyOf(figure), figure]))
  const counts = new Map<ImportRecord, { known: number; same: number }>()
  for (const fact of facts) {
    const figure = standing.get(keyOf(fact))
    if (!figure || figure.of.reportDate !== reportedOn) continue
    const count = counts.get(figure.of) ?? { known: 0, same: 0 }
    count.known += 1
    if (figure.amount === fact.amount) count.same += 1
    counts.set(figure.of, count)
  }
  const [most] = [...counts].sort(([, a], [, b]) => b.same - a.same)
  if (!most || most[1].known < facts.length * 0.98 || most[1].same < facts.length * 0.9) return []
  const [of, { same, known }] = most
  const isSame = same === facts.length
  return [
    {
      code: 'nearly-same-file',
      severity: isSame ? 'note' : 'warning',
      sheet: undefined,
      cell: undefined,
      fileName: of.fileName,
      committedAt: of.committedAt,
      same,
      differing: facts.length - same,
      beyond: standingOfImport(book, of) - known,
    },
  ]
}

const fewestFacts = 5

type KnownLedger = {
  readonly ledger: ReadonlyMap<ProjectId, readonly StandingFigure[]>
  readonly book: YearBook
  readonly reportedOn: IsoDate | undefined
}

/** How many figures of the import stand, of other projects too. */
const standingOfImport = ({ facts, imports }: YearBook, of: ImportRecord): number => {
  const at = imports.indexOf(of)
  return facts.import.reduce((count, by, row) => (by === at && facts.supersededBy[row] === -1 ? count + 1 : count), 0)
}
