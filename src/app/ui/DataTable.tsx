import { useId, type ReactNode } from 'react'
import styles from './DataTable.module.css'

export type Column<Row> = {
  readonly key: string
  readonly head: ReactNode
  /** Numbers stand to the right. */
  readonly kind: 'text' | 'number'
  readonly cell: (row: Row) => ReactNode
}

type DataTableProps<Row> = {
  /** Says what the table holds, its unit and as-of date: heard first, printed above. */
  readonly caption: ReactNode
  /** The first column names its row. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** The whole of which the rows are parts. */
  readonly total?: Row
}

/** A small table for reading, some fifty rows at most; long ones belong to the grid. */
export const DataTable = <Row,>({ caption, columns, rows, keyOf, total }: DataTableProps<Row>) => {
  const captionId = useId()
  return (
    // Reached by keyboard, since it may have to scroll sideways.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['scroll']} tabIndex={0} aria-labelledby={captionId}>
      <table className={styles['table']} data-wide={columns.length > wide}>
        <caption id={captionId} className={styles['caption']}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(column => (
              <th key={column.key} scope="col" data-kind={column.kind}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <TableRow key={keyOf(row)} row={row} columns={columns} />
          ))}
        </tbody>
        {total && (
          <tfoot>
            <TableRow row={total} columns={columns} />
          </tfoot>
        )}
      </table>
    </section>
  )
}

/** With more columns than this, a narrow screen shows every row as a block of its own. */
const wide = 4

type TableRowProps<Row> = { readonly row: Row; readonly columns: readonly Column<Row>[] }

const TableRow = <Row,>({ row, columns }: TableRowProps<Row>) => (
  <tr>
    {columns.map((column, place) =>
      place === 0 ? (
        <th key={column.key} scope="row" data-kind={column.kind}>
          {column.cell(row)}
        </th>
      ) : (
        <td
          key={column.key}
          data-kind={column.kind}
          data-head={typeof column.head === 'string' ? column.head : undefined}
        >
          {column.cell(row)}
        </td>
      ),
    )}
  </tr>
)
