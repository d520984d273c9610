import { createDesk, tellAmount, type AmountName } from './amounts.ts'
import { monthEnd, planMonths, type IsoDate } from './calendar.ts'
import type { ProjectId } from './ids.ts'
import { dong, type Dong } from './money.ts'
import { dayIn, projectPositions, remembered, seriesCount, seriesOf, type OpenBook } from './openBook.ts'

/** A point of a cumulative curve. Whole đồng; undefined where there is nothing to say. */
export type CurvePoint = {
  readonly date: IsoDate
  readonly committed: Dong | undefined
  /** Undefined after the last cut-off that is not after the curve's as-of date. */
  readonly actual: Dong | undefined
}

export type CurveQuestion = {
  readonly asOf: IsoDate
  /** Without it, the whole province. */
  readonly projects?: readonly ProjectId[]
}

/** Commitment and disbursement to date at every month's end, and at every cut-off by the day, up to 31 January of Y+1. */
export const curveOf = (open: OpenBook, { asOf, projects }: CurveQuestion): readonly CurvePoint[] => {
  const members = projects ? projectPositions(open, projects) : open.index.projects
  const cutOffs = cutOffsOf(open, members).filter(date => date <= asOf)
  const lastCutOff = cutOffs.at(-1)
  const monthEnds = planMonths.map(month => monthEnd(open.planYear, month))
  const dates = [...new Set([...monthEnds, ...cutOffs])].filter(date => date <= open.index.close).sort()
  return dates.map(date => {
    const isReported = lastCutOff !== undefined && date <= lastCutOff
    return {
      date,
      committed: totalOn(open, 'committed', { date, members }),
      actual: isReported ? totalOn(open, 'actual', { date, members }) : undefined,
    }
  })
}

/** The days on which anybody said what was disbursed of the year's capital, ascending. */
export const cutOffsOf = (open: OpenBook, members: readonly number[]): readonly IsoDate[] => {
  const { rows, starts, dateOf, dates } = open.index
  const said = new Uint8Array(dates.length)
  for (const project of members) {
    const bucket = project * seriesCount
    const end = starts[bucket + disbursementEnd] ?? 0
    for (let at = starts[bucket + disbursementStart] ?? 0; at < end; at++) said[dateOf[rows[at] ?? 0] ?? 0] = 1
  }
  return dates.filter((_, at) => said[at] === 1)
}

/** The province's cut-offs. */
export const allCutOffs = (open: OpenBook): readonly IsoDate[] =>
  remembered(open, 'cut-offs', () => cutOffsOf(open, open.index.projects))

/** The investor's two series and the treasury's lie side by side. */
const disbursementStart = seriesOf('investorActual')
const disbursementEnd = seriesOf('treasuryActual') + 2

type Totalled = { readonly date: IsoDate; readonly members: readonly number[] }

const totalOn = (open: OpenBook, name: AmountName, { date, members }: Totalled): Dong | undefined => {
  const desk = createDesk(open)
  const on = dayIn(open, date)
  let total: number | undefined
  const hear = (part: number): void => {
    total = (total ?? 0) + part
  }
  for (const project of members) tellAmount(open, name, { project, on, desk, hear })
  return total === undefined ? undefined : dong(total)
}
