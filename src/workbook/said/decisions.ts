import type { IsoDate, PlanMonth } from '../../domain/base/calendar.ts'
import type { Basis, Capital, Reporter } from '../../domain/ledger/ledger.ts'
import type { Hints, RowRole } from './interpretation.ts'
import type { ColumnRole } from './roles.ts'

/**
 * What the officer decided about one file. Pure data: the browser's worker and the server replay it over the same bytes
 * and must read the same (`digestOf`). Nothing decided reads the file as it stands.
 *
 * Sheets are named as the file names them, rows count from 1, columns are letters, cells A1: as the officer sees them.
 * A decision about something that the file does not have is a finding (`decision-unplaced`), never a failure.
 */
export type Decisions = {
  readonly tables: readonly TableDecision[]
  readonly columns: readonly ColumnDecision[]
  readonly rows: readonly RowDecision[]
  readonly mends: readonly Mend[]
  readonly names: readonly NameDecision[]
  readonly leftOut: readonly LeftOut[]
  /** Id of the learned layout that these began with, where they did. Says where they come from; decides nothing itself. */
  readonly layout?: string
}

/** Everything that the officer says beside the file itself. */
export type OfficerInput = { readonly hints: Hints; readonly decisions: Decisions }

export const noDecisions: Decisions = { tables: [], columns: [], rows: [], mends: [], names: [], leftOut: [] }

/**
 * A table: its sheet, and the top left cell of its header *as recognised without decisions* (`TableReading.at`), which
 * stays its name when the header is moved. `headerRows` at a cell where no table was recognised makes one there.
 */
export type TablePlace = { readonly sheet: string; readonly at: string }

/** About a whole table; what is left out stays as the file says. */
export type TableDecision = TablePlace & {
  /** First and last row of the header. */
  readonly headerRows?: readonly [first: number, last: number]
  /** Đồng per unit, for every amount of the table, whatever its headings say. */
  readonly unitFactor?: number
  /** Day of the figures. */
  readonly asOf?: IsoDate
  /** Day of the decision that assigned the plan. */
  readonly planDate?: IsoDate
  /** Whose projects these are, where no row or group says otherwise. */
  readonly investor?: string
  /** It is public investment, whatever its titles sound like. */
  readonly investment?: true
  /** Nothing of it counts. It is shown and said all the same. */
  readonly ignored?: true
}

export type ColumnDecision = TablePlace & { readonly column: string; readonly meaning: ColumnMeaning }

/** What a column means. `role` always; what is left out stays as recognised, or is asked for still. */
export type ColumnMeaning = {
  readonly role: ColumnRole
  readonly basis?: Basis
  /** Plan month whose amounts these are (13: January of the next year); `asOf` is its last day. */
  readonly month?: PlanMonth
  readonly asOf?: IsoDate
  readonly capital?: Capital
  readonly fundingSource?: string
  readonly reporter?: Reporter
  readonly unitFactor?: number
  /** How texts in it write numbers. */
  readonly notation?: 'vi' | 'en'
}

/** What the officer can say of a row; `footer`: it does not count. */
export const decidableRowRoles = [
  'project',
  'group',
  'subtotal',
  'total',
  'ofWhich',
  'footer',
] as const satisfies readonly RowRole[]
export type DecidableRowRole = (typeof decidableRowRoles)[number]

export type RowDecision = { readonly sheet: string; readonly row: number; readonly role: DecidableRowRole }

/** A cell mended in place, before anything is interpreted: a number, a text, or null for an empty cell. */
export type Mend = { readonly sheet: string; readonly cell: string; readonly value: number | string | null }

export const nameKinds = ['investor', 'project', 'source'] as const
export type NameKind = (typeof nameKinds)[number]

/** Whom a name means: an entry of the directory, a new one, or nobody (its facts are left out, and that is said). */
export type NameDecision = {
  readonly kind: NameKind
  /** As the file writes it (`NameQuestion.name`). */
  readonly name: string
  /** Of a project: the code and the investor's name beside it, where the file gives them. */
  readonly code?: string
  readonly investor?: string
  readonly to: { readonly id: string } | 'new' | 'skip'
}

/** What shall not go in: a whole row, or one cell. */
export type LeftOut =
  | { readonly sheet: string; readonly row: number }
  | { readonly sheet: string; readonly cell: string }

export const isEmpty = ({ tables, columns, rows, mends, names, leftOut, layout }: Decisions): boolean =>
  layout === undefined && [tables, columns, rows, mends, names, leftOut].every(decided => decided.length === 0)

/** Decisions about how the file is read; names are decided where the directory is at hand. */
export const decidesReading = ({ tables, columns, rows, mends, leftOut }: Decisions): boolean =>
  [tables, columns, rows, mends, leftOut].some(decided => decided.length > 0)
