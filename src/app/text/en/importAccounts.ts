import { evidenceText, rowSumText, standingTitles } from '../../../text/en/evidence.ts'
import { formatCount } from '../../../text/en/format.ts'
import type { Words } from '../vi/vi.ts'
import { counted } from './counted.ts'

export const importAccounts: Words['importing']['accounts'] = {
  view: 'Columns and rows',
  standings: standingTitles,
  figures: count => counted(count, 'figure'),
  noHeading: 'no heading',
  each: count => `See each of the ${formatCount(count)} columns`,
  rows: (projects, others) =>
    others === 0
      ? `Rows: ${counted(projects, 'project row')}, no others with figures`
      : `Rows: ${counted(projects, 'project row')}; ${counted(others, 'other row')} with figures, not written again`,
  rowSum: rowSumText,
  notAdded: role => `${role}, not added`,
  rowReasons: {
    unallocated: 'not allocated to any project, not written',
    leftOut: 'left out by you, not written',
  },
  moreRows: count => `Show ${counted(count, 'more row', 'more rows')}`,
  rowsBeyond: count => `and ${counted(count, 'more row', 'more rows')}, see the sheet`,
  leftOut: columns => `Left out, not written: ${columns}.`,
  more: count => counted(count, 'other column'),
}

export const importWhy: Words['importing']['why'] = {
  ask: 'Why?',
  speaks: { for: 'For it:', against: 'Against it:' },
  because: evidenceText,
}
