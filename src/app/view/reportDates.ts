import type { IsoDate } from '../../domain/calendar.ts'
import { factKinds } from '../../domain/ledger.ts'
import type { YearBook } from '../../domain/yearBook.ts'

const disbursement = factKinds.indexOf('disbursement')

/** Days that any disbursement was reported for and that still stand, latest first: the as-of dates worth asking about. */
export const reportDatesOf = ({ dates, facts }: YearBook): readonly IsoDate[] => {
  const reported = new Set<IsoDate>()
  facts.kind.forEach((kind, row) => {
    const date = dates[facts.asOf[row] ?? -1]
    if (kind === disbursement && facts.supersededBy[row] === -1 && date !== undefined) reported.add(date)
  })
  return [...reported].sort().reverse()
}
