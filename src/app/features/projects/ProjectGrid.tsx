import {
  CellStyleModule,
  ClientSideRowModelModule,
  LocaleModule,
  ModuleRegistry,
  PinnedRowModule,
  RowStyleModule,
  type CellKeyDownEvent,
  type ColDef,
  type FullWidthCellKeyDownEvent,
  type RowClickedEvent,
  type SortChangedEvent,
} from 'ag-grid-community'
import { AgGridReact, type CustomCellRendererProps } from 'ag-grid-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ProgressRow } from '../../../domain/progress.ts'
import { formatDate, formatMoney, formatShare } from '../../../text/format.ts'
import { useWords } from '../../text/words.ts'
import { useUnit } from '../../ui/unit.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { gridColumns, type GridColumn, type GridSort } from './gridView.ts'
import { gridTheme } from './gridTheme.ts'
import type { ProjectRow } from './projectRows.ts'
import styles from './Projects.module.css'

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  CellStyleModule,
  LocaleModule,
  PinnedRowModule,
  RowStyleModule,
])

type ProjectGridProps = {
  readonly rows: readonly ProjectRow[]
  readonly total: ProgressRow
  readonly sort: GridSort
  readonly onSort: (sort: GridSort) => void
}

/** A line of the grid: a project, or at the foot the sum of those shown. */
type Line = Omit<ProjectRow, 'id' | 'searched'> & { readonly id: ProjectRow['id'] | undefined }

export const ProjectGrid = ({ rows, total, sort, onSort }: ProjectGridProps) => {
  const { projects: words, figures } = useWords()
  const unit = useUnit()
  const { asOf } = useYear()
  const columns = useColumns(sort)
  const open = useOpenProject()
  const { plan, actual, rate, committed, remaining } = total
  const foot: Line = {
    plan,
    actual,
    rate,
    committed,
    remaining,
    id: undefined,
    code: undefined,
    name: words.total,
    investor: undefined,
  }
  return (
    <section className={styles['grid']} aria-label={words.grid(formatDate(asOf), figures.unit[unit])}>
      <AgGridReact<Line>
        theme={gridTheme}
        rowData={[...rows]}
        columnDefs={columns}
        defaultColDef={defaultColumn}
        getRowId={({ data }) => data.id ?? 'total'}
        pinnedBottomRowData={[foot]}
        localeText={words.gridWords}
        rowHeight={46}
        headerHeight={44}
        suppressCellFocus={false}
        onRowClicked={({ data, event }: RowClickedEvent<Line>) => {
          if (!isOnLink(event)) open(data?.id)
        }}
        onCellKeyDown={({ data, event }: CellKeyDownEvent<Line> | FullWidthCellKeyDownEvent<Line>) => {
          if (event instanceof KeyboardEvent && event.key === 'Enter') open(data?.id)
        }}
        onSortChanged={(event: SortChangedEvent<Line>) => {
          const next = sortIn(event)
          if (next && (next.column !== sort.column || next.order !== sort.order)) onSort(next)
        }}
      />
    </section>
  )
}

const useOpenProject = (): ((id: ProjectRow['id'] | undefined) => void) => {
  const navigate = useNavigate()
  return id => {
    if (id !== undefined) void navigate({ to: '/projects/$projectId', params: { projectId: id } })
  }
}

const isOnLink = (event: Event | null | undefined): boolean =>
  event?.target instanceof Element && event.target.closest('a') !== null

const sortIn = ({ columns }: SortChangedEvent<Line>): GridSort | undefined => {
  const sorted = columns?.find(column => column.getSort())
  const column = gridColumns.find(known => known === sorted?.getColId())
  const order = sorted?.getSort()
  return column && order ? { column, order } : undefined
}

const defaultColumn: ColDef<Line> = {
  sortable: true,
  resizable: true,
  suppressMovable: true,
  sortingOrder: ['desc', 'asc'],
}

const useColumns = (sort: GridSort): ColDef<Line>[] => {
  const { columns: head, noInvestor } = useWords().projects
  const unit = useUnit()
  return useMemo(() => {
    const sorted = (column: GridColumn) => (sort.column === column ? { initialSort: sort.order } : {})
    const money = (field: 'plan' | 'actual' | 'committed' | 'remaining'): ColDef<Line> => ({
      ...numberColumn,
      ...sorted(field),
      field,
      headerName: head[field],
      valueFormatter: ({ data }) => formatMoney(data?.[field], unit),
    })
    return [
      { ...textColumn, ...sorted('code'), field: 'code', headerName: head.code, width: 110 },
      {
        ...textColumn,
        ...sorted('name'),
        field: 'name',
        headerName: head.name,
        flex: 3,
        minWidth: 220,
        cellRenderer: ProjectLink,
      },
      {
        ...textColumn,
        ...sorted('investor'),
        field: 'investor',
        headerName: head.investor,
        flex: 2,
        minWidth: 160,
        cellRenderer: WrappedText,
        valueFormatter: ({ data }) => data?.investor ?? (data?.id === undefined ? '' : noInvestor),
      },
      money('plan'),
      money('actual'),
      {
        ...numberColumn,
        ...sorted('rate'),
        field: 'rate',
        headerName: head.rate,
        valueFormatter: ({ data }) => formatShare(data?.rate),
      },
      money('committed'),
      money('remaining'),
    ]
  }, [head, noInvestor, unit, sort.column, sort.order])
}

const collator = new Intl.Collator('vi', { numeric: true })

type Compare<Value> = (a: Value | undefined, b: Value | undefined, descending: boolean) => number

/** What is not known comes last, whichever way one sorts. */
const knownFirst = <Value,>(compare: (a: Value, b: Value) => number): Compare<Value> => {
  return (a, b, descending) => {
    if (a === undefined || b === undefined) {
      const missing = Number(a === undefined) - Number(b === undefined)
      return descending ? -missing : missing
    }
    return compare(a, b)
  }
}

const compareNumbers = knownFirst<number>((a, b) => a - b)
const compareTexts = knownFirst<string>(collator.compare)

const numberColumn: ColDef<Line> = {
  type: 'rightAligned',
  width: 132,
  minWidth: 104,
  wrapHeaderText: true,
  cellClass: styles['number'] ?? '',
  comparator: (a: number | undefined, b: number | undefined, _a, _b, descending) => compareNumbers(a, b, descending),
}

const textColumn: ColDef<Line> = {
  comparator: (a: string | undefined, b: string | undefined, _a, _b, descending) => compareTexts(a, b, descending),
}

const ProjectLink = ({ data }: CustomCellRendererProps<Line>) => {
  if (!data?.id) return <strong>{data?.name}</strong>
  return (
    <Link className={styles['clamped']} to="/projects/$projectId" params={{ projectId: data.id }} title={data.name}>
      {data.name}
    </Link>
  )
}

const WrappedText = ({ valueFormatted }: CustomCellRendererProps<Line>) => (
  <span className={styles['clamped']} title={valueFormatted ?? ''}>
    {valueFormatted}
  </span>
)
