import { isoDate, planYearOf, type IsoDate } from '../../src/domain/base/calendar.ts'
import type { Directory, KeyProject } from '../../src/domain/ledger/directory.ts'
import { importId, investorId, projectId, sourceId } from '../../src/domain/base/ids.ts'
import type { Fact, ImportRecord } from '../../src/domain/ledger/ledger.ts'
import { dong, units } from '../../src/domain/base/money.ts'
import { onTerms, openBook, type OpenBook } from '../../src/domain/book/openBook.ts'
import { buildYearBook } from '../../src/domain/book/yearBook.ts'
import { ngheAn } from '../../src/province/nghe-an/ngheAn.ts'

/** Words for writing a small ledger down in a test. Amounts are in tỷ unless said otherwise. */
export const year = planYearOf(2024)

export const day = (text: string): IsoDate => isoDate(text)

export const ty = (amount: number): ReturnType<typeof dong> => dong(Math.round(amount * units.ty))

export type FactWords = {
  readonly kind?: Fact['kind']
  readonly project?: string
  readonly investor?: string
  readonly source?: string
  readonly capital?: Fact['capital']
  readonly reporter?: Fact['reporter']
  readonly asOf: string
  readonly basis?: Fact['basis']
  /** Tỷ. */
  readonly amount: number
  readonly sheet?: string
  readonly cell?: string
}

export type ImportWords = {
  readonly id?: string
  readonly reportDate?: string
  readonly order?: number
  readonly undone?: boolean
  readonly facts: readonly FactWords[]
}

export type Ledger = { readonly imports: readonly ImportRecord[]; readonly facts: readonly Fact[] }

/** Every import follows the ones before it, without a report date unless it has one. */
export const ledgerOf = (...imports: readonly ImportWords[]): Ledger => {
  let cells = 0
  const parts = imports.map((words, at) => {
    const record: ImportRecord = {
      id: importId(words.id ?? `import ${at + 1}`),
      fileName: `${words.id ?? at + 1}.xlsx`,
      planYear: year,
      reportDate: words.reportDate === undefined ? undefined : isoDate(words.reportDate),
      order: words.order ?? at + 1,
      committedAt: `2024-01-${String(at + 1).padStart(2, '0')}T08:00:00.000Z`,
      committedBy: 'officer',
      undoneAt: words.undone ? '2024-12-31T08:00:00.000Z' : undefined,
      sample: false,
    }
    return { record, facts: words.facts.map(fact => factOf(record, fact, ++cells)) }
  })
  return { imports: parts.map(({ record }) => record), facts: parts.flatMap(({ facts }) => facts) }
}

const factOf = (record: ImportRecord, words: FactWords, cell: number): Fact => ({
  importId: record.id,
  kind: words.kind ?? 'disbursement',
  projectId: projectId(words.project ?? 'road'),
  investorId: words.investor === undefined ? undefined : investorId(words.investor),
  sourceId: sourceId(words.source ?? ''),
  planYear: year,
  capital: words.capital ?? 'planYear',
  reporter: words.reporter ?? 'investor',
  asOf: isoDate(words.asOf),
  basis: words.basis ?? 'toDate',
  amount: ty(words.amount),
  sheet: words.sheet ?? 'Sheet1',
  cell: words.cell ?? `C${cell}`,
})

/** A directory of whatever the facts name. */
export const directoryOf = ({ facts }: Ledger, keyProjects: readonly KeyProject[] = []): Directory => ({
  investors: unique(facts.flatMap(({ investorId: id }) => (id === undefined ? [] : [id]))).map(id => ({
    id,
    name: `Đơn vị ${id}`,
    group: 'other',
    aliases: [],
  })),
  projects: unique(facts.map(fact => fact.projectId)).map(id => ({
    id,
    code: undefined,
    name: `Dự án ${id}`,
    aliases: [],
    investors: [],
  })),
  sources: unique(facts.flatMap(({ sourceId: id }) => (id === '' ? [] : [id]))).map(id => ({
    id,
    name: `Nguồn ${id}`,
    aliases: [],
  })),
  keyProjects,
})

const unique = <T extends string>(ids: readonly T[]): readonly T[] => [...new Set(ids)].sort()

export const bookOf = (ledger: Ledger, directory: Directory = directoryOf(ledger)): OpenBook =>
  onTerms(openBook(buildYearBook({ planYear: year, directory, ...ledger })), {
    target: ngheAn.target,
    typicalYear: ngheAn.typicalYear,
  })

/** The book of a few imports. */
export const openOf = (...imports: readonly ImportWords[]): OpenBook => bookOf(ledgerOf(...imports))
