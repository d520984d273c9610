import type { Flag, FlagFigures } from '../../domain/lagging/flag.ts'
import type { FlagSentences } from '../vi/flags.ts'
import { countedPlanName } from './counting.ts'
import { investorGroupNames } from './groups.ts'
import { formatCount, formatDate, formatMoneyWithUnit, formatMonth, formatShare, formatTy } from './format.ts'

/** One English sentence that says why, with its figures. */
export const flagSentence = (flag: Flag): string => {
  const say = sentences[flag.rule] as (figures: Flag['figures']) => string // rule and figures are of one name
  return say(flag.figures)
}

const ty = (amount: Parameters<typeof formatMoneyWithUnit>[0]): string => formatMoneyWithUnit(amount, 'ty')

const projectsOf = (count: number): string => `${formatCount(count)} ${count === 1 ? 'project' : 'projects'}`

/** "5 billion VND disbursed, 50.00% of all capital assigned (10 billion VND)" */
const disbursed = ({ actual, plan, rate, ...counting }: RatedFigures): string =>
  `${ty(actual)} disbursed, ${formatShare(rate)} of ${countedPlanName(counting)} (${ty(plan)})`

type RatedFigures = Pick<FlagFigures['belowAverage'], 'actual' | 'plan' | 'rate' | 'denominator' | 'carriedOver'>

const sentences: FlagSentences = {
  nothingDisbursed: ({ asOf, plan }) => `Nothing disbursed by ${formatDate(asOf)} of a capital plan of ${ty(plan)}.`,

  belowAverage: figures =>
    `By ${formatDate(figures.asOf)} ${disbursed(figures)}, below the province’s average (${formatShare(figures.average)}).`,

  belowGroupAverage: figures =>
    `By ${formatDate(figures.asOf)} ${disbursed(figures)}, below the average of the group of ${investorGroupNames[figures.group]} (${formatShare(figures.average)}).`,

  belowAverageLargeRemaining: figures =>
    `By ${formatDate(figures.asOf)} ${disbursed(figures)}, below the province’s average (${formatShare(figures.average)}) and with ${ty(figures.remaining)} not yet disbursed (over ${ty(figures.limit)}).`,

  aboveAverageLargeRemaining: figures =>
    `By ${formatDate(figures.asOf)} ${disbursed(figures)}, not below the province’s average (${formatShare(figures.average)}) but with ${ty(figures.remaining)} not yet disbursed (over ${ty(figures.limit)}).`,

  underTargetAtYearEnd: figures =>
    `At the end of the period, by ${formatDate(figures.asOf)}, ${disbursed(figures)}, not below the province’s average (${formatShare(figures.average)}) but short of the target of ${formatShare(figures.target)}.`,

  belowCommitment: ({ asOf, actualAsOf, actual, committed, fulfilment }) =>
    `By ${formatDate(asOf)} ${ty(actual)} disbursed, ${formatShare(fulfilment)} of what was committed to this day (${ty(committed)})${actualAsOf === asOf ? '' : `; disbursement as reported to ${formatDate(actualAsOf)}`}.`,

  belowCommitmentInMonth: ({ monthEnd, actual, committed, fulfilment }) =>
    `In ${formatMonth(monthEnd)} alone ${ty(actual)} disbursed, ${formatShare(fulfilment)} of what was committed for the month (${ty(committed)}).`,

  commitmentMissing: ({ asOf, projects, plan }) =>
    `By ${formatDate(asOf)} no disbursement commitment for ${projectsOf(projects)} with a capital plan of ${ty(plan)}.`,

  commitmentUnderTarget: ({ committedYear, plan, share, target }) =>
    `Commitment for the whole year of ${ty(committedYear)}, ${formatShare(share)} of the capital plan (${ty(plan)}), under the target of ${formatShare(target)}.`,

  commitmentLowered: ({ until, before, after }) =>
    `Commitment to ${formatDate(until)} lowered from ${ty(before)} (as first given) to ${ty(after)}.`,

  stalled: ({ since, asOf, reports, before, actual }) =>
    actual < before
      ? `No rise in ${formatCount(reports)} reports in a row: from ${formatDate(since)} to ${formatDate(asOf)} disbursement fell from ${ty(before)} to ${ty(actual)}.`
      : `No rise in ${formatCount(reports)} reports in a row: from ${formatDate(since)} to ${formatDate(asOf)} disbursement stayed at ${ty(actual)}.`,

  notReported: ({ asOf, monthEnd, due }) =>
    `By ${formatDate(asOf)} no disbursement report for ${formatMonth(monthEnd)} (due on ${formatDate(due)}).`,

  milestoneMissed: figures =>
    `By ${formatDate(figures.asOf)} ${disbursed(figures)}, short of the milestone of ${formatShare(figures.share)} set for ${formatDate(figures.milestone)}.`,

  belowNation: figures =>
    `By ${formatDate(figures.asOf)} ${disbursed(figures)}, below the national average (${formatShare(figures.nation)} as of ${formatDate(figures.nationAsOf)}).`,

  forecastUnderTarget: ({ asOf, close, p10, p50, p90, plan, share, target }) =>
    `By the figures of ${formatDate(asOf)}, ${ty(p50)} are forecast to be disbursed by ${formatDate(close)} (${formatTy(p10)} to ${ty(p90)}), ${formatShare(share)} of all capital assigned (${ty(plan)}), under the target of ${formatShare(target)}.`,

  capitalUnallocated: ({ asOf, unallocated, deadline }) =>
    `By ${formatDate(asOf)} ${ty(unallocated)} not yet allocated to projects (to be allocated by ${formatDate(deadline)}).`,

  disbursedOverPlan: ({ asOf, projects, plan, actual, excess }) =>
    `By ${formatDate(asOf)} ${projectsOf(projects)} disbursed ${ty(actual)}, ${ty(excess)} beyond the capital plan (${ty(plan)}); the figures need checking.`,

  aheadOfPhysicalProgress: ({ asOf, measureAsOf, disbursed: money, totalInvestment, moneyShare, volumeShare }) =>
    `From the start to ${formatDate(asOf)} ${ty(money)} disbursed, ${formatShare(moneyShare)} of the total investment (${ty(totalInvestment)}), while ${formatShare(volumeShare)} of the works were done by ${formatDate(measureAsOf)}; needs checking.`,
}
