import type { Words } from '../vi/vi.ts'
import { counted } from './counted.ts'

export const charts: Words['charts'] = {
  actual: 'Disbursed',
  committed: 'Committed',
  target: target => `Target ${target}`,
  average: 'Average of the province',
  forecast: 'Forecast, from P10 to P90',
  forecastShort: 'Forecast',
  lastYear: year => `Year ${year} (by rate)`,
  lastYearShort: ({ year, rate }) => `Same day ${year}: ${rate} of the plan`,
  lastYearTold: 'At the rate of the same day last year',
  behind: 'Behind commitment',
  ahead: 'Ahead of commitment',
  keys: 'Key',
  showTable: 'Show the figures as a table',
  showChart: 'Show the chart',
  export: 'Download',
  exportAs: { png: 'Picture (.png)', svg: 'Drawing (.svg)', xlsx: 'Table of figures (.xlsx)' },
  exportFailed: 'The download failed. Try again; if it goes on, use the table of figures.',
  about: ({ year, carriedOver, denominator, asOf, source }) =>
    `Capital of plan year ${year}, ${carriedOver}; rates of the ${denominator}, as of ${asOf}; ${source}.`,
  source: ({ files, tellers }) => `source: ${counted(files, 'imported file')}, disbursement as reported by ${tellers}`,
  sourceWithoutActual: files => `source: ${counted(files, 'imported file')}, no disbursement reported yet`,
  tellers: {
    treasury: 'the State Treasury',
    investor: 'the investors',
    both: 'the State Treasury and the investors',
  },
}
