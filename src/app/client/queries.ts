import { queryOptions, skipToken } from '@tanstack/react-query'
import type { YearFindings } from '../../api/contract/findings.ts'
import type { KnownHistory } from '../../api/contract/history.ts'
import type { Imports } from '../../api/contract/imports.ts'
import type { ProvinceView } from '../../api/contract/province.ts'
import type { Session } from '../../api/contract/session.ts'
import type { Terms } from '../../api/contract/terms.ts'
import type { YearBookAnswer, Years } from '../../api/contract/years.ts'
import type { IsoDate, PlanYear } from '../../domain/base/calendar.ts'
import { getJson, type Api } from './api.ts'

/** Whose session it is and what they may do. */
export const sessionQuery = (api: Api) =>
  queryOptions({
    queryKey: ['session'],
    queryFn: ({ signal }) => getJson<Session>(api, '/api/session', signal),
    staleTime: Infinity,
  })

/** Whose ledger it is. */
export const provinceQuery = (api: Api) =>
  queryOptions({
    queryKey: ['province'],
    queryFn: ({ signal }) => getJson<ProvinceView>(api, '/api/province', signal),
    staleTime: Infinity,
  })

/** Everything that a change of the ledger changes stands under this key: invalidate it after an import or an undo. */
export const ledgerKey = ['ledger'] as const

export const yearsQuery = (api: Api) =>
  queryOptions({
    queryKey: [...ledgerKey, 'years'],
    queryFn: ({ signal }) => getJson<Years>(api, '/api/years', signal).then(answer => answer.years),
  })

/** Asks nothing until there is a year to ask for. `knownAt` (ISO instant): as it was known then. */
export const bookQuery = (api: Api, planYear: PlanYear | undefined, knownAt?: string) =>
  queryOptions({
    queryKey: [...ledgerKey, 'years', planYear, 'book', knownAt],
    queryFn:
      planYear === undefined
        ? skipToken
        : ({ signal }) =>
            getJson<YearBookAnswer>(
              api,
              `/api/years/${planYear}/book${knownAt === undefined ? '' : `?knownAt=${encodeURIComponent(knownAt)}`}`,
              signal,
            ),
  })

/** What was found in the year's files when they were taken in. */
export const findingsQuery = (api: Api, planYear: PlanYear) =>
  queryOptions({
    queryKey: [...ledgerKey, 'years', planYear, 'findings'],
    queryFn: ({ signal }) =>
      getJson<YearFindings>(api, `/api/years/${planYear}/findings`, signal).then(answer => answer.imports),
  })
/** By which rules who lags is named, and what people typed in; without `rules` the set in use. */
export const termsQuery = (
  api: Api,
  planYear: PlanYear | undefined,
  asked: { readonly rules?: string | undefined; readonly knownAt?: string | undefined } = {},
) => {
  const { rules, knownAt } = asked
  const query = new URLSearchParams({ ...(rules && { rules }), ...(knownAt && { knownAt }) }).toString()
  return queryOptions({
    queryKey: [...ledgerKey, 'years', planYear, 'terms', rules, knownAt],
    queryFn:
      planYear === undefined
        ? skipToken
        : ({ signal }) => getJson<Terms>(api, `/api/years/${planYear}/terms${query && `?${query}`}`, signal),
  })
}

/** Whose history is asked for. */
export type HistoryOf = { readonly project: string } | { readonly investor: string }

/** What was known after each file that speaks of them. */
export const historyQuery = (
  api: Api,
  { planYear, asOf, of }: { readonly planYear: PlanYear; readonly asOf: IsoDate; readonly of: HistoryOf },
) =>
  queryOptions({
    queryKey: [...ledgerKey, 'years', planYear, 'history', asOf, of],
    queryFn: ({ signal }) =>
      getJson<KnownHistory>(
        api,
        `/api/years/${planYear}/history?${new URLSearchParams({ ...of, asOf }).toString()}`,
        signal,
      ),
  })

export const importsQuery = (api: Api) =>
  queryOptions({
    queryKey: [...ledgerKey, 'imports'],
    queryFn: ({ signal }) => getJson<Imports>(api, '/api/imports', signal).then(answer => answer.imports),
  })

/** Where the original file of an import is to be had. */
export const originalFilePath = (importId: string): string => `/api/imports/${encodeURIComponent(importId)}/file`
