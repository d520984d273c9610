import { DataTable } from '../ui/DataTable.tsx'
import { useUnit } from '../ui/unit.ts'
import { cellText, type ChartTable } from './chartTable.ts'

type ChartTableViewProps<Row> = { readonly table: ChartTable<Row> }

/** The table behind a chart, as it is read on screen. */
export const ChartTableView = <Row,>({ table }: ChartTableViewProps<Row>) => {
  const unit = useUnit()
  const { caption, columns, rows, keyOf, total } = table
  return (
    <DataTable
      caption={<span className="spoken">{caption}</span>}
      columns={columns.map(column => ({
        key: column.key,
        head: column.head,
        kind: column.kind === 'text' || column.kind === 'date' ? ('text' as const) : ('number' as const),
        cell: (row: Row) => column.cell?.(row) ?? cellText(column, row, unit),
      }))}
      rows={rows}
      keyOf={keyOf}
      {...(total !== undefined && { total })}
    />
  )
}
