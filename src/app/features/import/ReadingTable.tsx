import type { PlanYear } from '../../../domain/calendar.ts'
import { formatDate } from '../../text/format.ts'
import type { Finding, Severity } from '../../../workbook/findings.ts'
import { useWords } from '../../text/words.ts'
import type { CellPreview, RowPreview, TablePreview } from '../../worker/tablePreview.ts'
import { cellText } from './cellText.ts'
import { columnMeaning, unitName } from './columnMeaning.ts'
import { cellId } from './cellId.ts'
import styles from './ReadingTable.module.css'

type ReadingTableProps = {
  readonly table: TablePreview
  readonly planYear: PlanYear | undefined
  readonly findings: readonly Finding[]
}

/** A table of the file: over each column what it was taken for, under it the cells as they are stored. */
export const ReadingTable = ({ table, planYear, findings }: ReadingTableProps) => {
  const { reading: words } = useWords().importing
  const title = words.table(table.sheet, table.range)
  const found = new Map(
    findings.filter(({ sheet }) => sheet === table.sheet).map(({ cell, severity }) => [cell, severity]),
  )
  const shownRows = new Set(table.rows.map(({ row }) => row))
  const left = (table.rowCounts.project ?? 0) - table.rows.filter(({ role }) => role === 'project').length
  return (
    <article className={styles['table']}>
      <h3 className={styles['title']}>
        {title}
        {table.hiddenSheet && <span className={styles['tag']}>{words.hiddenSheet}</span>}
      </h3>
      <p className={styles['facts']}>{useTableFacts(table).join(' · ')}</p>
      {/* Reached by keyboard, since it scrolls sideways. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles['scroll']} tabIndex={0} aria-label={title}>
        <table>
          <Head table={table} planYear={planYear} />
          <tbody>
            {table.rows.map(row => (
              <Row key={row.row} row={row} table={table} found={found} afterGap={afterGap(row, shownRows)} />
            ))}
          </tbody>
        </table>
      </section>
      {left > 0 && <p className={styles['more']}>{words.moreRows(left)}</p>}
    </article>
  )
}

const useTableFacts = (table: TablePreview): readonly string[] => {
  const words = useWords().importing
  const { reading } = words
  const unit = table.unitFactor === undefined ? reading.unitUnknown : unitName(table.unitFactor, words)
  const said: readonly (readonly [string, string | undefined])[] = [
    [reading.unit, table.unitCell ? reading.unitAt(unit, table.unitCell) : unit],
    [reading.investor, table.investor],
    [reading.asOf, table.asOf && formatDate(table.asOf)],
    [reading.planDate, table.planDate && formatDate(table.planDate)],
  ]
  return said.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
}

const Head = ({ table, planYear }: { readonly table: TablePreview; readonly planYear: PlanYear | undefined }) => {
  const words = useWords().importing
  return (
    <thead>
      <tr className={styles['letters']}>
        <th scope="col">{words.reading.row}</th>
        {table.columns.map(({ column, hidden }) => (
          <th key={column} scope="col" title={hidden ? words.reading.hiddenColumn : undefined}>
            {column}
            {hidden && <span className={styles['tag']}>{words.reading.hiddenColumn}</span>}
          </th>
        ))}
      </tr>
      <tr className={styles['meanings']}>
        <th scope="row">{words.reading.meaning}</th>
        {table.columns.map(column => (
          <th key={column.column} scope="col" data-role={column.role}>
            {columnMeaning(column, { planYear, unitFactor: table.unitFactor }, words)}
          </th>
        ))}
      </tr>
      <tr className={styles['headers']}>
        <th scope="row">{words.reading.header}</th>
        {table.columns.map(({ column, header }) => (
          <td key={column}>{header.join(' / ')}</td>
        ))}
      </tr>
    </thead>
  )
}

type RowProps = {
  readonly row: RowPreview
  readonly table: TablePreview
  readonly found: ReadonlyMap<string | undefined, Severity>
  readonly afterGap: boolean
}

const Row = ({ row, table, found, afterGap: gap }: RowProps) => {
  const { reading: words } = useWords().importing
  return (
    <tr data-role={row.role} data-gap={gap} data-hidden={row.hidden}>
      <th scope="row">
        {row.row}
        {row.role !== 'project' && <span className={styles['role']}>{words.rowRoles[row.role]}</span>}
        {row.hidden && <span className={styles['tag']}>{words.hiddenRow}</span>}
      </th>
      {table.columns.map(({ column }, place) => (
        <Cell
          key={column}
          cell={row.cells[place]}
          id={cellId(table.sheet, `${column}${row.row}`)}
          severity={found.get(`${column}${row.row}`)}
        />
      ))}
    </tr>
  )
}

type CellProps = {
  readonly cell: CellPreview | undefined
  readonly id: string
  readonly severity: Severity | undefined
}

const Cell = ({ cell, id, severity }: CellProps) => (
  <td id={severity && id} tabIndex={severity && -1} data-kind={cell?.kind} data-severity={severity}>
    {cell && <span className={styles['value']}>{cellText(cell)}</span>}
  </td>
)

/** Rows between this one and the last shown are left out. */
const afterGap = ({ row }: RowPreview, shown: ReadonlySet<number>): boolean =>
  !shown.has(row - 1) && row > Math.min(...shown)
