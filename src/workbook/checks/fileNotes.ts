import type { Workbook } from '../said/cells.ts'
import type { Finding } from '../said/findings.ts'
import { refOf } from '../tables/grid.ts'

/** What a file holds that nobody sees when it is opened, and that is therefore not read. */
export const noteUnseen = ({ sheets, copies = [] }: Workbook): readonly Finding[] => [
  ...(copies.length > 0
    ? [{ code: 'linked-copy' as const, severity: 'note' as const, sheet: undefined, cell: undefined, names: copies }]
    : []),
  ...sheets.flatMap(({ name, covered }): Finding[] =>
    covered === undefined
      ? []
      : [
          {
            code: 'covered-amounts',
            severity: 'warning',
            sheet: name,
            cell: refOf(covered.first.row, covered.first.column),
            count: covered.count,
          },
        ],
  ),
]
