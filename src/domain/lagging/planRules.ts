import { monthEnd, planMonthOf, yearStart, type IsoDate, type PlanMonth, type PlanYear } from '../calendar.ts'
import { componentsIn } from '../progress.ts'
import { dong, minus, plus, shareOf, sum, zero } from '../money.ts'
import type { FlagFigures } from './flag.ts'
import type { Thresholds } from './ruleSet.ts'
import { amountOf, comparedOf, ratedBy, type Subject } from './subject.ts'

/** Nothing disbursed though there is a plan, from a month of the year on. */
export const nothingDisbursed = (
  { open, asOf, figures: { plan, actual } }: Subject,
  { fromMonth }: Thresholds<'nothingDisbursed'>,
): FlagFigures['nothingDisbursed'] | undefined =>
  plan !== undefined && plan > 0 && actual === 0 && hasReached(open.planYear, asOf, fromMonth)
    ? { asOf, plan, actual }
    : undefined

/** Whether the day lies in the month or after it. */
export const hasReached = (planYear: PlanYear, asOf: IsoDate, month: PlanMonth): boolean =>
  asOf >= yearStart(planYear) && (planMonthOf(planYear, asOf) ?? 13) >= month

/** Under the province's own rate. */
export const belowAverage = (subject: Subject): FlagFigures['belowAverage'] | undefined => {
  const compared = comparedOf(subject)
  return compared && compared.rate < compared.average ? compared : undefined
}

/** Under the average, and much money left: who owes most. */
export const belowAverageLargeRemaining = (
  subject: Subject,
  { remainingOver }: Thresholds<'belowAverageLargeRemaining'>,
): FlagFigures['belowAverageLargeRemaining'] | undefined => {
  const compared = comparedOf(subject)
  if (!compared || compared.rate >= compared.average) return undefined
  const remaining = minus(compared.plan, compared.actual)
  return remaining > remainingOver ? { ...compared, remaining, limit: remainingOver } : undefined
}

/** A fair rate, but even more money left. */
export const aboveAverageLargeRemaining = (
  subject: Subject,
  { remainingOver }: Thresholds<'aboveAverageLargeRemaining'>,
): FlagFigures['aboveAverageLargeRemaining'] | undefined => {
  const compared = comparedOf(subject)
  if (!compared || compared.rate < compared.average) return undefined
  const remaining = minus(compared.plan, compared.actual)
  return remaining > remainingOver ? { ...compared, remaining, limit: remainingOver } : undefined
}

/** At least the average, yet under the target when the year closes; who is under the average is named for that. */
export const underTargetAtYearEnd = (
  subject: Subject,
  { target }: Thresholds<'underTargetAtYearEnd'>,
): FlagFigures['underTargetAtYearEnd'] | undefined => {
  if (subject.asOf < subject.open.index.close) return undefined
  const compared = comparedOf(subject)
  return compared && compared.rate >= compared.average && compared.rate < target ? { ...compared, target } : undefined
}

/** Under the latest milestone that has passed. */
export const milestoneMissed = (
  { open, asOf, figures, denominator }: Subject,
  { milestones }: Thresholds<'milestoneMissed'>,
): FlagFigures['milestoneMissed'] | undefined => {
  const passed = milestones
    .map(({ month, share }) => ({ milestone: monthEnd(open.planYear, month), share }))
    .filter(({ milestone }) => milestone <= asOf)
    .sort((a, b) => (a.milestone < b.milestone ? -1 : 1))
    .at(-1)
  const rated = ratedBy(figures, denominator)
  return rated && passed && rated.rate < passed.share ? { asOf, ...rated, ...passed } : undefined
}

/** Under the nation's rate, where someone typed one in. */
export const belowNation = (
  { asOf, figures, denominator }: Subject,
  { rates }: Thresholds<'belowNation'>,
): FlagFigures['belowNation'] | undefined => {
  const known = rates
    .filter(rate => rate.asOf <= asOf)
    .sort((a, b) => (a.asOf < b.asOf ? -1 : 1))
    .at(-1)
  const rated = ratedBy(figures, denominator)
  return rated && known && rated.rate < known.rate
    ? { asOf, ...rated, nation: known.rate, nationAsOf: known.asOf }
    : undefined
}

/** Capital not yet allocated in detail after the month by which it was to be. */
export const capitalUnallocated = (
  { open, asOf, figures: { unallocated } }: Subject,
  { byMonth }: Thresholds<'capitalUnallocated'>,
): FlagFigures['capitalUnallocated'] | undefined => {
  const deadline = monthEnd(open.planYear, byMonth)
  return unallocated !== undefined && unallocated > 0 && asOf > deadline ? { asOf, unallocated, deadline } : undefined
}

/** More disbursed than planned, project by project: an error in the data or a matter for inspection. */
export const disbursedOverPlan = ({ open, asOf, members }: Subject): FlagFigures['disbursedOverPlan'] | undefined => {
  const over = members.flatMap(project => {
    const plan = amountOf(open, 'plan', { project, asOf })
    const actual = amountOf(open, 'actual', { project, asOf })
    return plan !== undefined && actual !== undefined && actual > plan ? [{ plan, actual }] : []
  })
  if (over.length === 0) return undefined
  const plan = sum(over.map(project => project.plan))
  const actual = sum(over.map(project => project.actual))
  return { asOf, projects: over.length, plan, actual, excess: minus(actual, plan) }
}

/**
 * Money ahead of the works, for a key project that is wholly the subject's and has a measure of volume in per cent.
 * Money counts from the start of the project, so last years' disbursement must be known.
 */
export const aheadOfPhysicalProgress = (
  { open, asOf, members }: Subject,
  { aheadBy }: Thresholds<'aheadOfPhysicalProgress'>,
): FlagFigures['aheadOfPhysicalProgress'] | undefined => {
  for (const keyProject of open.book.directory.keyProjects) {
    const { totalInvestment, measures } = keyProject
    const volume = measures.filter(({ unit, asOf: measured }) => unit === '%' && measured <= asOf).at(-1)
    const components = componentsIn(open, keyProject)
    if (!volume || !totalInvestment || components.length === 0) continue
    if (!components.every(component => members.includes(component))) continue
    const disbursed = sinceStart(open, asOf, components)
    const moneyShare = shareOf(disbursed, totalInvestment)
    const volumeShare = volume.done / (volume.total ?? 100)
    if (disbursed === undefined || moneyShare === undefined || moneyShare - volumeShare <= aheadBy) continue
    return { asOf, measureAsOf: volume.asOf, disbursed, totalInvestment, moneyShare, volumeShare }
  }
  return undefined
}

const sinceStart = (open: Subject['open'], asOf: IsoDate, projects: readonly number[]) => {
  let total = zero
  for (const project of projects) {
    const before = amountOf(open, 'priorYears', { project, asOf })
    if (before === undefined) return undefined
    const thisYear = amountOf(open, 'actual', { project, asOf }) ?? zero
    const carriedOver = amountOf(open, 'carriedOverActual', { project, asOf }) ?? zero
    total = plus(total, plus(before, plus(thisYear, carriedOver)))
  }
  return dong(total)
}
