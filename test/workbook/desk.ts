import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isoDate, planYearOf, type IsoDate, type PlanYear } from '../../src/domain/base/calendar.ts'
import type { Directory } from '../../src/domain/ledger/directory.ts'
import { importId } from '../../src/domain/base/ids.ts'
import type { Basis, Fact, FactKind, ImportRecord, Reporter } from '../../src/domain/ledger/ledger.ts'
import { dong } from '../../src/domain/base/money.ts'
import { buildYearBook, type YearBook } from '../../src/domain/book/yearBook.ts'
import type { NameDecision } from '../../src/workbook/said/decisions.ts'
import { interpret } from '../../src/workbook/interpret.ts'
import type { Interpretation, ReadFact } from '../../src/workbook/said/interpretation.ts'
import type { Entries, ImportPlan } from '../../src/workbook/said/plan.ts'
import { planImport } from '../../src/workbook/planImport.ts'
import { readWorkbook } from '../../src/workbook/reader/read.ts'
import { workbookBytes, workbooksDir } from '../fixtures/shared.ts'

/** An officer's desk: files are imported one after another into a ledger in memory. */
export type Desk = {
  readonly plan: (reading: Interpretation) => ImportPlan
  /** As where an officer is there to be asked. */
  readonly ask: (reading: Interpretation, names?: readonly NameDecision[]) => ImportPlan
  readonly commit: (fileName: string, reading: Interpretation) => ImportPlan
  readonly directory: () => Directory
  readonly book: () => YearBook
}

export const createDesk = (start: Partial<Directory> = {}, planYear: PlanYear = planYearOf(2024)): Desk => {
  let directory: Directory = { investors: [], projects: [], sources: [], keyProjects: [], ...start }
  const imports: ImportRecord[] = []
  const facts: Fact[] = []
  let ids = 0
  const book = () => buildYearBook({ planYear, directory, imports, facts })
  const known = () => ({ directory, book: facts.length > 0 ? book() : undefined, newId: () => `id-${++ids}` })
  const plan = (reading: Interpretation) => planImport(reading, known())
  const ask = (reading: Interpretation, names: readonly NameDecision[] = []) =>
    planImport(reading, known(), { names, asked: 'officer' })
  const commit = (fileName: string, reading: Interpretation) => {
    const planned = plan(reading)
    const id = importId(fileName)
    directory = {
      ...directory,
      investors: replaced(directory.investors, planned, 'investors'),
      projects: replaced(directory.projects, planned, 'projects'),
      sources: replaced(directory.sources, planned, 'sources'),
    }
    imports.push({
      id,
      fileName,
      planYear,
      reportDate: reading.reportDate,
      order: imports.length,
      committedAt: '2024-11-01T00:00:00.000Z',
      committedBy: 'chuyên viên',
      undoneAt: undefined,
      sample: false,
    })
    for (const fact of planned.facts) facts.push({ ...fact, importId: id })
    return planned
  }
  return { plan, ask, commit, directory: () => directory, book }
}

const replaced = <Name extends keyof Entries>(
  entries: readonly Entries[Name][number][],
  { added, changed }: ImportPlan,
  name: Name,
): readonly Entries[Name][number][] => {
  const byId = new Map(changed[name].map(entry => [entry.id, entry]))
  return [...entries.map(entry => byId.get(entry.id) ?? entry), ...added[name]]
}

export type FactSketch = {
  readonly code?: string
  readonly name?: string
  readonly investor?: string | undefined
  readonly source?: string
  readonly kind?: FactKind
  readonly basis?: Basis
  readonly asOf?: string
  /** Triệu đồng. */
  readonly amount?: number
  readonly cell?: string
}

/** A fact of a made-up file: what is not said is one project's plan of 1 tỷ đồng. */
export const sketch = (fact: FactSketch): ReadFact => ({
  kind: fact.kind ?? 'plan',
  project: { code: fact.code, name: fact.name ?? 'Cầu Hưng Đức qua sông Lam' },
  investor: 'investor' in fact ? fact.investor : 'Sở Giao thông vận tải',
  fundingSource: fact.source,
  capital: 'planYear',
  asOf: isoDate(fact.asOf ?? '2024-01-01'),
  basis: fact.basis ?? 'toDate',
  amount: dong((fact.amount ?? 1_000) * 1_000_000),
  sheet: 'Sheet1',
  cell: fact.cell ?? 'D5',
  fromFormula: false,
})

export const reading = (
  facts: readonly FactSketch[],
  file: { readonly reportDate?: string; readonly reporter?: Reporter } = {},
): Interpretation => ({
  planYear: planYearOf(2024),
  reportDate: file.reportDate === undefined ? undefined : isoDate(file.reportDate),
  reporter: file.reporter ?? 'investor',
  sheets: [],
  facts: facts.map(sketch),
  totals: [],
  findings: [],
  questions: [],
  shape: { reporter: 'investor', investor: undefined, tables: [] },
})

/** What the public workbooks' `.truth.json` say, in its own format. */
type Truth = {
  readonly planYear: number
  readonly sheets: readonly { readonly asOf: string | null }[]
  readonly investors: Readonly<Record<string, string>>
  readonly fundingSources: Readonly<Record<string, string>>
  readonly facts: readonly TruthFact[]
}

type TruthFact = {
  readonly kind: FactKind
  readonly project: { readonly code?: string; readonly name: string }
  readonly investor: string | null
  readonly fundingSource?: string
  readonly capital?: 'carriedOver'
  readonly asOf: IsoDate
  readonly basis: Basis
  readonly amount: number
  readonly sheet: string
  readonly cell: string
  readonly fromFormula?: boolean
}

export const publicFiles = [
  '01-mau-chuan.xlsx',
  '02-phu-luc-cam-ket.xlsx',
  '03-kho-bac-luy-ke.xlsx',
  '04-dang-doc.xlsx',
  '05-phong-chu-tcvn3.xls',
  '06-so-lieu-ban.xlsx',
  '07-moi-chu-dau-tu-mot-sheet.xlsx',
  '08-bay-loi.xlsx',
  '09-mau-chuan.ods',
  '10-mau-chuan-utf8.csv',
  '11-mau-chuan-1258.csv',
  '12-mau-chuan.xlsb',
  '13-phu-luc-thang-sau.xlsx',
] as const

export const truthOf = (fileName: string): Truth =>
  JSON.parse(readFileSync(join(workbooksDir, `${fileName}.truth.json`), 'utf8')) as Truth // the fixtures' own format

/** The reading that a perfect reader would give of a public workbook, without the findings of the file itself. */
export const truthReading = (fileName: string): Interpretation => {
  const truth = truthOf(fileName)
  const reportDate = truth.sheets.map(({ asOf }) => asOf).findLast(asOf => asOf !== null)
  return {
    planYear: planYearOf(truth.planYear),
    reportDate: reportDate ? isoDate(reportDate) : undefined,
    reporter: fileName.includes('kho-bac') ? 'treasury' : 'investor',
    sheets: [],
    facts: truth.facts.map(fact => ({
      ...fact,
      project: { code: fact.project.code, name: fact.project.name },
      investor: fact.investor ?? undefined,
      fundingSource: fact.fundingSource,
      capital: fact.capital ?? 'planYear',
      amount: dong(fact.amount),
      fromFormula: fact.fromFormula ?? false,
    })),
    totals: [],
    findings: [],
    questions: [],
    shape: { reporter: 'investor', investor: undefined, tables: [] },
  }
}

/** The reading of a public workbook as an officer gets it. */
export const readingOf = (fileName: string): Interpretation => {
  const workbook = readWorkbook(workbookBytes(fileName), fileName)
  if (!workbook.ok) throw new Error(`${fileName}: ${workbook.error.code}`)
  return interpret(workbook.value, { planYear: planYearOf(2024), asOf: undefined })
}
