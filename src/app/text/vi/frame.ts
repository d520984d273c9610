import type { CarriedOverWay, Denominator } from '../../../domain/book/counting.ts'
import { carriedOverNames, denominatorNames, denominatorTitles } from '../../../text/vi/counting.ts'

/** The frame around every screen: header, menu, the line that says what the figures count. */
export const frame = {
  product: 'Giải ngân đầu tư công',
  skipToContent: 'Đến thẳng nội dung',
  header: 'Câu hỏi: năm, ngày, đơn vị',
  year: 'Năm kế hoạch',
  asOf: 'Đến ngày',
  unit: 'Đơn vị tiền',
  unitChoice: { ty: 'tỷ đồng', trieu: 'triệu đồng' },
  scope: (year: number, carriedOver: CarriedOverWay) =>
    `Phạm vi: vốn kế hoạch năm ${year}, ${carriedOverNames[carriedOver]}`,
  denominator: (facts: { readonly name: string; readonly date: string }) =>
    `Mẫu số: ${facts.name} tính đến ${facts.date}`,
  denominatorChoice: 'Mẫu số',
  denominatorTitles: denominatorTitles as Readonly<Record<Denominator, string>>, // another language has other words
  denominatorNames: denominatorNames as Readonly<Record<Denominator, string>>, // likewise
  carriedOver: 'Vốn kéo dài',
  carriedOverNames: carriedOverNames as Readonly<Record<CarriedOverWay, string>>, // likewise
  carriedOverChoice: { apart: 'tính riêng', together: 'cộng chung' },
  asOfAny: 'Ngày bất kỳ',
  otherDate: 'Ngày khác…',
  more: 'Chọn thêm',
  knownAt: 'Như đã biết hết ngày',
  knownThen: (moment: string) => `Số liệu như đã biết lúc ${moment}. Tệp ghi vào sổ sau thời điểm này không được tính.`,
  knownNow: 'Xem số liệu hiện nay',
  toDark: 'Chuyển sang nền tối',
  toLight: 'Chuyển sang nền sáng',
  language: 'Ngôn ngữ',
  languageFailed: 'Chưa tải được bản tiếng Anh. Kiểm tra kết nối mạng rồi thử lại.',
  openMenu: 'Mở danh mục',
  closeMenu: 'Đóng danh mục',
  menu: 'Danh mục',
  openSource: 'Phần mềm nguồn mở',
  screens: {
    overview: 'Tổng quan',
    keyProjects: 'Trọng điểm',
    investors: 'Chủ đầu tư',
    projects: 'Dự án',
    reallocation: 'Điều chuyển',
    import: 'Nhập số liệu',
    submissions: 'Theo dõi nộp',
    quality: 'Chất lượng số liệu',
    rules: 'Quy tắc chậm',
  },
  waitingCount: (count: number) => `${count} tệp đang chờ`,
  laggingCount: (count: number) => `${count} chủ đầu tư chậm`,
  reader: 'Chỉ xem',
  sample: 'Dữ liệu mẫu',
  sampleExplained: (province: string) =>
    `Dữ liệu mẫu: số tổng và tên lấy từ nguồn đã công bố của tỉnh ${province}; số chi tiết theo dự án là giả định để minh họa.`,
  printed: (facts: { readonly year: number; readonly asOf: string; readonly unit: string }) =>
    `Năm kế hoạch ${facts.year} · đến ngày ${facts.asOf} · đơn vị: ${facts.unit}`,
}
