import { useMediaQuery } from '@mantine/hooks'
import type { ColDef } from 'ag-grid-community'
import type { CustomCellRendererProps } from 'ag-grid-react'
import { useMemo } from 'react'
import { formatMoney, formatShare } from '../../text/format.ts'
import { useWords } from '../../text/words.ts'
import { useUnit, type ShownUnit } from '../../ui/unit.ts'
import { compareNumbers, compareTexts } from './gridSort.ts'
import { gridColumns, type GridColumn, type GridSort } from './gridView.ts'
import type { ProjectRow } from './projectRows.ts'
import styles from './Projects.module.css'

/** A line of the grid: a project, or at the foot the sum of those shown. */
export type Line = Omit<ProjectRow, 'id' | 'searched'> & { readonly id: ProjectRow['id'] | undefined }

/** What the cells need of the page around the grid. */
export type GridContext = { readonly hrefOf: (id: ProjectRow['id']) => string }

export const defaultColumn: ColDef<Line> = {
  sortable: true,
  resizable: true,
  suppressMovable: true,
  sortingOrder: ['desc', 'asc'],
}

/** On a phone what one looks for comes first; the rest is a swipe away. */
const narrowOrder: readonly GridColumn[] = [
  'name',
  'remaining',
  'rate',
  'plan',
  'actual',
  'committed',
  'investor',
  'code',
]

export const useGridColumns = (sort: GridSort): ColDef<Line>[] => {
  const { columns: head, noInvestor } = useWords().projects
  const unit = useUnit()
  const narrow = useMediaQuery('(max-width: 40rem)') ?? false
  return useMemo(() => {
    const kinds: Record<GridColumn, ColDef<Line>> = {
      code: { ...textColumn, width: 100 },
      name: { ...textColumn, flex: 3, minWidth: 150, cellRenderer: ProjectLink },
      investor: {
        ...textColumn,
        flex: 2,
        minWidth: 140,
        cellRenderer: WrappedText,
        valueFormatter: investorOr(noInvestor),
      },
      plan: moneyColumn('plan', unit),
      actual: moneyColumn('actual', unit),
      rate: { ...numberColumn, valueFormatter: ({ data }) => formatShare(data?.rate) },
      committed: { ...moneyColumn('committed', unit), minWidth: 116 },
      remaining: moneyColumn('remaining', unit),
    }
    return (narrow ? narrowOrder : gridColumns).map(column => ({
      ...kinds[column],
      ...(sort.column === column && { initialSort: sort.order }),
      field: column,
      headerName: head[column],
    }))
  }, [head, noInvestor, unit, narrow, sort.column, sort.order])
}

const investorOr =
  (noInvestor: string) =>
  ({ data }: { readonly data: Line | undefined }): string =>
    data?.investor ?? (data?.id === undefined ? '' : noInvestor)

const numberColumn: ColDef<Line> = {
  type: 'rightAligned',
  flex: 1,
  minWidth: 96,
  wrapHeaderText: true,
  cellClass: styles['number'] ?? '',
  comparator: (a: number | undefined, b: number | undefined, _a, _b, descending) =>
    compareNumbers(a, b, descending ? 'desc' : 'asc'),
}

const moneyColumn = (field: 'plan' | 'actual' | 'committed' | 'remaining', unit: ShownUnit): ColDef<Line> => ({
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
