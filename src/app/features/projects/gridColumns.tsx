import styles from './Projects.module.css'
import { useMediaQuery } from '@mantine/hooks'
import type { ColDef } from 'ag-grid-community'
import type { CustomCellRendererProps } from 'ag-grid-react'
import { useMemo } from 'react'
import { aimed } from '../../text/aimed.ts'
import { formatDate, formatMoney, formatShare } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { useUnit, type ShownUnit } from '../../ui/unit.ts'
import { useTarget } from '../../view/useTarget.ts'
import { isText } from './gridSort.ts'
import {
  shareColumns,
  type AmountColumn,
  type GridColumn,
  type GridLayout,
  type GridSort,
  type ShareColumn,
  type TextColumn,
} from './gridView.ts'
import type { ProjectRow } from './projectRows.ts'

/** A project, or at the foot the sum of those shown. */
export type Line = Pick<ProjectRow, GridColumn> & { readonly id: ProjectRow['id'] | undefined }

/** What the grid itself knows of a line: the same object on every day, so that another day is no new row. */
export type GridLine = Pick<Line, 'id'>

/** What the cells need of the page around the grid. */
export type GridContext = {
  readonly hrefOf: (id: ProjectRow['id']) => string
  /** What stands in a line on the day asked about. */
  readonly lineOf: (line: GridLine) => Line | undefined
}

/** The rows come in their order: the grid shows by which column, and sorts nothing. */
export const defaultColumn: ColDef<GridLine> = {
  sortable: true,
  resizable: true,
  sortingOrder: ['desc', 'asc'],
  comparator: () => 0,
}

type Cell = { readonly data: GridLine | undefined; readonly context: GridContext }

const lineIn = ({ data, context }: Cell): Line | undefined => data && context.lineOf(data)

/** On a phone what one looks for comes first; the rest is a swipe away. */
const narrowFirst: readonly GridColumn[] = ['name', 'remaining', 'rate']

export const useGridColumns = (sort: GridSort, layout: GridLayout): ColDef<GridLine>[] => {
  const { columns: head, noInvestor } = useScreenWords().projects
  const target = useTarget()
  const unit = useUnit()
  const narrow = useMediaQuery('(max-width: 40rem)') ?? false
  return useMemo(
    () =>
      ordered(layout, narrow).map(column => ({
        ...kindOf(column, { unit, noInvestor }),
        ...(sort.column === column && { initialSort: sort.order }),
        ...(layout.pinned.includes(column) && !narrow && { pinned: 'left' as const }),
        colId: column,
        valueGetter: cell => lineIn(cell)?.[column],
        headerName: aimed(head[column], target),
      })),
    [head, target, noInvestor, unit, narrow, layout, sort.column, sort.order],
  )
}

const ordered = ({ shown, pinned }: GridLayout, narrow: boolean): readonly GridColumn[] => {
  const first = narrow ? narrowFirst.filter(column => shown.includes(column)) : pinned
  return [...first, ...shown.filter(column => !first.includes(column))]
}

type Said = { readonly unit: ShownUnit; readonly noInvestor: string }

const kindOf = (column: GridColumn, said: Said): ColDef<GridLine> => {
  if (isText(column)) return textKindOf(column, said)
  return isShare(column) ? shareColumn(column) : moneyColumn(column, said.unit)
}

const textKindOf = (column: TextColumn, { noInvestor }: Said): ColDef<GridLine> => {
  switch (column) {
    case 'code':
      return { width: 100 }
    case 'name':
      return { flex: 3, minWidth: 180, cellRenderer: ProjectLink }
    case 'investor':
      return { ...wideText, valueFormatter: investorOr(noInvestor) }
    case 'keyProject':
      return { ...wideText, valueFormatter: cell => lineIn(cell)?.keyProject ?? '' }
    case 'actualAsOf':
      return {
        width: 120,
        cellClass: styles['number'] ?? '',
        valueFormatter: cell => formatDate(lineIn(cell)?.actualAsOf),
      }
  }
}

const isShare = (column: AmountColumn | ShareColumn): column is ShareColumn =>
  shareColumns.some(known => known === column)

const investorOr =
  (noInvestor: string) =>
  (cell: Cell): string =>
    lineIn(cell)?.investor ?? (cell.data?.id === undefined ? '' : noInvestor)

const numberColumn: ColDef<GridLine> = {
  type: 'rightAligned',
  flex: 1,
  minWidth: 108,
  wrapHeaderText: true,
  autoHeaderHeight: true,
  cellClass: styles['number'] ?? '',
}

const shareColumn = (field: ShareColumn): ColDef<GridLine> => ({
  ...numberColumn,
  valueFormatter: cell => formatShare(lineIn(cell)?.[field]),
})

const moneyColumn = (field: AmountColumn, unit: ShownUnit): ColDef<GridLine> => ({
  ...numberColumn,
  valueFormatter: cell => formatMoney(lineIn(cell)?.[field], unit),
})

const ProjectLink = ({ data, value, context }: CustomCellRendererProps<GridLine, string, GridContext>) => {
  if (!data?.id) return <strong>{value}</strong>
  return (
    <a className={styles['clamped']} href={context.hrefOf(data.id)} title={value ?? ''}>
      {value}
    </a>
  )
}

const WrappedText = ({ valueFormatted }: CustomCellRendererProps<GridLine>) => (
  <span className={styles['clamped']} title={valueFormatted ?? ''}>
    {valueFormatted}
  </span>
)

const wideText: ColDef<GridLine> = { flex: 2, minWidth: 150, cellRenderer: WrappedText }
