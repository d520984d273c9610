import type { Reporter } from '../../domain/ledger/ledger.ts'
import type { TablePlace } from './decisions.ts'

/** A workbook's tables as their headings alone tell them: what next month's file of the same layout has in common. */
export type LayoutShape = {
  readonly reporter: Reporter
  /** The one investor whom the file names itself; undefined for none or several. */
  readonly investor: string | undefined
  readonly namesNobody?: true
  readonly tables: readonly TableShape[]
}

export type TableShape = TablePlace & {
  /** Of the headings: no row numbers, no months, years relative to the plan's; and the unit in its titles. Among several so headed, of the sheet's name too. */
  readonly fingerprint: string
  /** Only their order tells them apart ("Tháng 7" and "Tháng 8"), and the next file's may be another. */
  readonly isOneOfSeveral?: true
  /** First and last header row as recognised, from 1. */
  readonly headerRows: readonly [first: number, last: number]
  readonly columns: readonly ColumnShape[]
}

export type ColumnShape = {
  readonly column: string
  /** Its headings, months taken out, and which of the columns so headed it is: `giải ngân / tháng # · 2`. */
  readonly key: string
  /** Its headings with their months: only where these too are the same may a learned month be used. */
  readonly heading: string
}
