import { addDays, isoDate } from '../../../domain/base/calendar.ts'
import { formatDate, formatExact } from '../../text/format.ts'
import type { CellPreview } from '../../worker/sheetOutline.ts'

/** A cell as the sheet shows it, every stored digit: `327.577,024`, `1,2 tỷ`. */
export const cellText = (cell: CellPreview): string => {
  switch (cell.kind) {
    case 'number':
      if (cell.isPercent) return `${formatExact(cell.value * 100)} %`
      return cell.suffix === undefined ? formatExact(cell.value) : `${formatExact(cell.value)} ${cell.suffix}`
    case 'date':
      return dateText(cell.value)
    case 'text':
    case 'error':
    case 'formula':
      return cell.value
  }
}

/** Spreadsheets count days from 30 December 1899. */
const dateText = (serial: number): string =>
  serial >= 1 && serial < 100_000 ? formatDate(addDays(isoDate('1900-01-01'), Math.floor(serial) - 2)) : String(serial)
