import { useNavigate, useSearch } from '@tanstack/react-router'
import { rankingOf, type Ranking, type RankingSearch } from './ranking.ts'

/** The ranking in the URL, and the way to change a part of it. */
export const useRanking = (): {
  readonly ranking: Ranking
  readonly setRanking: (change: RankingSearch) => void
} => {
  const ranking = rankingOf(useSearch({ from: '/year/investors' }))
  const navigate = useNavigate({ from: '/investors' })
  const setRanking = (change: RankingSearch): void =>
    void navigate({ search: current => ({ ...current, ...change }), replace: true })
  return { ranking, setRanking }
}
