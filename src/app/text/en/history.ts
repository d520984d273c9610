import type { Words } from '../vi/vi.ts'

export const history: Words['history'] = {
  title: 'As it was known',
  subtitle: ({ asOf, unit }) =>
    `The figures as of ${asOf} after each file came in or was taken back, ${unit}; latest on top`,
  at: 'Since',
  file: 'Because',
  events: {
    committed: ({ fileName, by }) => `${by} imported ${fileName}`,
    undone: ({ fileName }) => `${fileName} was taken back`,
  },
  plan: 'Plan',
  committedYear: 'Committed for the year',
  actual: 'Disbursed',
  actualAsOf: 'Figures as of',
  rate: 'Rate, of the plan known then',
}
