import type { InvestorGroup } from '../../ledger/directory.ts'
import { laggingRule } from '../rule.ts'
import { ratedOf, type Compared } from '../subject.ts'

/** `average` is that of all investors of the group. */
type Figures = Compared & { readonly group: InvestorGroup }

/**
 * Under the rate of its own group: districts are compared with districts, boards with boards. Off at first: it names most
 * investors for most of the year.
 */
export const belowGroupAverage = laggingRule({
  thresholds: {},
  defaults: { severity: 'watch' },
  atFirst: 'off',
  test: (subject): Figures | undefined => {
    const { group, groupRate: average } = subject
    const own = ratedOf(subject)
    return own && average !== undefined && own.rate < average ? { ...own, average, group } : undefined
  },
})
