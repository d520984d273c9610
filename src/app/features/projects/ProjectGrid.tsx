import {
  CellStyleModule,
  ClientSideRowModelModule,
  LocaleModule,
  ModuleRegistry,
  PinnedRowModule,
  RowStyleModule,
  type CellKeyDownEvent,
  type FullWidthCellKeyDownEvent,
  type RowClickedEvent,
  type SortChangedEvent,
} from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import { useRouter } from '@tanstack/react-router'
import type { ProgressRow } from '../../../domain/progress.ts'
import { formatDate } from '../../text/format.ts'
import { useWords } from '../../text/words.ts'
import { useUnit } from '../../ui/unit.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { defaultColumn, useGridColumns, type GridContext, type Line } from './gridColumns.tsx'
import { gridColumns, type GridSort } from './gridView.ts'
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
}

export const ProjectGrid = ({ rows, total, sort, onSort }: ProjectGridProps) => {
  const { projects: words, figures } = useWords()
  const unit = useUnit()
  const { asOf } = useYear()
  const columns = useGridColumns(sort)
  const { hrefOf, open } = useProjectPages()
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
        context={{ hrefOf } satisfies GridContext}
        getRowId={({ data }) => data.id ?? 'total'}
        pinnedBottomRowData={[foot]}
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
      />
    </section>
  )
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
