import { amountColumn } from '../progress/amountColumn.ts'
import { monthEnd, planMonthOf, yearStart, type IsoDate, type PlanMonth, type PlanYear } from '../base/calendar.ts'
import { componentsIn } from '../book/groups.ts'
import { minus, shareOf, sum, type Dong } from '../base/money.ts'
import type { OpenBook } from '../book/openBook.ts'
import { nationalRateOn } from '../book/stated.ts'
import type { FlagFigures } from './flag.ts'
import type { Thresholds } from './ruleSet.ts'
import { comparedOf, ratedOf, totalOn, type Subject } from './subject.ts'

/** Nothing disbursed though there is a plan, from a month of the year on. */
export const nothingDisbursed = (
  { open, asOf, figures: { allocated: plan, yearActual: actual } }: Subject,
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

/** Under the rate of its own group: districts are compared with districts, boards with boards. */
export const belowGroupAverage = (subject: Subject): FlagFigures['belowGroupAverage'] | undefined => {
  const { group, groupRate: average } = subject
  const own = ratedOf(subject)
  return own && average !== undefined && own.rate < average ? { ...own, average, group } : undefined
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
  subject: Subject,
  { milestones }: Thresholds<'milestoneMissed'>,
): FlagFigures['milestoneMissed'] | undefined => {
  const { open, asOf } = subject
  const passed = milestones
    .map(({ month, share }) => ({ milestone: monthEnd(open.planYear, month), share }))
    .filter(({ milestone }) => milestone <= asOf)
    .sort((a, b) => (a.milestone < b.milestone ? -1 : 1))
    .at(-1)
  const rated = ratedOf(subject)
  return rated && passed && rated.rate < passed.share ? { ...rated, ...passed } : undefined
}

/** Under the nation's rate, where someone typed one in. */
export const belowNation = (subject: Subject): FlagFigures['belowNation'] | undefined => {
  const { stated, planYear, counting } = subject.open
  const known = nationalRateOn(stated, { ...counting, planYear, asOf: subject.asOf })
  const rated = ratedOf(subject)
  return rated && known && rated.rate < known.rate
    ? { ...rated, nation: known.rate, nationAsOf: known.asOf }
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
  const { byProject: plans } = amountColumn(open, 'plan', asOf)
  const { byProject: actuals } = amountColumn(open, 'actual', asOf)
  const over = members.filter(project => (actuals[project] ?? Number.NaN) > (plans[project] ?? Number.NaN))
  if (over.length === 0) return undefined
  const plan = totalOn(open, 'plan', { asOf, members: over })
  const actual = totalOn(open, 'actual', { asOf, members: over })
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
  for (const { totalInvestment, volume, components } of volumeTold(open, asOf)) {
    if (!components.every(component => members.includes(component))) continue
    const disbursed = sinceStart(open, asOf, components)
    const moneyShare = shareOf(disbursed, totalInvestment)
    const volumeShare = volume.done / (volume.total ?? 100)
    if (disbursed === undefined || moneyShare === undefined || moneyShare <= volumeShare + aheadBy) continue
    return { asOf, measureAsOf: volume.asOf, disbursed, totalInvestment, moneyShare, volumeShare }
  }
  return undefined
}

/** The key projects of which both the total investment and the share of works done are known. */
const volumeTold = (open: OpenBook, asOf: IsoDate) =>
  open.book.directory.keyProjects.flatMap(keyProject => {
    const { totalInvestment, measures } = keyProject
    const volume = measures.findLast(({ unit, asOf: measured }) => unit === '%' && measured <= asOf)
    if (!volume || totalInvestment === undefined) return []
    const components = componentsIn(open, keyProject)
    return components.length === 0 ? [] : [{ totalInvestment, volume, components }]
  })

/** Disbursed from the start of the projects; undefined where the years before are not known. */
const sinceStart = (open: OpenBook, asOf: IsoDate, members: readonly number[]): Dong | undefined => {
  const { byProject: priorYears } = amountColumn(open, 'priorYears', asOf)
  const isKnown = members.every(project => !Number.isNaN(priorYears[project] ?? Number.NaN))
  const amounts = ['priorYears', 'actual', 'carriedOverActual'] as const
  return isKnown ? sum(amounts.map(name => totalOn(open, name, { asOf, members }))) : undefined
}
