import type { Words } from '../vi/vi.ts'
import { counted } from './counted.ts'

export const investor: Words['investor'] = {
  back: 'All investors',
  unknown: {
    title: 'This investor is not in the ledger of the year on screen',
    advice: 'The file that names it may have been taken out, or it has no capital this year.',
  },
  flags: 'Why it is named',
  noFlags: 'Nothing to point out up to this day.',
  projects: count => counted(count, 'project'),
  projectsSubtitle: ({ asOf, unit }) => `As of ${asOf}, most money left first; ${unit}`,
  sources: 'The files that the figures come from',
  sourcesCaption: 'List of files',
  sourcesSubtitle: 'Press any figure to see the very cell of the file',
  sourceFile: 'File',
  sourceBy: 'Imported by',
  sourceAt: 'At',
  sourceFacts: 'Figures in use',
}
