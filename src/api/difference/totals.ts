import { yearClose } from '../../domain/base/calendar.ts'
import type { Directory } from '../../domain/ledger/directory.ts'
import { factRow } from '../../domain/book/factRow.ts'
import { importId, wholeSource } from '../../domain/base/ids.ts'
import type { Fact, ImportRecord } from '../../domain/ledger/ledger.ts'
import { dong, minus, plus, type Dong } from '../../domain/base/money.ts'
import { openBook, type OpenBook } from '../../domain/book/openBook.ts'
import { progressBy, type ProgressRow } from '../../domain/progress/progress.ts'
import { buildYearBook, type YearBook } from '../../domain/book/yearBook.ts'
import type { Difference } from '../contract/importPreview.ts'
import type { PlannedImport } from './difference.ts'

type LedgerBefore = { readonly open: OpenBook; readonly after: Directory }

type Totals = Difference['investors'][number]

/**
 * The year's totals of every investor whose projects the file speaks of, as the screens count them, before and after.
 * Only the file's own projects are counted anew; what they add is added to the totals that the whole ledger has.
 */
export const investorTotals = (incoming: PlannedImport, { open, after }: LedgerBefore): Difference['investors'] => {
  const { book } = open
  const projects = new Set<string>(incoming.plan.facts.map(({ projectId }) => projectId))
  const own = factsOfProjects(book, projects)
  const imports = [...book.imports, recordOf(incoming, book)]
  const added = incoming.plan.facts.map(fact => ({ ...fact, importId: atHand }))
  const totalsOf = (facts: readonly Fact[], directory: Directory): ReadonlyMap<string, ProgressRow> =>
    byInvestor(openBook(buildYearBook({ planYear: book.planYear, directory, imports, facts })))
  const before = totalsOf(own, book.directory)
  const now = totalsOf([...own, ...added], after)
  const whole = byInvestor(open)
  const known = new Set<string>(book.directory.investors.map(({ id }) => id))
  return [...new Set([...now.keys(), ...before.keys()])]
    .map(id => totalsRow(id, { before: before.get(id), now: now.get(id), whole: whole.get(id) }))
    .map(row => ({ ...row, id: row.id !== null && known.has(row.id) ? row.id : null }))
    .sort((a, b) => movementOf(b) - movementOf(a))
}

const byInvestor = (open: OpenBook): ReadonlyMap<string, ProgressRow> =>
  new Map(progressBy(open, { asOf: yearClose(open.planYear), by: 'investor' }).map(row => [row.key, row]))

const atHand = importId('at hand')

/** The file as an import committed after all others. */
const recordOf = ({ reportDate }: PlannedImport, { planYear, imports }: YearBook): ImportRecord => ({
  id: atHand,
  fileName: '',
  planYear,
  reportDate,
  order: Math.max(0, ...imports.map(({ order }) => order)) + 1,
  committedAt: '9999-12-31T00:00:00.000Z',
  committedBy: '',
  undoneAt: undefined,
  sample: false,
})

type InvestorFigures = {
  readonly before: ProgressRow | undefined
  readonly now: ProgressRow | undefined
  readonly whole: ProgressRow | undefined
}

const totalsRow = (id: string, counted: InvestorFigures): Totals => {
  const { now, before, whole } = counted
  return {
    id: id === '' ? null : id,
    name: id === '' ? null : ((now ?? before ?? whole)?.name ?? null),
    plan: moved(counted, ({ plan }) => plan),
    commitment: moved(counted, ({ committedYear }) => committedYear),
    disbursement: moved(counted, ({ actual }) => actual),
  }
}

const moved = (
  { before, now, whole }: InvestorFigures,
  read: (row: ProgressRow) => Dong | undefined,
): Totals['plan'] => {
  const [own, other, total] = [before && read(before), now && read(now), whole && read(whole)]
  const rest = total === undefined || own === undefined ? total : minus(total, own)
  const after = rest === undefined || other === undefined ? (other ?? rest) : plus(rest, other)
  const isOnlyOwn = other === undefined && own !== undefined && rest === dong(0)
  return { before: total ?? null, after: isOnlyOwn ? null : (after ?? null) }
}

const movementOf = ({ plan, commitment, disbursement }: Totals): number =>
  [plan, commitment, disbursement].reduce((sum, { before, after }) => sum + Math.abs((after ?? 0) - (before ?? 0)), 0)

/** The book's facts of some projects, as facts again. */
const factsOfProjects = (book: YearBook, projects: ReadonlySet<string>): readonly Fact[] => {
  const isWanted = book.directory.projects.map(({ id }) => projects.has(id))
  return book.facts.project.flatMap((project, row) => (isWanted[project] === true ? factAt(book, row) : []))
}

const factAt = (book: YearBook, row: number): Fact => {
  const { project, investor, source, import: record, ...said } = factRow(book, row)
  return {
    importId: record.id,
    projectId: project.id,
    investorId: investor?.id,
    sourceId: source?.id ?? wholeSource,
    planYear: book.planYear,
    kind: said.kind,
    capital: said.capital,
    reporter: said.reporter,
    asOf: said.asOf,
    basis: said.basis,
    amount: said.amount,
    sheet: said.sheet,
    cell: said.cell,
  }
}
