import type { ReactNode } from 'react'
import type { IsoDate } from '../../domain/base/calendar.ts'
import type { Dong, Unit } from '../../domain/base/money.ts'
import { formatCount, formatDate, formatMoney, formatPoints, formatShare, nothingToSay } from '../text/format.ts'

/**
 * The figures behind a chart: what its table shows and what its spreadsheet holds are one thing, so they cannot differ.
 * The first column names its row.
 */
export type ChartTable<Row> = {
  /** What the table holds, with its unit: heard first. */
  readonly caption: string
  readonly columns: readonly ChartColumn<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** The whole of which the rows are parts. */
  readonly total?: Row
}

export type ChartColumn<Row> = {
  readonly key: string
  readonly head: string
  /** How the cell is shown on screen where it is more than its text: a link, or a figure to be pressed. */
  readonly cell?: (row: Row) => ReactNode
} & ChartValue<Row>

/** Undefined: there is nothing to say, which is not 0. */
type ChartValue<Row> =
  | { readonly kind: 'text'; readonly value: (row: Row) => string | undefined }
  | { readonly kind: 'date'; readonly value: (row: Row) => IsoDate | undefined }
  /** Whole đồng, shown in the unit of the moment. */
  | { readonly kind: 'money'; readonly value: (row: Row) => Dong | undefined }
  /** 0-1, shown as per cent. */
  | { readonly kind: 'share'; readonly value: (row: Row) => number | undefined }
  /** A difference of two shares, shown in percentage points. */
  | { readonly kind: 'points'; readonly value: (row: Row) => number | undefined }
  | { readonly kind: 'count'; readonly value: (row: Row) => number | undefined }

/** A cell as it is read on screen. */
export const cellText = <Row>(column: ChartColumn<Row>, row: Row, unit: Unit): string => {
  switch (column.kind) {
    case 'text':
      return column.value(row) ?? nothingToSay
    case 'date':
      return formatDate(column.value(row))
    case 'money':
      return formatMoney(column.value(row), unit)
    case 'share':
      return formatShare(column.value(row))
    case 'points':
      return formatPoints(column.value(row))
    case 'count':
      return formatCount(column.value(row))
  }
}
