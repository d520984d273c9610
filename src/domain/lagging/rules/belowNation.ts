import type { IsoDate } from '../../base/calendar.ts'
import { nationalRateOn } from '../../book/stated.ts'
import { laggingRule } from '../rule.ts'
import { ratedOf, type Rated } from '../subject.ts'

type Figures = Rated & { readonly nation: number; readonly nationAsOf: IsoDate }

/** Under the nation's rate, where someone typed one in that is counted the same way. */
export const belowNation = laggingRule({
  thresholds: {},
  defaults: { severity: 'watch' },
  atFirst: 'on',
  test: (subject): Figures | undefined => {
    const { stated, planYear, counting } = subject.open
    const known = nationalRateOn(stated, { ...counting, planYear, asOf: subject.asOf })
    const rated = ratedOf(subject)
    return rated && known && rated.rate < known.rate
      ? { ...rated, nation: known.rate, nationAsOf: known.asOf }
      : undefined
  },
})
