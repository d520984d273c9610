import { formatCount, formatDate } from '../../../text/en/format.ts'
import type { Words } from '../vi/vi.ts'
import { counted } from './counted.ts'

export const submissions: Words['submissions'] = {
  title: 'Submissions',
  finding: ({ month, totals: { expected, received, onTime } }) =>
    received === expected
      ? `${month}: all ${formatCount(expected)} investors reported, ${onTime} in time`
      : `${month}: ${received} of ${expected} investors reported (${onTime} in time), ${expected - received} did not`,
  findingNothing: 'No report has come due yet',
  subtitle: ({ asOf, dueDay, graceDays }) =>
    `The investors’ own monthly reports of disbursement, as of the end of ${asOf}; due on day ${dueDay} of the next month` +
    (graceDays === 0 ? '' : `, ${counted(graceDays, 'day')} later still counting as in time`) +
    '. A report is received on the day its file is imported; figures of the State Treasury do not stand for it.',
  caption: 'A row for every investor, a column for every month of report',
  gridHelp: 'Arrow keys go from cell to cell, Enter opens one.',
  investor: 'Investor',
  month: month => month,
  due: date => `due ${date}`,
  shortDay: day => formatDate(day).replace(/ \d{4}$/, ''),
  totals: 'Reported / expected',
  totalCell: ({ received, expected, onTime }) => ({
    received: expected === 0 ? '—' : `${received}/${expected}`,
    onTime: expected === 0 ? '' : `${onTime} in time`,
  }),
  states: {
    received: 'Received',
    withFindings: 'To be looked at',
    late: 'Late',
    missing: 'Missing',
    notDue: 'Not due yet',
    notExpected: 'Not expected',
  },
  receivedOn: day => `on ${day}`,
  daysLate: days => `${counted(days, 'day')} late`,
  findings: count => counted(count, 'finding'),
  treasuryKnows: 'Treasury figure in',
  group: 'Group',
  state: 'State',
  allStates: 'All states',
  ofMonth: 'In the month',
  anyMonth: 'Any month',
  shown: (shown, all) => `${formatCount(shown)} of ${formatCount(all)} investors shown`,
  nothing: {
    title: 'There is no such investor',
    advice: 'Choose another group, state or month.',
    showAll: 'Show all',
  },
  none: {
    title: 'There is no investor to wait for',
    advice: 'First import a capital plan or commitments that name investors.',
  },
  detail: {
    title: (investor, month) => `${investor}: report of ${month}`,
    close: 'Close',
    file: 'File received',
    receivedOn: 'Received on',
    receivedBy: 'Imported by',
    reaches: 'Figures up to',
    due: 'Due',
    findings: 'Findings at the import',
    noFindings: 'none',
    toHistory: 'Open the import history',
    toInvestor: 'See the investor',
    nothingDue: 'This report is not due yet, and none has come.',
    notExpected:
      'By the end of this month the investor had neither capital nor a commitment, so no report is expected.',
    treasury: 'The State Treasury’s figures of this month are in; the investor’s own report is still to come.',
  },
  reminder: {
    title: 'Reminder',
    forms: { letter: 'Official letter', message: 'Zalo message', email: 'E-mail' },
    form: 'Form',
    text: 'Text of the reminder (in Vietnamese, as it is sent)',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'The browser does not allow copying: select the text and press Ctrl+C.',
    print: 'Print the letter',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: mark => `Số:        /${mark}`,
    recipients: {
      title: 'Nơi nhận:',
      lines: superior => ['- Như trên;', `- ${superior} (để báo cáo);`, '- Lưu: VT.'],
    },
  },
  remindAll: {
    open: count => `Remind ${counted(count, 'investor')} without a report`,
    title: month => `Remind who did not report ${month}`,
    about: count =>
      `${counted(count, 'investor')} below did not report; each gets one reminder, of earlier missing months too.`,
    copyList: 'Copy the list',
    copyAll: 'Copy all reminders',
    printAll: 'Print all letters',
    list: month => `Investors without a report of ${month}:`,
  },
  settings: {
    open: 'Due day…',
    title: 'When a month’s report is due',
    dueDay: 'Day of the next month',
    graceDays: 'Days of grace',
    graceHelp: 'A report on these days still counts as in time.',
    save: 'Save the due day',
    applies: 'Holds for this board and for the rule “did not report this period”.',
  },
  lock: {
    locked: 'Locked',
    lock: 'Lock the figures',
    unlock: 'Unlock',
    titleLock: month => `Lock the figures of ${month}`,
    titleUnlock: month => `Unlock the figures of ${month}`,
    aboutLock:
      'Once locked, no file is imported or undone if that changes the month’s figures. Importing the very figures that stand is still possible.',
    aboutUnlock:
      'Once unlocked, files are imported and undone as usual. The reason is kept with the name of who unlocked.',
    reason: 'Reason',
    reasonMissing: 'Please give a reason.',
    history: 'Locked and unlocked before',
    noHistory: 'This month has never been locked.',
    lockedBy: (by, at) => `${by} locked it at ${at}`,
    unlockedBy: (by, at) => `${by} unlocked it at ${at}`,
    manage: month => `Lock or unlock ${month}`,
    cannot: 'You have no right to lock or unlock; ask the head of the department.',
  },
}
