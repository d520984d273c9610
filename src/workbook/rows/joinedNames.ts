import { isCategory } from '../words/offices.ts'
import { isComparison } from './rowNames.ts'
import type { BodyRow } from './rows.ts'

/**
 * Names that go on in the next row, as a table out of a printed page has them: a row that begins in lower case, with
 * nothing of its own but that text, belongs to the row above it; or to its amounts, where the name above has none.
 */
export const joinNames = (rows: readonly BodyRow[]): readonly BodyRow[] => {
  if (!rows.some(goesOnInLowerCase)) return rows
  const joined = [...rows]
  // The row whose name the next one may go on with; one that has gone on is still the owner's.
  let owner = -1
  for (const [at, row] of rows.entries()) {
    const above = joined[owner]
    if (goesOnInLowerCase(row) && above) {
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

const goesOnInLowerCase = ({ label, likeness, code, badCode, numbering, investor, source, goesOn }: BodyRow): boolean =>
  /^\p{Ll}\p{L}*[\s,]/u.test(label) &&
  likeness === 'other' &&
  [code, badCode, investor, source].every(field => field === undefined) &&
  numbering.style === 'none' &&
  !goesOn &&
  !isCategory(label) &&
  !isComparison(label)
