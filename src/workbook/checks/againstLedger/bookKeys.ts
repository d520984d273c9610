import type { IsoDate } from '../../../domain/base/calendar.ts'
import { wholeSource, type InvestorId } from '../../../domain/base/ids.ts'
import {
  bases,
  capitals,
  factKinds,
  reporters,
  type Basis,
  type Capital,
  type FactKind,
} from '../../../domain/ledger/ledger.ts'
import { dong, type Dong } from '../../../domain/base/money.ts'
import type { YearBook } from '../../../domain/book/yearBook.ts'
import type { PlannedFact } from '../../said/plan.ts'

/** A standing figure of an import, in the columns of the book. */
export type LedgerRow = {
  readonly row: number
  readonly amount: Dong
  readonly project: number
  /** What it speaks of: with its day, on any day, and of any project too. */
  readonly key: number
  readonly series: number
  readonly form: number
  readonly asOf: number
  readonly kind: FactKind
  readonly capital: Capital
  readonly basis: Basis
}

/** What the file says, in the numbers of the book. */
export type FileKeys = {
  readonly count: number
  /** What it says of each thing that the ledger knows as well. */
  readonly amountOf: ReadonlyMap<number, Dong>
  /** The latest day of each series. */
  readonly lastOf: ReadonlyMap<number, IsoDate>
  readonly forms: ReadonlySet<number>
  readonly projects: ReadonlySet<number>
  /** Whose projects they are; undefined where nobody says. */
  readonly investors: ReadonlySet<InvestorId | undefined>
}

export const fileKeysIn = (facts: readonly PlannedFact[], { directory, dates }: YearBook): FileKeys => {
  const projectAt = positions(directory.projects.map(({ id }) => id))
  const sourceAt = positions(directory.sources.map(({ id }) => id))
  const dateAt = positions(dates)
  const amountOf = new Map<number, Dong>()
  const lastOf = new Map<number, IsoDate>()
  const forms = new Set<number>()
  const projects = new Set<number>()
  const investors = new Set<InvestorId | undefined>()
  for (const fact of facts) {
    const form = formOf(fact)
    forms.add(form)
    const source = fact.sourceId === wholeSource ? -1 : (sourceAt.get(fact.sourceId) ?? unknownSource)
    const project = projectAt.get(fact.projectId)
    investors.add(fact.investorId ?? directory.projects[project ?? -1]?.investors.at(-1)?.investorId)
    if (project === undefined) continue
    projects.add(project)
    const series = seriesOf(form, project, source)
    const last = lastOf.get(series)
    if (last === undefined || last < fact.asOf) lastOf.set(series, fact.asOf)
    const asOf = dateAt.get(fact.asOf)
    if (asOf !== undefined) amountOf.set(keyOf(series, asOf), fact.amount)
  }
  return { count: facts.length, amountOf, lastOf, forms, projects, investors }
}

const positions = <T>(values: readonly T[]): ReadonlyMap<T, number> => new Map(values.map((value, at) => [value, at]))

const unknownSource = -2

/** What a figure says, of whatever project, source and day. */
const formOf = ({
  kind,
  capital,
  reporter,
  basis,
}: Pick<PlannedFact, 'kind' | 'capital' | 'reporter' | 'basis'>): number =>
  ((factKinds.indexOf(kind) * capitals.length + capitals.indexOf(capital)) * reporters.length +
    reporters.indexOf(reporter)) *
    bases.length +
  bases.indexOf(basis)

const mostForms = factKinds.length * capitals.length * reporters.length * bases.length
const mostSources = 10_000
const mostDates = 10_000

const seriesOf = (form: number, project: number, source: number): number =>
  (project * mostSources + (source + 2)) * mostForms + form

const keyOf = (series: number, asOf: number): number => series * mostDates + asOf

/** The standing figures of each import that are about the file's investors, or about projects of the file. */
export const rowsByImport = (book: YearBook, file: FileKeys): readonly (readonly LedgerRow[])[] => {
  const { facts, directory, imports } = book
  const isOwn = directory.projects.map(
    ({ investors }, at) => file.projects.has(at) || file.investors.has(investors.at(-1)?.investorId),
  )
  const rows: LedgerRow[][] = imports.map(() => [])
  for (let row = 0; row < facts.amount.length; row += 1) {
    const project = facts.project[row] ?? -1
    if (isOwn[project] !== true || facts.supersededBy[row] !== -1) continue
    const kind = factKinds[facts.kind[row] ?? -1]
    const capital = capitals[facts.capital[row] ?? -1]
    const reporter = reporters[facts.reporter[row] ?? -1]
    const basis = bases[facts.basis[row] ?? -1]
    if (!kind || !capital || !reporter || !basis) continue
    const form = formOf({ kind, capital, reporter, basis })
    const asOf = facts.asOf[row] ?? -1
    const series = seriesOf(form, project, facts.source[row] ?? -1)
    const key = keyOf(series, asOf)
    const amount = dong(facts.amount[row] ?? 0)
    rows[facts.import[row] ?? -1]?.push({ row, amount, project, key, series, form, asOf, kind, capital, basis })
  }
  return rows
}
