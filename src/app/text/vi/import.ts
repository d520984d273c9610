import type { Reporter } from '../../../domain/ledger/ledger.ts'
import type { Severity } from '../../../workbook/said/findings.ts'
import type { RowRole } from '../../../workbook/said/interpretation.ts'
import { columnHeadings, factCounts } from '../../../text/vi/columnWords.ts'
import { formatCount } from '../../../text/vi/format.ts'
import { importAccounts, importWhy } from './importAccounts.ts'
import { importCompare } from './importCompare.ts'
import { importDifference } from './importDifference.ts'
import { importEdit } from './importEdit.ts'
import { importNames } from './importNames.ts'
import { importQuestions } from './importQuestions.ts'
import { importSheet } from './importSheet.ts'

/** The import workbench: files, what they say, what was found in them, and what is in the ledger already. */
export const importing = {
  title: 'Nhập số liệu',
  lead: 'Thả tệp của các chủ đầu tư hoặc Kho bạc. Xem ứng dụng hiểu gì, sửa chỗ cần sửa, rồi ghi vào sổ. Mỗi tệp đều rút ra được.',
  drop: {
    title: 'Thả tệp vào đây',
    formats: '.xlsx, .xlsm, .xls, .xlsb, .ods, .csv; một tệp, nhiều tệp hoặc cả thư mục',
    choose: 'Chọn tệp…',
    more: 'Thêm tệp…',
    folder: 'Chọn thư mục…',
    release: 'Thả tay để nhận tệp',
  },
  noRight:
    'Tài khoản của bạn chỉ được xem. Danh sách tệp đã nạp ở bên dưới; muốn nạp tệp, hãy nhờ quản trị viên cấp quyền.',
  files: {
    title: 'Tệp',
    count: (count: number) => `${count} tệp`,
    remove: (name: string) => `Bỏ ${name} khỏi danh sách`,
    cancel: (name: string) => `Dừng đọc ${name}`,
    retry: 'Thử lại',
    resumeOne: 'Đọc tiếp tệp này',
    clearDone: 'Dọn các tệp đã xong',
    changes: ({ added, changed }: { readonly added: number; readonly changed: number }) =>
      changed === 0 ? `mới ${formatCount(added)}` : `mới ${formatCount(added)} · đổi ${formatCount(changed)}`,
    size: (bytes: number) =>
      bytes < 1_000_000
        ? `${formatCount(Math.max(1, Math.round(bytes / 1000)))} kB`
        : `${(bytes / 1_000_000).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} MB`,
  },
  stage: {
    waiting: 'Chờ đọc',
    reading: 'Đang đọc',
    recognising: 'Đã đọc, đang nhận dạng bảng',
    checking: 'Đã hiểu, đang kiểm tra',
    checked: 'Kiểm tra xong',
    asks: 'Chờ bạn trả lời',
    needsYes: 'Chờ bạn đồng ý',
    committing: 'Đang ghi',
    askingWhether: 'Không rõ đã ghi chưa, đang hỏi lại',
    unknown: 'Không rõ đã ghi chưa',
    committed: 'Đã ghi',
    undoing: 'Đang rút ra',
    undone: 'Đã rút ra',
    rejected: 'Bị từ chối',
    duplicate: 'Trùng, đã nạp trước đó',
    unreadable: 'Không đọc được',
    failed: 'Chưa kiểm tra được',
    stopped: 'Đã dừng theo yêu cầu',
  },
  progress: {
    label: 'Tiến độ đọc và kiểm tra các tệp',
    counts: ({ read, checked, all }: { readonly read: number; readonly checked: number; readonly all: number }) =>
      `Đã đọc ${read}/${all} tệp, đã kiểm tra ${checked}/${all} tệp`,
    stopAll: 'Dừng tất cả',
    resume: (count: number) => `Đọc tiếp ${count} tệp đã dừng`,
  },
  aside: {
    title: (count: number) => `${count} tệp để riêng, không đọc`,
    why: {
      lockFile: 'tệp khóa tạm của Excel, không có số liệu',
      notAWorkbook: 'không phải bảng tính',
    },
    forget: 'Đã biết, dọn danh sách này',
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
    title: 'Điều tệp không nói',
    planYear: 'Năm kế hoạch',
    asOf: 'Số liệu đến ngày',
    notSaid: 'tệp không ghi',
    apply: 'Đọc lại với điều này',
    yearRange: 'Năm từ 2000 đến 2100',
    dateFormat: 'Ngày viết như 20/10/2024',
  },
  reading: {
    title: 'Ứng dụng hiểu như sau',
    none: 'Trình duyệt này không xem trước được tệp; kết quả kiểm tra của máy chủ ở bên phải.',
    unreadable: 'Tệp này chưa mở được nên chưa biết trong tệp có gì.',
    noTable: 'Không tìm thấy bảng số liệu nào trong tệp.',
    table: (sheet: string, range: string) => `Sheet “${sheet}”, vùng ${range}`,
    hiddenSheet: 'sheet ẩn',
    unit: 'Đơn vị',
    unitUnknown: 'chưa rõ',
    unitAt: (unit: string, cell: string) => `${unit} (ô ${cell})`,
    planYear: 'Năm kế hoạch',
    reportDate: 'Số liệu đến',
    planDate: 'Quyết định giao',
    asOf: 'Lũy kế đến',
    investor: 'Chủ đầu tư',
    reporter: 'Người báo',
    reporters: { investor: 'chủ đầu tư', treasury: 'Kho bạc Nhà nước' } satisfies Record<Reporter, string>,
    unknown: '—',
    meaning: 'Hiểu là',
    rowRoles: {
      title: 'tiêu đề',
      unit: 'đơn vị tính',
      blank: 'trống',
      header: 'đầu bảng',
      columnNumbers: 'số thứ tự cột',
      project: 'dự án',
      group: 'nhóm',
      subtotal: 'cộng nhóm',
      total: 'tổng cộng',
      ofWhich: 'trong đó',
      footer: 'cuối bảng',
    } satisfies Record<RowRole, string>,
  },
  columns: {
    ...columnHeadings,
    month: (what: string, month: number, year: number) => `${what} tháng ${month}/${year}`,
    toDate: (what: string, date: string) => `${what} lũy kế đến ${date}`,
    inMonth: (what: string) => `${what} trong tháng`,
    toDateUndated: (what: string) => `${what} lũy kế`,
    ofCarriedOver: (what: string) => `${what} (vốn kéo dài)`,
    ofSource: (what: string, source: string) => `${what} · ${source}`,
    inUnit: (what: string, unit: string) => `${what}, ${unit}`,
  },
  units: { 1: 'đồng', 1000: 'nghìn đồng', 1_000_000: 'triệu đồng', 1_000_000_000: 'tỷ đồng' } as Readonly<
    Record<number, string>
  >, // any factor that a file may name; others are written out
  otherUnit: (factor: number) => `${formatCount(factor)} đồng`,
  counts: {
    title: 'Trong tệp',
    projects: (count: number) => `${formatCount(count)} dự án`,
    investors: (count: number) => `${formatCount(count)} chủ đầu tư`,
    facts: factCounts,
    totals: (matching: number, all: number) => `${matching}/${all} số cộng trong tệp khớp với các dòng`,
    noTotals: 'chưa đối chiếu được số cộng nào',
  },
  changes: {
    title: 'So với sổ đang có',
    added: 'thêm mới',
    changed: 'đổi số',
    unchanged: 'giữ nguyên',
    pending: 'Máy chủ đang đối chiếu với sổ…',
  },
  findings: {
    title: 'Điều tìm thấy',
    none: 'Không có gì phải hỏi.',
    pending: 'Đang kiểm tra…',
    severity: {
      error: 'Lỗi, phải sửa mới ghi được',
      warning: 'Cảnh báo, cần bạn đồng ý',
      note: 'Ghi chú, chỉ để biết',
    } satisfies Record<Severity, string>,
    at: (sheet: string, cell: string) => `${sheet} · ô ${cell}`,
    wholeSheet: (sheet: string) => `${sheet} · cả sheet`,
    wholeFile: 'Cả tệp',
    more: (count: number) => `Xem thêm ${count} điều cùng loại`,
  },
  commit: {
    blocked: ({ errors, questions }: { readonly errors: number; readonly questions: number }) =>
      errors === 0
        ? `Chưa ghi được: còn ${questions} câu cần bạn trả lời ở dưới.`
        : `Chưa ghi được: còn ${errors} lỗi${questions === 0 ? '' : ` và ${questions} câu cần bạn trả lời`}. Sửa ngay trong bảng ở giữa.`,
    asks: (count: number) => `Chưa ghi được: còn ${count} tên cần bạn trả lời ở dưới.`,
    unreadable: 'Tệp này không ghi được.',
    accept: (count: number) => `Tôi đã xem ${count} cảnh báo và đồng ý ghi số như tệp ghi`,
    one: 'Ghi tệp này',
    all: (count: number) => `Ghi ${count} tệp chỉ thêm số mới`,
    allChanging: (count: number, changed: number) => `Ghi ${count} tệp đổi ${formatCount(changed)} số đã có`,
    unknown:
      'Máy chủ nhận lệnh ghi nhưng câu trả lời bị mất, hỏi lại vẫn chưa thấy trả lời. Tệp có thể đã vào sổ. Khi có mạng, bấm “Hỏi lại”; đừng nhập tay lại số của tệp này.',
    notWritten: 'Chưa ghi được: lần ghi vừa rồi không vào sổ. Xin bấm “Ghi tệp này” lần nữa.',
    askWhether: 'Hỏi lại',
    committed: (importId: string) => `Đã ghi. Mã lần nạp: ${importId}.`,
    see: 'Xem kết quả',
    undo: 'Rút tệp này ra',
    undone: 'Đã rút ra. Số của các tệp trước đó trở lại.',
    again: 'Ghi lại',
    duplicate: (importId: string) => `Đúng tệp này đã có trong sổ (mã lần nạp: ${importId}). Không ghi thêm lần nữa.`,
  },
  summary: {
    ready: (count: number) => `${count} tệp ghi được ngay`,
    asks: (count: number) => `${count} tệp chờ bạn trả lời`,
    needsYes: (count: number) => `${count} tệp chờ bạn đồng ý`,
    blocked: (count: number) => `${count} tệp không ghi được`,
    busy: (count: number) => `${count} tệp đang xử lý`,
    done: (count: number) => `${count} tệp đã xong`,
  },
  history: {
    title: 'Tệp đã nạp',
    caption: 'Danh sách tệp đã nạp',
    empty: 'Chưa nạp tệp nào. Tệp ghi xong sẽ hiện ở đây, kèm người nạp và nút rút ra.',
    file: 'Tệp',
    year: 'Năm',
    reportDate: 'Số liệu đến',
    by: 'Người nạp',
    at: 'Lúc',
    facts: 'Số liệu đang dùng',
    factsHelp: 'Bao nhiêu con số trên các màn hình đang lấy từ tệp này',
    state: 'Trạng thái',
    live: 'đang dùng',
    undone: (at: string) => `đã rút ra ${at}`,
    sample: 'Dữ liệu mẫu',
    undo: 'Rút ra',
    putBack: 'Nạp lại',
    confirmUndo: (name: string) => `Rút “${name}” ra khỏi sổ? Số của các tệp trước đó trở lại; tệp gốc vẫn được giữ.`,
    confirm: 'Rút ra',
    keep: 'Để nguyên',
  },
}
