import type { Words } from '../words.ts'

export const charts: Words['charts'] = {
  actual: 'Disbursed',
  committed: 'Committed',
  target: 'Target 95%',
  behind: 'Behind commitment',
  ahead: 'Ahead of commitment',
  keys: 'Key',
  showTable: 'Show the figures as a table',
  showChart: 'Show the chart',
}
