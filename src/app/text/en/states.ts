import type { Words } from '../vi/vi.ts'

export const states: Words['states'] = {
  loading: 'Loading…',
  retry: 'Try again',
  noRight: {
    title: 'You do not have the right to do this',
    advice: 'Ask the administrator for it, or go back to the overview.',
  },
  notFound: {
    title: 'There is no such page',
    advice: 'The address may be an old one, or mistyped.',
    back: 'Back to the overview',
  },
  unknownYear: year => ({
    title: `Nothing is known yet about plan year ${year}`,
    advice: 'Choose a year that has figures, or import files of this year.',
    seeYear: other => `See year ${other}`,
    toImport: 'Import',
  }),
}
