import type { Table } from '../rows/table.ts'
import type { Finding } from '../said/findings.ts'
import { isErrorValue } from '../amounts/amounts.ts'
import { refOf, textAt } from '../tables/grid.ts'

/** What stands in the column of codes and is read as none: one finding for the table, at the column's heading. */
export const findUnreadCodes = ({ grid, frame, fields, rows, projects }: Table): readonly Finding[] => {
  const { code } = fields
  if (code === undefined) return []
  const unread = rows.filter(
    ({ row, role, badCode }) =>
      role === 'project' &&
      badCode !== undefined &&
      /\d/u.test(badCode) &&
      !isErrorValue(badCode) &&
      projects.get(row)?.lostCode === undefined &&
      textAt(grid, row, code) !== '',
  )
  if (unread.length === 0) return []
  let heading = frame.headerBottom
  while (heading > frame.headerTop && (frame.columnNumberRows.includes(heading) || textAt(grid, heading, code) === ''))
    heading -= 1
  return [
    {
      code: 'codes-unread',
      severity: 'warning',
      sheet: grid.sheet.name,
      cell: refOf(heading, code),
      texts: [...new Set(unread.map(({ badCode = '' }) => badCode))],
      cells: unread.map(({ row }) => refOf(row, code)),
    },
  ]
}
