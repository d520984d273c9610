import {
  CellStyleModule,
  ClientSideRowModelModule,
  LocaleModule,
  ModuleRegistry,
  PinnedRowModule,
  RowStyleModule,
  type CellKeyDownEvent,
  type ColumnMovedEvent,
  type FullWidthCellKeyDownEvent,
  type RowClickedEvent,
  type SortChangedEvent,
} from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import { useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { ProgressRow } from '../../../domain/progress.ts'
import { formatDate } from '../../text/format.ts'
import { useWords } from '../../text/words.ts'
import { useUnit } from '../../ui/unit.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { footLine } from './footLine.ts'
import { defaultColumn, useGridColumns, type GridContext, type Line } from './gridColumns.tsx'
import { gridColumns, type GridLayout, type GridSort } from './gridView.ts'
import { sortedRows } from './gridSort.ts'
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

/** Room for the scrollbar also where the system lays it over the content: there it hid the last digits of each row. */
const scrollbarWidth = 16

type ProjectGridProps = {
  readonly rows: readonly ProjectRow[]
  readonly total: ProgressRow
  readonly sort: GridSort
  readonly onSort: (sort: GridSort) => void
  readonly layout: GridLayout
  readonly onLayout: (layout: GridLayout) => void
}

export const ProjectGrid = ({ rows, total, sort, onSort, layout, onLayout }: ProjectGridProps) => {
  const { projects: words, figures } = useWords()
  const unit = useUnit()
  const { asOf } = useYear()
  const columns = useGridColumns(sort, layout)
  const { hrefOf, open } = useProjectPages()
  const rowData = useRowData({ rows, sort, layout })
  const foot = useMemo(() => [footLine({ total, rows, name: words.total })], [total, rows, words.total])
  return (
    <section className={styles['grid']} aria-label={words.grid(formatDate(asOf), figures.unit[unit])}>
      <AgGridReact<Line>
        theme={gridTheme}
        rowData={rowData}
        columnDefs={columns}
        defaultColDef={defaultColumn}
        context={{ hrefOf } satisfies GridContext}
        getRowId={({ data }) => data.id ?? 'total'}
        pinnedBottomRowData={foot}
        localeText={words.gridWords}
        rowHeight={46}
        headerHeight={44}
        suppressCellFocus={false}
        scrollbarWidth={scrollbarWidth}
        onRowClicked={({ data, event }: RowClickedEvent<Line>) => {
          if (!(event instanceof MouseEvent) || isForAnotherTab(event)) return
          event.preventDefault()
          open(data?.id)
        }}
        onCellKeyDown={({ data, event }: CellKeyDownEvent<Line> | FullWidthCellKeyDownEvent<Line>) => {
          if (event instanceof KeyboardEvent && event.key === 'Enter') open(data?.id)
        }}
        onSortChanged={(event: SortChangedEvent<Line>) => {
          const next = sortIn(event)
          if (next && (next.column !== sort.column || next.order !== sort.order)) onSort(next)
        }}
        onColumnMoved={(event: ColumnMovedEvent<Line>) => {
          if (event.finished && event.source === 'uiColumnMoved') onLayout(layoutIn(event))
        }}
      />
    </section>
  )
}

/** What is sorted by a column out of sight must be sorted before: the grid knows only the columns it shows. */
const useRowData = ({ rows, sort, layout }: Pick<ProjectGridProps, 'rows' | 'sort' | 'layout'>): Line[] => {
  const { column, order } = sort
  const isSortedByGrid = layout.shown.includes(column)
  return useMemo(
    () => (isSortedByGrid ? [...rows] : [...sortedRows(rows, { column, order })]),
    [rows, isSortedByGrid, column, order],
  )
}

/** As somebody has dragged the columns. */
const layoutIn = ({ api }: ColumnMovedEvent<Line>): GridLayout => {
  const columns = api.getAllDisplayedColumns()
  const named = (list: typeof columns) =>
    list.flatMap(column => gridColumns.find(known => known === column.getColId()) ?? [])
  return { shown: named(columns), pinned: named(columns.filter(column => column.isPinned())) }
}

/** The router's own links each listen to it: too much for rows that come and go as one scrolls. */
const useProjectPages = () => {
  const router = useRouter()
  return {
    hrefOf: (id: ProjectRow['id']): string => router.buildLocation(pageOf(id)).href,
    open: (id: ProjectRow['id'] | undefined): void => {
      if (id !== undefined) void router.navigate(pageOf(id))
    },
  }
}

const pageOf = (id: ProjectRow['id']) => ({ to: '/projects/$projectId', params: { projectId: id } }) as const

const isForAnotherTab = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => ctrlKey || metaKey || shiftKey

const sortIn = ({ columns }: SortChangedEvent<Line>): GridSort | undefined => {
  const sorted = columns?.find(column => column.getSort())
  const column = gridColumns.find(known => known === sorted?.getColId())
  const order = sorted?.getSort()
  return column && order ? { column, order } : undefined
}
