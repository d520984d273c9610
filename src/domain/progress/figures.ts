import type { IsoDate } from '../base/calendar.ts'
import type { Counting } from '../book/counting.ts'
import { minus, shareOf, zero, type Dong } from '../base/money.ts'
import { beyondTarget } from '../base/target.ts'
import type { PlanTotal } from '../book/stated.ts'
import type { ReportCoverage } from './reportCoverage.ts'

/**
 * The figures of one project, investor, source, group or the province on one day. Whole đồng; shares 0-1; undefined
 * where there is nothing to say: "no data" is not 0 đồng, and without a plan there is no rate. Of a group every amount
 * is the sum of what is defined, and every share is total ÷ total, never a mean of shares.
 */
export type Figures = {
  /** What the rate is taken of, by the book's counting: of every project the latest effective decision. */
  readonly plan: Dong | undefined
  /** Allocated to projects in detail. */
  readonly allocated: Dong | undefined
  readonly carriedOver: Dong | undefined
  /** Assigned, but not yet to projects in detail. */
  readonly unallocated: Dong | undefined
  /** Committed to be disbursed by the day; inside a month the month's commitment counts pro rata by day. */
  readonly committed: Dong | undefined
  /** Disbursed by the day: the treasury's figure once there is one, else the investor's. Carried-over capital only where it is counted together. */
  readonly actual: Dong | undefined
  /** Disbursed of the year's own capital, however it is counted: what commitments are measured by. */
  readonly yearActual: Dong | undefined
  /** What the investor says was disbursed; where the treasury leads, the difference to `actual` can be shown. */
  readonly claimed: Dong | undefined
  /** Disbursed of last year's capital by the day. */
  readonly carriedOverActual: Dong | undefined
  /** Commitment for the whole year, to 31 January. */
  readonly committedYear: Dong | undefined
  /** Latest cut-off that `yearActual` rests on. */
  readonly actualAsOf: IsoDate | undefined
  /** Disbursed by the projects that committed anything and reported, … */
  readonly comparedActual: Dong | undefined
  /** … and what these had committed, each by its own last report: like is set against like. */
  readonly comparedCommitted: Dong | undefined
  /** The plan without that of projects of which nobody has said what was disbursed. */
  readonly reportedPlan: Dong | undefined
  /** actual ÷ plan: what officials publish, silent projects weighing in the plan alone. */
  readonly rate: number | undefined
  /** actual ÷ reportedPlan: what averages and comparisons take. */
  readonly reportedRate: number | undefined
  /** comparedActual ÷ comparedCommitted. */
  readonly fulfilment: number | undefined
  /** comparedActual − comparedCommitted: negative where less was disbursed than committed. */
  readonly gapToCommitment: Dong | undefined
  /** target · plan − actual: what is still to be disbursed to reach the target; negative beyond it. */
  readonly gapToTarget: Dong | undefined
  /** plan − actual. */
  readonly remaining: Dong | undefined
}

export type ProgressRow = Figures & {
  /** Investor, project or key-project id, source path, or `province`; '' where no investor or no source is known. */
  readonly key: string
  readonly name: string
  /** What to know before trusting the sums. */
  readonly coverage: Coverage
  /** The decision that states the plan, where a person typed its total in: the files' cells do not add up to it. */
  readonly planTotal: PlanTotal | undefined
  /** Rows of `YearBook.facts` that these figures are made of. Worked out when first asked for. */
  readonly factRows: readonly number[]
}

/** What the sums of a row leave open. Of a source's row, what its projects have at that source. */
export type Coverage = ReportCoverage & {
  /** Projects with any fact in the year; of a source, with a plan, disbursement or commitment there. */
  readonly projects: number
  readonly withPlan: number
  /** Projects disbursed without an effective plan, and how much. */
  readonly withoutPlan: number
  readonly actualWithoutPlan: Dong
  /** Projects with a plan of which nobody has said what was disbursed. */
  readonly unreported: number
  /** Projects with a plan for which nobody committed anything: `fulfilment` weighs the others' commitment alone. */
  readonly uncommitted: number
  /**
   * Of a source: projects of which one amount is told here and another for a wider source (for what no file splits: for
   * a narrower one). With any, the two must not be set against each other: the share would be wrong, so it is undefined.
   */
  readonly toldWider: number
  /** Counted against what the Prime Minister assigned: projects with a plan of which no file says what he assigned. */
  readonly unassigned: number
}

/** The amounts that figures are worked out from. */
export type Amounts = Pick<
  Figures,
  | 'plan'
  | 'allocated'
  | 'carriedOver'
  | 'unallocated'
  | 'committed'
  | 'actual'
  | 'yearActual'
  | 'claimed'
  | 'carriedOverActual'
  | 'committedYear'
  | 'actualAsOf'
  | 'comparedActual'
  | 'comparedCommitted'
  | 'reportedPlan'
>

/** Which amounts may be set against each other: those that speak of the same money. */
export type Comparable = { readonly planAndActual: boolean; readonly committedAndActual: boolean }

/** Together with carried-over capital no rate can be taken while nobody says what was disbursed of it: that is not 0. */
export const isCarriedOverTold = (
  { carriedOver, carriedOverActual }: Pick<Amounts, 'carriedOver' | 'carriedOverActual'>,
  { carriedOver: way }: Counting,
): boolean => way === 'apart' || carriedOver === undefined || carriedOverActual !== undefined

/** The plan of those who have reported, by whichever report, and what is not given to projects yet. */
export const reportedPlanOf = (plan: Dong | undefined, { silent }: ReportCoverage): Dong | undefined =>
  plan === undefined || silent.projects === 0 ? plan : minus(plan, silent.plan)

type RowParts = {
  readonly key: string
  readonly name: string
  readonly target: number
  readonly amounts: Amounts
  readonly comparable: Comparable
  readonly coverage: Coverage
  readonly planTotal?: PlanTotal | undefined
  readonly factRows: () => readonly number[]
}

/** Every figure from the amounts; what would compare different money stays undefined. `target`: share of the plan. */
export const figuresOf = (
  amounts: Amounts,
  { planAndActual, committedAndActual }: Comparable,
  target: number,
): Figures => {
  const { plan, reportedPlan, actual, comparedActual, comparedCommitted } = amounts
  const rate = planAndActual ? shareOf(actual, plan) : undefined
  const remaining = planAndActual ? difference(plan, actual) : undefined
  return {
    ...amounts,
    rate,
    reportedRate: reportedPlan === plan || !planAndActual ? rate : shareOf(actual, reportedPlan),
    fulfilment: committedAndActual ? shareOf(comparedActual, comparedCommitted) : undefined,
    gapToCommitment: committedAndActual ? difference(comparedActual, comparedCommitted) : undefined,
    gapToTarget: difference(remaining, plan === undefined ? zero : beyondTarget(plan, target)),
    remaining,
  }
}

export const progressRow = ({
  key,
  name,
  target,
  amounts,
  comparable,
  coverage,
  planTotal,
  factRows,
}: RowParts): ProgressRow => {
  // What is spread comes first: such a copy keeps its shape, and a row is made for every project.
  const row = { ...figuresOf(amounts, comparable, target), key, name, coverage, planTotal, [workOut]: factRows }
  return Object.defineProperty(row, 'factRows', lazyFactRows) as typeof row & { readonly factRows: readonly number[] } // just defined
}

/** The row with more said of it; its facts stay lazy, which a plain copy would ask for. */
export const rowWith = <More extends object>(row: ProgressRow, more: More): ProgressRow & More => {
  const copy: Record<PropertyKey, unknown> = Object.fromEntries(Object.entries(more))
  for (const key of Reflect.ownKeys(row)) if (key !== 'factRows') copy[key] = row[key as keyof ProgressRow] // its own keys
  return Object.defineProperty(copy, 'factRows', lazyFactRows) as ProgressRow & More // every other property was copied
}

const workOut = Symbol('works the fact rows out')

/** One getter for every row: with one of its own a row takes four times the memory. It gives way to what it found. */
const lazyFactRows: PropertyDescriptor = {
  enumerable: true,
  configurable: true,
  get(this: { readonly [workOut]: () => readonly number[] }) {
    const found = this[workOut]()
    Object.defineProperty(this, 'factRows', { value: found, enumerable: true, configurable: true })
    return found
  },
}

const difference = (of: Dong | undefined, less: Dong | undefined): Dong | undefined =>
  of === undefined || less === undefined ? undefined : minus(of, less)
