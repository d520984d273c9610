import type { Words } from '../words.ts'
import { counted } from './counted.ts'
import { planMonthName } from './months.ts'

export const overview: Words['overview'] = {
  title: 'Overview',
  headline: {
    disbursed: ({ asOf, actual }) => `To ${asOf} the province disbursed ${actual}`,
    ofPlan: rate => `${rate} of the capital plan`,
    noPlan: 'there is no capital plan yet to compute a rate of',
    nothing: asOf => `To ${asOf} no disbursement is reported`,
    planned: plan => `capital plan assigned ${plan}`,
    behind: gap => `${gap} behind commitment`,
    ahead: gap => `${gap} ahead of commitment`,
    asCommitted: 'exactly as committed',
    lagging: ({ count, remaining }) => `${counted(count, 'investor')} lagging, with ${remaining} not yet disbursed`,
    laggingOnly: count => `${counted(count, 'investor')} lagging`,
    noneLagging: 'no investor lagging',
  },
  tiles: {
    plan: 'Capital plan assigned',
    carriedOver: amount => `carried over, counted apart: ${amount}`,
    withoutCarriedOver: 'without capital carried over',
    actual: 'Disbursed',
    rate: rate => `${rate} of the plan`,
    remaining: 'Not yet disbursed',
    remainingShare: share => `${share} of the plan`,
    gapToTarget: 'Short of 95% of the plan',
    beyondTarget: 'Beyond 95% of the plan',
    target: date => `target by ${date}`,
    committed: 'Committed to this day',
    fulfilment: share => `${share} of the commitment fulfilled`,
    noFulfilment: 'too few commitments and disbursements to compare',
    noRate: 'too little is known to compute a rate',
    change: ({ amount, date }) => `${amount} since ${date}`,
    changeWithPoints: ({ amount, points, date }) => `${amount}, ${points} percentage points since ${date}`,
    noChange: date => `unchanged since ${date}`,
    firstReport: 'first report',
  },
  curve: {
    behind: gap => `${gap} behind commitment`,
    behindSince: ({ gap, month }) => `${gap} behind commitment, without a break since ${planMonthName(month)}`,
    ahead: gap => `${gap} ahead of commitment`,
    asCommitted: 'Disbursed exactly as committed',
    noCommitment: 'No commitment yet to compare the disbursement with',
    noActual: 'No disbursement yet to compare with the commitment',
    subtitle: ({ unit, asOf }) => `Cumulative disbursement and commitment, ${unit}; as of ${asOf}`,
    file: asOf => `cumulative-disbursement-to-${asOf}`,
    description: finding =>
      `Chart of cumulative amounts by month: disbursement, commitment and 95% of the plan. ${finding}. The button beside it shows the figures as a table.`,
    caption: unit => `Cumulative disbursement and commitment, ${unit}`,
    date: 'As of',
    committed: 'Committed',
    actual: 'Disbursed',
    gap: 'Behind commitment',
    rate: 'Rate, of the plan',
    empty: {
      title: 'Too few figures to draw the cumulative curve',
      advice: 'At least one file with monthly commitments or with disbursements is needed.',
    },
  },
  sources: {
    title: ({ name, rate, average }) => `Lowest is ${name}: ${rate}, average of all ${average}`,
    neutral: 'By funding source',
    subtitle: ({ unit, asOf }) =>
      `Disbursement by funding source, ${unit}; rate of the plan of each source; as of ${asOf}; the upright line is the average of all`,
    caption: unit => `Disbursement by funding source, ${unit}`,
    source: 'Funding source',
    plan: 'Plan',
    actual: 'Disbursed',
    rate: 'Rate',
    remaining: 'Left',
    total: 'Total',
    empty: 'The imported files do not split by funding source.',
    toldWider:
      'Some projects split their plan by source but report disbursement as one: where a source cannot be compared its rate is left blank.',
  },
  lagging: {
    title: ({ count, remaining, share }) =>
      `${counted(count, 'lagging investor')} with ${remaining} left, ${share} of all that is left`,
    titleWithoutShare: count => counted(count, 'lagging investor'),
    unknown: 'Too few figures to tell who lags',
    unknownAdvice:
      'At least one disbursement report is needed. Import a report of the investors or of the State Treasury.',
    none: 'No investor is flagged as lagging',
    noneAdvice: 'Every investor passes the rules on this day.',
    subtitle: ({ unit, asOf }) => `Lagging investors, most money left first, ${unit}; as of ${asOf}`,
    all: count => `See all ${counted(count, 'investor')}`,
  },
  notices: {
    title: 'Please note',
    withoutPlan: ({ count, amount }) =>
      `${counted(count, 'project')} disbursed ${amount} without a capital plan: the total includes it, so the rate is higher than it should be.`,
    withoutReport: ({ count, amount }) =>
      `${counted(count, 'project')} with a plan (${amount}) but no disbursement reported to this day: not the same as nothing disbursed.`,
    withoutCommitment: ({ count, amount }) =>
      `${counted(count, 'project')} with a plan (${amount}) but no commitment: the commitments compared with do not include them.`,
    overPlan: ({ count, amount }) =>
      `${counted(count, 'project')} disbursed beyond the plan, ${amount} in all: check the figures.`,
    tellersDiffer: ({ count, amount }) =>
      `${counted(count, 'project')} with a Treasury figure other than the investor’s, differing by ${amount} in all (of perhaps different days); the totals go by the Treasury.`,
    andMore: count => `and ${counted(count, 'more project')}`,
  },
}
