import { shownNumber, type Cell, type CellPlace, type Sheet, type Workbook } from '../said/cells.ts'
import type { Mend } from '../said/decisions.ts'
import type { Finding } from '../said/findings.ts'
import { serialToDate } from '../tables/grid.ts'
import { keyOf, placeOf } from '../said/places.ts'
import { unplaced } from './unplaced.ts'

export type MendedWorkbook = {
  readonly workbook: Workbook
  /** What the file itself holds in each mended cell, by `keyOf`. */
  readonly originals: ReadonlyMap<string, string>
  readonly findings: readonly Finding[]
}

/** The workbook with its mended cells in place of the file's own; the very same one where none is. */
export const mendWorkbook = (workbook: Workbook, mends: readonly Mend[]): MendedWorkbook => {
  if (mends.length === 0) return { workbook, originals: new Map(), findings: [] }
  const originals = new Map<string, string>()
  const findings: Finding[] = []
  const bySheet = Map.groupBy(new Map(mends.map(mend => [keyOf(mend.sheet, mend.cell), mend])).values(), m => m.sheet)
  const sheets = workbook.sheets.map(sheet => {
    const rows: Row[] = [...sheet.rows]
    const copied = new Map<number, (Cell | undefined)[]>()
    for (const mend of bySheet.get(sheet.name) ?? []) {
      const place = placeIn(sheet, mend)
      if (place === undefined) findings.push(unplaced('cell', { sheet: sheet.name, cell: mend.cell }))
      else {
        const original = sheet.rows[place.row]?.[place.column]
        const row = copied.get(place.row) ?? [...(sheet.rows[place.row] ?? [])]
        row[place.column] = mendedCell(mend.value, original)
        copied.set(place.row, row)
        rows[place.row] = row
        originals.set(keyOf(sheet.name, mend.cell), storedText(original))
        findings.push(mended(mend, storedText(original)))
      }
    }
    return bySheet.has(sheet.name) ? { ...sheet, rows } : sheet
  })
  const strays = mends.filter(({ sheet }) => !workbook.sheets.some(({ name }) => name === sheet))
  findings.push(...strays.map(({ sheet, cell }) => unplaced('cell', { sheet, cell })))
  return { workbook: { sheets }, originals, findings }
}

/** Below the last row there is no table that a cell could belong to. */
const placeIn = (sheet: Sheet, { cell }: Mend): CellPlace | undefined => {
  const place = placeOf(cell)
  return place !== undefined && place.row < sheet.rows.length ? place : undefined
}

type Row = Sheet['rows'][number]

/** A number keeps the format of the one that it replaces, and is typed as that one is shown: 85 % stays a percentage. */
const mendedCell = (value: Mend['value'], original: Cell | undefined): Cell | undefined => {
  if (value === null || value === '') return undefined
  if (typeof value === 'string') return { kind: 'text', value: value.normalize('NFC') }
  if (original?.kind !== 'number') return { kind: 'number', value }
  const { isPercent, isDate, shows, dividedBy, suffix } = original
  return {
    kind: 'number',
    value: value * (dividedBy ?? 1),
    ...(isPercent !== undefined && { isPercent }),
    ...(isDate !== undefined && { isDate }),
    ...(shows !== undefined && { shows }),
    ...(dividedBy !== undefined && { dividedBy }),
    ...(suffix !== undefined && { suffix }),
  }
}

/** What stands in a cell, as text: a number as shown, with all its digits, a day as ISO, a formula without a value as the formula. */
export const storedText = (cell: Cell | undefined): string => {
  if (cell === undefined) return ''
  switch (cell.kind) {
    case 'number':
      return (cell.isDate === true ? serialToDate(cell.value) : undefined) ?? String(shownNumber(cell.value, cell))
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE'
    case 'text':
    case 'error':
      return cell.value
    case 'formula':
      return `=${cell.formula}`
  }
}

const mended = ({ sheet, cell, value }: Mend, original: string): Finding => ({
  code: 'cell-mended',
  severity: 'note',
  sheet,
  cell,
  original,
  mended: value === null ? '' : String(value),
})
