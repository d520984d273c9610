import type { IsoDate } from '../../../domain/base/calendar.ts'
import type { SubmissionState } from '../../../domain/submissions/submissionState.ts'
import type { SubmissionTotals } from '../../../domain/submissions/submissions.ts'
import { formatCount, formatDate } from '../../../text/vi/format.ts'
import type { ReminderForm } from '../../../text/vi/reminders.ts'

/** The submission board: whose report of which month is in. */
export const submissions = {
  title: 'Theo dõi nộp báo cáo',
  finding: (facts: { readonly month: string; readonly totals: SubmissionTotals }) => {
    const { expected, received, onTime } = facts.totals
    if (received === expected)
      return `Tháng ${facts.month}: cả ${formatCount(expected)} đơn vị đã nộp, ${onTime} đúng hạn`
    return `Tháng ${facts.month}: ${received}/${expected} đơn vị đã nộp (${onTime} đúng hạn), ${expected - received} chưa nộp`
  },
  findingNothing: 'Chưa có kỳ báo cáo nào đến hạn',
  subtitle: (facts: { readonly asOf: string; readonly dueDay: number; readonly graceDays: number }) =>
    `Báo cáo giải ngân của chính chủ đầu tư theo từng tháng, tình hình đến hết ${facts.asOf}; hạn nộp ngày ${facts.dueDay} tháng sau` +
    (facts.graceDays === 0 ? '' : `, thêm ${facts.graceDays} ngày vẫn tính đúng hạn`) +
    '. Ngày nhận là ngày nạp tệp vào sổ; số của Kho bạc không thay cho báo cáo của đơn vị.',
  caption: 'Mỗi hàng một chủ đầu tư, mỗi cột một tháng báo cáo',
  gridHelp: 'Dùng phím mũi tên để đi giữa các ô, Enter để mở.',
  investor: 'Chủ đầu tư',
  month: (month: string) => `Tháng ${month}`,
  due: (date: string) => `hạn ${date}`,
  /** Day and month: the year stands in the column's head. */
  shortDay: (day: IsoDate) => formatDate(day).slice(0, 5),
  totals: 'Đã nộp / phải nộp',
  totalCell: ({ received, expected, onTime }: SubmissionTotals) => ({
    received: expected === 0 ? '—' : `${received}/${expected}`,
    onTime: expected === 0 ? '' : `${onTime} đúng hạn`,
  }),
  states: {
    received: 'Đã nộp',
    withFindings: 'Có điều cần xem',
    late: 'Nộp trễ',
    missing: 'Chưa nộp',
    notDue: 'Chưa đến hạn',
    notExpected: 'Không phải nộp',
  } satisfies Record<SubmissionState, string>,
  receivedOn: (day: string) => `ngày ${day}`,
  daysLate: (days: number) => `trễ ${formatCount(days)} ngày`,
  findings: (count: number) => `${formatCount(count)} điều cần xem`,
  treasuryKnows: 'có số KBNN',
  group: 'Nhóm',
  state: 'Tình trạng',
  allStates: 'Tất cả tình trạng',
  ofMonth: 'Xét theo tháng',
  anyMonth: 'Bất kỳ tháng nào',
  shown: (shown: number, all: number) => `Hiện ${formatCount(shown)} trong ${formatCount(all)} chủ đầu tư`,
  nothing: {
    title: 'Không có chủ đầu tư nào như vậy',
    advice: 'Đổi nhóm, tình trạng hoặc tháng.',
    showAll: 'Hiện tất cả',
  },
  none: {
    title: 'Chưa có chủ đầu tư nào để theo dõi',
    advice: 'Nạp kế hoạch vốn hoặc cam kết có ghi tên chủ đầu tư trước.',
  },
  detail: {
    title: (investor: string, month: string) => `${investor}: báo cáo tháng ${month}`,
    close: 'Đóng',
    file: 'Tệp đã nhận',
    receivedOn: 'Ngày nhận',
    receivedBy: 'Người nạp',
    reaches: 'Số liệu đến ngày',
    due: 'Hạn nộp',
    findings: 'Điều cần xem khi nạp',
    noFindings: 'không có',
    toHistory: 'Mở lịch sử nạp tệp',
    toInvestor: 'Xem chủ đầu tư',
    nothingDue: 'Kỳ này chưa đến hạn nộp, và chưa có báo cáo nào.',
    notExpected: 'Đến hết tháng này đơn vị chưa được giao vốn và không có cam kết, nên không phải nộp.',
    treasury: 'Sổ đã có số của Kho bạc cho kỳ này; đơn vị vẫn phải nộp báo cáo của mình.',
  },
  reminder: {
    title: 'Nhắc nộp báo cáo',
    forms: { letter: 'Công văn', message: 'Tin nhắn Zalo', email: 'Thư điện tử' } satisfies Record<
      ReminderForm,
      string
    >,
    form: 'Hình thức',
    text: 'Nội dung nhắc',
    copy: 'Sao chép',
    copied: 'Đã sao chép',
    copyFailed: 'Trình duyệt không cho sao chép; xin chọn chữ trong ô rồi nhấn Ctrl+C.',
    print: 'In công văn',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    /** Left open for the hand that numbers it. */
    number: (mark: string) => `Số:        /${mark}`,
    recipients: {
      title: 'Nơi nhận:',
      lines: (superior: string): readonly string[] => ['- Như trên;', `- ${superior} (để báo cáo);`, '- Lưu: VT.'],
    },
  },
  remindAll: {
    open: (count: number) => `Nhắc ${formatCount(count)} đơn vị chưa nộp`,
    title: (month: string) => `Nhắc các đơn vị chưa nộp báo cáo tháng ${month}`,
    about: (count: number) =>
      `${formatCount(count)} đơn vị dưới đây chưa nộp; mỗi đơn vị một lời nhắc, kể cả những tháng trước còn thiếu.`,
    copyList: 'Sao chép danh sách',
    copyAll: 'Sao chép mọi lời nhắc',
    printAll: 'In mọi công văn',
    list: (month: string) => `Danh sách đơn vị chưa nộp báo cáo giải ngân tháng ${month}:`,
  },
  settings: {
    open: 'Hạn nộp…',
    title: 'Hạn nộp báo cáo tháng',
    dueDay: 'Ngày phải nộp (của tháng sau)',
    graceDays: 'Số ngày châm chước',
    graceHelp: 'Nộp trong những ngày này vẫn tính là đúng hạn.',
    save: 'Ghi hạn nộp',
    applies: 'Áp dụng cho cả bảng này và tiêu chí “chưa báo cáo kỳ này”.',
  },
  lock: {
    locked: 'Đã chốt',
    lock: 'Chốt số liệu',
    unlock: 'Mở chốt',
    titleLock: (month: string) => `Chốt số liệu tháng ${month}`,
    titleUnlock: (month: string) => `Mở chốt số liệu tháng ${month}`,
    aboutLock:
      'Từ lúc chốt, không tệp nào được nạp thêm hay rút ra nếu làm thay đổi số liệu của tháng này. Nạp lại đúng những số đang có thì vẫn được.',
    aboutUnlock: 'Sau khi mở, các tệp lại được nạp và rút như thường. Lý do được lưu cùng tên người mở.',
    reason: 'Lý do',
    reasonMissing: 'Xin ghi lý do.',
    history: 'Các lần chốt và mở chốt',
    noHistory: 'Tháng này chưa từng được chốt.',
    lockedBy: (by: string, at: string) => `${by} chốt lúc ${at}`,
    unlockedBy: (by: string, at: string) => `${by} mở chốt lúc ${at}`,
    manage: (month: string) => `Chốt hoặc mở chốt tháng ${month}`,
    cannot: 'Bạn không có quyền chốt hay mở chốt; hãy đề nghị lãnh đạo phòng.',
  },
}
