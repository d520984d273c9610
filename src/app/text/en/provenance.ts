import { formatCount } from '../../../text/en/format.ts'
import type { Words } from '../vi/vi.ts'
import { counted } from './counted.ts'

export const provenance: Words['provenance'] = {
  close: 'Close',
  asOf: date => `as of ${date}`,
  amounts: {
    plan: 'Capital plan assigned',
    carriedOver: 'Capital carried over',
    unallocated: 'Not yet allocated to projects',
    primeMinisterPlan: 'Capital assigned by the Prime Minister',
    committed: 'Committed',
    actual: 'Disbursed',
    claimed: 'Disbursed by the investor’s report',
    carriedOverActual: 'Disbursed of capital carried over',
    priorYears: 'Disbursed in earlier years',
  },
  formulas: target => ({
    rate: 'disbursed ÷ capital plan assigned',
    reportedRate: 'disbursed ÷ plan of the projects that have reported',
    fulfilment: 'disbursed ÷ committed; only projects with both, the commitment as of each project’s own report',
    gapToCommitment: 'disbursed − committed; only projects with both, the commitment as of each project’s own report',
    gapToTarget: `${target} of the capital plan assigned − disbursed`,
    remaining: 'capital plan assigned − disbursed',
  }),
  formula: how => `How it is computed: ${how}`,
  madeOf: (projects, cells) => `sum of ${counted(cells, 'cell')} of ${counted(projects, 'project')}, largest first`,
  madeOfCells: cells => `sum of ${counted(cells, 'cell')}`,
  typedIn: ({ decision, from }) => `typed in by ${decision}, in force from ${from}; not added up from files`,
  none: 'No file says anything about it yet.',
  dong: 'VND',
  place: (sheet, cell) => `sheet “${sheet}”, cell ${cell}`,
  imported: (by, at) => `imported by ${by}, ${at}`,
  mended: (original, by, at) =>
    `mended by ${by}, ${at}; the file says ${original === '' ? 'nothing (empty cell)' : `“${original}”`}`,
  download: file => `Download the original file ${file}`,
  downloadFailed: 'The original file could not be downloaded. Try again.',
  deduction: 'Less the days of the month that have not come yet',
  more: count => `Show ${formatCount(count)} more projects`,
}
