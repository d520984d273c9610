import { yearClose } from '../../domain/base/calendar.ts'
import type { Directory } from '../../domain/ledger/directory.ts'
import { factRow } from '../../domain/book/factRow.ts'
import { wholeSource } from '../../domain/base/ids.ts'
import { investorsOn, noInvestor } from '../../domain/book/investorOn.ts'
import { capitals, factKinds, reporters } from '../../domain/ledger/ledger.ts'
import type { OpenBook } from '../../domain/book/openBook.ts'
import type { ImportPlan, PlannedFact } from '../../workbook/said/plan.ts'
import type { Difference, DifferenceRow } from '../contract/importPreview.ts'
import { createNames } from './names.ts'
import { mostRows } from './rows.ts'

type LedgerBefore = { readonly open: OpenBook; readonly after: Directory }

/**
 * Projects of the file's investors that the ledger knows and the file does not mention: the latest amount of each
 * series that the file tells of the others. And what the file's last edition had and it has not. They go on standing; that
 * somebody dropped them should be seen.
 */
export const droppedRows = (
  { facts, gone }: Pick<ImportPlan, 'facts' | 'gone'>,
  { open, after }: LedgerBefore,
): Difference['dropped'] => {
  const { book } = open
  const names = createNames(after, book.directory)
  const mentioned = new Set<string>(facts.map(({ projectId }) => projectId))
  const series = new Set(facts.map(seriesOf))
  const investors = new Set<string>(facts.flatMap(fact => fact.investorId ?? names.investorOf(fact.projectId) ?? []))
  const investorOf = investorsOn(open, yearClose(book.planYear))
  const missing = new Set<string>()
  for (const project of open.index.projects) {
    const { id } = book.directory.projects[project] ?? {}
    const investor = book.directory.investors[investorOf[project] ?? noInvestor]
    if (id !== undefined && investor && investors.has(investor.id) && !mentioned.has(id)) missing.add(id)
  }
  const byKey = new Map<string, number>()
  for (const [row, project] of book.facts.project.entries()) {
    const { id } = book.directory.projects[project] ?? {}
    if (id === undefined || !missing.has(id) || book.facts.supersededBy[row] !== -1) continue
    const told = seriesAt(book.facts, row)
    const key = `${id}\n${told}`
    const known = byKey.get(key)
    if (series.has(told) && (known === undefined || isAfter(book.facts.asOf, row, known))) byKey.set(key, row)
  }
  const { project: position, kind } = book.facts
  const rows = [...new Set([...byKey.values(), ...gone])].sort(
    (a, b) => (position[a] ?? 0) - (position[b] ?? 0) || (kind[a] ?? 0) - (kind[b] ?? 0),
  )
  return { count: rows.length, rows: rows.slice(0, mostRows.dropped).map(row => viewOf(open, row)) }
}

const isAfter = (asOf: readonly number[], row: number, known: number): boolean => (asOf[row] ?? 0) > (asOf[known] ?? 0)

/** What a series is of, as one number: asked of every fact. */
const seriesOf = ({ kind, capital, reporter }: PlannedFact): number =>
  seriesNumber(factKinds.indexOf(kind), capitals.indexOf(capital), reporters.indexOf(reporter))

const seriesAt = ({ kind, capital, reporter }: OpenBook['book']['facts'], row: number): number =>
  seriesNumber(kind[row] ?? -1, capital[row] ?? -1, reporter[row] ?? -1)

const seriesNumber = (kind: number, capital: number, reporter: number): number =>
  (kind * capitals.length + capital) * reporters.length + reporter

const viewOf = (open: OpenBook, row: number): DifferenceRow => {
  const fact = factRow(open.book, row)
  const position = open.book.facts.project[row] ?? -1
  const investor = open.book.directory.investors[investorsOn(open, yearClose(open.planYear))[position] ?? noInvestor]
  return {
    kind: fact.kind,
    project: { id: fact.project.id, code: fact.project.code ?? null, name: fact.project.name },
    investor: investor?.name ?? null,
    fundingSource: fact.source === undefined || fact.source.id === wholeSource ? null : fact.source.name,
    capital: fact.capital,
    basis: fact.basis,
    asOf: fact.asOf,
    before: fact.amount,
    after: null,
    file: fact.import.fileName,
    sheet: fact.sheet,
    cell: fact.cell,
  }
}
