import { formatCount } from '../../../text/en/format.ts'
import type { Words } from '../vi/vi.ts'

export const investors: Words['investors'] = {
  title: 'Investors',
  finding: ({ lagging, all, remaining }) =>
    lagging === 0
      ? `None of ${all} investors is flagged as lagging`
      : `${lagging} of ${all} investors lag, with ${remaining} not yet disbursed`,
  subtitle: ({ asOf, unit }) => `Disbursement of each investor to ${asOf} against its capital plan; ${unit}`,
  average: rate => `province average ${rate}`,
  target: target => `target ${target}`,
  sortBy: 'Sort by',
  sorts: { remaining: 'most money left', rate: 'lowest rate', gap: 'furthest behind commitment' },
  group: 'Group',
  allGroups: 'All groups',
  groups: {
    district: 'Districts, towns, cities',
    department: 'Departments',
    board: 'Project management boards',
    other: 'Others',
  },
  show: 'Show',
  shows: { all: 'all', flagged: 'only those named' },
  columns: {
    name: 'Investor',
    plan: 'Plan',
    actual: 'Disbursed',
    rate: 'Rate, of the plan',
    remaining: 'Left',
    gap: 'Against commitment',
    gapToTarget: target => `Missing to ${target}`,
    fulfilment: 'Of the commitment to this day',
    why: 'Why it is named',
  },
  severity: { critical: 'Critical', warning: 'Lagging', watch: 'To be watched' },
  noFlags: 'not named',
  moreFlags: count => (count === 1 ? 'and 1 more reason' : `and ${count} more reasons`),
  export: 'Download the lagging list (.xlsx)',
  exportFile: (year, asOf) => `danh-sach-cham-${year}-den-${asOf}.xlsx`,
  shown: (shown, all) => `${formatCount(shown)} of ${formatCount(all)} investors shown`,
  nothing: {
    title: 'There is no such investor',
    advice: 'Choose another group, or show all.',
    showAll: 'Show all',
  },
  none: {
    title: 'The imported files name no investor',
    advice: 'Import a file that names investors in a column, a group row or its title.',
  },
  tabsLabel: 'Ways to look at the investors',
  tabs: {
    ranking: 'Ranking',
    flags: 'Named, and why',
    months: 'Month by month',
    quadrants: 'Money left and rate',
    groups: 'Groups compared',
  },
  ruleSet: ({ name, version }) => `By ${name}, version ${version}.`,
  ranked: {
    rate: ({ asOf }) => `Rate of disbursement, of the plan, lowest first; as of ${asOf}`,
    remaining: ({ unit, asOf }) => `Not yet disbursed, most first, ${unit}; as of ${asOf}`,
    gap: ({ unit, asOf }) =>
      `Disbursed against commitment, furthest behind first, ${unit}; below zero is behind; as of ${asOf}`,
  },
  findings: {
    rate: ({ below, reached, told, average, target }) =>
      `${below} of ${told} investors are below the average of ${average}; ${reached === 0 ? 'none has' : `${reached} have`} reached ${target} of the plan`,
    remaining: ({ first, amount, share }) =>
      `The first ${first} hold ${amount}, ${share} of what is left with the investors shown`,
    gap: ({ behind, told, amount }) => `${behind} of ${told} investors are behind commitment, by ${amount} together`,
    nothing: 'Too little is known to rank',
  },
  rankingDescription: finding =>
    `Bar chart, a bar per investor; a hatched bar lags. ${finding}. Press a bar to open the investor; the button above shows the figures as a table.`,
  rankingFile: (sort, asOf) => `investors-by-${sort}-to-${asOf}`,
  onTrackBar: 'not lagging',
  laggingBar: 'lagging by the rule set in use',
  more: all => `Show all ${formatCount(all)} investors`,
  fewer: count => `Show only the first ${formatCount(count)}`,
  months: {
    title: ({ month, share }) =>
      `Commitments were kept worst in ${month}: ${share} of what those who reported had committed`,
    neutral: 'Too few monthly commitments and disbursements to compare',
    subtitle: asOf =>
      `Disbursed in a period against what was committed for that very period, %; a cell runs from the report before to the month’s last report; as of ${asOf}`,
    description: finding =>
      `Shaded table of investors by month, each cell the % of the commitment that was kept. ${finding}. A dash: no report, or nothing committed.`,
    file: asOf => `fulfilment-by-month-to-${asOf}`,
    caption: 'Disbursed against committed by period, %, by investor and month',
    others: count => `${formatCount(count)} others together`,
    month: month => (month === 13 ? 'Jan next' : `M${month}`),
    toDate: 'To date',
    toDateTitle: share => `${share} of the commitment to date is kept`,
    cellTitle: ({ since, until, actual, committed, fulfilment }) =>
      `${since} to ${until}: disbursed ${actual}, committed ${committed}, ${fulfilment} kept`,
    steps: {
      worst: 'under 50%',
      bad: '50% to under 70%',
      poor: '70% to under 90%',
      near: '90% to under 100%',
      kept: '100% to under 120%',
      beyond: '120% and more',
    },
    monthHead: 'Month',
    since: 'From report',
    until: 'To report',
    actual: 'Disbursed in the period',
    committed: 'Committed for the period',
    fulfilment: 'Of the commitment',
  },
  quadrants: {
    title: ({ below, belowRemaining, above, aboveRemaining }) =>
      `${below} below the average hold much (${belowRemaining}); ${above} not below it still have much left (${aboveRemaining})`,
    nobody: 'Nobody has more left than the limits of the rule set',
    subtitle: ({ unit, asOf }) =>
      `Not yet disbursed (${unit}, scale of square roots) against the rate, of the plan, of each investor; as of ${asOf}`,
    description: finding =>
      `Scatter: a point per investor, further right is more money left, lower is a lower rate. ${finding}. Press a point to open the investor.`,
    file: asOf => `money-left-and-rate-to-${asOf}`,
    unknown: count => `Not drawn, for too little is known: ${formatCount(count)}.`,
    others: 'others',
    zones: {
      below: limit => `below the average, more than ${limit} left`,
      above: limit => `not below the average, more than ${limit} left`,
    },
    x: unit => `Not yet disbursed, ${unit}`,
    y: 'Rate, of the plan',
    point: ({ name, rate, remaining }) => `${name}: ${rate} of the plan, ${remaining} left`,
    caption: 'Money left and rate by investor',
    standing: 'By the rule set',
    standings: {
      belowLarge: 'below the average, over the limit',
      aboveLarge: 'not below the average, over the limit',
      below: 'below the average, within the limit',
      above: 'not below the average, within the limit',
    },
    none: {
      title: 'There is no average to compare with yet',
      advice: 'A capital plan and at least one report of disbursement are needed.',
    },
  },
  compared: {
    title: ({ name, rate, average }) => `Lowest is ${name}: ${rate} of the plan, average of all ${average}`,
    neutral: 'Disbursement by group of investors',
    caption: ({ unit, asOf }) => `Disbursement by group of investors, ${unit}; as of ${asOf}`,
    subtitle: ({ unit, asOf }) =>
      `Rate of the whole group: disbursed in all by plan in all, no mean of rates; money in the table in ${unit}; as of ${asOf}`,
    description: finding => `Bar chart, a bar per group of investors: its rate, of the plan. ${finding}.`,
    file: asOf => `disbursement-by-group-to-${asOf}`,
    group: ({ name, investors: count, flagged }) => `${name} (${count} investors, ${flagged} named)`,
    investors: 'Investors',
    flagged: 'Named',
  },
}
