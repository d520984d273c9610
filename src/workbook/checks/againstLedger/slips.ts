import { bounded } from '../../../domain/base/money.ts'
import type { ProjectId } from '../../../domain/base/ids.ts'
import type { Finding } from '../../said/findings.ts'
import type { PlannedFact } from '../../said/plan.ts'
import { slipsIn, type SlipCandidate } from '../suspicions/slips.ts'
import { keyOf, seriesOf, type StandingFigure } from './standing.ts'

/** Amounts a thousand or a million times what the ledger has of the same, or of the project's plan. */
export const slips = (
  facts: readonly PlannedFact[],
  ledger: ReadonlyMap<ProjectId, readonly StandingFigure[]>,
): readonly Finding[] =>
  slipsIn(
    [...Map.groupBy(facts, ({ projectId }) => projectId)].flatMap(([project, inFile]) =>
      comparedIn(inFile, ledger.get(project) ?? []),
    ),
  )

const comparedIn = (inFile: readonly PlannedFact[], standing: readonly StandingFigure[]): readonly SlipCandidate[] => {
  if (standing.length === 0) return []
  const byKey = new Map(standing.map(figure => [keyOf(figure), figure]))
  const ownPlan = inFile.some(({ kind }) => kind === 'plan')
  const plans = standing.filter(({ kind }) => kind === 'plan' || kind === 'carriedOver')
  const plan = bounded(plans.reduce((sum, { amount }) => sum + amount, 0))
  return inFile.flatMap((fact): readonly SlipCandidate[] => {
    const at = { sheet: fact.sheet, cell: fact.cell, amount: fact.amount }
    const before = byKey.get(keyOf(fact)) ?? previousOf(fact, standing)
    if (before) return [{ ...at, reference: before.amount, against: 'before' }]
    const isSpent = fact.kind === 'commitment' || fact.kind === 'disbursement'
    return isSpent && !ownPlan && plan > 0 ? [{ ...at, reference: plan, against: 'plan' }] : []
  })
}

/** The plan of an earlier decision, or what had been disbursed by an earlier day. */
const previousOf = (fact: PlannedFact, standing: readonly StandingFigure[]): StandingFigure | undefined => {
  if (fact.kind === 'commitment' || fact.basis !== 'toDate') return undefined
  return standing
    .filter(figure => figure.asOf < fact.asOf && seriesOf(figure) === seriesOf(fact))
    .reduce<StandingFigure | undefined>((last, figure) => (last && last.asOf > figure.asOf ? last : figure), undefined)
}
