import { dong, minus, units, type Dong } from '../../base/money.ts'
import { laggingRule } from '../rule.ts'
import { comparedOf, type Compared } from '../subject.ts'
import { belowAverage } from './belowAverage.ts'

type Figures = Compared & { readonly remaining: Dong; readonly limit: Dong }

/** Under the average, and much money left: who owes most. 20 tỷ is Nghệ An's own of 20/10/2024. */
export const belowAverageLargeRemaining = laggingRule({
  thresholds: { remainingOver: 'money' },
  defaults: { severity: 'critical', remainingOver: dong(20 * units.ty) },
  atFirst: 'on',
  saysToo: belowAverage,
  test: (subject, { remainingOver }): Figures | undefined => {
    const compared = comparedOf(subject)
    if (!compared || compared.rate >= compared.average) return undefined
    const remaining = minus(compared.plan, compared.actual)
    return remaining > remainingOver ? { ...compared, remaining, limit: remainingOver } : undefined
  },
})
