import type { IsoDate, PlanYear } from '../domain/base/calendar.ts'
import type { Directory } from '../domain/ledger/directory.ts'
import type { ImportId, ProjectId } from '../domain/base/ids.ts'
import type { Fact, ImportRecord } from '../domain/ledger/ledger.ts'
import type { YearBook } from '../domain/book/yearBook.ts'
import type { ImportPlan } from '../workbook/said/plan.ts'

/** What the application keeps. One implementation in SQL, over every engine; all or nothing, and durable once it answers. */
export type Store = {
  /** Grows with every change of anything. What was planned on one version can be committed on no other. */
  readonly version: () => Promise<number>
  readonly directory: () => Promise<Directory>
  readonly years: () => Promise<readonly YearSummary[]>
  /** `knownAt` (ISO instant): the year as it was known then; without it, as it is known now. */
  readonly yearBook: (planYear: PlanYear, knownAt?: string) => Promise<YearBook>
  /** The year as it would be known without one of its imports. */
  readonly yearBookWithout: (planYear: PlanYear, id: ImportId) => Promise<YearBook>
  readonly imports: () => Promise<readonly ImportRecord[]>
  /** A live (not undone) import of exactly these bytes into this plan year. */
  readonly importOfSame: (sha256: string, planYear: PlanYear) => Promise<ImportRecord | undefined>
  readonly originalFile: (id: ImportId) => Promise<OriginalFile | undefined>
  readonly importDetail: (id: ImportId) => Promise<StoredImport | undefined>
  /** What one import says, in the order of its file, standing or not. */
  readonly importFacts: (id: ImportId, page: FactPage) => Promise<ImportFacts | undefined>
  /** Cells mended in later live imports of the year, of projects that the import speaks of. */
  readonly laterMends: (id: ImportId) => Promise<readonly LaterMend[]>
  /** Ids of the investors and projects that the import added to the directory. */
  readonly entriesOf: (id: ImportId) => Promise<ReadonlySet<string>>
  /** What the live imports of a year were committed with, newest first; `outcome` as the API wrote it. */
  readonly importOutcomes: (planYear: PlanYear) => Promise<readonly KeptOutcome[]>
  /** Everything that any import of the year said of the projects, undone ones too. */
  readonly factsOfProjects: (planYear: PlanYear, projects: readonly ProjectId[]) => Promise<FactsOfProjects>
  readonly commitImport: (request: CommitRequest) => Promise<CommitOutcome>
  readonly undoImport: (id: ImportId, undo: UndoRequest) => Promise<UndoOutcome>
  /** What people edit, by kind: the latest versions, as they are or as they were known at an instant. */
  readonly records: (kind: string, knownAt?: string) => Promise<readonly StoredRecord[]>
  /** Every version of one record, newest first. */
  readonly recordHistory: (kind: string, id: string) => Promise<readonly StoredRecord[]>
  readonly saveRecord: (save: RecordSave) => Promise<RecordSaved>
  readonly close: () => Promise<void>
}

/** One version of something that people edit: a rule set, an obstacle, a lock. */
export type StoredRecord = {
  readonly id: string
  /** Counts from 1. */
  readonly version: number
  /** Undefined where this version removed the record. */
  readonly body: unknown
  readonly reason: string | undefined
  /** ISO instant, UTC. */
  readonly at: string
  readonly by: string
}

export type RecordSave = {
  readonly kind: string
  readonly id: string
  /** The version that the person saw; 0 for a new record. */
  readonly version: number
  /** Anything that JSON can hold; undefined removes the record, and its versions stay. */
  readonly body: unknown
  readonly reason: string | undefined
  readonly at: string
  readonly by: string
  /** Moves the store's version on: what was planned before must be planned anew. */
  readonly changesLedger: boolean
}

/** `conflict`: somebody saved another version meanwhile, and nothing was written. */
export type RecordSaved =
  | { readonly status: 'saved'; readonly record: StoredRecord }
  | { readonly status: 'conflict'; readonly latest: StoredRecord | undefined }

export type YearSummary = {
  readonly planYear: PlanYear
  readonly facts: number
  readonly imports: number
  /** Latest day on which anything was disbursed to date; undefined without any disbursement. */
  readonly latestAsOf: IsoDate | undefined
  /** True where any live import is the sample province. */
  readonly sample: boolean
}

export type FactsOfProjects = { readonly imports: readonly ImportRecord[]; readonly facts: readonly Fact[] }

export type KeptOutcome = { readonly record: ImportRecord; readonly outcome: unknown }

export type OriginalFile = { readonly fileName: string; readonly bytes: Uint8Array<ArrayBuffer> }

/** An import with what was kept of its commit; `detail` undefined: older than that is kept. */
export type StoredImport = {
  readonly record: ImportRecord
  readonly undoneBy: string | undefined
  readonly detail: ImportDetail | undefined
}

export type FactPage = { readonly from: number; readonly limit: number }

export type ImportFacts = { readonly count: number; readonly facts: readonly Fact[] }

export type LaterMend = {
  readonly importId: ImportId
  readonly fileName: string
  readonly sheet: string
  readonly cell: string
}

/** As JSON holds them: the store does not look inside. */
export type ImportDetail = { readonly decisions: unknown; readonly outcome: unknown }

export type CommitRequest = {
  readonly id: ImportId
  readonly file: OriginalFile & { readonly sha256: string }
  readonly planYear: PlanYear
  readonly reportDate: IsoDate | undefined
  readonly at: string
  readonly by: string
  readonly sample: boolean
  readonly plan: ImportPlan
  /** Kept with the import, so that one can see later what was decided and what it changed. */
  readonly detail: ImportDetail
  /** `Store.version()` from before the directory and the book were read that the plan was made on. */
  readonly version: number
}

/** `stale`: something changed since the plan was made, nothing was written, plan anew. */
export type CommitOutcome =
  | { readonly status: 'committed'; readonly record: ImportRecord }
  | { readonly status: 'stale' }

/** `version`: of the store when it was looked at whether the import may be undone. */
export type UndoRequest = { readonly by: string; readonly at: string; readonly version: number }

/** `stale`: something changed since it was looked at, nothing was written, look anew. */
export type UndoOutcome = 'undone' | 'alreadyUndone' | 'notFound' | 'stale'
