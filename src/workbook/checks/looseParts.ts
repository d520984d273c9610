import type { Finding } from '../said/findings.ts'
import { refOf } from '../tables/grid.ts'
import type { RoledRow } from '../rows/rowRoles.ts'
import type { Table } from '../rows/table.ts'

/** Rows of which nobody can tell whether their money counts: they are asked about. */
export const findLooseParts = (table: Table): readonly Finding[] => [
  ...partsBeyondWholes(table),
  ...table.rows.filter(({ isUnsure }) => isUnsure).map(row => unsure(table, row)),
]

/**
 * Rows "of which" do not count, because the project above holds their money. Where it does not (it has no amount of its
 * own, or a smaller one) they would be lost in silence: somebody has to say what they are.
 */
const partsBeyondWholes = (table: Table): readonly Finding[] => {
  const findings: Finding[] = []
  let whole: RoledRow | undefined
  for (const row of table.rows) {
    if (row.role === 'ofWhich') {
      if (row.hasAmounts && !table.decided.rows.has(row.row) && isBeyond(table, whole, row))
        findings.push(unsure(table, row))
    } else if (row.role !== 'blank') whole = row
  }
  return findings
}

const isBeyond = ({ amounts, frame }: Table, whole: RoledRow | undefined, part: RoledRow): boolean =>
  [...amounts.values()].some(({ values }) => {
    const valueOf = (row: RoledRow | undefined): number =>
      (row === undefined ? undefined : values[row.row - frame.headerBottom - 1]) || 0 // nothing there counts as nothing
    return valueOf(part) > valueOf(whole) * 1.000_001
  })

const unsure = ({ grid, fields, frame }: Table, { row, label }: RoledRow): Finding => ({
  code: 'row-unsure',
  severity: 'error',
  sheet: grid.sheet.name,
  cell: refOf(row, fields.name ?? frame.left),
  label,
})
