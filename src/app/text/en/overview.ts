import type { Denominator } from '../../../domain/book/counting.ts'
import { backTestSentence, noForecastSentence } from '../../../text/en/forecast.ts'
import type { Words } from '../vi/vi.ts'
import { counted } from './counted.ts'
import { planMonthName } from './months.ts'

/** What a rate is taken of, as it is said aloud. */
const plans = {
  total: 'the capital plan',
  primeMinister: 'the plan assigned by the Prime Minister',
  startOfYear: 'the plan at the start of the year',
  allocated: 'the plan allocated to projects',
} as const satisfies Record<Denominator, string>

export const overview: Words['overview'] = {
  title: 'Overview',
  headline: {
    disbursed: ({ asOf, actual }) => `To ${asOf} the province disbursed ${actual}`,
    ofPlan: (rate, { denominator, carriedOver }) =>
      `${rate} of ${plans[denominator]}${carriedOver === 'together' ? ' (with capital carried over)' : ''}`,
    noPlan: 'there is no capital plan yet to compute a rate of',
    nothing: asOf => `To ${asOf} no disbursement is reported`,
    planned: plan => `capital plan assigned ${plan}`,
    behind: ({ gap, points }) => `${gap} behind commitment${ofPlan(points)}`,
    ahead: ({ gap, points }) => `${gap} ahead of commitment${ofPlan(points)}`,
    asCommitted: 'exactly as committed',
    lagging: ({ count, remaining }) => `${counted(count, 'investor')} lagging, with ${remaining} not yet disbursed`,
    laggingOnly: count => `${counted(count, 'investor')} lagging`,
    noneLagging: 'no investor lagging',
    forecast: ({ close, median, from, to }) => `Forecast for ${close}: ${median} of the plan (${from} to ${to}).`,
  },
  tiles: {
    plan: 'Capital plan assigned',
    carriedOver: amount => `carried over, counted apart: ${amount}`,
    withoutCarriedOver: 'without capital carried over',
    withCarriedOver: amount => `with capital carried over: ${amount}`,
    byDecision: decision => `by ${decision}`,
    actual: 'Disbursed',
    rate: rate => `${rate} of the plan`,
    remaining: 'Not yet disbursed',
    remainingShare: share => `${share} of the plan`,
    gapToTarget: target => `Short of ${target} of the plan`,
    beyondTarget: target => `Beyond ${target} of the plan`,
    target: date => `target by ${date}`,
    committed: 'Committed to this day',
    fulfilment: share => `${share} of the commitment fulfilled`,
    noFulfilment: 'too few commitments and disbursements to compare',
    noRate: 'too little is known to compute a rate',
    change: ({ amount, date }) => `${amount} since ${date}`,
    changeWithPoints: ({ amount, points, date }) => `${amount}, ${points} percentage points since ${date}`,
    pace: 'Needed every month',
    paceReached: target => `${target} of the plan is reached`,
    recentPace: amount => `the last three months brought ${amount} a month`,
    paceTimes: (times, target) => `to reach ${target}: ${times} times the recent pace`,
    paceEnough: target => `to reach ${target}: the recent pace is enough`,
    paceTarget: (date, target) => `to reach ${target} by ${date}`,
    noChange: date => `unchanged since ${date}`,
    firstReport: 'first report',
  },
  outlook: forecast => (forecast.kind === 'none' ? noForecastSentence(forecast) : backTestSentence(forecast)),
  curve: {
    behind: gap => `${gap} behind commitment`,
    behindSince: ({ gap, month }) => `${gap} behind commitment, without a break since ${planMonthName(month)}`,
    ahead: gap => `${gap} ahead of commitment`,
    asCommitted: 'Disbursed exactly as committed',
    noCommitment: 'No commitment yet to compare the disbursement with',
    noActual: 'No disbursement yet to compare with the commitment',
    subtitle: ({ unit, asOf }) => `Cumulative disbursement and commitment, ${unit}; as of ${asOf}`,
    file: asOf => `cumulative-disbursement-to-${asOf}`,
    description: (finding, target) =>
      `Chart of cumulative amounts by month: disbursement, commitment and ${target} of the plan. ${finding}. The button beside it shows the figures as a table.`,
    caption: unit => `Cumulative disbursement and commitment, ${unit}`,
    date: 'As of',
    committed: 'Committed',
    actual: 'Disbursed',
    gap: 'Behind commitment',
    rate: 'Rate, of the plan',
    lastYear: year => `Same day ${year}, of that year’s plan`,
    p10: 'Forecast, lower end (P10)',
    p50: 'Forecast (P50)',
    p90: 'Forecast, upper end (P90)',
    empty: {
      title: 'Too few figures to draw the cumulative curve',
      advice: 'At least one file with monthly commitments or with disbursements is needed.',
    },
  },
  shortfall: {
    title: ({ half, all, share, total, target }) =>
      all === 1
        ? `One investor holds all of the ${total} missing to ${target}`
        : `${half} of ${counted(all, 'investor')} short of ${target} hold ${share} of the ${total} that is missing`,
    subtitle: ({ unit, asOf, target }) => `Missing to ${target} of the plan, by investor, ${unit}; as of ${asOf}`,
    description: finding =>
      `Bar chart: a bar per investor, most missing first; the line on each bar is the share added up so far. ${finding}. Press a bar to open the investor; the button above shows the figures as a table.`,
    file: (asOf, target) => `missing-to-${target.replace('%', '')}-percent-${asOf}`,
    key: target => `missing to ${target} of the plan`,
    cumulative: 'added up, of all that is missing',
    others: count => counted(count, 'other investor'),
    beyond: ({ count, amount, target }) =>
      `Not drawn: ${counted(count, 'investor')} past ${target} of the plan, by ${amount}, which the province’s own figure has deducted.`,
    unknown: count => `Of ${counted(count, 'investor')} too little is known.`,
    caption: (unit, target) => `Missing to ${target} of the plan by investor, ${unit}`,
    investor: 'Investor',
    gap: target => `Missing to ${target}`,
    cumulativeShare: 'Added up, % of all that is missing',
    rate: 'Rate, of the plan',
  },
  movement: {
    title: ({ name, amount, still, silent, since }) =>
      `${name} rose most: ${amount} since ${since}; ${still === 0 ? (silent === 0 ? 'nobody stood still' : 'nobody who reported stood still') : `${counted(still, 'investor')} stood still`}`,
    nobody: (since, silent) =>
      silent === 0
        ? `No investor has disbursed more since ${since}`
        : `No investor who reported has disbursed more since ${since}`,
    subtitle: ({ unit, since, asOf }) =>
      `Disbursed between ${since} and ${asOf}, ${unit}; points are the rise of the rate, of each day’s plan`,
    description: finding =>
      `Bar chart: who disbursed most since the last report. ${finding}. The button above shows the figures as a table.`,
    file: asOf => `change-since-last-report-${asOf}`,
    rise: ({ amount, points }) => `${amount} (${points} points)`,
    still: count => `${counted(count, 'investor')} reported no rise, most money left first`,
    silent: ({ count, since }) =>
      `${counted(count, 'investor')} sent no report since ${since}: not the same as no rise.`,
    caption: unit => `Disbursed since the last report by investor, ${unit}`,
    investor: 'Investor',
    amount: 'Rise',
    points: 'Points of the rate',
    actual: 'Disbursed',
    left: 'Left',
  },
  sources: {
    title: ({ name, rate, average }) => `Lowest is ${name}: ${rate}, average of all ${average}`,
    neutral: 'By funding source',
    subtitle: ({ unit, asOf }) =>
      `Disbursement by funding source, ${unit}; rate of the plan of each source; as of ${asOf}; the upright line is the average of all`,
    description: finding =>
      `A bar per funding source: its rate, of its own plan; the upright line is the average of the province. ${finding}.`,
    file: asOf => `disbursement-by-source-to-${asOf}`,
    caption: ({ unit, asOf }) => `Disbursement by funding source, ${unit}; as of ${asOf}`,
    source: 'Funding source',
    plan: 'Plan',
    actual: 'Disbursed',
    rate: 'Rate',
    remaining: 'Left',
    gapToTarget: target => `Missing to ${target}`,
    committed: 'Committed to this day',
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

const ofPlan = (points: string | undefined): string =>
  points === undefined ? '' : ` (${points} percentage points of the plan)`
