import { useQuery } from '@tanstack/react-query'
import { planYearOf } from '../../domain/calendar.ts'
import { countedAs, openBook, type OpenBook } from '../../domain/openBook.ts'
import { useApi } from '../client/api.ts'
import { bookQuery, yearsQuery } from '../client/queries.ts'
import { useView } from './useView.ts'
import { instantOf } from './knownAt.ts'
import { useYear } from './YearProvider.tsx'

/** The book of the year before, where the ledger has it; it comes after the screen stands. */
export const useLastYear = (): OpenBook | undefined => {
  const api = useApi()
  const { open, planYear } = useYear()
  const { knownAt } = useView().view
  const { data: years } = useQuery(yearsQuery(api))
  const before = years?.some(year => year.planYear === planYear - 1) ? planYearOf(planYear - 1) : undefined
  const { data } = useQuery({ ...bookQuery(api, before, knownAt && instantOf(knownAt)), select: openBook })
  // Two years are compared only where both are counted alike.
  return before && data && countedAs(data, open.counting)
}
