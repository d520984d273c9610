import type { Finding } from '../said/findings.ts'
import { refOf } from '../tables/grid.ts'
import { isMonthAlone, withoutNumber } from '../rows/rowNames.ts'
import { officeLikeness } from '../words/offices.ts'
import type { RoledRow } from '../rows/rowRoles.ts'
import type { Table } from '../rows/table.ts'

/** Rows of which nobody can tell whether their money counts: they are asked about. */
export const findLooseParts = (table: Table): readonly Finding[] => [
  ...partsBeyondWholes(table),
  ...table.rows.filter(({ isUnsure }) => isUnsure).map(row => unsure(table, row)),
  ...bodiesForProjects(table),
  ...monthsUnderProjects(table),
]

/** Months that run down under each project, in the column of names: what they hold is in no other row. */
const monthsUnderProjects = (table: Table): readonly Finding[] => {
  const first = table.rows.find(
    ({ role, hasAmounts, label, row }) =>
      role === 'ofWhich' && hasAmounts && isMonthAlone(label) && !table.decided.rows.has(row),
  )
  return first === undefined ? [] : [unsure(table, first)]
}

/** A summary by investor: its rows are sums of projects that stand elsewhere, and none of them is one itself. */
const bodiesForProjects = (table: Table): readonly Finding[] => {
  const rows = table.rows.filter(({ role, row }) => role === 'project' && !table.decided.rows.has(row))
  const [first] = rows
  if (!first || rows.length < 2 || table.fields.investor !== undefined) return []
  const bodies = rows.filter(({ code, label }) => code === undefined && officeLikeness(withoutNumber(label)) === 'sure')
  return bodies.length * 5 >= rows.length * 4 ? [unsure(table, first)] : []
}

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
