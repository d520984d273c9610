import { toDong } from '../amounts/exactAmounts.ts'
import type { RoledRow } from '../rows/rowRoles.ts'
import { namesNoProject, type Table } from '../rows/table.ts'
import type { RowAccount, RowSumAccount } from '../said/account.ts'
import { shortened } from '../said/bounded.ts'
import { factKind } from '../said/roles.ts'
import { columnName, textAt } from '../tables/grid.ts'

/** Rows with money of which nothing goes in, in the order of the sheet: what they add up, or what else they are. */
export const rowAccounts = (table: Table, sums: ReadonlyMap<number, RowSumAccount>): readonly RowAccount[] =>
  namesNoProject(table.fields) || table.decided.table?.ignored === true
    ? []
    : table.rows
        .filter(row => isApart(table, row) && holdsMoney(table, row))
        .map(row => ({
          row: row.row + 1,
          label: shortened(labelOf(table, row)),
          role: row.role,
          money: moneyOf(table, row),
          why: whyOf(table, row),
          adds: sums.get(row.row),
        }))

/** No project's, or of a project of which nothing goes in. */
const isApart = ({ projects, decided }: Table, { row }: RoledRow): boolean => {
  const project = projects.get(row)
  return project === undefined || project.isUnallocated || decided.leftOut.has(row)
}

const whyOf = ({ projects, decided }: Table, { row }: RoledRow): RowAccount['why'] => {
  if (decided.leftOut.has(row)) return 'leftOut'
  return projects.get(row)?.isUnallocated === true ? 'unallocated' : undefined
}

/** The plan first: by it a row is known. */
const counting = ({ columns }: Table) =>
  columns
    .filter(({ role, question }) => factKind(role) !== undefined && question === undefined)
    .toSorted((a, b) => Number(b.role === 'plan') - Number(a.role === 'plan'))

const holdsMoney = (table: Table, row: RoledRow): boolean =>
  counting(table).some(({ index }) => !Number.isNaN(valueAt(table, row, index)))

const valueAt = ({ amounts, frame }: Table, { row }: RoledRow, index: number): number =>
  amounts.get(index)?.values[row - frame.headerBottom - 1] ?? NaN

const moneyOf = (table: Table, row: RoledRow): RowAccount['money'] => {
  for (const { index, role, unitFactor } of counting(table)) {
    const [kind, value] = [factKind(role), valueAt(table, row, index)]
    if (kind === undefined || unitFactor === undefined || Number.isNaN(value)) continue
    const exact = toDong(value, unitFactor)
    if (exact.kind !== 'outOfRange') return { column: columnName(index), kind, amount: exact.amount }
  }
  return undefined
}

/** Its name, else the first words of the row. */
const labelOf = ({ grid, frame }: Table, { row, label, source }: RoledRow): string => {
  if (label !== '') return label
  if (source !== undefined) return source
  for (let column = frame.left; column <= frame.right; column += 1) {
    const text = textAt(grid, row, column)
    if (/\p{L}/u.test(text)) return text
  }
  return ''
}
