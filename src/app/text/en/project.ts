import { formatCount } from '../../../text/en/format.ts'
import type { Words } from '../vi/vi.ts'
import { counted } from './counted.ts'

export const project: Words['project'] = {
  back: 'All projects',
  code: code => `Project code ${code}`,
  noCode: 'No project code yet',
  noInvestor: 'The file names no investor',
  unknown: {
    title: 'This project is not in the ledger of the year on screen',
    advice: 'The file that names it may have been taken out, or it has no capital this year.',
  },
  flags: 'What needs attention',
  noFlags: 'Nothing to point out up to this day.',
  facts: 'Figures, and the cells that state them',
  factsCaption: 'List of figures',
  factsSubtitle: ({ standing, superseded }) =>
    superseded === 0
      ? `${counted(standing, 'figure')} in use`
      : `${counted(standing, 'figure')} in use; ${formatCount(superseded)} struck through were replaced by a later report`,
  what: 'Figure',
  amount: 'Amount',
  amountInDong: 'Amount, VND',
  source: 'Funding source',
  where: 'File, sheet, cell',
  imported: 'Imported by',
  wholeSource: 'Not split by source',
  allSources: 'Total',
  superseded: 'Old figure:',
  notCounted: 'not counted: there is one that is newer, more detailed, or this is of a later day',
  bySource: 'By funding source',
  bySourceSubtitle: ({ asOf, unit }) => `As of ${asOf}; ${unit}`,
  tellersDiffer: 'The investor and the State Treasury differ',
  tellersSame: 'The investor and the State Treasury agree',
  tellersSubtitle: unit => `Disbursed to date, ${unit}; the Treasury’s figure is used`,
  teller: 'Who reports',
  toDate: 'As of',
  tellerInvestor: 'Investor',
  tellerTreasury: 'State Treasury',
  tellerDifference: 'Difference',
}
