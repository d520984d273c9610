import { createDesk, tellAmount, type AmountName } from './amounts.ts'
import { monthEnd, planMonths, type IsoDate } from '../base/calendar.ts'
import { amountsOfActual } from '../book/counting.ts'
import { allCutOffs, cutOffsOf } from '../book/cutOffs.ts'
import type { ProjectId } from '../base/ids.ts'
import { type Dong, bounded } from '../base/money.ts'
import { projectPositions } from '../book/projectPositions.ts'
import { dayIn, type IndexedBook, type OpenBook } from '../book/openBook.ts'
import { perBook, perTerms } from '../book/perBook.ts'

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
  const cutOffs = projects ? cutOffsOf(open, { members, asOf }) : allCutOffs(open, asOf)
  const lastCutOff = cutOffs.at(-1)
  const committedOn = (date: IsoDate) => (projects ? committedBy(open, members, date) : provinceCommitted(open, date))
  const actualOn = (date: IsoDate) => (projects ? actualBy(open, members, date) : provinceActual(open, date))
  const monthEnds = planMonths.map(month => monthEnd(open.planYear, month))
  const dates = [...new Set([...monthEnds, ...cutOffs])].filter(date => date <= open.index.close).sort()
  return dates.map(date => {
    const isReported = lastCutOff !== undefined && date <= lastCutOff
    return {
      date,
      committed: committedOn(date),
      actual: isReported ? actualOn(date) : undefined,
    }
  })
}

const committedBy = (open: IndexedBook, members: readonly number[], date: IsoDate): Dong | undefined =>
  totalOf(open, ['committed'], { date, members })

const actualBy = (open: OpenBook, members: readonly number[], date: IsoDate): Dong | undefined => {
  const names = amountsOfActual(open, date).map(({ name }) => name)
  return totalOf(open, names, { date, members })
}

// The province's total of a day is the same whichever day is asked about: going from day to day works out the new ones alone.
const everyReport = { most: 500 }
const provinceCommitted = perBook((open, date: IsoDate) => committedBy(open, open.index.projects, date), everyReport)
const provinceActual = perTerms((open, date: IsoDate) => actualBy(open, open.index.projects, date), everyReport)

type Totalled = { readonly date: IsoDate; readonly members: readonly number[] }

const totalOf = (open: IndexedBook, names: readonly AmountName[], { date, members }: Totalled): Dong | undefined => {
  const desk = createDesk(open)
  const on = dayIn(open, date)
  let total: number | undefined
  const hear = (part: number): void => {
    total = (total ?? 0) + part
  }
  for (const project of members) for (const name of names) tellAmount(open, name, { project, on, desk, hear })
  return total === undefined ? undefined : bounded(total)
}
