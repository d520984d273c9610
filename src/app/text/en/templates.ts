import type { Words } from '../vi/vi.ts'

export const templates: Words['templates'] = {
  title: 'Empty forms',
  about:
    'An .xlsx with projects, sources and plans filled in; only its yellow cells can be typed into. Filled in and imported it is taken without a question.',
  kind: 'Form',
  kinds: { disbursement: 'Report of disbursement', commitment: 'Commitments for the year' },
  month: 'Month of report',
  monthName: month => month,
  open: 'Forms…',
  download: 'Download the form',
  downloadAll: 'Download the forms of all investors (.zip)',
  downloadMonth: month => `Download the form of ${month}`,
  fileName: 'bieu-mau.xlsx',
  zipName: 'bieu-mau.zip',
}
