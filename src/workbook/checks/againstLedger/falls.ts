import type { IsoDate } from '../../../domain/base/calendar.ts'
import { wholeSource, type ProjectId } from '../../../domain/base/ids.ts'
import { bases, capitals, factKinds, reporters } from '../../../domain/ledger/ledger.ts'
import { dong, type Dong } from '../../../domain/base/money.ts'
import type { YearBook } from '../../../domain/book/yearBook.ts'
import type { Finding } from '../../said/findings.ts'
import type { PlannedFact } from '../../said/plan.ts'

/**
 * Disbursed to date below what the same reporter gave for an earlier day. Only against the latest earlier figure, and
 * only where the file has none of its own since: falls within the file are the file's to tell.
 */
export const falls = (facts: readonly PlannedFact[], book: YearBook): readonly Finding[] => {
  const byProject = Map.groupBy(facts.filter(isToDate), ({ projectId }) => projectId)
  if (byProject.size === 0) return []
  const ledger = rowsToDate(book)
  return [...byProject].flatMap(([project, inFile]) => {
    const statements = (ledger.get(project) ?? []).flatMap(row => statementAt(book, row) ?? [])
    return inFile.flatMap(fact => fallOf(fact, inFile, statements) ?? [])
  })
}

const isToDate = ({ kind, basis }: PlannedFact): boolean => kind === 'disbursement' && basis === 'toDate'

/** Standing rows of the book that say what was disbursed to date. */
const rowsToDate = ({ directory, facts }: YearBook): ReadonlyMap<ProjectId, readonly number[]> => {
  const [disbursement, toDate] = [factKinds.indexOf('disbursement'), bases.indexOf('toDate')]
  const rows: (number[] | undefined)[] = directory.projects.map(() => undefined)
  facts.kind.forEach((kind, row) => {
    if (kind !== disbursement || facts.basis[row] !== toDate || facts.supersededBy[row] !== -1) return
    const project = facts.project[row] ?? -1
    const known = rows[project]
    if (known) known.push(row)
    else rows[project] = [row]
  })
  return new Map(directory.projects.map(({ id }, at) => [id, rows[at] ?? []]))
}

type SeriesKey = Pick<PlannedFact, 'sourceId' | 'capital' | 'reporter'>

type Statement = SeriesKey & {
  readonly asOf: IsoDate
  readonly amount: Dong
  readonly cell: string
  readonly file: string | undefined
}

const statementAt = ({ directory, facts, dates, imports }: YearBook, row: number): Statement | undefined => {
  const asOf = dates[facts.asOf[row] ?? -1]
  const capital = capitals[facts.capital[row] ?? -1]
  const reporter = reporters[facts.reporter[row] ?? -1]
  if (asOf === undefined || capital === undefined || reporter === undefined) return undefined
  return {
    sourceId: directory.sources[facts.source[row] ?? -1]?.id ?? wholeSource,
    capital,
    reporter,
    asOf,
    amount: dong(facts.amount[row] ?? 0),
    cell: facts.cell[row] ?? '',
    file: imports[facts.import[row] ?? -1]?.fileName,
  }
}

const fallOf = (
  fact: PlannedFact,
  inFile: readonly PlannedFact[],
  ledger: readonly Statement[],
): Finding | undefined => {
  if (!ledger.some(({ amount, asOf }) => amount > fact.amount && asOf < fact.asOf)) return undefined
  const since = latestBefore(fact, inFile)?.asOf ?? ''
  const before = latestBefore(fact, ledger)
  if (!before || before.asOf <= since || before.amount <= fact.amount) return undefined
  return {
    severity: 'warning',
    code: 'to-date-falls',
    sheet: fact.sheet,
    cell: fact.cell,
    before: before.amount,
    beforeAsOf: before.asOf,
    beforeCell: before.cell,
    beforeFile: before.file,
    now: fact.amount,
    nowAsOf: fact.asOf,
  }
}

/** The latest statement of the fact's own series that speaks of an earlier day. */
const latestBefore = <T extends SeriesKey & { readonly asOf: IsoDate }>(
  fact: PlannedFact,
  statements: readonly T[],
): T | undefined => {
  let latest: T | undefined
  for (const statement of statements) {
    const isEarlier = statement.asOf < fact.asOf && (!latest || statement.asOf > latest.asOf)
    if (isEarlier && isSameSeries(statement, fact)) latest = statement
  }
  return latest
}

const isSameSeries = (a: SeriesKey, b: SeriesKey): boolean =>
  a.sourceId === b.sourceId && a.capital === b.capital && a.reporter === b.reporter
