import { QueryClient } from '@tanstack/react-query'
import type { RequestFailure } from './api.ts'

/** The ledger changes when somebody imports: half a minute old is fresh enough, and coming back to the tab asks again. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: mayRetry, retryDelay: 500 },
    },
  })

/** What the server refused it refuses again; a network may come back. */
const mayRetry = (failures: number, error: Error): boolean =>
  failures < 2 && 'failure' in error && (error as RequestFailure).failure.kind === 'unreachable' // the only errors with a `failure`
