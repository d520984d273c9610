import { laggingRule } from '../rule.ts'
import { comparedOf, type Compared } from '../subject.ts'

/** Under the province's own rate. */
export const belowAverage = laggingRule({
  thresholds: {},
  defaults: { severity: 'warning' },
  atFirst: 'on',
  test: (subject): Compared | undefined => {
    const compared = comparedOf(subject)
    return compared && compared.rate < compared.average ? compared : undefined
  },
})
