import { monthEnd, type IsoDate, type PlanYear } from '../../../domain/base/calendar.ts'
import { sum, type Dong } from '../../../domain/base/money.ts'
import type { Finding } from '../../said/findings.ts'
import type { ReadFact } from '../../said/interpretation.ts'

/**
 * A January report of which so much of the year's own plan is paid as no January saw: the year before is still open, and
 * these are its figures. (By 20 March 2023 the province had paid 5 % of its plan.)
 */
export const suspectJanuaryRate = (facts: readonly ReadFact[], planYear: PlanYear): readonly Finding[] => {
  const january = monthEnd(planYear, 1)
  if (facts.some(fact => isOwn(fact, 'disbursement') && fact.asOf > january)) return []
  const paid = facts.filter(fact => isOwn(fact, 'disbursement'))
  const [first] = paid
  if (first === undefined) return []
  const payers = new Set(paid.filter(({ amount }) => amount > 0).map(projectOf))
  const amount = sumOf(paid.filter(({ basis }) => basis === first.basis))
  const plan = sumOf(facts.filter(fact => isOwn(fact, 'plan') && payers.has(projectOf(fact))))
  if (payers.size < fewestProjects || plan === 0 || amount < plan * mostInJanuary) return []
  const asOf = paid.reduce<IsoDate>((latest, fact) => (fact.asOf > latest ? fact.asOf : latest), first.asOf)
  const { sheet, cell } = first
  return [
    {
      code: 'january-rate',
      severity: 'warning',
      sheet,
      cell,
      amount,
      plan,
      asOf,
      year: planYear,
    },
  ]
}

/** A few finished projects may be paid at once. */
const fewestProjects = 3
const mostInJanuary = 0.3

const isOwn = (fact: ReadFact, kind: ReadFact['kind']): boolean => fact.kind === kind && fact.capital === 'planYear'

const projectOf = ({ project }: ReadFact): string => project.code ?? project.name

const sumOf = (facts: readonly ReadFact[]): Dong => sum(facts.map(({ amount }) => amount))
