import { formatCount } from '../../../text/en/format.ts'
import type { Words } from '../vi/vi.ts'
import { columnHeadings, factCounts } from '../../../text/en/columnWords.ts'
import { counted } from './counted.ts'
import { importAccounts, importWhy } from './importAccounts.ts'
import { importCompare } from './importCompare.ts'
import { importDifference } from './importDifference.ts'
import { importEdit } from './importEdit.ts'
import { importNames } from './importNames.ts'
import { importQuestions } from './importQuestions.ts'
import { importSheet } from './importSheet.ts'
import { monthOfYear } from './months.ts'

export const importing: Words['importing'] = {
  title: 'Import',
  lead: 'Drop files of the investors or the State Treasury. See what was understood, mend what needs mending, then write it to the ledger. Every file can be taken out again.',
  drop: {
    title: 'Drop files here',
    formats: '.xlsx, .xlsm, .xls, .xlsb, .ods, .csv; one file, many, or a whole folder',
    choose: 'Choose files…',
    more: 'Add files…',
    folder: 'Choose a folder…',
    release: 'Let go to add the files',
  },
  noRight:
    'Your account may only look. The imported files are listed below; to import, ask the administrator for the right.',
  files: {
    title: 'Files',
    count: count => counted(count, 'file'),
    remove: name => `Remove ${name} from the list`,
    cancel: name => `Stop reading ${name}`,
    retry: 'Try again',
    resumeOne: 'Go on with this file',
    clearDone: 'Clear the finished files',
    changes: ({ added, changed }) =>
      changed === 0 ? `new ${formatCount(added)}` : `new ${formatCount(added)} · changed ${formatCount(changed)}`,
    size: bytes =>
      bytes < 1_000_000
        ? `${formatCount(Math.max(1, Math.round(bytes / 1000)))} kB`
        : `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`,
  },
  stage: {
    waiting: 'Waiting to be read',
    reading: 'Reading',
    recognising: 'Read, looking for tables',
    checking: 'Understood, being checked',
    checked: 'Checked',
    asks: 'Waiting for your answers',
    needsYes: 'Waiting for your consent',
    committing: 'Being written',
    askingWhether: 'Not clear whether it is recorded, asking again',
    unknown: 'Not clear whether it is recorded',
    committed: 'Written',
    undoing: 'Being taken out',
    undone: 'Taken out',
    rejected: 'Refused',
    duplicate: 'Imported before',
    unreadable: 'Cannot be read',
    failed: 'Could not be checked',
    stopped: 'Stopped as asked',
  },
  progress: {
    label: 'Progress of reading and checking the files',
    counts: ({ read, checked, all }) => `${read} of ${counted(all, 'file')} read, ${checked} checked`,
    stopAll: 'Stop all',
    resume: count => `Go on with ${counted(count, 'stopped file')}`,
  },
  aside: {
    title: count => `${counted(count, 'file')} set aside, not read`,
    why: {
      lockFile: 'a lock file that Excel leaves; it holds no figures',
      notAWorkbook: 'not a workbook',
    },
    forget: 'Understood, clear this list',
  },
  sheet: importSheet,
  accounts: importAccounts,
  why: importWhy,
  edit: importEdit,
  names: importNames,
  questions: importQuestions,
  difference: importDifference,
  compare: importCompare,
  hints: {
    title: 'What the file does not say',
    planYear: 'Plan year',
    asOf: 'Figures as of',
    notSaid: 'not in the file',
    apply: 'Read again with this',
    yearRange: 'A year from 2000 to 2100',
    dateFormat: 'A day as 20/10/2024 or 20 Oct 2024',
  },
  reading: {
    title: 'What was understood',
    none: 'This browser cannot preview the file; what the server found is on the right.',
    unreadable: 'This file could not be opened, so what it holds is not known.',
    noTable: 'No table of figures was found in the file.',
    table: (sheet, range) => `Sheet “${sheet}”, range ${range}`,
    hiddenSheet: 'hidden sheet',
    unit: 'Unit',
    unitUnknown: 'not known yet',
    unitAt: (unit, cell) => `${unit} (cell ${cell})`,
    planYear: 'Plan year',
    reportDate: 'Figures as of',
    planDate: 'Plan decision of',
    asOf: 'To date as of',
    investor: 'Investor',
    reporter: 'Reported by',
    reporters: { investor: 'the investor', treasury: 'the State Treasury' },
    unknown: '—',
    meaning: 'Understood as',
    rowRoles: {
      title: 'title',
      unit: 'unit',
      blank: 'blank',
      header: 'heading',
      columnNumbers: 'column numbers',
      project: 'project',
      group: 'group',
      subtotal: 'subtotal',
      total: 'total',
      ofWhich: 'of which',
      footer: 'footer',
    },
  },
  columns: {
    ...columnHeadings,
    month: (what, month, year) => `${what} in ${monthOfYear(month, year)}`,
    toDate: (what, date) => `${what} to ${date}`,
    inMonth: what => `${what} in the month`,
    toDateUndated: what => `${what} to date`,
    ofCarriedOver: what => `${what} (carried-over capital)`,
    ofSource: (what, source) => `${what} · ${source}`,
    inUnit: (what, unit) => `${what}, ${unit}`,
  },
  units: { 1: 'VND', 1000: 'thousand VND', 1_000_000: 'million VND', 1_000_000_000: 'billion VND' },
  otherUnit: factor => `${formatCount(factor)} VND`,
  counts: {
    title: 'In the file',
    projects: count => counted(count, 'project'),
    investors: count => counted(count, 'investor'),
    facts: factCounts,
    totals: (matching, all) => `${matching} of ${counted(all, 'total')} in the file agree with their rows`,
    noTotals: 'no total could be checked',
  },
  changes: {
    title: 'Against the ledger',
    added: 'new',
    changed: 'changed',
    unchanged: 'unchanged',
    pending: 'The server is comparing with the ledger…',
  },
  findings: {
    title: 'What was found',
    none: 'Nothing to ask.',
    pending: 'Checking…',
    severity: {
      error: 'Error, to be mended before writing',
      warning: 'Warning, needs your consent',
      note: 'Note, for information only',
    },
    at: (sheet, cell) => `${sheet} · cell ${cell}`,
    wholeSheet: sheet => `${sheet} · whole sheet`,
    wholeFile: 'Whole file',
    more: count => `Show ${count} more of this kind`,
  },
  commit: {
    blocked: ({ errors, questions }) =>
      errors === 0
        ? `Cannot be written yet: ${counted(questions, 'question')} below to be answered.`
        : `Cannot be written: ${counted(errors, 'error')}${questions === 0 ? '' : ` and ${counted(questions, 'question')}`} left. Mend them in the grid.`,
    asks: count => `Cannot be written yet: ${counted(count, 'name')} to answer for below.`,
    unreadable: 'This file cannot be written.',
    accept: count => `I have seen ${counted(count, 'warning')} and agree to write the figures as the file has them`,
    one: 'Write this file',
    all: count => `Write ${counted(count, 'file')} that only add figures`,
    allChanging: (count, changed) =>
      `Write ${counted(count, 'file')} that change ${counted(changed, 'figure')} in the ledger`,
    unknown:
      'The server was told to record this file, but its answer was lost, and it has not answered since. The file may be in the ledger. Once the network is back, press “Ask again”; do not enter its figures by hand meanwhile.',
    notWritten: 'Not written: the last attempt did not enter the ledger. Please press “Write this file” again.',
    askWhether: 'Ask again',
    committed: importId => `Written. Import ${importId}.`,
    see: 'See the result',
    undo: 'Take this file out',
    undone: 'Taken out. The figures of earlier files are back.',
    again: 'Write it again',
    duplicate: importId => `This very file is in the ledger already (import ${importId}). It is not written twice.`,
  },
  summary: {
    ready: count => `${counted(count, 'file')} ready to be written`,
    asks: count => `${counted(count, 'file')} waiting for your answers`,
    needsYes: count => `${counted(count, 'file')} waiting for your consent`,
    blocked: count => `${counted(count, 'file')} cannot be written`,
    busy: count => `${counted(count, 'file')} being worked on`,
    done: count => `${counted(count, 'file')} done`,
  },
  history: {
    title: 'Imported files',
    caption: 'List of imported files',
    empty:
      'No file has been imported yet. Written files show here, with who imported them and a button to take them out.',
    file: 'File',
    year: 'Year',
    reportDate: 'Figures as of',
    by: 'Imported by',
    at: 'At',
    facts: 'Figures in use',
    factsHelp: 'How many figures on the screens come from this file',
    state: 'State',
    live: 'in use',
    undone: at => `taken out ${at}`,
    sample: 'Sample data',
    undo: 'Take out',
    putBack: 'Put back',
    confirmUndo: name =>
      `Take “${name}” out of the ledger? The figures of earlier files come back; the original file is kept.`,
    confirm: 'Take out',
    keep: 'Leave it',
  },
}
