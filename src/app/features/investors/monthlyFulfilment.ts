import { amountColumn, totalOf } from '../../../domain/progress/amountColumn.ts'
import { planMonthOf, planMonths, yearStart, type IsoDate, type PlanMonth } from '../../../domain/base/calendar.ts'
import { cutOffsOf } from '../../../domain/book/cutOffs.ts'
import { dong, minus, shareOf, sum, zero, type Dong } from '../../../domain/base/money.ts'
import { projectPositions } from '../../../domain/book/projectPositions.ts'
import type { OpenBook } from '../../../domain/book/openBook.ts'
import type { HeatStep } from '../../charts/heatSteps.ts'
import type { InvestorLine } from './investorLines.ts'

/** A month of an investor: from the report before to the month's last one, so that money and promise are of the same days. */
export type MonthCell = {
  readonly since: IsoDate
  readonly until: IsoDate
  readonly actual: Dong
  readonly committed: Dong | undefined
  /** actual ÷ committed; undefined where nothing was committed for these days. */
  readonly fulfilment: number | undefined
}

/** An investor's months; a month without a report has no cell, and the next one reaches back over it. */
export type MonthRow = {
  readonly key: string
  readonly name: string
  readonly cells: ReadonlyMap<PlanMonth, MonthCell>
  /** To the day of the question. */
  readonly toDate: number | undefined
}

export type MonthlyFulfilment = {
  readonly months: readonly PlanMonth[]
  readonly rows: readonly MonthRow[]
  /** How many investors stand together in the last row; 0 where each stands alone. */
  readonly others: number
}

/** As many as a table of months stays readable and quick with; the rest are one row, added up cell by cell. */
export const shownAtOnce = 60

type FulfilmentQuestion = {
  readonly asOf: IsoDate
  readonly lines: readonly InvestorLine[]
  readonly othersName: string
}

export const monthlyFulfilment = (
  open: OpenBook,
  { asOf, lines, othersName }: FulfilmentQuestion,
): MonthlyFulfilment => {
  const alone = lines.length <= shownAtOnce ? lines : lines.slice(0, shownAtOnce - 1)
  const others = lines.slice(alone.length)
  const rows = alone.map(({ row, projects }) =>
    monthRow(open, asOf, { key: row.key, name: row.name, members: projectPositions(open, projects) }),
  )
  const together = others.flatMap(({ projects }) => projects)
  const last =
    others.length === 0
      ? []
      : [monthRow(open, asOf, { key: 'others', name: othersName, members: projectPositions(open, together) })]
  const latest = planMonthOf(open.planYear, asOf) ?? 13
  return { months: planMonths.filter(month => month <= latest), rows: [...rows, ...last], others: others.length }
}

type Members = { readonly key: string; readonly name: string; readonly members: readonly number[] }

const monthRow = (open: OpenBook, asOf: IsoDate, { key, name, members }: Members): MonthRow => {
  const on = (figure: 'actual' | 'committed', date: IsoDate) =>
    totalOf(amountColumn(open, figure, date).byProject, members)
  const cells = new Map<PlanMonth, MonthCell>()
  let [since, actual, committed]: [IsoDate, Dong, Dong] = [yearStart(open.planYear), zero, zero]
  for (const [month, until] of lastReports(open, cutOffsOf(open, { members, asOf }))) {
    const [actualNow, committedNow] = [on('actual', until), on('committed', until)]
    if (actualNow === undefined) continue
    const done = minus(actualNow, actual)
    const promised = committedNow === undefined ? undefined : minus(committedNow, committed)
    cells.set(month, { since, until, actual: done, committed: promised, fulfilment: shareOf(done, promised) })
    ;[since, actual, committed] = [until, actualNow, committedNow ?? zero]
  }
  return { key, name, cells, toDate: shareOf(on('actual', asOf), on('committed', asOf)) }
}

/** The last day of each month that somebody reported for, ascending. */
const lastReports = ({ planYear }: OpenBook, days: readonly IsoDate[]): ReadonlyMap<PlanMonth, IsoDate> =>
  new Map(
    days.flatMap(day => {
      const month = planMonthOf(planYear, day)
      return month === undefined ? [] : [[month, day] as const]
    }),
  )

/** Steps of fulfilment, from far under the promise to beyond it, with the share from which each begins. */
export const fulfilmentSteps = [
  { step: 'worst', from: Number.NEGATIVE_INFINITY },
  { step: 'bad', from: 0.5 },
  { step: 'poor', from: 0.7 },
  { step: 'near', from: 0.9 },
  { step: 'kept', from: 1 },
  { step: 'beyond', from: 1.2 },
] as const satisfies readonly { readonly step: HeatStep; readonly from: number }[]

export const stepOf = (fulfilment: number): HeatStep =>
  fulfilmentSteps.findLast(({ from }) => fulfilment >= from)?.step ?? 'worst'

/** The month in which the investors together kept least of what they had promised, total ÷ total. */
export const worstMonth = ({ months, rows }: MonthlyFulfilment) => {
  const kept = months.flatMap(month => {
    const cells = rows.flatMap(row => row.cells.get(month) ?? []).filter(({ committed }) => committed !== undefined)
    const share = shareOf(
      sum(cells.map(({ actual }) => actual)),
      sum(cells.map(({ committed }) => committed ?? dong(0))),
    )
    return share === undefined ? [] : [{ month, share }]
  })
  return kept.reduce<(typeof kept)[number] | undefined>(
    (worst, each) => (worst === undefined || each.share < worst.share ? each : worst),
    undefined,
  )
}
