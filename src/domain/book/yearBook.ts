import type { IsoDate, PlanYear } from '../base/calendar.ts'
import type { Directory } from '../ledger/directory.ts'
import { wholeSource } from '../base/ids.ts'
import {
  bases,
  capitals,
  compareReports,
  factKinds,
  isLive,
  reporters,
  supersede,
  type Fact,
  type ImportRecord,
  type StandingFact,
} from '../ledger/ledger.ts'
import { reportColumns, type ReportColumns } from './reportColumns.ts'

/**
 * One plan year of the ledger in columns: row i of every column is one fact. What repeats is an index into a table,
 * so that a province's year is a few hundred kilobytes. Holds every fact that stands, and the superseded ones whose
 * amount differs from the one that replaced them (what was said before); never facts of undone imports.
 */
export type YearBook = {
  readonly planYear: PlanYear
  readonly directory: Directory
  /** The live imports of the year, earlier reports first. */
  readonly imports: readonly ImportRecord[]
  /** Ascending. */
  readonly dates: readonly IsoDate[]
  readonly sheets: readonly string[]
  readonly facts: FactColumns
  /** The investors' own reports, those of files that were replaced since too. */
  readonly reports: ReportColumns
}

export type FactColumns = {
  /** Index into `factKinds`. */
  readonly kind: readonly number[]
  /** Index into `directory.projects`. */
  readonly project: readonly number[]
  /** Index into `directory.investors`, -1 where the file does not say. */
  readonly investor: readonly number[]
  /** Index into `directory.sources`, -1 for the whole. */
  readonly source: readonly number[]
  /** Index into `capitals`. */
  readonly capital: readonly number[]
  /** Index into `reporters`. */
  readonly reporter: readonly number[]
  /** Index into `bases`. */
  readonly basis: readonly number[]
  /** Index into `dates`. */
  readonly asOf: readonly number[]
  /** Whole đồng. */
  readonly amount: readonly number[]
  /** Index into `imports`. */
  readonly import: readonly number[]
  /** Index into `sheets`. */
  readonly sheet: readonly number[]
  readonly cell: readonly string[]
  /** Row of the fact that replaced this one, -1 where it stands. */
  readonly supersededBy: readonly number[]
  /** The few facts whose cell was mended: their rows, ascending, and what the file itself holds there. */
  readonly mended?: { readonly row: readonly number[]; readonly original: readonly string[] }
}

export type YearBookInput = {
  readonly planYear: PlanYear
  readonly directory: Directory
  readonly imports: readonly ImportRecord[]
  readonly facts: readonly Fact[]
  /** ISO instant, UTC: the year as it was known then; without it, as it is known now. */
  readonly knownAt?: string | undefined
}

/** The year's book, independent of the order in which imports and facts are handed in. Throws where the directory lacks an entry. */
export const buildYearBook = ({ planYear, directory, imports, facts, knownAt }: YearBookInput): YearBook => {
  const live = imports.filter(record => record.planYear === planYear && isLive(record, knownAt)).sort(compareReports)
  const ofYear = facts.filter(fact => fact.planYear === planYear)
  const kept = supersede(ofYear, live)
  const projects = positions(directory.projects.map(project => project.id))
  const investors = positions(directory.investors.map(investor => investor.id))
  const sources = positions(directory.sources.map(source => source.id))
  const importRows = positions(live.map(record => record.id))
  const dates = distinct(kept, ({ asOf }) => asOf)
  const dateRows = positions(dates)
  const sheets = distinct(kept, ({ sheet }) => sheet)
  const sheetRows = positions(sheets)
  const column = (read: (fact: Fact) => number): readonly number[] => kept.map(({ fact }) => read(fact))
  return {
    planYear,
    directory,
    imports: live,
    dates,
    sheets,
    facts: {
      kind: column(fact => factKinds.indexOf(fact.kind)),
      project: column(fact => projects(fact.projectId)),
      investor: column(fact => (fact.investorId === undefined ? -1 : investors(fact.investorId))),
      source: column(fact => (fact.sourceId === wholeSource ? -1 : sources(fact.sourceId))),
      capital: column(fact => capitals.indexOf(fact.capital)),
      reporter: column(fact => reporters.indexOf(fact.reporter)),
      basis: column(fact => bases.indexOf(fact.basis)),
      asOf: column(fact => dateRows(fact.asOf)),
      amount: column(fact => fact.amount),
      import: column(fact => importRows(fact.importId)),
      sheet: column(fact => sheetRows(fact.sheet)),
      cell: kept.map(({ fact }) => fact.cell),
      supersededBy: kept.map(({ supersededBy }) => supersededBy),
      ...mendedIn(kept),
    },
    reports: reportColumns({ facts: ofYear, imports: live, directory, dates }),
  }
}

/** Ascending. */
const distinct = <Value extends string>(
  kept: readonly StandingFact[],
  read: (fact: Fact) => Value,
): readonly Value[] => {
  const found = new Set<Value>()
  for (const { fact } of kept) found.add(read(fact))
  return [...found].sort()
}

/** Absent where nothing was mended: most books. */
const mendedIn = (kept: readonly StandingFact[]): Pick<FactColumns, 'mended'> => {
  const mended = kept.flatMap(({ fact: { mend } }, row) => (mend === undefined ? [] : [{ row, mend }]))
  if (mended.length === 0) return {}
  return { mended: { row: mended.map(({ row }) => row), original: mended.map(({ mend }) => mend.original) } }
}

/** Where a key stands in a table. The facts of one project follow one another: the last key is the next one, most often. */
const positions = (keys: readonly string[]): ((key: string) => number) => {
  const rows = new Map(keys.map((key, row) => [key, row]))
  let last: string | undefined
  let position = -1
  return key => {
    if (key === last) return position
    const row = rows.get(key)
    if (row === undefined) throw new RangeError(`not in the year book's tables: ${key}`)
    last = key
    position = row
    return row
  }
}
