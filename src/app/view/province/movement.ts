import type { IsoDate } from '../../../domain/base/calendar.ts'
import { changeBy } from '../../../domain/progress/change.ts'
import type { Dong } from '../../../domain/base/money.ts'
import { progressBy, type OpenBook, type ProgressRow } from '../../../domain/progress/progress.ts'

/** Who moved since the report before, and who stood still. */
export type Movement = {
  readonly since: IsoDate
  /** Whoever disbursed most, first. */
  readonly risen: readonly RowMovement[]
  /** Reported again without a rise, though there is money left: whoever holds most, first. */
  readonly still: readonly RowMovement[]
  /** No report since: it may have moved, nobody has said so. */
  readonly silent: number
}

export type RowMovement = {
  readonly row: ProgressRow
  /** Disbursed since; negative where money was taken back. */
  readonly amount: Dong
  /** Difference of the rates, each of its own day's plan; undefined where one is not known. */
  readonly points: number | undefined
}

/** By investor; undefined at the first report. */
export const movementOf = (open: OpenBook, asOf: IsoDate): Movement | undefined => {
  const changes = new Map(changeBy(open, { asOf, by: 'investor' }).map(change => [change.key, change]))
  const since = [...changes.values()][0]?.since
  if (!since) return undefined
  const rows = progressBy(open, { asOf, by: 'investor' })
  const moved = rows.flatMap((row): RowMovement[] => {
    const change = changes.get(row.key)
    return change?.amount === undefined ? [] : [{ row, amount: change.amount, points: change.points }]
  })
  const reported = moved.filter(({ row: { actualAsOf } }) => actualAsOf !== undefined && actualAsOf > since)
  return {
    since,
    risen: moved.filter(({ amount }) => amount > 0).sort((a, b) => b.amount - a.amount),
    still: reported
      .filter(({ amount, row }) => amount <= 0 && (row.remaining ?? 0) > 0)
      .sort((a, b) => (b.row.remaining ?? 0) - (a.row.remaining ?? 0)),
    silent: rows.filter(row => (row.actualAsOf ?? '') <= since && row.plan !== undefined).length,
  }
}
