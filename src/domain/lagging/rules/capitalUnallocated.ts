import { monthEnd, type IsoDate } from '../../base/calendar.ts'
import type { Dong } from '../../base/money.ts'
import { laggingRule } from '../rule.ts'

type Figures = { readonly asOf: IsoDate; readonly unallocated: Dong; readonly deadline: IsoDate }

/** Capital not yet allocated in detail after the month by whose end all of it was to be. */
export const capitalUnallocated = laggingRule({
  thresholds: { byMonth: 'month' },
  defaults: { severity: 'warning', byMonth: 3 },
  atFirst: 'on',
  test: ({ open, asOf, figures: { unallocated } }, { byMonth }): Figures | undefined => {
    const deadline = monthEnd(open.planYear, byMonth)
    return unallocated !== undefined && unallocated > 0 && asOf > deadline ? { asOf, unallocated, deadline } : undefined
  },
})
