import { dayNumber, dayOf, isMonthEnd, monthOf, yearClose, yearOf, type IsoDate } from '../base/calendar.ts'
import { covers, wholeSource, type SourceId } from '../base/ids.ts'
import {
  capitals,
  compareReports,
  factKinds,
  reporters,
  type Capital,
  type FactKind,
  type Reporter,
} from '../ledger/ledger.ts'
import type { FactColumns, YearBook } from './yearBook.ts'

/**
 * The standing facts sorted into series. A series is what is summed and superseded together: one project's plan, its
 * in-month commitments, its treasury disbursement to date… Nodes are positions in `nodes`; 0 is the whole.
 */
export type BookIndex = {
  /** Rows of the book by project, series, date and report. */
  readonly rows: Int32Array
  /** Series `s` of project `p` is `rows[starts[p * seriesCount + s]] …` up to the next start. */
  readonly starts: Int32Array
  /** Ascending; every day that any fact of the book speaks of. */
  readonly dates: readonly IsoDate[]
  /** By date: days since 1970. */
  readonly dayOfDate: Int32Array
  /** By date: months since year 0. */
  readonly monthOfDate: Int32Array
  /** By date: days since 1970 of the last day before the date's month. */
  readonly dayBeforeMonth: Int32Array
  /** By date: 1 on the last day of a month. */
  readonly endsMonth: Uint8Array
  /** By row: position in `dates`. */
  readonly dateOf: Int32Array
  /** By row: place of its import among the reports, earlier first. */
  readonly reportOf: Int32Array
  /** By row: position in the book's `sheets`. */
  readonly sheetOf: readonly number[]
  /** By row: position in `nodes`. */
  readonly nodeOf: Int32Array
  /** By row: position in `directory.investors`, -1 where the file does not say. */
  readonly investorOf: readonly number[]
  /** By row: whole đồng. */
  readonly amountOf: readonly number[]
  readonly nodes: readonly SourceId[]
  /** `relations[a * nodes.length + b]`. */
  readonly relations: Uint8Array
  /** By series: 1 where any project has a fact in it. */
  readonly isUsed: Uint8Array
  /** 31 January of Y+1. */
  readonly close: IsoDate
  /** Most standing facts that any project has. */
  readonly longestProject: number
  /** Projects that any standing fact speaks of, ascending. */
  readonly projects: readonly number[]
}

/** How node a lies to node b. */
export const relation = { apart: 0, same: 1, above: 2, below: 3 } as const

/** Each with two bases: series 2·i is in-month, 2·i + 1 to date. */
const pairs = [
  'plan',
  'carriedOver',
  'unallocated',
  'primeMinisterPlan',
  'priorYears',
  'commitment',
  'investorActual',
  'treasuryActual',
  'investorCarriedOver',
  'treasuryCarriedOver',
  'aside',
] as const
type Pair = (typeof pairs)[number]

export const seriesCount = pairs.length * 2

/** First of the two series of a pair: in-month; the next one is to date. */
export const seriesOf = (pair: Pair): number => pairs.indexOf(pair) * 2

/** Plans and the like are levels, whatever basis a file gives them: their facts all lie in the to-date series. */
const lastLevel = seriesOf('priorYears')

/** Sorted in a few passes over the columns, without an object per fact. */
export const indexOf = (book: YearBook): BookIndex => {
  const { facts, directory } = book
  const nodes = [wholeSource, ...directory.sources.map(source => source.id)]
  const dateOf = lookedUp(
    facts.asOf,
    ranksOf(book.dates, (a, b) => (a < b ? -1 : a > b ? 1 : 0)),
  )
  const reportOf = lookedUp(facts.import, ranksOf(book.imports, compareReports))
  const byReport = sortedBy(standingRows(facts), reportOf, book.imports.length)
  const byDate = sortedBy(byReport.rows, dateOf, book.dates.length)
  const { rows, starts } = sortedBy(byDate.rows, bucketsOf(facts), directory.projects.length * seriesCount)
  return {
    rows,
    starts,
    ...calendarOf([...book.dates].sort()),
    dateOf,
    reportOf,
    sheetOf: facts.sheet,
    nodeOf: nodesOf(facts),
    investorOf: facts.investor,
    amountOf: facts.amount,
    nodes,
    relations: relationsOf(nodes),
    isUsed: usedSeries(starts),
    close: yearClose(book.planYear),
    longestProject: longestOf(starts),
    projects: directory.projects
      .map((_, project) => project)
      .filter(p => (starts[p * seriesCount] ?? 0) < (starts[(p + 1) * seriesCount] ?? 0)),
  }
}

type Calendar = Pick<BookIndex, 'dates' | 'dayOfDate' | 'monthOfDate' | 'dayBeforeMonth' | 'endsMonth'>

const calendarOf = (dates: readonly IsoDate[]): Calendar => ({
  dates,
  dayOfDate: Int32Array.from(dates, dayNumber),
  monthOfDate: Int32Array.from(dates, date => yearOf(date) * 12 + monthOf(date)),
  dayBeforeMonth: Int32Array.from(dates, date => dayNumber(date) - dayOf(date)),
  endsMonth: Uint8Array.from(dates, date => (isMonthEnd(date) ? 1 : 0)),
})

// Over hundreds of thousands of rows plain loops are several times faster than `from` with a function.

const lookedUp = (positions: readonly number[], table: Int32Array): Int32Array => {
  const found = new Int32Array(positions.length)
  for (let row = 0; row < found.length; row++) found[row] = table[positions[row] ?? 0] ?? 0
  return found
}

const nodesOf = ({ source }: FactColumns): Int32Array => {
  const nodes = new Int32Array(source.length)
  for (let row = 0; row < nodes.length; row++) nodes[row] = (source[row] ?? -1) + 1
  return nodes
}

/** The places of the entries once sorted, by their present place. */
const ranksOf = <T>(entries: readonly T[], compare: (a: T, b: T) => number): Int32Array => {
  const ranks = new Int32Array(entries.length)
  const order = entries.map((entry, at) => ({ entry, at })).sort((a, b) => compare(a.entry, b.entry))
  order.forEach(({ at }, rank) => (ranks[at] = rank))
  return ranks
}

const standingRows = ({ supersededBy }: FactColumns): Int32Array => {
  const rows = new Int32Array(supersededBy.length)
  let count = 0
  for (let row = 0; row < rows.length; row++) if (supersededBy[row] === -1) rows[count++] = row
  return rows.subarray(0, count)
}

/** The pair of a fact: a plan is a plan whoever reports it, disbursement has two tellers. */
const pairOf = {
  plan: capital => (capital === 'planYear' ? 'plan' : 'carriedOver'),
  carriedOver: () => 'carriedOver',
  unallocated: () => 'unallocated',
  priorYears: () => 'priorYears',
  commitment: capital => (capital === 'planYear' ? 'commitment' : 'aside'),
  disbursement: (capital, reporter) =>
    capital === 'planYear'
      ? ({ investor: 'investorActual', treasury: 'treasuryActual' } as const)[reporter]
      : ({ investor: 'investorCarriedOver', treasury: 'treasuryCarriedOver' } as const)[reporter],
  estimate: () => 'aside',
  primeMinisterPlan: () => 'primeMinisterPlan',
} as const satisfies Record<FactKind, (capital: Capital, reporter: Reporter) => Pair>

/** Series by kind, capital and reporter, in the order of their tables. */
const seriesTable = Int32Array.from(
  factKinds.flatMap(kind =>
    capitals.flatMap(capital => reporters.map(reporter => seriesOf(pairOf[kind](capital, reporter)))),
  ),
)

const bucketsOf = ({ kind, project, capital, reporter, basis }: FactColumns): Int32Array => {
  const buckets = new Int32Array(project.length)
  for (let row = 0; row < buckets.length; row++) {
    const place = ((kind[row] ?? 0) * capitals.length + (capital[row] ?? 0)) * reporters.length + (reporter[row] ?? 0)
    const series = seriesTable[place] ?? 0
    buckets[row] = (project[row] ?? 0) * seriesCount + series + (series <= lastLevel ? 1 : (basis[row] ?? 0))
  }
  return buckets
}

/** Rows in ascending order of their key (0 … keys-1), rows of one key in the order they came in. */
const sortedBy = (rows: Int32Array, keyOf: Int32Array, keys: number) => {
  const starts = new Int32Array(keys + 1)
  for (let at = 0; at < rows.length; at++) {
    const next = (keyOf[rows[at] ?? 0] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let key = 0; key < keys; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
  const filled = starts.slice()
  const sorted = new Int32Array(rows.length)
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0
    const key = keyOf[row] ?? 0
    const place = filled[key] ?? 0
    sorted[place] = row
    filled[key] = place + 1
  }
  return { rows: sorted, starts }
}

const usedSeries = (starts: Int32Array): Uint8Array => {
  const isUsed = new Uint8Array(seriesCount)
  for (let bucket = 0; bucket + 1 < starts.length; bucket++) {
    if ((starts[bucket + 1] ?? 0) > (starts[bucket] ?? 0)) isUsed[bucket % seriesCount] = 1
  }
  return isUsed
}

const longestOf = (starts: Int32Array): number => {
  let longest = 0
  for (let at = seriesCount; at < starts.length; at += seriesCount) {
    longest = Math.max(longest, (starts[at] ?? 0) - (starts[at - seriesCount] ?? 0))
  }
  return longest
}

const relationsOf = (nodes: readonly SourceId[]): Uint8Array =>
  Uint8Array.from(
    nodes.flatMap(a =>
      nodes.map(b =>
        a === b ? relation.same : covers(a, b) ? relation.above : covers(b, a) ? relation.below : relation.apart,
      ),
    ),
  )
