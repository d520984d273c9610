import type { Cell, Scale, Sheet } from '../said/cells.ts'
import type { NumberLook } from './numberFormat.ts'
import type { Run } from './runs.ts'

/** A text cell that is, or may be, in a legacy font: as written, run by run. */
export type FontedText = { readonly row: number; readonly column: number; readonly runs: readonly Run[] }

/** A sheet as read, its legacy fonts still to be turned into Unicode. */
export type DraftSheet = Omit<Sheet, 'rows'> & {
  readonly rows: (Cell | undefined)[][]
  readonly fonted: readonly FontedText[]
}

export type DraftBook = {
  readonly sheets: readonly DraftSheet[]
  /** Names of tables that are no sheets: copies that a file keeps of other workbooks. */
  readonly copies: readonly string[]
}

export const numberCell = (value: number, { kind, shows, dividedBy, suffix }: NumberLook): Cell => {
  if (kind === 'percent') return { kind: 'number', value, isPercent: true }
  if (kind === 'date')
    return shows === undefined
      ? { kind: 'number', value, isDate: true }
      : { kind: 'number', value, isDate: true, shows }
  if (dividedBy === undefined && suffix === undefined) return { kind: 'number', value }
  return { kind: 'number', value, ...scaleOf({ dividedBy, suffix }) }
}

type NumberScale = { readonly dividedBy?: number | undefined; readonly suffix?: string | undefined }

const scaleOf = ({ dividedBy, suffix }: NumberScale): Scale => ({
  ...(dividedBy !== undefined && { dividedBy }),
  ...(suffix !== undefined && { suffix }),
})

/** A cell with its formula; `cell` is undefined where the file stores no value for it, only the look of one. */
export const formulaCell = (cell: Cell | undefined, formula: string, look: NumberScale = {}): Cell =>
  cell === undefined ? { kind: 'formula', formula, ...scaleOf(look) } : { ...cell, formula }

/** The cell as cancelled; only what can count can be cancelled. */
export const struckOut = (cell: Cell): Cell =>
  cell.kind === 'number' || cell.kind === 'text' ? { ...cell, isStruck: true } : cell

/** An empty text is a value only where a formula made it. */
export const unlessEmpty = (cell: Cell | undefined): Cell | undefined =>
  cell?.kind === 'text' && cell.value === '' ? undefined : cell

/** An ISO date, with or without a time, as a workbook counts days; undefined where the text is no date. */
export const serialOf = (isoDate: string): number | undefined => {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(isoDate.trim())
  if (parts === null) return undefined
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1)
    .map(part => Number(part ?? 0))
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569 + (hours + (minutes + seconds / 60) / 60) / 24
}

/** An ISO duration, `PT16H17M37.5S`, as a workbook counts days. */
export const daysOf = (isoDuration: string): number | undefined => {
  const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/.exec(isoDuration)
  if (parts === null) return undefined
  const [hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map(part => Number((part ?? '0').replace(',', '.')))
  return (hours + (minutes + seconds / 60) / 60) / 24
}
