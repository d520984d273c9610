import { formatCount } from '../../../text/en/format.ts'
import type { Words } from '../vi/vi.ts'
import { counted } from './counted.ts'

export const importCompare: Words['importing']['compare'] = {
  choose: 'Compare',
  chooseOne: name => `Choose ${name} to compare`,
  hint: 'Choose two files to see them side by side.',
  one: name => `${name} is chosen. Choose one more.`,
  title: (a, b) => `${a} and ${b}`,
  subtitle: 'Both original files read again as when they were imported, compared project by project and kind by kind',
  close: 'Close the comparison',
  pending: 'Reading both files…',
  failed: 'One of the two files cannot be read again.',
  counts: ({ differ, same, onlyA, onlyB }) =>
    `${counted(differ, 'figure differs', 'figures differ')}, ${formatCount(same)} the same, ${formatCount(onlyA)} only in the first, ${formatCount(onlyB)} only in the second`,
  caption: unit => `Figure by figure, those that differ first, ${unit}`,
  project: 'Project',
  what: 'Figure',
  by: 'Difference',
  state: 'Compared',
  states: { differ: 'differs', same: 'same', onlyA: 'only the first file', onlyB: 'only the second file' },
  andThen: (first, day) => `${first}; the second file to ${day}`,
  filter: 'Show only what differs',
  more: count => `${counted(count, 'more figure')} not shown here.`,
  layouts: {
    title: 'Learned layouts',
    subtitle: 'Files of the same layout are read as you mended the last one, without asking again',
    empty: 'No layout learned yet. Change how a file is read and write it: its layout is remembered here.',
    from: 'Learned from',
    investor: 'Investor',
    anyInvestor: 'several investors',
    treasury: 'State Treasury',
    columns: 'Columns changed',
    by: 'Changed by',
    at: 'At',
    forget: 'Forget this layout',
    forgetOne: file => `Forget this layout: learned from ${file}`,
    confirm: file =>
      `Forget the layout learned from ${file}? The next file of this layout is read and asked about afresh.`,
    keep: 'Leave it',
  },
  detail: {
    open: 'See changes',
    openOf: name => `See changes: ${name}`,
    title: name => `What ${name} changed in the ledger`,
    close: 'Close',
    none: 'No details are kept of this import.',
    mends: 'Cells mended on import',
    mendedBy: (by, at) => `mended by ${by}, ${at}`,
    answers: 'Names answered for on import',
    leftOut: count => `${counted(count, 'row or cell', 'rows or cells')} left out`,
  },
  undo: {
    title: file => `${file} is taken out. This work stays:`,
    nothing: file => `${file} is taken out. No later work rests on it.`,
    alias: (kind, alias, name) => `${kind}: “${alias}” still means ${name}`,
    mend: (file, sheet, cell) => `Cell ${cell} (${sheet}) mended in ${file}`,
    record: by => `What ${by} noted about a project or an investor of the file`,
    layout: 'The layout learned from this file',
    keeps:
      'When it is taken out: the directory, answered names, learned layouts and whatever people changed later stay.',
  },
}
