import type { Cell, Sheet } from '../said/cells.ts'
import type { NumberKind } from './numberFormat.ts'

/** Text written in one font; undefined where the file does not name it. */
export type Run = { readonly text: string; readonly font: string | undefined }

/** A text cell that is, or may be, in a legacy font: as written, run by run. */
export type FontedText = { readonly row: number; readonly column: number; readonly runs: readonly Run[] }

/** A sheet as read, its legacy fonts still to be turned into Unicode. */
export type DraftSheet = Omit<Sheet, 'rows'> & {
  readonly rows: (Cell | undefined)[][]
  readonly fonted: readonly FontedText[]
}

export const textOf = (runs: readonly Run[]): string => runs.map(run => run.text).join('')

export const numberCell = (value: number, kind: NumberKind): Cell => {
  if (kind === 'plain') return { kind: 'number', value }
  return kind === 'percent' ? { kind: 'number', value, isPercent: true } : { kind: 'number', value, isDate: true }
}

/** A cell with its formula; `cell` is undefined where the file stores no value for it. */
export const formulaCell = (cell: Cell | undefined, formula: string): Cell =>
  cell === undefined ? { kind: 'formula', formula } : { ...cell, formula }

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
