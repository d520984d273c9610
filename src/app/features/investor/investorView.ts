import type { IsoDate } from '../../../domain/base/calendar.ts'
import type { Investor } from '../../../domain/ledger/directory.ts'
import type { InvestorId, ProjectId } from '../../../domain/base/ids.ts'
import { laggingInvestors, type LaggingInvestor, type LaggingQuestion } from '../../../domain/lagging/lagging.ts'
import type { ImportRecord } from '../../../domain/ledger/ledger.ts'
import type { OpenBook } from '../../../domain/book/openBook.ts'
import { investorGroups, progressBy, type ProgressRow } from '../../../domain/progress/progress.ts'

/** One investor on a day: its figures, what it is named for, its projects, and the files that speak of it. */
export type InvestorView = {
  readonly investor: Investor
  readonly row: ProgressRow
  readonly lagging: LaggingInvestor | undefined
  readonly projects: readonly ProjectId[]
  /** Most money left first; of which nothing is known last. */
  readonly projectRows: readonly ProgressRow[]
  readonly sources: readonly SourceFile[]
}

/** A file, and how many of the investor's figures rest on it. */
export type SourceFile = { readonly import: ImportRecord; readonly facts: number }

/** Undefined where the year knows no such investor on the day. */
export const investorView = (
  open: OpenBook,
  { asOf, ruleSet, id }: LaggingQuestion & { readonly id: InvestorId },
): InvestorView | undefined => {
  const { directory } = open.book
  const investor = directory.investors.find(known => known.id === id)
  const row = progressBy(open, { asOf, by: 'investor' }).find(({ key }) => key === id)
  if (!investor || !row) return undefined
  const members = investorGroups(open, asOf).find(({ key }) => key === id)?.members ?? []
  const projects = members.flatMap(at => directory.projects[at]?.id ?? [])
  return {
    investor,
    row,
    lagging: laggingInvestors(open, { asOf, ruleSet }).find(({ key }) => key === id),
    projects,
    projectRows: rowsOf(open, asOf, projects),
    sources: sourceFiles(open, row.factRows),
  }
}

const rowsOf = (open: OpenBook, asOf: IsoDate, projects: readonly ProjectId[]): readonly ProgressRow[] => {
  const wanted = new Set<string>(projects)
  return progressBy(open, { asOf, by: 'project' })
    .filter(({ key }) => wanted.has(key))
    .sort((a, b) => left(b) - left(a) || a.name.localeCompare(b.name, 'vi'))
}

const left = ({ remaining }: ProgressRow): number => remaining ?? Number.NEGATIVE_INFINITY

/** The file that most rests on first. */
export const sourceFiles = ({ book }: OpenBook, rows: readonly number[]): readonly SourceFile[] => {
  const counts = new Map<number, number>()
  for (const row of rows) {
    const at = book.facts.import[row] ?? -1
    counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  return [...counts]
    .flatMap(([at, facts]) => {
      const record = book.imports[at]
      return record ? [{ import: record, facts }] : []
    })
    .sort((a, b) => b.facts - a.facts)
}
