import '@mantine/core/styles/Checkbox.layer.css'
import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/NumberInput.layer.css'
import '@mantine/core/styles/Popover.layer.css'
import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react'
import { provinceFigures } from '../../../domain/progress/progress.ts'
import { formatDate } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx'
import { EmptyState } from '../../ui/Message.tsx'
import { useUnit } from '../../ui/unit.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { ColumnChooser } from './ColumnChooser.tsx'
import { GridExport } from './GridExport.tsx'
import { sortedRows } from './gridSort.ts'
import { firstColumns, firstPinned, layoutOf, searchOfLayout, sortOf, type GridSearch } from './gridView.ts'
import { PrintedProjects, usePrinting } from './PrintedProjects.tsx'
import { filteredRows } from './projectFilter.ts'
import { ProjectFilters } from './ProjectFilters.tsx'
import { projectRows, totalOfRows } from './projectRows.ts'
import { matchingRows } from '../../ui/quickSearch.ts'
import { SavedViews } from './SavedViews.tsx'
import styles from './Projects.module.css'

/** The grid is the heaviest part of the app: it comes when it is first needed. */
const ProjectGrid = lazy(() => import('./ProjectGrid.tsx').then(module => ({ default: module.ProjectGrid })))

/** All projects of the year: found, filtered and sorted by anything, with the sums of what is shown. */
export const ProjectsPage = () => {
  const { projects: words, figures } = useScreenWords()
  const { asOf } = useYear()
  const unit = useUnit()
  const { search, setSearch } = useGridSearch()
  const { shown, all, total } = useShown(search)
  const layout = useMemo(() => layoutOf({ cols: search.cols, pins: search.pins }), [search.cols, search.pins])
  const medium = usePrinting()
  if (all === 0) return <EmptyState title={words.empty.title} advice={words.empty.advice} />
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div>
          <h1 className="page-title">{words.title}</h1>
          <p className="dimmed">{words.subtitle({ asOf: formatDate(asOf), unit: figures.unit[unit] })}</p>
        </div>
        <QuickSearch query={search.q ?? ''} onChange={q => setSearch({ q })} />
        <output className={styles['shown']}>{words.shown(shown.length, all)}</output>
        <div className={`no-print ${styles['tools']}`}>
          <GridExport rows={shown} total={total} sort={sortOf(search)} layout={layout} />
          <SavedViews search={search} />
          <ColumnChooser
            layout={layout}
            onChange={next => setSearch(searchOfLayout(next ?? { shown: firstColumns, pinned: firstPinned }))}
          />
        </div>
      </header>
      <ProjectFilters filter={search} onChange={setSearch} />
      {medium === 'paper' ? (
        <PrintedProjects rows={sortedRows(shown, sortOf(search))} total={total} />
      ) : (
        <Suspense fallback={<LoadingSkeleton heights={[560]} />}>
          <ProjectGrid
            rows={shown}
            total={total}
            sort={sortOf(search)}
            onSort={({ column, order }) => setSearch({ sort: column, order })}
            layout={layout}
            onLayout={next => setSearch(searchOfLayout(next))}
          />
        </Suspense>
      )}
    </div>
  )
}

/** What is typed shows at once; the address and the grid follow. */
const QuickSearch = ({
  query,
  onChange,
}: {
  readonly query: string
  readonly onChange: (q: string | undefined) => void
}) => {
  const { projects: words } = useScreenWords()
  const [typed, setTyped] = useState(query)
  const [asked, setAsked] = useState(query)
  if (query !== asked) {
    // Asked anew from elsewhere: a saved view, or a step back.
    setAsked(query)
    setTyped(query)
  }
  return (
    <TextInput
      className={`no-print ${styles['search']}`}
      type="search"
      label={words.search}
      placeholder={words.searchHint}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={typed}
      onChange={event => {
        setTyped(event.currentTarget.value)
        setAsked(event.currentTarget.value)
        onChange(event.currentTarget.value || undefined)
      }}
    />
  )
}

const useShown = (search: GridSearch) => {
  const { open, asOf } = useYear()
  const asked = useDeferredValue(search)
  const rows = useMemo(() => projectRows(open, asOf), [open, asOf])
  const shown = useMemo(() => {
    const average = provinceFigures(open, asOf).rate
    return filteredRows(matchingRows(rows, asked.q ?? ''), asked, { average, target: open.target })
  }, [open, asOf, rows, asked])
  const total = useMemo(() => totalOfRows(open, asOf, shown), [open, asOf, shown])
  return { shown, all: rows.length, total }
}

const useGridSearch = () => {
  const search = useSearch({ from: '/year/projects' })
  const navigate = useNavigate({ from: '/projects' })
  const setSearch = (change: GridSearch): void =>
    void navigate({ search: current => ({ ...current, ...change }), replace: true })
  return { search, setSearch }
}
