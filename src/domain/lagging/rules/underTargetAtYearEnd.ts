import { nationalTarget } from '../../base/target.ts'
import { laggingRule } from '../rule.ts'
import { comparedOf, type Compared } from '../subject.ts'

type Figures = Compared & { readonly target: number }

/** At least the average, yet under the target when the year closes; who is under the average is named for that. */
export const underTargetAtYearEnd = laggingRule({
  thresholds: { target: 'share' },
  defaults: { severity: 'warning', target: nationalTarget },
  atFirst: 'on',
  test: (subject, { target }): Figures | undefined => {
    if (subject.asOf < subject.open.index.close) return undefined
    const compared = comparedOf(subject)
    return compared && compared.rate >= compared.average && compared.rate < target ? { ...compared, target } : undefined
  },
})
