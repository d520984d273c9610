import type { IsoDate, PlanYear } from '../../domain/base/calendar.ts'
import type { Basis, Capital, FactKind, Mend, Reporter } from '../../domain/ledger/ledger.ts'
import type { Dong } from '../../domain/base/money.ts'
import type { ColumnAccount, RowAccount } from './account.ts'
import type { Finding } from './findings.ts'
import type { LayoutShape } from './layoutShape.ts'
import type { ReadingQuestion } from './readingQuestion.ts'
import type { OpenFigure } from './openFigure.ts'
import type { ColumnRole, ShownRole } from './roles.ts'

/** What a whole workbook says, before anyone has matched its names to the directory. */
export type Interpretation = {
  /** Undefined where neither the file nor the hints say: a finding stands for it. */
  readonly planYear: PlanYear | undefined
  /** The file's own as-of or report date, else the hint's; undefined where neither says. */
  readonly reportDate: IsoDate | undefined
  readonly reporter: Reporter
  readonly sheets: readonly SheetReading[]
  readonly facts: readonly ReadFact[]
  readonly totals: readonly ReadTotal[]
  /** Amounts that are no facts while a question about them is open; absent where none is. */
  readonly openFigures?: readonly OpenFigure[]
  readonly findings: readonly Finding[]
  /** What the officer is asked so that errors among the findings go away. */
  readonly questions: readonly ReadingQuestion[]
  /** What next month's file of the same layout has in common with this one, whatever was decided. */
  readonly shape: LayoutShape
}

/** One amount of one cell, names as the file writes them (NFC, single spaces, Unicode also where the font was not). */
export type ReadFact = {
  readonly kind: FactKind
  readonly project: { readonly code: string | undefined; readonly name: string }
  /** From the row, its group row, the sheet's title or name; undefined where the file does not say. */
  readonly investor: string | undefined
  readonly fundingSource: string | undefined
  readonly capital: Capital
  /** Where the column itself says whose figures it holds; else they are the reporter's of the whole file. */
  readonly reporter?: Reporter
  readonly asOf: IsoDate
  readonly basis: Basis
  readonly amount: Dong
  readonly sheet: string
  readonly cell: string
  /** The cell was mended by the officer: what the file itself holds there, as text ('' where it is empty). */
  readonly mend?: Mend
  /** The cell is a formula without a stored value; the amount was computed from the cells it names. */
  readonly fromFormula: boolean
}

/** A sum that the file itself prints, checked against what it sums. */
export type ReadTotal = {
  readonly label: string
  readonly sheet: string
  readonly cell: string
  readonly amount: Dong
  /** `column`: over rows below or above; `row`: over cells of its own row. */
  readonly scope: 'column' | 'row'
  /** Undefined where it cannot be told: over a cell that cannot be read, or a formula without a stored value. */
  readonly matches: boolean | undefined
}

export type SheetReading = {
  readonly name: string
  readonly hidden: boolean
  readonly tables: readonly TableReading[]
}

export type TableReading = {
  /** The table's name in decisions: the top left cell of its header as recognised without any. */
  readonly at: string
  /** The officer said that nothing of it counts. */
  readonly ignored: boolean
  /** A1 range from the first header row to the last row. */
  readonly range: string
  /** 1-based. */
  readonly headerRows: readonly number[]
  /** Đồng per unit; undefined where the file does not say. */
  readonly unitFactor: number | undefined
  readonly unitCell: string | undefined
  readonly asOf: IsoDate | undefined
  /** Date of the assigning decision. */
  readonly planDate: IsoDate | undefined
  readonly investor: string | undefined
  readonly columns: readonly ColumnReading[]
  readonly rows: readonly RowReading[]
  /** Rows with money of which nothing goes in. */
  readonly rowAccounts: readonly RowAccount[]
}

export type ColumnReading = {
  readonly column: string
  /** Top to bottom; a header that is a date cell as ISO. */
  readonly header: readonly string[]
  readonly role: ShownRole
  readonly basis: Basis | undefined
  readonly asOf: IsoDate | undefined
  readonly month: number | undefined
  readonly capital: Capital
  readonly fundingSource: string | undefined
  readonly unitFactor: number | undefined
  readonly notation: 'number' | 'vi' | 'en' | undefined
  readonly hidden: boolean
  /** What the file does not say of it; no fact comes of the column until it is decided. */
  readonly question: ColumnQuestion | undefined
  /** The officer, or the layout learned from one, said what it means. */
  readonly decided: boolean
  readonly account: ColumnAccount
}

export type ColumnQuestion =
  | { readonly kind: 'column'; readonly candidates: readonly ColumnRole[] }
  | { readonly kind: 'basis' }
  | { readonly kind: 'asOf' }

export const rowRoles = [
  'title',
  'unit',
  'blank',
  'header',
  'columnNumbers',
  'project',
  'group',
  'subtotal',
  'total',
  'ofWhich',
  'footer',
] as const
export type RowRole = (typeof rowRoles)[number]

export type RowReading = {
  readonly row: number
  readonly role: RowRole
  readonly hidden: boolean
  /** The officer said its role. */
  readonly decided?: true
  /** The officer left the whole of it out: it counts in the file's sums, but nothing of it goes in. */
  readonly leftOut?: true
}

/** What the officer says where the file does not. Where both speak and differ, that is a finding. */
export type Hints = {
  readonly planYear: PlanYear | undefined
  readonly asOf: IsoDate | undefined
}
