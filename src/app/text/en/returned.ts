import type { Words } from '../vi/vi.ts'

export const returned: Words['returned'] = {
  file: 'Download the marked file to send back',
  help: 'This very file with its faulty cells coloured and commented, and nothing else changed. For .csv, .xls and .xlsb a list comes instead.',
  ofImport: fileName => `Download ${fileName} with its cells marked`,
  fileName: 'da-danh-dau.xlsx',
}
