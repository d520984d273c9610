import { counted } from './counted.ts'
import type { Words } from '../vi/vi.ts'

export const finder: Words['finder'] = {
  search: 'Find',
  shortcut: 'Ctrl K',
  label: 'Go to an investor, project, screen, action…',
  keys: 'Diacritics may be left out, abbreviations will do. ↑ ↓ to choose, Enter to open, Esc to close.',
  nothing: 'Nothing has a name like this.',
  more: count => `${counted(count, 'more result')}: type on to narrow down.`,
  kinds: { screen: 'Screen', action: 'Action', investor: 'Investor', project: 'Project' },
  projectOf: investor => `Project · ${investor}`,
  inUnit: unit => `Show in ${unit}`,
  exportLagging: 'Download the lagging list (.xlsx)',
  importFiles: 'Import files',
  meeting: 'Meeting mode (F)',
  failed: (title, advice) => `${title}. ${advice}`,
}
