import type { Words } from '../words.ts'

export const frame: Words['frame'] = {
  product: 'Public investment disbursement',
  skipToContent: 'Skip to content',
  header: 'The question: year, day, unit',
  year: 'Plan year',
  asOf: 'As of',
  unit: 'Unit',
  unitChoice: { ty: 'billion VND', trieu: 'million VND' },
  scope: year => `Scope: capital of plan year ${year}, without capital carried over`,
  denominator: date => `Denominator: total capital plan assigned as of ${date}`,
  toDark: 'Switch to dark theme',
  toLight: 'Switch to light theme',
  language: 'Language',
  languageFailed: 'The Vietnamese words could not be loaded. Check the network and try again.',
  openMenu: 'Open the menu',
  closeMenu: 'Close the menu',
  menu: 'Menu',
  screens: {
    overview: 'Overview',
    keyProjects: 'Key projects',
    investors: 'Investors',
    projects: 'Projects',
    import: 'Import',
  },
  laggingCount: count => (count === 1 ? '1 lagging investor' : `${count} lagging investors`),
  reader: 'read only',
  sample: 'Sample data',
  sampleExplained:
    'Sample data: totals and names as published by Nghệ An province; the figures of each project are invented for illustration.',
  printed: ({ year, asOf, unit }) => `Plan year ${year} · as of ${asOf} · unit: ${unit}`,
}
