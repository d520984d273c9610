import type { IsoDate } from '../base/calendar.ts'
import type { Directory } from '../ledger/directory.ts'
import type { InvestorId, ProjectId } from '../base/ids.ts'
import { assignedOn } from '../book/investorOn.ts'
import { factKinds, reporters, type Fact, type ImportRecord } from '../ledger/ledger.ts'
import { remembered, type OpenBook } from '../book/openBook.ts'
import type { YearBook } from '../book/yearBook.ts'

/** A day to which a file tells what an investor itself says it disbursed; `import` is a position among the book's. */
export type Report = { readonly import: number; readonly day: IsoDate }

/**
 * Which file told whose own disbursement to which days: row i of every column is one file, one investor and one day. Kept
 * apart from the facts, because a file that a later one replaced with the same amounts leaves no fact in the book, and was
 * handed in all the same.
 */
export type ReportColumns = {
  /** Index into the book's `imports`. */
  readonly import: readonly number[]
  /** Index into `directory.investors`. */
  readonly investor: readonly number[]
  /** Index into the book's `dates`. */
  readonly day: readonly number[]
}

type Positions = ReadonlyMap<string, number>

type ReportsInput = {
  readonly facts: readonly Fact[]
  readonly imports: readonly ImportRecord[]
  readonly directory: Directory
  readonly dates: readonly IsoDate[]
}

/** The investors' own reports among the facts of live imports, by import, investor and day. */
export const reportColumns = ({ facts, imports, directory, dates }: ReportsInput): ReportColumns => {
  const own = facts.filter(fact => fact.kind === 'disbursement' && fact.reporter === 'investor')
  const tables = {
    imports: positions(imports.map(({ id }) => id)),
    investors: positions(directory.investors.map(({ id }) => id)),
    dates: positions(dates),
  }
  const horizons = horizonsOf(imports, own)
  const investorOf = investorNamed(directory)
  const rows = new Map<number, readonly [number, number, number]>()
  for (const fact of own) {
    const investor = investorOf(fact)
    if (investor === undefined || !counts(fact, horizons.get(fact.importId))) continue
    const at = [fact.importId, investor, fact.asOf] as const
    const row = [
      tables.imports.get(at[0]) ?? -1,
      tables.investors.get(at[1]) ?? -1,
      tables.dates.get(at[2]) ?? -1,
    ] as const
    if (row.includes(-1)) continue
    rows.set((row[0] * directory.investors.length + row[1]) * dates.length + row[2], row)
  }
  const sorted = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row)
  return { import: sorted.map(row => row[0]), investor: sorted.map(row => row[1]), day: sorted.map(row => row[2]) }
}

const positions = (keys: readonly string[]): Positions => new Map(keys.map((key, at) => [key, at]))

/** As the file names it, else as the directory dates the project. */
const investorNamed = ({ projects }: Directory): ((fact: Fact) => InvestorId | undefined) => {
  const known = new Map<ProjectId, Directory['projects'][number]>(projects.map(project => [project.id, project]))
  return ({ investorId, projectId, asOf }) => {
    const project = investorId === undefined ? known.get(projectId) : undefined
    return investorId ?? (project && assignedOn(project, asOf))
  }
}

/**
 * To which day a file's noughts are amounts. A form with a column for every month holds noughts for the months to come:
 * beyond the report's own day and the last amount that is none, they tell nothing.
 */
type Horizon = IsoDate

type Told = { readonly importId: string; readonly asOf: IsoDate; readonly amount: number }

const horizonsOf = (imports: readonly ImportRecord[], told: Iterable<Told>): ReadonlyMap<string, Horizon> => {
  const earliest = new Map<string, IsoDate>()
  const latest = new Map<string, IsoDate>()
  for (const { id, reportDate } of imports) if (reportDate !== undefined) latest.set(id, reportDate)
  for (const { importId, asOf, amount } of told) {
    const first = earliest.get(importId)
    if (first === undefined || asOf < first) earliest.set(importId, asOf)
    const last = latest.get(importId)
    if (amount !== 0 && (last === undefined || asOf > last)) latest.set(importId, asOf)
  }
  return new Map([...earliest, ...latest])
}

const counts = ({ amount, asOf }: Told, horizon: Horizon | undefined): boolean =>
  amount !== 0 || (horizon !== undefined && asOf <= horizon)

type Whose = { readonly investor?: InvestorId; readonly members: readonly number[]; readonly asOf: IsoDate }

/**
 * The reports by the day of an investor and of the projects it answers for on that day: what its predecessors handed in
 * for the same projects is among them.
 */
export const reportsOf = (open: OpenBook, { investor, members, asOf }: Whose): readonly Report[] => {
  const ofProjects = standingReports(open)
  const named = investor === undefined ? [] : (namedReports(open).get(investor) ?? [])
  return [...named, ...members.flatMap(project => ofProjects.investor.get(project) ?? [])].filter(
    ({ day }) => day <= asOf,
  )
}

/** The latest day by `asOf` to which the treasury tells the projects' disbursement. */
export const treasuryReach = (
  open: OpenBook,
  { members, asOf }: Pick<Whose, 'members' | 'asOf'>,
): IsoDate | undefined => {
  const { treasury } = standingReports(open)
  return members
    .flatMap(project => treasury.get(project) ?? [])
    .reduce<IsoDate | undefined>(
      (reach, { day }) => (day <= asOf && (reach === undefined || day > reach) ? day : reach),
      undefined,
    )
}

const namedReports = (open: OpenBook): ReadonlyMap<InvestorId, readonly Report[]> =>
  remembered(open, 'reports by investor', () => {
    const { reports, directory, dates } = open.book
    const byInvestor = new Map<InvestorId, Report[]>()
    for (const [row, at] of reports.investor.entries()) {
      const investor = directory.investors[at]?.id
      const day = dates[reports.day[row] ?? -1]
      if (investor === undefined || day === undefined) continue
      addTo(byInvestor, investor, { import: reports.import[row] ?? -1, day })
    }
    return byInvestor
  })

type ByProject = ReadonlyMap<number, readonly Report[]>

/** By teller and project: the days of the standing facts of disbursement, with the file that each rests on. */
const standingReports = (open: OpenBook): { readonly investor: ByProject; readonly treasury: ByProject } =>
  remembered(open, 'reports by project', () => {
    const { book } = open
    const byTeller = { investor: new Map<number, Report[]>(), treasury: new Map<number, Report[]>() }
    const horizons = horizonsOf(book.imports, toldIn(book))
    for (const told of toldIn(book)) {
      if (!counts(told, horizons.get(told.importId))) continue
      addTo(byTeller[told.reporter], told.project, { import: told.import, day: told.asOf })
    }
    return byTeller
  })

function* toldIn({ facts, dates, imports }: YearBook) {
  const disbursement = factKinds.indexOf('disbursement')
  for (const [row, kind] of facts.kind.entries()) {
    if (kind !== disbursement || facts.supersededBy[row] !== -1) continue
    const at = facts.import[row] ?? -1
    const asOf = dates[facts.asOf[row] ?? -1]
    const reporter = reporters[facts.reporter[row] ?? -1]
    const record = imports[at]
    if (!asOf || !reporter || !record) continue
    yield {
      importId: record.id,
      import: at,
      project: facts.project[row] ?? -1,
      reporter,
      asOf,
      amount: facts.amount[row] ?? 0,
    }
  }
}

const addTo = <Key>(lists: Map<Key, Report[]>, key: Key, report: Report): void => {
  const list = lists.get(key)
  if (list) list.push(report)
  else lists.set(key, [report])
}
