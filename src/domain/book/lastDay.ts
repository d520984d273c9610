import { seriesCount, seriesOf, type BookIndex } from './bookIndex.ts'

/** The teller has nothing on the project by the day. */
export const saysNothing = -2

const tellsNothing = -1

type SeriesDays = {
  readonly project: number
  readonly pair: Parameters<typeof seriesOf>[0]
  /** Only dates before this position of the index's. */
  readonly limit: number
  /** `noughtsAhead` of the book. */
  readonly isAhead: (row: number) => boolean
}

/**
 * Position of the last date to which a project's two series, in-month and to date, tell anything: -1 where all they hold are
 * noughts for months to come, `saysNothing` where they hold nothing.
 */
export const lastDayIn = (
  { rows, starts, dateOf }: BookIndex,
  { project, pair, limit, isAhead }: SeriesDays,
): number => {
  const bucket = project * seriesCount + seriesOf(pair)
  let last = saysNothing
  for (let series = bucket; series < bucket + 2; series++) {
    for (let at = (starts[series + 1] ?? 0) - 1; at >= (starts[series] ?? 0); at--) {
      const row = rows[at] ?? 0
      const date = dateOf[row] ?? tellsNothing
      if (date >= limit) continue
      const told = isAhead(row) ? tellsNothing : date
      last = Math.max(last, told)
      if (told === date) break
    }
  }
  return last
}
