import { Outlet, Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useApi } from '../client/api.ts'
import { download } from '../client/download.ts'
import { originalFilePath } from '../client/queries.ts'
import { ProvenanceProvider } from '../ui/ProvenanceProvider.tsx'
import { LoadingSkeleton } from '../ui/LoadingSkeleton.tsx'
import { EmptyState } from '../ui/Message.tsx'
import { useWords } from '../text/words.ts'
import { useYearState, type OpenYear, type YearState } from '../view/YearProvider.tsx'
import { FailedState } from './FailedState.tsx'

const fetchStart = () => import('../features/start/StartPage.tsx')

const StartPage = lazy(() => fetchStart().then(module => ({ default: module.StartPage })))

/** Lets a screen through once there is a year to show; else says what is the matter, with the next step. */
export const YearGate = () => {
  const state = useYearState()
  if (state.kind === 'loading') return <LoadingSkeleton />
  if (state.kind === 'failed') return <FailedState error={state.error} onRetry={state.retry} />
  if (state.kind === 'unknownYear') return <UnknownYear {...state} />
  if (state.kind === 'noYears')
    return (
      <Suspense fallback={<LoadingSkeleton />}>
        <StartPage />
      </Suspense>
    )
  return <OpenYearScreens year={state.year} />
}

const OpenYearScreens = ({ year }: { readonly year: OpenYear }) => {
  const api = useApi()
  return (
    <ProvenanceProvider
      open={year.open}
      fetchOriginal={(importId, fileName) => download(api, originalFilePath(importId), fileName)}
    >
      <Outlet />
    </ProvenanceProvider>
  )
}

const UnknownYear = ({ asked, years }: Extract<YearState, { kind: 'unknownYear' }>) => {
  const words = useWords().states.unknownYear(asked)
  return (
    <EmptyState title={words.title} advice={words.advice}>
      {years.map(({ planYear }) => (
        <Link key={planYear} to="." search={{ year: planYear, asOf: undefined }}>
          {words.seeYear(planYear)}
        </Link>
      ))}
      <Link to="/import">{words.toImport}</Link>
    </EmptyState>
  )
}
