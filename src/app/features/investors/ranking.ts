import { investorGroups, type InvestorGroup } from '../../../domain/directory.ts'

export const rankingSorts = ['remaining', 'rate', 'gap'] as const
export type RankingSort = (typeof rankingSorts)[number]

/** What is asked of the ranking; it stands in the URL, so that a link shows a colleague the same list. */
export type Ranking = {
  readonly sort: RankingSort
  /** Undefined: all groups. */
  readonly group: InvestorGroup | undefined
  readonly show: 'all' | 'flagged'
}

/** Search parameters of the screen: what is absent is as at first sight. */
export type RankingSearch = {
  readonly sort?: RankingSort | undefined
  readonly group?: InvestorGroup | undefined
  readonly show?: 'flagged' | undefined
}

export const parseRankingSearch = (search: Record<string, unknown>): RankingSearch => {
  const sort = rankingSorts.find(known => known === search['sort'])
  const group = investorGroups.find(known => known === search['group'])
  return { ...(sort && { sort }), ...(group && { group }), ...(search['show'] === 'flagged' && { show: 'flagged' }) }
}

/** Money left comes first: small units with low rates owe little, large ones with fair rates owe most. */
export const rankingOf = ({ sort, group, show }: RankingSearch): Ranking => ({
  sort: sort ?? 'remaining',
  group,
  show: show ?? 'all',
})
