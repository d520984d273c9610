import type { FlagFigures } from '../../domain/lagging/flag.ts'
import type { RuleWords } from '../vi/laggingRules.ts'
import { countedPlanName } from './counting.ts'
import { investorGroupNames } from './groups.ts'
import { formatCount, formatDate, formatMoneyWithUnit, formatMonth, formatShare, formatTy } from './format.ts'

export const ruleWords: RuleWords = {
  nothingDisbursed: {
    title: 'Nothing disbursed',
    explained: 'There is a plan but 0 đồng disbursed, from the month beside on.',
    sentence: ({ asOf, plan }) => `Nothing disbursed by ${formatDate(asOf)} of a capital plan of ${ty(plan)}.`,
  },

  belowAverage: {
    title: 'Below the province’s average',
    explained: 'The rate is below that of the whole province on the same day, of the same denominator.',
    sentence: figures =>
      `By ${formatDate(figures.asOf)} ${disbursed(figures)}, below the province’s average (${formatShare(figures.average)}).`,
  },

  belowGroupAverage: {
    title: 'Below the group’s average',
    explained: 'The rate is below that of the investor’s own group: districts, departments, boards, others.',
    sentence: figures =>
      `By ${formatDate(figures.asOf)} ${disbursed(figures)}, below the average of the group of ${investorGroupNames[figures.group]} (${formatShare(figures.average)}).`,
  },

  belowAverageLargeRemaining: {
    title: 'Below average with much money left',
    explained: 'The rate is below the average and more than the amount beside is not yet disbursed.',
    sentence: figures =>
      `By ${formatDate(figures.asOf)} ${disbursed(figures)}, below the province’s average (${formatShare(figures.average)}) and with ${ty(figures.remaining)} not yet disbursed (over ${ty(figures.limit)}).`,
  },

  aboveAverageLargeRemaining: {
    title: 'Not below average but very much money left',
    explained: 'The rate is at the average or above, but more than the amount beside is not yet disbursed.',
    sentence: figures =>
      `By ${formatDate(figures.asOf)} ${disbursed(figures)}, not below the province’s average (${formatShare(figures.average)}) but with ${ty(figures.remaining)} not yet disbursed (over ${ty(figures.limit)}).`,
  },

  underTargetAtYearEnd: {
    title: 'Short of the target at the end',
    explained: 'By 31 January the rate is at the average or above, yet under the target.',
    sentence: figures =>
      `At the end of the period, by ${formatDate(figures.asOf)}, ${disbursed(figures)}, not below the province’s average (${formatShare(figures.average)}) but short of the target of ${formatShare(figures.target)}.`,
  },

  belowCommitment: {
    title: 'Below the commitment to date',
    explained: 'Less than the share beside of what was committed to the day is disbursed.',
    sentence: ({ actualAsOf, actual, committed, fulfilment }) =>
      `As reported to ${formatDate(actualAsOf)} ${ty(actual)} disbursed, ${formatShare(fulfilment)} of what was committed to the day of the report (${ty(committed)}), by the projects with both.`,
  },

  belowCommitmentInMonth: {
    title: 'Below the month’s commitment',
    explained: 'In the last whole month less than the share beside of the month’s commitment was disbursed.',
    source: () => 'how Cao Bằng followed months in 2025',
    sentence: ({ monthEnd, actual, committed, fulfilment }) =>
      `In ${formatMonth(monthEnd)} alone ${ty(actual)} disbursed, ${formatShare(fulfilment)} of what was committed for the month (${ty(committed)}).`,
  },

  commitmentMissing: {
    title: 'No commitment',
    explained: 'Projects with a plan have no commitment, from the month beside on.',
    sentence: ({ asOf, projects, plan }) =>
      `By ${formatDate(asOf)} no disbursement commitment for ${projectsOf(projects)} with a capital plan of ${ty(plan)}.`,
  },

  commitmentUnderTarget: {
    title: 'The year’s commitment under the target',
    explained: 'What is committed to 31 January is under the target share of the plan.',
    source: target => `the province’s goal of over ${target}`,
    sentence: ({ committedYear, plan, share, target }) =>
      `Commitment for the whole year of ${ty(committedYear)}, ${formatShare(share)} of the capital plan (${ty(plan)}), under the target of ${formatShare(target)}.`,
  },

  commitmentLowered: {
    title: 'Commitment lowered',
    explained: 'A later commitment promises less than the first, for the year or to the end of this month.',
    source: () => 'the commitments in the ledger',
    sentence: ({ until, before, after }) =>
      `Commitment to ${formatDate(until)} lowered from ${ty(before)} (as first given) to ${ty(after)}.`,
  },

  stalled: {
    title: 'Disbursement stands still',
    explained: 'No rise over the number of reports beside.',
    sentence: ({ since, asOf, reports, before, actual }) =>
      actual < before
        ? `No rise in ${formatCount(reports)} reports in a row: from ${formatDate(since)} to ${formatDate(asOf)} disbursement fell from ${ty(before)} to ${ty(actual)}.`
        : `No rise in ${formatCount(reports)} reports in a row: from ${formatDate(since)} to ${formatDate(asOf)} disbursement stayed at ${ty(actual)}.`,
  },

  notReported: {
    title: 'No monthly report',
    explained: 'The due day (of the next month) has passed without the month’s report.',
    sentence: ({ asOf, monthEnd, due }) =>
      `By ${formatDate(asOf)} no disbursement report for ${formatMonth(monthEnd)} (due on ${formatDate(due)}).`,
  },

  milestoneMissed: {
    title: 'Milestone missed',
    explained: 'At the end of the latest milestone’s month the rate was under the one set for it.',
    source: () => '60% by the third quarter (Resolution 230/NQ-CP of 2025), 40% by September (Lạng Sơn)',
    sentence: figures =>
      `By ${formatDate(figures.asOf)} ${disbursed(figures)}, short of the milestone of ${formatShare(figures.share)} set for ${formatDate(figures.milestone)}.`,
  },

  belowNation: {
    title: 'Below the national average',
    explained: 'The rate is below the nation’s latest that was typed in, where both are taken of the same.',
    sentence: figures =>
      `By ${formatDate(figures.asOf)} ${disbursed(figures)}, below the national average (${formatShare(figures.nation)} as of ${formatDate(figures.nationAsOf)}).`,
  },

  forecastUnderTarget: {
    title: 'Forecast under the target',
    explained: 'The forecast (P50) for 31 January is under the target share of all capital assigned.',
    source: () => 'the forecast; only where there are reports enough for one',
    sentence: ({ asOf, close, p10, p50, p90, plan, share, target }) =>
      `By the figures of ${formatDate(asOf)}, ${ty(p50)} are forecast to be disbursed by ${formatDate(close)} (${formatTy(p10)} to ${ty(p90)}), ${formatShare(share)} of all capital assigned (${ty(plan)}), under the target of ${formatShare(target)}.`,
  },

  capitalUnallocated: {
    title: 'Capital not allocated',
    explained: 'After the deadline capital is still not allocated to projects.',
    source: () => 'the Government’s demand to allocate within the first quarter',
    sentence: ({ asOf, unallocated, deadline }) =>
      `By ${formatDate(asOf)} ${ty(unallocated)} not yet allocated to projects (to be allocated by ${formatDate(deadline)}).`,
  },

  disbursedOverPlan: {
    title: 'Disbursed over the plan',
    explained: 'Projects disbursed more than their plan: an error or a matter for inspection.',
    source: () => 'Law on Public Investment: no disbursement beyond the plan',
    sentence: ({ asOf, projects, plan, actual, excess }) =>
      `By ${formatDate(asOf)} ${projectsOf(projects)} disbursed ${ty(actual)}, ${ty(excess)} beyond the capital plan (${ty(plan)}); the figures need checking.`,
  },

  aheadOfPhysicalProgress: {
    title: 'Money ahead of the works',
    explained: 'The share of money disbursed exceeds the share of works done by more than the points beside.',
    source: () => 'warnings of 15-30 points in a commune’s monitoring tool',
    sentence: ({ asOf, measureAsOf, disbursed: money, totalInvestment, moneyShare, volumeShare }) =>
      `From the start to ${formatDate(asOf)} ${ty(money)} disbursed, ${formatShare(moneyShare)} of the total investment (${ty(totalInvestment)}), while ${formatShare(volumeShare)} of the works were done by ${formatDate(measureAsOf)}; needs checking.`,
  },
}

const ty = (amount: Parameters<typeof formatMoneyWithUnit>[0]): string => formatMoneyWithUnit(amount, 'ty')

const projectsOf = (count: number): string => `${formatCount(count)} ${count === 1 ? 'project' : 'projects'}`

/** "5 billion VND disbursed, 50.00% of all capital assigned (10 billion VND)" */
const disbursed = ({ actual, plan, silentPlan, rate, ...counting }: RatedFigures): string =>
  silentPlan === undefined
    ? `${ty(actual)} disbursed, ${formatShare(rate)} of ${countedPlanName(counting)} (${ty(plan)})`
    : `${ty(actual)} disbursed by the projects that have reported, ${formatShare(rate)} of ${countedPlanName(counting)} of these (${ty(plan)}; ${ty(silentPlan)} of projects without a report are not in it)`

type RatedFigures = Pick<
  FlagFigures['belowAverage'],
  'actual' | 'plan' | 'silentPlan' | 'rate' | 'denominator' | 'carriedOver'
>
