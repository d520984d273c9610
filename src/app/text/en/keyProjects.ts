import type { Words } from '../vi/vi.ts'

export const keyProjects: Words['keyProjects'] = {
  title: 'Key projects',
  headline: ({ asOf, actual, rate, gap, target }) =>
    `To ${asOf} the key projects on provincial capital disbursed ${actual}, ${rate} of their plan; ${gap} short of ${target}.`,
  headlineBeyond: ({ asOf, actual, rate, target }) =>
    `To ${asOf} the key projects on provincial capital disbursed ${actual}, ${rate} of their plan, beyond ${target}.`,
  headlineNoRate: asOf =>
    `To ${asOf} too little is known of plan and disbursement of the key projects on provincial capital to compute a rate.`,
  summary: {
    title: ({ behind, known }) =>
      behind === 0
        ? `None of the ${known} works with provincial capital is behind`
        : `${behind} of the ${known} works with provincial capital are behind`,
    subtitle: ({ unit, asOf, close }) =>
      `In short as of ${asOf}, ${unit}; rates and the forecast to ${close} are of the assigned plan, without carried-over capital`,
    name: 'Key project',
    standing: 'Standing',
    standings: {
      behind: 'behind',
      atRisk: 'at risk',
      onTrack: 'on track',
      unknown: 'too little data',
      otherCapital: 'no provincial capital',
    },
    rate: 'Rate, of the plan',
    gap: target => `Missing to ${target} of the plan`,
    forecast: 'Forecast, of the plan',
    band: ({ from, to }) => `${from} to ${to}`,
    obstacles: 'Obstacles',
    waiting: ({ open, overdue }) => {
      if (open === 0) return '—'
      return overdue === 0 ? `${open} open` : `${open} open, ${overdue} overdue`
    },
    who: 'Who must act',
    difference: 'Investor above Treasury',
  },
  edit: {
    open: 'Edit the list',
    title: 'List of key projects',
    explained:
      'The order here is the order on screen and in reports. Every save is a new version; earlier ones stay, with who saved them.',
    up: name => `Move ${name} up`,
    down: name => `Move ${name} down`,
    remove: name => `Take ${name} off the list`,
    components: name => `Component projects of ${name}`,
    addComponent: 'Add a component project…',
    removeComponent: name => `Take out ${name}`,
    foundByName: count => `${count} found by name`,
    newName: 'Name of a new key project',
    capital: 'Whose capital',
    capitals: {
      provincial: 'the province',
      ministry: 'a ministry',
      private: 'a private investor',
      stateCompany: 'a state company',
    },
    add: 'Add to the list',
    save: 'Save the list',
    cancel: 'Cancel',
    lastSaved: ({ by, at }) => `In use: ${by}, ${at}`,
  },
  withPlan: 'With a provincial capital plan',
  withoutPlan: 'Without a provincial capital plan: followed by site clearance and works',
  investor: name => `Investor: ${name}`,
  totalInvestment: amount => `Total investment: ${amount}`,
  finding: {
    missing: ({ gap, rate, target }) => `${rate} of the plan, ${gap} short of ${target}`,
    beyond: (rate, target) => `${rate} of the plan, beyond ${target}`,
    noReport: plan => `Plan ${plan}, no disbursement reported yet`,
    noPlan: 'No provincial plan in the imported files',
  },
  payer: {
    provincial: 'Paid from provincial capital.',
    ministry: 'Paid by a ministry, outside the province’s plan; the province clears the site.',
    private: 'Paid by a private investor, outside the province’s plan; the province clears the site.',
    stateCompany: 'Paid by a state-owned enterprise, outside the province’s plan; the province clears the site.',
  },
  payerBeside: {
    provincial: 'Paid from provincial capital.',
    ministry: 'Mainly paid by a ministry; the figures below are only the part in the province’s plan.',
    private: 'Mainly paid by a private investor; the figures below are only the part in the province’s plan.',
    stateCompany:
      'Mainly paid by a state-owned enterprise; the figures below are only the part in the province’s plan.',
  },
  noRate: 'No disbursement rate, for there is no provincial capital plan.',
  curve: {
    subtitle: ({ asOf }) => `Disbursed to date against the capital plan (%), to ${asOf}`,
    description: ({ name, finding, target }) =>
      `Chart of cumulative shares of the plan of ${name}: disbursement, commitment and the ${target} level. ${finding}.`,
    caption: unit => `Cumulative disbursement and commitment, ${unit}`,
    date: 'As of',
    committed: 'Committed',
    actual: 'Disbursed',
    rate: 'Rate, of the plan',
    none: 'Too few figures to draw the cumulative curve.',
  },
  components: {
    caption: ({ unit, asOf }) => `Component projects, ${unit}, as of ${asOf}`,
    project: 'Project',
    plan: 'Plan',
    actual: 'Disbursed',
    rate: 'Rate',
    gapToTarget: target => `Short of ${target}`,
    total: 'Total',
  },
  measures: {
    title: 'Site clearance and works',
    none: 'No measure has been published yet.',
    done: ({ done, unit }) => `${done} ${unit}`,
    doneOf: ({ done, total, unit }) => `${done}/${total} ${unit}`,
    asOf: date => `as of ${date}`,
  },
  obstacles: 'Obstacles',
  reference: 'Published source',
  empty: {
    title: 'There is no list of key projects yet',
    advice: 'The list comes with the province’s figures. Import those, or ask the administrator to set up the list.',
  },
}
