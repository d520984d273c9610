import { monthEnd, type IsoDate } from '../../base/calendar.ts'
import { laggingRule } from '../rule.ts'
import { ratedOf, type Rated } from '../subject.ts'

type Figures = Rated & { readonly milestone: IsoDate; readonly share: number }

/** Under the latest milestone that has passed: at least `share` was due by the end of its month. */
export const milestoneMissed = laggingRule({
  thresholds: { milestones: 'milestones' },
  defaults: { severity: 'warning', milestones: [] },
  atFirst: 'on',
  test: (subject, { milestones }): Figures | undefined => {
    const { open, asOf } = subject
    const passed = milestones
      .map(({ month, share }) => ({ milestone: monthEnd(open.planYear, month), share }))
      .filter(({ milestone }) => milestone <= asOf)
      .sort((a, b) => (a.milestone < b.milestone ? -1 : 1))
      .at(-1)
    const rated = ratedOf(subject)
    return rated && passed && rated.rate < passed.share ? { ...rated, ...passed } : undefined
  },
})
