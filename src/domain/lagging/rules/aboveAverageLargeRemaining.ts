import { dong, minus, units, type Dong } from '../../base/money.ts'
import { laggingRule } from '../rule.ts'
import { comparedOf, type Compared } from '../subject.ts'

type Figures = Compared & { readonly remaining: Dong; readonly limit: Dong }

/** A fair rate, but even more money left. 45 tỷ is Nghệ An's own of 20/10/2024. */
export const aboveAverageLargeRemaining = laggingRule({
  thresholds: { remainingOver: 'money' },
  defaults: { severity: 'warning', remainingOver: dong(45 * units.ty) },
  atFirst: 'on',
  test: (subject, { remainingOver }): Figures | undefined => {
    const compared = comparedOf(subject)
    if (!compared || compared.rate < compared.average) return undefined
    const remaining = minus(compared.plan, compared.actual)
    return remaining > remainingOver ? { ...compared, remaining, limit: remainingOver } : undefined
  },
})
