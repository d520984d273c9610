import type { IsoDate } from '../base/calendar.ts'
import { allCutOffs } from '../book/cutOffs.ts'
import { minus, type Dong } from '../base/money.ts'
import type { OpenBook } from '../book/openBook.ts'
import { progressBy, type Grouping } from './progress.ts'

/** What moved since the previous report: the cut-off before the latest one, of all that anybody reported by the day. */
export type Change = {
  readonly key: string
  /** The previous cut-off; undefined while there is none. */
  readonly since: IsoDate | undefined
  /** Whole đồng disbursed since then; negative where money was taken back. */
  readonly amount: Dong | undefined
  /** Difference of the two days' rates, each of its own day's plan: 0.012 is 1,2 points. */
  readonly points: number | undefined
}

/** A change per row of `progressBy`, in the same order. */
export const changeBy = (
  open: OpenBook,
  { asOf, by }: { readonly asOf: IsoDate; readonly by: Grouping },
): readonly Change[] => {
  const since = previousCutOff(open, asOf)
  const before = new Map(since && progressBy(open, { asOf: since, by }).map(row => [row.key, row]))
  return progressBy(open, { asOf, by }).map(({ key, actual, rate }) => {
    const then = before.get(key)
    return {
      key,
      since,
      amount: actual === undefined || then?.actual === undefined ? undefined : minus(actual, then.actual),
      points: rate === undefined || then?.rate === undefined ? undefined : rate - then.rate,
    }
  })
}

/** The cut-off before the latest one by the day, of the whole province. */
export const previousCutOff = (open: OpenBook, asOf: IsoDate): IsoDate | undefined => allCutOffs(open, asOf).at(-2)
