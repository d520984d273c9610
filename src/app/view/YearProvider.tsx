import { useQuery } from '@tanstack/react-query'
import { createContext, use, useDeferredValue, useMemo, type ReactNode } from 'react'
import type { YearSummary } from '../../api/store.ts'
import { carriedOverClose, type IsoDate, type PlanYear } from '../../domain/base/calendar.ts'
import { previousCutOff } from '../../domain/progress/change.ts'
import { reportDay } from '../../domain/progress/reported.ts'
import { allCutOffs } from '../../domain/book/cutOffs.ts'
import { onTerms, openBook, type OpenBook } from '../../domain/book/openBook.ts'
import type { RuleSet } from '../../domain/lagging/ruleSet.ts'
import { useApi } from '../client/api.ts'
import { bookQuery, termsQuery, yearsQuery } from '../client/queries.ts'
import { defaultAsOf, useToday } from './defaultAsOf.ts'
import { instantOf } from './knownAt.ts'
import { useView } from './useView.ts'
import { countingOf } from './view.ts'

/** The plan year on screen, opened once; every figure, chart and flag is derived from it. */
export type OpenYear = {
  readonly open: OpenBook
  /** Who lags is told by these rules. */
  readonly ruleSet: RuleSet
  readonly planYear: PlanYear
  /** The day asked about, or `defaultAsOf`. */
  readonly asked: IsoDate
  /** The day that can be spoken of: that of the last report by the day asked about. */
  readonly asOf: IsoDate
  /** The report before `asOf`, to say what changed since. */
  readonly previousAsOf: IsoDate | undefined
  /** Days that anything was reported for, latest first. */
  readonly cutOffs: readonly IsoDate[]
  /** True where any of it is the sample province. */
  readonly sample: boolean
}

export type YearState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  /** The ledger is empty: the product's first screen. */
  | { readonly kind: 'noYears' }
  | { readonly kind: 'unknownYear'; readonly asked: PlanYear; readonly years: readonly YearSummary[] }
  | { readonly kind: 'open'; readonly year: OpenYear; readonly years: readonly YearSummary[] }

const YearContext = createContext<YearState>({ kind: 'loading' })

/** Where the year stands on its way to the screen: for the frame, which shows itself in every state. */
export const useYearState = (): YearState => use(YearContext)

/** The open year: for screens behind the `YearGate`, which shows them in no other state. */
export const useYear = (): OpenYear => {
  const state = use(YearContext)
  if (state.kind !== 'open') throw new Error('outside the YearGate')
  return state.year
}

/**
 * For what stands further down: it follows a change of the question a moment later, so that what is looked at first is
 * painted first.
 */
export const FollowingYear = ({ children }: { readonly children: ReactNode }) => (
  <YearContext value={useDeferredValue(use(YearContext))}>{children}</YearContext>
)

export const YearProvider = ({ children }: { readonly children: ReactNode }) => (
  <YearContext value={useYearOfView()}>{children}</YearContext>
)

const useYearOfView = (): YearState => {
  const api = useApi()
  const today = useToday()
  const { view } = useView()
  const years = useQuery(yearsQuery(api))
  const planYear = view.year ?? latestOf(years.data)
  const known = years.data?.find(summary => summary.planYear === planYear)
  const knownAt = view.knownAt && instantOf(view.knownAt)
  const book = useQuery({ ...bookQuery(api, known?.planYear, knownAt), select: openBook })
  const terms = useQuery(termsQuery(api, known?.planYear, { rules: view.rules, knownAt }))
  // The year before comes after the screen stands.
  const before = known && years.data?.find(summary => summary.planYear === known.planYear - 1)?.planYear
  const lastYear = useQuery({ ...bookQuery(api, before, knownAt), select: openBook })
  const latestThen = view.knownAt && book.data && latestCutOff(book.data)
  const asked = view.asOf ?? latestThen ?? (known && defaultAsOf(known, today()))
  const { denominator, carriedOver } = countingOf(view)
  const open = useMemo(
    () =>
      book.data &&
      terms.data &&
      onTerms(book.data, {
        stated: terms.data.stated,
        target: terms.data.target,
        typicalYear: terms.data.typicalYear,
        counting: { denominator, carriedOver },
        lastYear: before && lastYear.data,
      }),
    [book.data, terms.data, denominator, carriedOver, before, lastYear.data],
  )
  const ruleSet = terms.data?.ruleSet
  const year = useMemo(
    () => known && asked && open && ruleSet && openYearOf(known, { open, ruleSet, asked }),
    [known, open, ruleSet, asked],
  )
  if (years.data?.length === 0) return { kind: 'noYears' }
  if (years.data && planYear && !known) return { kind: 'unknownYear', asked: planYear, years: years.data }
  if (years.data && year) return { kind: 'open', year, years: years.data }
  const failed = [years, book, terms].find(query => query.isError)
  return failed ? { kind: 'failed', error: failed.error, retry: () => void failed.refetch() } : { kind: 'loading' }
}

const openYearOf = (
  { planYear, sample }: YearSummary,
  { open, ruleSet, asked }: Pick<OpenYear, 'open' | 'ruleSet' | 'asked'>,
): OpenYear => {
  const asOf = reportDay(open, asked)
  const cutOffs = allCutOffs(open, carriedOverClose(planYear)).toReversed()
  return { open, ruleSet, planYear, asked, asOf, previousAsOf: previousCutOff(open, asOf), cutOffs, sample }
}

/** Looking back, the latest report is the latest that was known then. */
const latestCutOff = (open: OpenBook): IsoDate | undefined => allCutOffs(open, carriedOverClose(open.planYear)).at(-1)

const latestOf = (years: readonly YearSummary[] | undefined): PlanYear | undefined =>
  years?.map(summary => summary.planYear).sort((a, b) => b - a)[0]
