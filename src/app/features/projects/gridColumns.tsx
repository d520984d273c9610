import { useMediaQuery } from '@mantine/hooks'
import type { ColDef } from 'ag-grid-community'
import type { CustomCellRendererProps } from 'ag-grid-react'
import { useMemo } from 'react'
import { formatDate, formatMoney, formatShare } from '../../text/format.ts'
import { useWords } from '../../text/words.ts'
import { useUnit, type ShownUnit } from '../../ui/unit.ts'
import { compareNumbers, compareTexts, isText } from './gridSort.ts'
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
import styles from './Projects.module.css'

/** A line of the grid: a project, or at the foot the sum of those shown. */
export type Line = Pick<ProjectRow, GridColumn> & { readonly id: ProjectRow['id'] | undefined }

/** What the cells need of the page around the grid. */
export type GridContext = { readonly hrefOf: (id: ProjectRow['id']) => string }

export const defaultColumn: ColDef<Line> = { sortable: true, resizable: true, sortingOrder: ['desc', 'asc'] }

/** On a phone what one looks for comes first; the rest is a swipe away. */
const narrowFirst: readonly GridColumn[] = ['name', 'remaining', 'rate']

export const useGridColumns = (sort: GridSort, layout: GridLayout): ColDef<Line>[] => {
  const { columns: head, noInvestor } = useWords().projects
  const unit = useUnit()
  const narrow = useMediaQuery('(max-width: 40rem)') ?? false
  return useMemo(
    () =>
      ordered(layout, narrow).map(column => ({
        ...kindOf(column, { unit, noInvestor }),
        ...(sort.column === column && { initialSort: sort.order }),
        ...(layout.pinned.includes(column) && !narrow && { pinned: 'left' as const }),
        field: column,
        headerName: head[column],
      })),
    [head, noInvestor, unit, narrow, layout, sort.column, sort.order],
  )
}

const ordered = ({ shown, pinned }: GridLayout, narrow: boolean): readonly GridColumn[] => {
  const first = narrow ? narrowFirst.filter(column => shown.includes(column)) : pinned
  return [...first, ...shown.filter(column => !first.includes(column))]
}

type Said = { readonly unit: ShownUnit; readonly noInvestor: string }

const kindOf = (column: GridColumn, said: Said): ColDef<Line> => {
  if (isText(column)) return textKindOf(column, said)
  return isShare(column) ? shareColumn(column) : moneyColumn(column, said.unit)
}

const textKindOf = (column: TextColumn, { noInvestor }: Said): ColDef<Line> => {
  switch (column) {
    case 'code':
      return { ...textColumn, width: 100 }
    case 'name':
      return { ...textColumn, flex: 3, minWidth: 180, cellRenderer: ProjectLink }
    case 'investor':
      return { ...wideText, valueFormatter: investorOr(noInvestor) }
    case 'keyProject':
      return { ...wideText, valueFormatter: ({ data }) => data?.keyProject ?? '' }
    case 'actualAsOf':
      return {
        ...textColumn,
        width: 120,
        cellClass: styles['number'] ?? '',
        valueFormatter: ({ data }) => formatDate(data?.actualAsOf),
      }
  }
}

const isShare = (column: AmountColumn | ShareColumn): column is ShareColumn =>
  shareColumns.some(known => known === column)

const investorOr =
  (noInvestor: string) =>
  ({ data }: { readonly data: Line | undefined }): string =>
    data?.investor ?? (data?.id === undefined ? '' : noInvestor)

const numberColumn: ColDef<Line> = {
  type: 'rightAligned',
  flex: 1,
  minWidth: 108,
  wrapHeaderText: true,
  autoHeaderHeight: true,
  cellClass: styles['number'] ?? '',
  comparator: (a: number | undefined, b: number | undefined, _a, _b, descending) =>
    compareNumbers(a, b, descending ? 'desc' : 'asc'),
}

const shareColumn = (field: ShareColumn): ColDef<Line> => ({
  ...numberColumn,
  valueFormatter: ({ data }) => formatShare(data?.[field]),
})

const moneyColumn = (field: AmountColumn, unit: ShownUnit): ColDef<Line> => ({
  ...numberColumn,
  valueFormatter: ({ data }) => formatMoney(data?.[field], unit),
})

const textColumn: ColDef<Line> = {
  comparator: (a: string | undefined, b: string | undefined, _a, _b, descending) =>
    compareTexts(a, b, descending ? 'desc' : 'asc'),
}

const ProjectLink = ({ data, context }: CustomCellRendererProps<Line, string, GridContext>) => {
  if (!data?.id) return <strong>{data?.name}</strong>
  return (
    <a className={styles['clamped']} href={context.hrefOf(data.id)} title={data.name}>
      {data.name}
    </a>
  )
}

const WrappedText = ({ valueFormatted }: CustomCellRendererProps<Line>) => (
  <span className={styles['clamped']} title={valueFormatted ?? ''}>
    {valueFormatted}
  </span>
)

const wideText: ColDef<Line> = { ...textColumn, flex: 2, minWidth: 150, cellRenderer: WrappedText }
