import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Link,
  Outlet,
  retainSearchParams,
  type ErrorComponentProps,
  type RouterHistory,
} from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { FailedState } from './frame/FailedState.tsx'
import { Frame } from './frame/Frame.tsx'
import { YearGate } from './frame/YearGate.tsx'
import { LoadingSkeleton } from './ui/LoadingSkeleton.tsx'
import { EmptyState } from './ui/Message.tsx'
import { useWords } from './text/words.ts'
import { YearProvider } from './view/YearProvider.tsx'
import { parseRankingSearch } from './features/investors/ranking.ts'
import { parseConstraintSearch } from './features/reallocation/constraints.ts'
import { parseGridSearch } from './features/projects/gridView.ts'
import { parseSubmissionSearch } from './features/submissions/submissionSearch.ts'
import { parseMeeting } from './view/meetingParam.ts'
import { useMeeting } from './view/useMeeting.ts'
import { parseView, viewKeys } from './view/view.ts'

const fetchMeeting = () => import('./features/meeting/MeetingMode.tsx')

const MeetingMode = lazy(() => fetchMeeting().then(module => ({ default: module.MeetingMode })))

const Root = () => {
  const { place } = useMeeting()
  return (
    <YearProvider>
      {place === undefined ? (
        <Frame>
          <Outlet />
        </Frame>
      ) : (
        <Suspense fallback={<LoadingSkeleton />}>
          <MeetingMode />
        </Suspense>
      )}
    </YearProvider>
  )
}

const NotFound = () => {
  const { notFound } = useWords().states
  return (
    <EmptyState title={notFound.title} advice={notFound.advice}>
      <Link to="/">{notFound.back}</Link>
    </EmptyState>
  )
}

const Broken = ({ error, reset }: ErrorComponentProps) => <FailedState error={error} onRetry={reset} />

/** The view travels along every link: whoever goes from screen to screen asks the same question. */
const rootRoute = createRootRoute({
  component: Root,
  notFoundComponent: NotFound,
  validateSearch: (search: Record<string, unknown>) => ({ ...parseView(search), ...parseMeeting(search['meeting']) }),
  search: { middlewares: [retainSearchParams([...viewKeys])] },
})

/** Screens that show a year; `useYear` answers in them. A screen's own search parameters: `validateSearch` on its route. */
const yearRoute = createRoute({ getParentRoute: () => rootRoute, id: 'year', component: YearGate })

const overviewRoute = createRoute({
  getParentRoute: () => yearRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./features/overview/OverviewPage.tsx'), 'OverviewPage'),
})

const keyProjectsRoute = createRoute({
  getParentRoute: () => yearRoute,
  path: '/key-projects',
  component: lazyRouteComponent(() => import('./features/key-projects/KeyProjectsPage.tsx'), 'KeyProjectsPage'),
})

const investorsRoute = createRoute({
  getParentRoute: () => yearRoute,
  path: '/investors',
  validateSearch: parseRankingSearch,
  component: lazyRouteComponent(() => import('./features/investors/InvestorsPage.tsx'), 'InvestorsPage'),
})

const investorRoute = createRoute({
  getParentRoute: () => yearRoute,
  path: '/investors/$investorId',
  component: lazyRouteComponent(() => import('./features/investor/InvestorPage.tsx'), 'InvestorPage'),
})

const projectsRoute = createRoute({
  getParentRoute: () => yearRoute,
  path: '/projects',
  validateSearch: parseGridSearch,
  component: lazyRouteComponent(() => import('./features/projects/ProjectsPage.tsx'), 'ProjectsPage'),
})

const projectRoute = createRoute({
  getParentRoute: () => yearRoute,
  path: '/projects/$projectId',
  component: lazyRouteComponent(() => import('./features/project/ProjectPage.tsx'), 'ProjectPage'),
})

const qualityRoute = createRoute({
  getParentRoute: () => yearRoute,
  path: '/quality',
  component: lazyRouteComponent(() => import('./features/quality/QualityPage.tsx'), 'QualityPage'),
})

const submissionsRoute = createRoute({
  getParentRoute: () => yearRoute,
  path: '/submissions',
  validateSearch: parseSubmissionSearch,
  component: lazyRouteComponent(() => import('./features/submissions/SubmissionsPage.tsx'), 'SubmissionsPage'),
})

const reallocationRoute = createRoute({
  getParentRoute: () => yearRoute,
  path: '/reallocation',
  validateSearch: parseConstraintSearch,
  component: lazyRouteComponent(() => import('./features/reallocation/ReallocationPage.tsx'), 'ReallocationPage'),
})

const rulesRoute = createRoute({
  getParentRoute: () => yearRoute,
  path: '/rules',
  component: lazyRouteComponent(() => import('./features/rules/RulesPage.tsx'), 'RulesPage'),
})

/** Outside the gate: the way in must be open while there is no year yet. */
const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/import',
  component: lazyRouteComponent(() => import('./features/import/ImportPage.tsx'), 'ImportPage'),
})

const routeTree = rootRoute.addChildren([
  yearRoute.addChildren([
    overviewRoute,
    keyProjectsRoute,
    investorsRoute,
    investorRoute,
    projectsRoute,
    projectRoute,
    reallocationRoute,
    submissionsRoute,
    qualityRoute,
    rulesRoute,
  ]),
  importRoute,
])

/** Without a history of its own the router follows the browser's address bar. */
export const createAppRouter = (history?: RouterHistory) =>
  createRouter({
    routeTree,
    ...(history && { history }),
    defaultPreload: 'intent',
    defaultPendingComponent: LoadingSkeleton,
    defaultErrorComponent: Broken,
    scrollRestoration: true,
  })

declare module '@tanstack/react-router' {
  // The router's types are opened by merging into its own interface.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
