import type { Words } from '../vi/vi.ts'
import { counted } from './counted.ts'

export const quality: Words['quality'] = {
  title: 'Data quality',
  lead: asOf =>
    `What is missing, wrong or does not agree in the year's data, as of ${asOf}. Each has an owner and an age.`,
  found: ({ open, accepted }) => {
    const waiting = open === 0 ? 'Nothing left to put right' : `${counted(open, 'issue')} to put right`
    return accepted === 0 ? waiting : `${waiting}; ${counted(accepted, 'issue')} seen and accepted`
  },
  clean: {
    title: 'Nothing to put right',
    advice: 'The files agree with their own totals, no month is missing, and no figure to date falls.',
  },
  kinds: {
    missingMonth: 'Months not reported',
    toDateFalls: 'Figures to date that fall',
    totals: "Totals that disagree with the file's rows",
    unitSlip: 'Suspected slips of unit',
    names: 'Names not matched',
    unreadable: 'Cells that cannot be read for certain',
    disbursedOverPlan: 'Disbursed over plan',
    disbursedWithoutPlan: 'Disbursed without a plan',
    tellersDiffer: 'Investor and Treasury differ',
    otherFindings: 'Other warnings that were accepted at import',
  },
  caption: kind => `${kind}: list`,
  what: 'What',
  where: 'Where',
  age: 'For how long',
  days: days => (days === 0 ? 'today' : counted(days, 'day')),
  owner: 'Owner',
  noOwner: 'nobody',
  assign: 'Assign',
  change: 'Change',
  accept: 'Seen, it is as it should be',
  reopen: 'Open again',
  accepted: 'seen and accepted',
  name: 'Name of the owner',
  save: 'Save',
  cancel: 'Cancel',
  more: count => `Show ${counted(count, 'more', 'more')}`,
  showAccepted: 'Show accepted ones too',
  missing: months => `Disbursement not reported for ${months}`,
  months: (from, to) => (from === to ? from : `${from} to ${to}`),
  toBoard: 'Submission board',
  falls: ({ before, beforeDate, after, afterDate, teller }) =>
    `The figure to date by the ${teller} falls from ${before} (${beforeDate}) to ${after} (${afterDate})`,
  tellers: { investor: 'investor', treasury: 'Treasury' },
  overPlan: ({ actual, plan, asOf }) => `${actual} disbursed by ${asOf}, over the plan of ${plan}`,
  withoutPlan: ({ actual, asOf }) => `${actual} disbursed by ${asOf}, and no file tells a plan`,
  differ: ({ claimed, actual, asOf }) =>
    `By ${asOf} the investor says ${claimed}, the Treasury ${actual} (their days may differ)`,
  sameName: others => `Named like: ${others}. If they are one, choose the existing name at the next import.`,
  withoutInvestor: 'No file names the investor of this project',
}
