import { isoDate, type IsoDate, type PlanYear } from '../../domain/base/calendar.ts'
import { wholeSource, type ImportId, type ProjectId } from '../../domain/base/ids.ts'
import type { Fact, Mend } from '../../domain/ledger/ledger.ts'
import { dong } from '../../domain/base/money.ts'
import type { FactPage } from '../../api/store.ts'
import type { PlannedFact } from '../../workbook/said/plan.ts'
import { basisCodes, capitalCodes, kindCodes, reporterCodes, wordsOf } from '../codes.ts'
import type { Commit, Database, FactTable, MendTable } from '../schema.ts'
import type { NumberedDirectory } from './directory.ts'
import { insertMany } from './insertMany.ts'
import type { Numbers } from './saveEntries.ts'

const columns = [
  'plan_year',
  'import_order',
  'fact_row',
  'kind',
  'project_no',
  'investor_no',
  'source_no',
  'capital',
  'reporter',
  'as_of',
  'basis',
  'amount',
  'sheet',
  'cell',
] as const satisfies readonly (keyof FactTable)[]

export const insertFacts = async (
  commit: Commit,
  facts: readonly PlannedFact[],
  { order, numbers }: { readonly order: number; readonly numbers: Numbers },
): Promise<void> => {
  await insertMany(commit, { table: 'facts', columns }, rowsOf(facts, { order, numbers }))
  await insertMany(commit, { table: 'mends', columns: mendColumns }, mendsOf(facts, order))
}

const mendColumns = [
  'plan_year',
  'import_order',
  'fact_row',
  'original',
] as const satisfies readonly (keyof MendTable)[]

function* mendsOf(facts: readonly PlannedFact[], order: number): Generator<readonly unknown[]> {
  for (const [row, { planYear, mend }] of facts.entries()) {
    if (mend !== undefined) yield [planYear, order, row, mend.original]
  }
}

function* rowsOf(
  facts: readonly PlannedFact[],
  { order, numbers }: { readonly order: number; readonly numbers: Numbers },
): Generator<readonly unknown[]> {
  let row = 0
  for (const fact of facts) {
    yield [
      fact.planYear,
      order,
      row,
      kindCodes[fact.kind],
      numbers.project(fact.projectId),
      fact.investorId === undefined ? null : numbers.investor(fact.investorId),
      fact.sourceId === wholeSource ? null : numbers.source(fact.sourceId),
      capitalCodes[fact.capital],
      reporterCodes[fact.reporter],
      fact.asOf,
      basisCodes[fact.basis],
      fact.amount,
      fact.sheet,
      fact.cell,
    ]
    row += 1
  }
}

/** Facts of the given imports into one plan year, in the order in which they were committed. */
export const readFacts = async (db: Database, { planYear, importOf, numbered }: FactsOf): Promise<readonly Fact[]> => {
  const toFact = factReader({ planYear, importOf, numbered })
  const facts: Fact[] = []
  for (const order of importOf.keys()) {
    const mends = await readMends(db, planYear, order)
    for (const row of await readRows(db, planYear, order)) {
      const mend = mends.get(row.fact_row)
      facts.push(mend === undefined ? toFact(row) : { ...toFact(row), mend })
    }
  }
  return facts
}

/** Some facts of one import, in the order of its file. */
export const readFactPage = async (db: Database, of: FactsOf, { from, limit }: FactPage): Promise<readonly Fact[]> => {
  const [order = 0] = of.importOf.keys()
  const toFact = factReader(of)
  const mends = await readMends(db, of.planYear, order)
  const rows = await db
    .selectFrom('facts')
    .select(columns)
    .where('plan_year', '=', of.planYear)
    .where('import_order', '=', order)
    .where('fact_row', '>=', from)
    .where('fact_row', '<', from + limit)
    .orderBy('fact_row')
    .execute()
  return rows.map(row => {
    const mend = mends.get(row.fact_row)
    return mend === undefined ? toFact(row) : { ...toFact(row), mend }
  })
}

/** All that was ever said of some projects, in the order of commit. */
export const readFactsOfProjects = async (
  db: Database,
  of: FactsOf,
  projects: readonly ProjectId[],
): Promise<readonly Fact[]> => {
  const wanted = new Set(projects)
  const numbers = [...of.numbered.projectOf].flatMap(([no, id]) => (wanted.has(id) ? no : []))
  if (numbers.length === 0) return []
  const rows = await db
    .selectFrom('facts')
    .select(columns)
    .where('plan_year', '=', of.planYear)
    .where('project_no', 'in', numbers)
    .orderBy('import_order')
    .orderBy('fact_row')
    .execute()
  return rows.map(factReader(of))
}

/** One import at a time: the rows of a whole year would stand in memory twice. */
const readRows = (db: Database, planYear: PlanYear, order: number): Promise<FactTable[]> =>
  db
    .selectFrom('facts')
    .select(columns)
    .where('plan_year', '=', planYear)
    .where('import_order', '=', order)
    .orderBy('fact_row')
    .execute()

/** By the row of the fact in its import. */
const readMends = async (db: Database, planYear: PlanYear, order: number): Promise<ReadonlyMap<number, Mend>> => {
  const rows = await db
    .selectFrom('mends')
    .select(['fact_row', 'original'])
    .where('plan_year', '=', planYear)
    .where('import_order', '=', order)
    .execute()
  return new Map(rows.map(({ fact_row, original }) => [fact_row, { original }]))
}

type FactsOf = {
  readonly planYear: PlanYear
  /** By the order of the import. */
  readonly importOf: ReadonlyMap<number, ImportId>
  readonly numbered: NumberedDirectory
}

const factReader = ({ planYear, importOf, numbered }: FactsOf): ((row: FactTable) => Fact) => {
  const days = new Map<string, IsoDate>()
  const dayOf = (text: string): IsoDate => {
    const day = days.get(text) ?? isoDate(text)
    days.set(text, day)
    return day
  }
  return row => ({
    importId: known(importOf, row.import_order),
    kind: kindOf(row.kind),
    projectId: known(numbered.projectOf, row.project_no),
    investorId: row.investor_no === null ? undefined : known(numbered.investorOf, row.investor_no),
    sourceId: row.source_no === null ? wholeSource : known(numbered.sourceOf, row.source_no),
    planYear,
    capital: capitalOf(row.capital),
    reporter: reporterOf(row.reporter),
    asOf: dayOf(row.as_of),
    basis: basisOf(row.basis),
    amount: dong(row.amount),
    sheet: row.sheet,
    cell: row.cell,
  })
}

const kindOf = wordsOf(kindCodes)
const capitalOf = wordsOf(capitalCodes)
const reporterOf = wordsOf(reporterCodes)
const basisOf = wordsOf(basisCodes)

const known = <Id>(ids: ReadonlyMap<number, Id>, no: number): Id => {
  const id = ids.get(no)
  if (id === undefined) throw new Error(`the ledger holds a number that the directory lacks: ${no}`)
  return id
}
