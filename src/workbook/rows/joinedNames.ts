import { isCategory, officeLikeness } from '../words/offices.ts'
import { isComparison, withoutNumber } from './rowNames.ts'
import type { BodyRow } from './rows.ts'

/**
 * Names that go on in the next row, as a table out of a printed page has them: a row with nothing of its own but a text
 * that begins in lower case, or that the name above waits for ("… từ thị trấn"), belongs to the row above it; or to its
 * amounts, where the name above has none.
 */
export const joinNames = (rows: readonly BodyRow[]): readonly BodyRow[] => {
  if (!rows.some((row, at) => goesOnFrom(rows[at - 1], row, rows[at + 1]))) return rows
  const joined = [...rows]
  // The row whose name the next one may go on with; one that has gone on is still the owner's.
  let owner = -1
  for (const [at, row] of rows.entries()) {
    const above = joined[owner]
    if (above && goesOnFrom(above, row, rows[at + 1])) {
      const label = `${above.label} ${row.label}`
      if (!row.hasAmounts) {
        joined[owner] = { ...above, label }
        joined[at] = { ...row, likeness: 'note' }
        continue
      }
      if (!above.hasAmounts && above.numbering.style === 'arabic' && above.code === undefined) {
        joined[at] = { ...row, label, numbering: above.numbering }
        joined[owner] = { ...above, likeness: 'note' }
      }
    }
    owner = mayGoOn(row) ? at : -1
  }
  return joined
}

const mayGoOn = ({ label, likeness, hasAmounts, code, numbering }: BodyRow): boolean =>
  label !== '' && likeness === 'other' && (hasAmounts || code !== undefined || numbering.style === 'arabic')

const goesOnFrom = (above: BodyRow | undefined, row: BodyRow, next: BodyRow | undefined): boolean =>
  above !== undefined &&
  isTextAlone(row) &&
  (/^\(?\p{Ll}\p{L}*[\s,]/u.test(row.label) || (waitsForMore.test(above.label) && !opensGroup(row, next)))

/** A body's name, or a row below which the count begins again, is none of the name above: "Nhà văn hóa xã" is whole. */
const opensGroup = ({ label }: BodyRow, next: BodyRow | undefined): boolean =>
  officeLikeness(withoutNumber(label)) !== 'none' || next?.numbering.value === '1'

/** No name ends so: with a comma, a preposition, or a common noun whose name is to come. */
const waitsForMore =
  /(?:[,(–+&-]|(?:^|\s)(?:và|từ|đến|đi|tại|của|cho|với|thuộc|nối|qua|thị trấn|thị xã|thành phố|huyện|xã|phường|tỉnh|quốc lộ|đường|sông|đoạn|khu vực|công trình|dự án|hạng mục))$/iu

const isTextAlone = ({ label, likeness, code, badCode, numbering, investor, source, goesOn }: BodyRow): boolean =>
  label !== '' &&
  likeness === 'other' &&
  [code, badCode, investor, source].every(field => field === undefined) &&
  numbering.style === 'none' &&
  !goesOn &&
  !isCategory(label) &&
  !isComparison(label)
