import type { IsoDate } from '../base/calendar.ts'
import type { ImportRecord } from '../ledger/ledger.ts'

/**
 * To which day a file's noughts are amounts. A form with a column for every month holds noughts for the months to come:
 * beyond the report's own day and the last amount that is none, they tell nothing.
 */
type Horizon = IsoDate

/** A disbursement that a file tells. */
type Told = { readonly importId: string; readonly asOf: IsoDate; readonly amount: number }

/** By import. */
export const horizonsOf = (imports: readonly ImportRecord[], told: Iterable<Told>): ReadonlyMap<string, Horizon> => {
  const earliest = new Map<string, IsoDate>()
  const latest = new Map<string, IsoDate>()
  for (const { id, reportDate } of imports) if (reportDate !== undefined) latest.set(id, reportDate)
  for (const { importId, asOf, amount } of told) {
    const first = earliest.get(importId)
    if (first === undefined || asOf < first) earliest.set(importId, asOf)
    const last = latest.get(importId)
    if (amount !== 0 && (last === undefined || asOf > last)) latest.set(importId, asOf)
  }
  return new Map([...earliest, ...latest])
}

/** Whether the amount tells anything, by its file's horizon. */
export const tellsAnything = ({ amount, asOf }: Told, horizon: Horizon | undefined): boolean =>
  amount !== 0 || (horizon !== undefined && asOf <= horizon)
