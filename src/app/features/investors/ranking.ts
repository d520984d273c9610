import { investorGroups, type InvestorGroup } from '../../../domain/ledger/directory.ts'

export const rankingSorts = ['remaining', 'rate', 'gap'] as const
export type RankingSort = (typeof rankingSorts)[number]

/** The ways to look at the investors, each on its own: ranked, named with the reason, by month, by rule, by group. */
export const investorTabs = ['ranking', 'flags', 'months', 'quadrants', 'groups'] as const
export type InvestorTab = (typeof investorTabs)[number]

/** What is asked of the investors; it stands in the URL, so that a link shows a colleague the same picture. */
export type Ranking = {
  readonly tab: InvestorTab
  readonly sort: RankingSort
  /** Undefined: all groups. */
  readonly group: InvestorGroup | undefined
  readonly show: 'all' | 'flagged'
}

/** Search parameters of the screen: what is absent is as at first sight. */
export type RankingSearch = {
  readonly tab?: InvestorTab | undefined
  readonly sort?: RankingSort | undefined
  readonly group?: InvestorGroup | undefined
  readonly show?: 'flagged' | undefined
}

export const parseRankingSearch = (search: Record<string, unknown>): RankingSearch => {
  const tab = investorTabs.find(known => known === search['tab'])
  const sort = rankingSorts.find(known => known === search['sort'])
  const group = investorGroups.find(known => known === search['group'])
  return {
    ...(tab && { tab }),
    ...(sort && { sort }),
    ...(group && { group }),
    ...(search['show'] === 'flagged' && { show: 'flagged' }),
  }
}

/** Money left comes first: small units with low rates owe little, large ones with fair rates owe most. */
export const rankingOf = ({ tab, sort, group, show }: RankingSearch): Ranking => ({
  tab: tab ?? 'ranking',
  sort: sort ?? 'remaining',
  group,
  show: show ?? 'all',
})
