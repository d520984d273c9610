import type { IsoDate } from '../../base/calendar.ts'
import { laggingRule } from '../rule.ts'
import type { FulfilmentFigures } from '../subject.ts'

type Figures = FulfilmentFigures & { readonly asOf: IsoDate; readonly actualAsOf: IsoDate }

/** Too little of what was committed: of the projects that committed and reported, each by its own last report. */
export const belowCommitment = laggingRule({
  thresholds: { fulfilmentUnder: 'share' },
  defaults: { severity: 'warning', fulfilmentUnder: 0.9 },
  atFirst: 'on',
  test: (
    { asOf, figures: { comparedActual: actual, comparedCommitted: committed, fulfilment, actualAsOf } },
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
