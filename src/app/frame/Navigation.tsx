import { useWindowEvent } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { waitingFiles } from '../importQueue/waiting.ts'
import { useWords } from '../text/words.ts'
import { useYearState } from '../view/YearProvider.tsx'
import { Count } from './Count.tsx'
import { Person } from './Person.tsx'
import styles from './Navigation.module.css'
import { ways } from './ways.ts'

const LaggingCount = lazy(() => import('./LaggingCount.tsx').then(module => ({ default: module.LaggingCount })))

export const navigationId = 'navigation'

type NavigationProps = { readonly open: boolean; readonly onClose: () => void }

/** The ways to go. On a narrow screen it is opened from the header. */
export const Navigation = ({ open, onClose }: NavigationProps) => {
  const { frame } = useWords()
  useWindowEvent('keydown', event => event.key === 'Escape' && onClose())
  return (
    <nav id={navigationId} aria-label={frame.menu} className={styles['navigation']} data-open={open}>
      <div className={styles['column']}>
        <ul className={styles['ways']}>
          {ways.map(way => (
            <li key={way.to}>
              <Link
                to={way.to}
                className={styles['way']}
                activeOptions={{ exact: way.to === '/', includeSearch: false }}
              >
                <way.icon aria-hidden size={20} stroke={1.75} />
                <span>{frame.screens[way.name]}</span>
                {way.name === 'investors' && <LaggingCountOfYear />}
                {way.name === 'import' && <WaitingCount />}
              </Link>
            </li>
          ))}
        </ul>
        <p className={styles['person']}>
          <Person />
        </p>
        <OpenSourceNotices />
      </div>
    </nav>
  )
}

/** The build writes them beside the page (`scripts/notices`). In a tab of their own: files that wait here must not be lost. */
const OpenSourceNotices = () => {
  const { frame } = useWords()
  return (
    <a
      className={styles['notices']}
      href={`${import.meta.env.BASE_URL}third-party-notices.txt`}
      target="_blank"
      rel="noreferrer"
    >
      {frame.openSource}
    </a>
  )
}

/** Says where work waits, before one goes there. */
const LaggingCountOfYear = () => {
  const state = useYearState()
  if (state.kind !== 'open') return null
  return (
    <Suspense>
      <LaggingCount year={state.year} />
    </Suspense>
  )
}

const WaitingCount = () => {
  const { frame } = useWords()
  const count = useStore(waitingFiles)
  return <Count count={count} told={frame.waitingCount(count)} />
}
