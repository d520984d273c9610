import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { planYearOf } from '../../../domain/base/calendar.ts'
import { useApi, type Api } from '../../client/api.ts'
import { bookQuery, ledgerKey, yearsQuery } from '../../client/queries.ts'
import { recordsQuery } from '../../client/records.ts'
import { instantOf } from '../../view/knownAt.ts'
import { useView } from '../../view/useView.ts'
import { YearProvider, type OpenYear } from '../../view/YearProvider.tsx'

type FrozenLedgerProps = {
  /** The year as it stands while the meeting begins. */
  readonly year: OpenYear
  readonly children: (news: News) => ReactNode
}

/** Whether the ledger has moved on since the meeting began, and the way to take that in. */
export type News = { readonly isThere: boolean; readonly accept: () => void }

/** How often the live ledger is looked at. */
const lookEvery = 30_000

/**
 * One snapshot for the whole meeting: everything that is shown is asked of a copy that never asks again. So an upload
 * changes nothing until it is accepted, and a lost network takes nothing away.
 */
export const FrozenLedger = ({ year: { planYear }, children }: FrozenLedgerProps) => {
  const api = useApi()
  const live = useQueryClient()
  const { knownAt } = useView().view
  const [{ held, number }, setHeld] = useState(() => ({ held: frozenCopy(live), number: 1 }))
  const asked = bookQuery(api, planYear, knownAt && instantOf(knownAt))
  const now = useQuery({ ...asked, refetchInterval: lookEvery, refetchOnWindowFocus: 'always' })
  const then = held.getQueryData(asked.queryKey)
  useEffect(() => {
    void fetchAhead(held, api, planYear)
  }, [held, api, planYear])
  const news: News = {
    isThere: now.data !== undefined && then !== undefined && now.data !== then,
    accept: () => {
      // Everything that follows from the ledger, not the book alone: which day is the latest, who imported.
      const asksAgain = live.invalidateQueries({ queryKey: ledgerKey, refetchType: 'all' })
      void asksAgain.then(() => setHeld({ held: frozenCopy(live), number: number + 1 }))
    },
  }
  return (
    // A question once asked stays with the client that it was asked of: another snapshot is another room.
    <QueryClientProvider key={number} client={held}>
      <YearProvider>{children(news)}</YearProvider>
    </QueryClientProvider>
  )
}

/** What the live client holds, held for good. */
const frozenCopy = (live: QueryClient): QueryClient => {
  const held = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        retry: 1,
        // Without a network a question fails at once, and the slide says so; it does not wait.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        refetchOnMount: false,
      },
    },
  })
  for (const { queryKey, state } of live.getQueryCache().getAll())
    if (state.data !== undefined) held.setQueryData(queryKey, state.data)
  return held
}

/** What later slides will ask for, while there is a network. */
const fetchAhead = async (held: QueryClient, api: Api, planYear: number): Promise<void> => {
  const years = await held.fetchQuery(yearsQuery(api)).catch(() => [])
  const before = years.some(year => year.planYear === planYear - 1) ? planYearOf(planYear - 1) : undefined
  await Promise.allSettled([
    held.prefetchQuery(recordsQuery(api, 'responsible-officers')),
    held.prefetchQuery(recordsQuery(api, 'obstacles')),
    held.prefetchQuery(recordsQuery(api, 'meeting-notes')),
    held.prefetchQuery(recordsQuery(api, 'meeting-tasks')),
    before && held.prefetchQuery(bookQuery(api, before)),
  ])
}
