import type { RowRole } from '../said/interpretation.ts'
import { capitalOf } from './capitalRows.ts'
import { withoutNumber } from './rowNames.ts'
import type { RoledRow } from './rowRoles.ts'
import type { BodyRow } from './rows.ts'
import { isSourceRow } from './wordRoles.ts'

/** Whether the amounts of some rows add up to another's. */
export type AddsUp = (whole: BodyRow, parts: readonly BodyRow[]) => boolean

/**
 * A project's row followed by one row per source, or per year's capital: where these add up to it, they are what counts, and it is their sum.
 * Where they come nowhere near it, they are only "of which".
 */
export const splitBySource = (
  rows: readonly RoledRow[],
  addsUp: AddsUp,
  decided: ReadonlyMap<number, RowRole>,
): readonly RoledRow[] => {
  const split = [...rows]
  for (const [at, row] of rows.entries()) {
    if (row.role !== 'project') continue
    const parts = partsBelow(rows, at)
    if ([row, ...parts].some(told => decided.has(told.row))) continue
    if (parts.length === 0 || (row.hasAmounts && (parts.length < 2 || !addsUp(row, parts)))) continue
    split[at] = { ...row, role: row.hasAmounts ? 'subtotal' : 'group', depth: Infinity }
    for (const part of parts) {
      const capital = capitalOf(part.label)
      split[rows.indexOf(part)] = {
        ...part,
        role: 'project',
        label: row.label,
        code: row.code,
        investor: part.investor ?? row.investor,
        source: capital === undefined ? withoutNumber(part.label) : row.source,
        capital,
      }
    }
  }
  return split
}

const partsBelow = (rows: readonly RoledRow[], at: number): readonly RoledRow[] => {
  const parts: RoledRow[] = []
  for (let below = at + 1; rows[below]?.role === 'ofWhich'; below += 1) {
    const part = rows[below]
    if (!part || part.likeness === 'ofWhich' || !isSourceRow(part)) return []
    parts.push(part)
  }
  return parts
}
