import { TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react'
import { formatDate } from '../../text/format.ts'
import { useWords } from '../../text/words.ts'
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx'
import { EmptyState } from '../../ui/Message.tsx'
import { useUnit } from '../../ui/unit.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { sortedRows } from './gridSort.ts'
import { sortOf, type GridSearch } from './gridView.ts'
import { PrintedProjects, usePrinting } from './PrintedProjects.tsx'
import { matchingRows, projectRows, totalOfRows } from './projectRows.ts'
import styles from './Projects.module.css'

/** The grid is the heaviest part of the app: it comes when it is first needed. */
const ProjectGrid = lazy(() => import('./ProjectGrid.tsx').then(module => ({ default: module.ProjectGrid })))

/** All projects of the year, found by any part of a name, sorted by any column, with the sums of what is shown. */
export const ProjectsPage = () => {
  const { projects: words, figures } = useWords()
  const { open, asOf } = useYear()
  const unit = useUnit()
  const { search, setSearch } = useGridSearch()
  const medium = usePrinting()
  const [query, setQuery] = useState(search.q ?? '')
  const asked = useDeferredValue(query)
  const rows = useMemo(() => projectRows(open, asOf), [open, asOf])
  const shown = useMemo(() => matchingRows(rows, asked), [rows, asked])
  const total = useMemo(() => totalOfRows(open, asOf, shown), [open, asOf, shown])
  if (rows.length === 0) return <EmptyState title={words.empty.title} advice={words.empty.advice} />
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div>
          <h1 className="page-title">{words.title}</h1>
          <p className="dimmed">{words.subtitle({ asOf: formatDate(asOf), unit: figures.unit[unit] })}</p>
        </div>
        <TextInput
          className={`no-print ${styles['search']}`}
          type="search"
          label={words.search}
          placeholder={words.searchHint}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={query}
          onChange={event => {
            setQuery(event.currentTarget.value)
            setSearch({ q: event.currentTarget.value || undefined })
          }}
        />
        <output className={styles['shown']}>{words.shown(shown.length, rows.length)}</output>
      </header>
      {medium === 'paper' ? (
        <PrintedProjects rows={sortedRows(shown, sortOf(search))} total={total} />
      ) : (
        <Suspense fallback={<LoadingSkeleton heights={[560]} />}>
          <ProjectGrid
            rows={shown}
            total={total}
            sort={sortOf(search)}
            onSort={({ column, order }) => setSearch({ sort: column, order })}
          />
        </Suspense>
      )}
    </div>
  )
}

const useGridSearch = () => {
  const search = useSearch({ from: '/year/projects' })
  const navigate = useNavigate({ from: '/projects' })
  const setSearch = (change: GridSearch): void =>
    void navigate({ search: current => ({ ...current, ...change }), replace: true })
  return { search, setSearch }
}
