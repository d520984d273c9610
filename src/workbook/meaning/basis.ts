import type { ColumnAmounts } from '../amounts/amounts.ts'
import type { Column, MonthCourse } from './column.ts'
import { columnRoles } from '../said/roles.ts'
import { wordsOf } from '../words/words.ts'
import type { Basis } from '../../domain/ledger/ledger.ts'

/** The amounts of a table's project rows. `series`: offsets of the rows of one project, one row each unless it is tall. */
export type ProjectAmounts = {
  readonly amounts: ReadonlyMap<number, ColumnAmounts>
  readonly series: readonly (readonly number[])[]
  readonly isTall: boolean
  /** Columns that the form itself adds up into another: those of a run are in-month. */
  readonly addedUp: ReadonlySet<number>
}

/**
 * In-month or to date, where headings do not say: amounts that fall from one month to the next are in-month; amounts that
 * only rise, add up to more than the plan and end within it are to date. Anything else is a question.
 */
export const settleBasis = (columns: readonly Column[], project: ProjectAmounts): readonly Column[] => {
  const settled = new Map<number, Basis | 'unsure'>()
  const courses = new Map<number, MonthCourse>()
  for (const run of runsOf(columns)) {
    const months = project.isTall ? run : run.filter(column => column.sense.day === undefined)
    const { basis, course } = basisOfRun(months.length > 0 ? months : run, columns, project)
    for (const { index } of run) if (course) courses.set(index, course)
    for (const column of run)
      settled.set(
        column.index,
        months.includes(column) || months.length === 0
          ? basis
          : closingBasis(column, { months, basis, project, plans: plansIn(columns) }),
      )
  }
  return columns.map(column => {
    const basis = settled.get(column.index)
    if (basis === undefined) return column
    const course = courses.get(column.index)
    return basis === 'unsure'
      ? { ...column, course, question: column.question ?? { kind: 'basis' } }
      : { ...column, course, basis }
  })
}

/** Columns of one kind, capital, source and parent heading that run over the months. */
const runsOf = (columns: readonly Column[]): readonly (readonly Column[])[] => {
  const runs = new Map<string, Column[]>()
  const timed = columns.filter(column => isTimed(column) && column.question === undefined)
  for (const column of timed.toSorted((a, b) => Number(isClosing(a)) - Number(isClosing(b)))) {
    const own = [column.role, column.capital, column.fundingSource, column.basis].join('|')
    const key = isClosing(column) ? ([...runs.keys()].find(run => run.startsWith(own)) ?? own) : own
    runs.set(key, [...(runs.get(key) ?? []), column])
  }
  return [...runs.values()]
}

/** "Đến 31/01/2025" among the months: whether it is a month more or the whole year, the months help to tell. */
const isClosing = ({ role, basis, sense }: Column): boolean =>
  role === 'commitment' && basis === undefined && sense.day !== undefined

const isTimed = ({ role, basis, sense }: Column): boolean =>
  columnRoles[role].time === 'months' && (basis === undefined || sense.month !== undefined)

type RunBasis = { readonly basis: Basis | 'unsure'; readonly course?: MonthCourse }

const basisOfRun = (run: readonly Column[], columns: readonly Column[], project: ProjectAmounts): RunBasis => {
  const isAddedUp = run.length > 1 && run.every(({ index }) => project.addedUp.has(index))
  const said = run[0]?.basis ?? (run.every(reachesToDay) ? 'toDate' : isAddedUp ? 'inMonth' : undefined)
  // A total and its parts are of one moment: they say nothing of how a figure goes on.
  const moments = new Set(run.map(({ asOf }) => asOf)).size
  if (!project.isTall && moments < 3) return { basis: said ?? 'inMonth' }
  const course = courseOf(run, columns, project)
  return { basis: basisOfCourse(said, course), course }
}

const basisOfCourse = (said: Basis | undefined, course: MonthCourse): Basis | 'unsure' => {
  if (said !== undefined) return contradicts(said, course) ? 'unsure' : said
  const { falling, rising, toDate, inMonth, open } = course
  if (falling + rising === 0) return open === 0 ? 'inMonth' : 'unsure'
  if (falling > 0 && falling * 5 >= falling + rising) return 'inMonth'
  if (toDate > inMonth) return 'toDate'
  return inMonth > toDate && inMonth * 2 > rising ? 'inMonth' : 'unsure'
}

/** "Cam kết giải ngân đến 31/12/2024" with no months beside it. */
const reachesToDay = ({ sense, header }: Column): boolean =>
  sense.day !== undefined && (sense.span === 'toDate' || wordsOf(header.join(' ')).includes(' den '))

const contradicts = (said: Basis, { falling, rising, toDate }: MonthCourse): boolean => {
  if (falling + rising < 3) return false
  return said === 'inMonth' ? falling === 0 && toDate * 5 > rising * 4 : falling * 2 > falling + rising
}

const courseOf = (run: readonly Column[], columns: readonly Column[], project: ProjectAmounts): MonthCourse => {
  const counts = { falling: 0, rising: 0, toDate: 0, inMonth: 0, open: 0 }
  const plans = plansIn(columns)
  for (const series of project.series.slice(0, 400)) {
    const values = valuesOf(run, series, project)
    if (values.filter(value => value !== 0).length < 2) continue
    const steps = values.slice(1).map((value, at) => value - (values[at] ?? 0))
    if (steps.some(step => step < 0)) counts.falling += 1
    else if (values.length < 3) counts.open += 1
    else {
      counts.rising += 1
      const side = sideOf(values, planOf(plans, series, project))
      if (side) counts[side] += 1
    }
  }
  return counts
}

const plansIn = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(({ role, capital, question }) => role === 'plan' && capital === 'planYear' && question === undefined)

const sideOf = (values: readonly number[], plan: number | undefined): Basis | undefined => {
  if (plan === undefined || plan <= 0) return undefined
  const sum = values.reduce((total, value) => total + value, 0)
  const last = values.at(-1) ?? 0
  if (last <= plan * 1.001 && sum > plan * 1.05 && last >= plan * 0.5) return 'toDate'
  return sum <= plan * 1.001 && sum >= plan * 0.9 && last < plan * 0.8 ? 'inMonth' : undefined
}

const valuesOf = (
  run: readonly Column[],
  series: readonly number[],
  { amounts, isTall }: ProjectAmounts,
): readonly number[] => {
  const ordered = isTall ? run.slice(0, 1) : run.toSorted((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1))
  const values: number[] = []
  for (const offset of series) {
    for (const column of ordered) {
      const value = amounts.get(column.index)?.values[offset] ?? NaN
      if (!Number.isNaN(value)) values.push(value)
    }
  }
  return values
}

const planOf = (
  plans: readonly Column[],
  series: readonly number[],
  { amounts }: ProjectAmounts,
): number | undefined => {
  const values = plans
    .filter(({ parts }) => parts.length === 0)
    .map(({ index, unitFactor }) => ({ value: amounts.get(index)?.values[series[0] ?? -1] ?? NaN, unitFactor }))
    .filter(({ value }) => !Number.isNaN(value))
  return values.length === 0 ? undefined : values.reduce((total, { value }) => total + value, 0)
}

type ClosingEvidence = {
  readonly months: readonly Column[]
  readonly basis: Basis | 'unsure'
  readonly project: ProjectAmounts
  readonly plans: readonly Column[]
}

/** "Đến 31/01/2025" after the months: one month more, or the whole year's commitment once again. */
const closingBasis = (column: Column, { months, basis, project, plans }: ClosingEvidence): Basis | 'unsure' => {
  if (basis !== 'inMonth') return basis
  let whole = 0
  let compared = 0
  let beyondPlan = 0
  for (const series of project.series.slice(0, 400)) {
    const before = valuesOf(months, series, project).reduce((total, value) => total + value, 0)
    const closing = project.amounts.get(column.index)?.values[series[0] ?? -1] ?? NaN
    if (Number.isNaN(closing) || closing <= 0 || before <= 0) continue
    compared += 1
    if (closing >= before * 0.999) whole += 1
    if (before + closing > (planOf(plans, series, project) ?? 0) * 1.001) beyondPlan += 1
  }
  // Less than the months before it cannot be the whole year; with them, within every plan, it is one month more.
  if (whole < compared && beyondPlan === 0) return 'inMonth'
  if (compared === 0 || whole * 5 <= compared) return 'inMonth'
  return whole * 5 >= compared * 4 ? 'toDate' : 'unsure'
}
