import { formatCount } from '../../../text/en/format.ts'
import type { Words } from '../words.ts'

export const investors: Words['investors'] = {
  title: 'Investors',
  finding: ({ lagging, all, remaining }) =>
    lagging === 0
      ? `None of ${all} investors is flagged as lagging`
      : `${lagging} of ${all} investors lag, with ${remaining} not yet disbursed`,
  subtitle: ({ asOf, unit }) => `Disbursement of each investor to ${asOf} against its capital plan; ${unit}`,
  average: rate => `province average ${rate}`,
  target: 'target 95%',
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
}
