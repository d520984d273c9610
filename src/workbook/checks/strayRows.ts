import type { Finding } from '../said/findings.ts'
import { refOf } from '../tables/grid.ts'
import type { Table } from '../rows/table.ts'

/** The first of each run of projects below all that their investor's row adds up: the next investor's row is missing. */
export const findStrayRows = ({ grid, fields, frame, projects }: Table): readonly Finding[] => {
  const rows = [...projects.values()]
  return rows.flatMap(({ row, project, investor, isStray }, at): readonly Finding[] =>
    isStray && investor === undefined && rows[at - 1]?.isStray !== true
      ? [
          {
            code: 'row-outside-group',
            severity: 'warning',
            sheet: grid.sheet.name,
            cell: refOf(row, fields.name ?? frame.left),
            label: project.name,
          },
        ]
      : [],
  )
}
