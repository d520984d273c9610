import type { IsoDate } from '../base/calendar.ts'
import type { InvestorId, ProjectId } from '../base/ids.ts'
import { assignedOn, type Directory } from '../ledger/directory.ts'
import type { Fact, ImportRecord } from '../ledger/ledger.ts'
import { horizonsOf, tellsAnything } from './horizons.ts'

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
    if (investor === undefined || !tellsAnything(fact, horizons.get(fact.importId))) continue
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
