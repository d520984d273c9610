import { formatCount } from '../../../text/en/format.ts'
import type { Words } from '../vi/vi.ts'
import { counted } from './counted.ts'

export const importDifference: Words['importing']['difference'] = {
  views: 'How to look at the file',
  sheet: 'Workbook',
  view: 'Against the ledger',
  title: 'What writing this file changes in the ledger',
  pending: 'Being compared with the ledger…',
  none: 'Nothing to compare: the server has not answered, or the file has errors.',
  counts: ({ added, changed, unchanged, dropped }) =>
    `${formatCount(added)} new, ${formatCount(changed)} changed, ${formatCount(unchanged)} unchanged, ${formatCount(dropped)} no longer mentioned`,
  outdated: count =>
    `${counted(count, 'figure')} older than what stands: kept, but they do not take the place of what stands.`,
  investors: {
    title: 'By investor',
    caption: unit => `Totals of the year before and after, ${unit}`,
    investor: 'Investor',
    unnamed: 'Investor not told',
    plan: 'Plan',
    commitment: 'Commitment',
    disbursement: 'Disbursement',
    change: (before, after) => `${before} → ${after}`,
  },
  kinds: { changed: 'Changed', added: 'New', dropped: 'No longer mentioned', leftOut: 'Left out by you' },
  filter: 'Filter by project or investor',
  rows: {
    caption: (kind, unit) => `${kind}, ${unit}`,
    take: 'Write',
    takeOne: name => `Write this figure: ${name}`,
    takeAll: 'Write all rows shown',
    project: 'Project',
    what: 'Figure',
    before: 'In the ledger',
    after: 'This file',
    by: 'Difference',
    cell: 'Cell',
    more: count => `${counted(count, 'more row')}; filter to narrow them down.`,
    none: 'No rows.',
    droppedNote: 'These figures still stand: a file that does not mention one does not remove it.',
    inFile: file => `in ${file}`,
  },
  leftOut: count => `You leave out ${counted(count, 'row or cell', 'rows or cells')}: they are not written.`,
  leftRow: row => `the whole of row ${row}`,
  takeIn: 'Take in again',
}
