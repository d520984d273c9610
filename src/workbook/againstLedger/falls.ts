import type { IsoDate } from '../../domain/calendar.ts'
import { wholeSource } from '../../domain/ids.ts'
import { bases, capitals, factKinds, reporters } from '../../domain/ledger.ts'
import { dong, type Dong } from '../../domain/money.ts'
import type { YearBook } from '../../domain/yearBook.ts'
import type { Finding } from '../findings.ts'
import type { PlannedFact } from '../plan.ts'

/**
 * Disbursed to date below what the same reporter gave for an earlier day. Only against the latest earlier figure, and
 * only where the file has none of its own since: falls within the file are the file's to tell.
 */
export const falls = (facts: readonly PlannedFact[], book: YearBook): readonly Finding[] => {
  const series = Map.groupBy(facts.filter(isToDate), seriesOf)
  if (series.size === 0) return []
  const ledger = disbursedToDate(book, series)
  return [...series].flatMap(([key, inFile]) => inFile.flatMap(fact => fallOf(fact, inFile, ledger.get(key) ?? [])))
}

const isToDate = ({ kind, basis }: PlannedFact): boolean => kind === 'disbursement' && basis === 'toDate'

const seriesOf = ({ projectId, sourceId, capital, reporter }: Omit<PlannedFact, 'kind' | 'basis'>): string =>
  seriesKey([projectId, sourceId, capital, reporter])

const seriesKey = (parts: readonly (string | undefined)[]): string => parts.join('\n')

type Statement = { readonly asOf: IsoDate; readonly amount: Dong; readonly cell: string; readonly file: string }

/** What stands in the ledger, by series. */
const disbursedToDate = (
  { directory, facts, dates, imports }: YearBook,
  wanted: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly Statement[]> => {
  const [disbursement, toDate] = [factKinds.indexOf('disbursement'), bases.indexOf('toDate')]
  const statements = new Map<string, Statement[]>()
  facts.kind.forEach((kind, row) => {
    if (kind !== disbursement || facts.basis[row] !== toDate || facts.supersededBy[row] !== -1) return
    const key = seriesKey([
      directory.projects[facts.project[row] ?? -1]?.id,
      directory.sources[facts.source[row] ?? -1]?.id ?? wholeSource,
      capitals[facts.capital[row] ?? -1],
      reporters[facts.reporter[row] ?? -1],
    ])
    const asOf = dates[facts.asOf[row] ?? -1]
    if (!wanted.has(key) || asOf === undefined) return
    const statement = {
      asOf,
      amount: dong(facts.amount[row] ?? 0),
      cell: facts.cell[row] ?? '',
      file: imports[facts.import[row] ?? -1]?.fileName ?? '',
    }
    statements.set(key, [...(statements.get(key) ?? []), statement])
  })
  return statements
}

const fallOf = (
  fact: PlannedFact,
  inFile: readonly PlannedFact[],
  ledger: readonly Statement[],
): readonly Finding[] => {
  const since = latestBefore(fact.asOf, inFile)?.asOf ?? ''
  const before = latestBefore(
    fact.asOf,
    ledger.filter(({ asOf }) => asOf > since),
  )
  if (!before || before.amount <= fact.amount) return []
  return [
    {
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
    },
  ]
}

const latestBefore = <T extends { readonly asOf: IsoDate }>(day: IsoDate, statements: readonly T[]): T | undefined => {
  let latest: T | undefined
  for (const statement of statements) {
    if (statement.asOf < day && (!latest || statement.asOf > latest.asOf)) latest = statement
  }
  return latest
}
