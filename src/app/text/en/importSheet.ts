import type { Words } from '../vi/vi.ts'
import { counted } from './counted.ts'

export const importSheet: Words['importing']['sheet'] = {
  tabs: 'Sheets of the file',
  grid: sheet => `Sheet “${sheet}”`,
  cell: cell => `Cell ${cell}`,
  row: row => `Row ${row}`,
  column: column => `Column ${column}`,
  emptySheet: 'This sheet has no cells.',
  rowNumbers: 'Row',
  hidden: 'hidden',
  hiddenSheet: 'hidden sheet',
  hiddenRow: 'hidden in the file',
  hiddenColumn: 'hidden in the file',
  noTable: 'no table',
  tableCount: count => counted(count, 'table'),
  findings: count => counted(count, 'finding'),
  help: 'Press a column’s or a row’s head (or Enter) to change what it was taken for; double-click a cell (or F2) to mend it. Arrow keys go from cell to cell.',
  legend: 'Legend',
  legendText: {
    header: 'heading',
    project: 'project, counted',
    group: 'group, stands over projects',
    subtotal: 'subtotal, not added again',
    total: 'total, not added again',
    ofWhich: 'of which, not added again',
    ignored: 'not read',
    hidden: 'hidden in the file',
    finding: 'cell with a finding',
  },
  original: 'in the file',
  leftOut: 'left out',
  decidedRow: 'Chosen by you.',
  reasons: {
    outside: 'Outside every table: figures here are not read.',
    project: ({ name, code, number }) => {
      const named = name === undefined ? 'Project, counted' : `Project “${name}”, counted`
      if (code !== undefined) return `${named}: it has the code ${code}.`
      return number === undefined
        ? `${named}: it has a name and amounts.`
        : `${named}: its number “${number}” is of the projects’ kind.`
    },
    group: label => `Group: “${label}” stands over the projects below; nothing of its own is counted.`,
    subtotal: label => `Subtotal: “${label}” is the sum of the projects below, so it is not added again.`,
    total: label =>
      label === ''
        ? 'Total: the row has figures but no project, so it is not added.'
        : `Total: “${label}” is a sum of the table, so it is not added.`,
    ofWhich: 'Of which: a part of the project above, so it is not added again.',
    header: 'Heading: says what each column is.',
    columnNumbers: 'Numbers of the columns, only to name them.',
    title: 'Title above the table.',
    unit: 'Line that names the unit.',
    blank: 'Blank row.',
    footer: 'Not counted: a note, a signature or a row of comparison.',
  },
  columnReasons: {
    header: header => `Understood by its heading “${header}”.`,
    noHeader: 'The column has no heading.',
    notation: {
      vi: 'Numbers are written the Vietnamese way: 1.234,5.',
      en: 'Numbers are written the English way: 1,234.5.',
    },
  },
}
