import { formatCount } from '../../../text/en/format.ts'
import type { Words } from '../words.ts'
import { counted } from './counted.ts'

export const projects: Words['projects'] = {
  title: 'Projects',
  subtitle: ({ asOf, unit }) => `As of ${asOf}; ${unit}`,
  search: 'Find a project, code or investor',
  searchHint: 'Diacritics may be left out',
  shown: (shown, all) =>
    shown === all ? counted(all, 'project') : `${formatCount(shown)} of ${counted(all, 'project')}`,
  columns: {
    code: 'Project code',
    name: 'Project',
    investor: 'Investor',
    plan: 'Plan',
    actual: 'Disbursed',
    rate: 'Rate, of the plan',
    committed: 'Committed to this day',
    remaining: 'Left',
  },
  total: 'Total of the projects shown',
  more: count => `Show ${formatCount(count)} more projects`,
  noInvestor: 'not in the file',
  empty: {
    title: 'There is no project in this year yet',
    advice: 'Import plan or commitment files of the investors.',
  },
  grid: (asOf, unit) => `Table of projects as of ${asOf}, ${unit}`,
  gridWords: {
    noRowsToShow: 'No project matches',
    loadingOoo: 'Loading…',
    ariaSortableColumn: 'Press Enter to sort by this column',
  },
}
