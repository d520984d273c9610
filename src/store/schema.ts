import type { Insertable, Kysely, Transaction } from 'kysely'

/**
 * The tables as both engines hand them over: days as `YYYY-MM-DD`, instants as ISO text in UTC, amounts as safe
 * integers. SQLite has no booleans and answers 0 or 1: read them with `Boolean`.
 *
 * Entries of the directory and imports carry a number besides their id, given out inside the commit that adds them.
 * Facts refer to the numbers: with ids of 36 characters the ledger was three times as large and as slow to write.
 */
export type Tables = {
  readonly ledger_version: { readonly id: number; readonly version: number }
  readonly imports: ImportTable
  readonly import_files: { readonly import_id: string; readonly bytes: Uint8Array }
  readonly investors: EntryTable & { readonly investor_group: string }
  readonly projects: EntryTable & { readonly code: string | null }
  readonly project_investors: ProjectInvestorTable
  readonly sources: EntryTable
  readonly facts: FactTable
  readonly mends: MendTable
  readonly import_details: ImportDetailTable
  readonly records: RecordTable
}

export type Database = Kysely<Tables>
export type Commit = Transaction<Tables>

export type ImportTable = {
  readonly id: string
  readonly import_order: number
  readonly plan_year: number
  readonly file_name: string
  readonly sha256: string
  readonly report_date: string | null
  readonly committed_at: string
  readonly committed_by: string
  readonly undone_at: string | null
  readonly undone_by: string | null
  readonly sample: boolean | number
  /** Counted at the commit, so that the years can be listed without reading the ledger. */
  readonly fact_count: number
  readonly latest_disbursed: string | null
  /** Warnings and notes at the commit; null for imports from before they were counted. */
  readonly finding_count: number | null
}

/** `aliases` is a JSON array of text. */
export type EntryTable = {
  readonly no: number
  readonly id: string
  readonly name: string
  readonly aliases: string
  readonly added_at: string
}

/** `place` keeps the order in which the directory holds them. */
export type ProjectInvestorTable = {
  readonly project_no: number
  readonly place: number
  readonly investor_no: number
  readonly from_date: string | null
}

/** One fact a row; the plan year leads the key, so that the ledger can be partitioned by it. */
export type FactTable = {
  readonly plan_year: number
  readonly import_order: number
  readonly fact_row: number
  readonly kind: number
  readonly project_no: number
  /** Null where the file does not say. */
  readonly investor_no: number | null
  /** Null for the whole. */
  readonly source_no: number | null
  readonly capital: number
  readonly reporter: number
  readonly as_of: string
  readonly basis: number
  /** Whole đồng. */
  readonly amount: number
  readonly sheet: string
  readonly cell: string
}

/** The few facts whose cell was mended: what the file itself holds there. The key is the fact's. */
export type MendTable = {
  readonly plan_year: number
  readonly import_order: number
  readonly fact_row: number
  readonly original: string
}

/** What was decided and seen at the commit, as JSON; what the year book does not need. */
export type ImportDetailTable = {
  readonly import_id: string
  readonly decisions: string
  readonly outcome: string
}

/** One version of something that people edit, a row each. */
export type RecordTable = {
  readonly kind: string
  readonly id: string
  readonly version: number
  /** JSON; null where this version removed the record. */
  readonly body: string | null
  readonly reason: string | null
  readonly saved_at: string
  readonly saved_by: string
}

export type FactRow = Insertable<FactTable>
