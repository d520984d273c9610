import type { IsoDate } from '../../base/calendar.ts'
import { laggingRule } from '../rule.ts'
import type { Fulfilled } from '../subject.ts'

type Figures = Fulfilled & { readonly asOf: IsoDate; readonly actualAsOf: IsoDate }

/** Too little of what was committed to date. */
export const belowCommitment = laggingRule({
  thresholds: { fulfilmentUnder: 'share' },
  defaults: { severity: 'warning', fulfilmentUnder: 0.9 },
  atFirst: 'on',
  test: (
    { asOf, figures: { yearActual: actual, committed, fulfilment, actualAsOf } },
    { fulfilmentUnder },
  ): Figures | undefined =>
    actual !== undefined &&
    committed !== undefined &&
    fulfilment !== undefined &&
    actualAsOf !== undefined &&
    fulfilment < fulfilmentUnder
      ? { asOf, actualAsOf, actual, committed, fulfilment, threshold: fulfilmentUnder }
      : undefined,
})
