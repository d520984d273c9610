import {
  CellStyleModule,
  ClientSideRowModelModule,
  LocaleModule,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  RowStyleModule,
  type CellKeyDownEvent,
  type ColumnMovedEvent,
  type FullWidthCellKeyDownEvent,
  type RowClickedEvent,
  type SortChangedEvent,
} from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useMemo, useRef } from 'react'
import { perBook } from '../../../domain/book/perBook.ts'
import type { ProgressRow } from '../../../domain/progress/progress.ts'
import { formatDate } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { useUnit } from '../../ui/unit.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { footLine } from './footLine.ts'
import { defaultColumn, useGridColumns, type GridContext, type GridLine } from './gridColumns.tsx'
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
  RenderApiModule,
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
  const { projects: words, figures } = useScreenWords()
  const unit = useUnit()
  const { asOf } = useYear()
  const columns = useGridColumns(sort, layout)
  const { hrefOf, open } = useProjectPages()
  const rowData = useRowData(rows, sort)
  const context = useLines({ rows, total, hrefOf })
  const grid = useRef<AgGridReact<GridLine>>(null)
  // The lines are the same on every day: the grid must be told that something else stands in them.
  useEffect(() => {
    const api = grid.current?.api
    api?.setGridOption('context', context)
    api?.refreshCells()
  }, [context])
  return (
    <section className={styles['grid']} aria-label={words.grid(formatDate(asOf), figures.unit[unit])}>
      <AgGridReact<GridLine>
        ref={grid}
        theme={gridTheme}
        rowData={rowData}
        columnDefs={columns}
        defaultColDef={defaultColumn}
        context={context}
        getRowId={({ data }) => data.id ?? 'total'}
        pinnedBottomRowData={foot}
        localeText={words.gridWords}
        rowHeight={46}
        headerHeight={44}
        suppressCellFocus={false}
        scrollbarWidth={scrollbarWidth}
        onRowClicked={({ data, event }: RowClickedEvent<GridLine>) => {
          if (!(event instanceof MouseEvent) || isForAnotherTab(event)) return
          event.preventDefault()
          open(data?.id)
        }}
        onCellKeyDown={({ data, event }: CellKeyDownEvent<GridLine> | FullWidthCellKeyDownEvent<GridLine>) => {
          if (event instanceof KeyboardEvent && event.key === 'Enter') open(data?.id)
        }}
        onSortChanged={(event: SortChangedEvent<GridLine>) => {
          const next = sortIn(event)
          if (next && (next.column !== sort.column || next.order !== sort.order)) onSort(next)
        }}
        onColumnMoved={(event: ColumnMovedEvent<GridLine>) => {
          if (event.finished && event.source === 'uiColumnMoved') onLayout(layoutIn(event))
        }}
      />
    </section>
  )
}

const foot: GridLine[] = [{ id: undefined }]

/** One line per project, whatever day is asked about. */
const useRowData = (rows: readonly ProjectRow[], { column, order }: GridSort): GridLine[] => {
  const { open } = useYear()
  return useMemo(() => {
    const lines = linesById(open)
    return sortedRows(rows, { column, order }).flatMap(({ id }) => lines.get(id) ?? [])
  }, [open, rows, column, order])
}

const linesById = perBook(
  ({ book }): ReadonlyMap<string, GridLine> => new Map(book.directory.projects.map(({ id }) => [id, { id }])),
)

type Lines = Pick<ProjectGridProps, 'rows' | 'total'> & Pick<GridContext, 'hrefOf'>

const useLines = ({ rows, total, hrefOf }: Lines): GridContext => {
  const { total: name } = useScreenWords().projects
  return useMemo(() => {
    const rowOf = new Map(rows.map(row => [row.id, row]))
    const sums = footLine({ total, rows, name })
    return { hrefOf, lineOf: ({ id }) => (id === undefined ? sums : rowOf.get(id)) }
  }, [rows, total, name, hrefOf])
}

/** As somebody has dragged the columns. */
const layoutIn = ({ api }: ColumnMovedEvent<GridLine>): GridLayout => {
  const columns = api.getAllDisplayedColumns()
  const named = (list: typeof columns) =>
    list.flatMap(column => gridColumns.find(known => known === column.getColId()) ?? [])
  return { shown: named(columns), pinned: named(columns.filter(column => column.isPinned())) }
}

/** The router's own links each listen to it: too much for rows that come and go as one scrolls. */
const useProjectPages = () => {
  const router = useRouter()
  return useMemo(
    () => ({
      hrefOf: (id: ProjectRow['id']): string => router.buildLocation(pageOf(id)).href,
      open: (id: ProjectRow['id'] | undefined): void => {
        if (id !== undefined) void router.navigate(pageOf(id))
      },
    }),
    [router],
  )
}

const pageOf = (id: ProjectRow['id']) => ({ to: '/projects/$projectId', params: { projectId: id } }) as const

const isForAnotherTab = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean => ctrlKey || metaKey || shiftKey

const sortIn = ({ columns }: SortChangedEvent<GridLine>): GridSort | undefined => {
  const sorted = columns?.find(column => column.getSort())
  const column = gridColumns.find(known => known === sorted?.getColId())
  const order = sorted?.getSort()
  return column && order ? { column, order } : undefined
}
