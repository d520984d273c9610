import type { RowSumAccount, Standing } from '../../workbook/said/account.ts'
import type { Because, WordSubject } from '../../workbook/said/evidence.ts'
import type { LeftOutReason } from '../../workbook/said/leftOutReasons.ts'
import type { OtherMatter } from '../../workbook/said/matters.ts'
import { columnTerms } from './columnWords.ts'
import { formatCount, formatQuantity } from './format.ts'

/** What becomes of a column's figures, as the head of those that share it. */
export const standingTitles: Readonly<Record<Standing, string>> = {
  asked: 'Chờ bạn trả lời',
  counts: 'Được ghi vào sổ',
  sum: 'Tổng của các cột khác, không ghi lần nữa',
  difference: 'Hiệu của hai cột khác, không ghi',
  rate: 'Tỷ lệ, chỉ để đối chiếu',
  repeated: 'Lặp lại cột khác, không ghi lần nữa',
  part: 'Một phần của cột khác, không ghi riêng',
  leftOut: 'Để ngoài, không ghi',
  measure: 'Số không phải tiền',
  words: 'Thông tin của dự án, và cột không có số',
}

/** One piece of evidence, as a sentence without its full stop. */
export const evidenceText = (because: Because): string => {
  switch (because.kind) {
    case 'decided':
      return 'bạn, hoặc mẫu đã học từ tệp trước, nói như vậy'
    case 'words':
      return `chữ “${because.words}” nói về ${subjects[because.of]}`
    case 'unknownHeading':
      return because.heading === ''
        ? 'cột không có chữ nào ở đầu bảng'
        : `đầu bảng “${because.heading}” không cho biết đây là số gì`
    case 'title':
      return `tiêu đề của bảng nói về ${columnTerms[because.of]}`
    case 'leftOut':
      return leftOutReasons[because.why]
    case 'sum':
      return `${because.whole} = ${because.parts.join(' + ')} ở ${rowsOf(because)}`
    case 'difference':
      return `${because.left} = ${because.whole} − ${because.less} ở ${rowsOf(because)}`
    case 'rate':
      return `là ${because.over} chia ${because.under}, đúng ở ${formatCount(because.rows)} tỷ lệ khác nhau`
    case 'same':
      return `giống hệt cột ${because.column} ở cả ${formatCount(because.rows)} hàng có số`
    case 'neighbours':
      return `${formatCount(because.count)} cột liền nhau ${because.first}–${because.last} cùng một loại`
    case 'rival':
      return `cột ${because.column} “${because.heading}” nói cùng một điều về mỗi dự án`
    case 'course':
      return courseText(because)
    case 'withinPlan':
      return `không vượt kế hoạch (cột ${because.plan}) ở ${rowsOf(because)}`
    case 'noMoney':
      return because.heading === ''
        ? 'cột không có chữ nào nói về tiền'
        : `đầu bảng “${because.heading}” không nói về tiền`
    case 'noUnit':
      return 'tệp không ghi đơn vị tính'
    case 'severalUnits':
      return 'tệp ghi hai đơn vị tính khác nhau'
    case 'usualSize':
      return `theo ${unitsOf[because.factor] ?? `${formatCount(because.factor)} đồng`}, dự án ở giữa có ${sizeText(because.median)}`
    case 'noDay':
      return 'tệp không ghi ngày chốt số liệu'
    case 'noYear':
      return 'tệp không ghi năm kế hoạch'
    case 'yearNamed':
      return `tệp nhắc đến năm ${because.year} ${formatCount(because.times)} lần`
    case 'matter':
      return `chữ “${because.words}” nói về ${matterText(because.of)}`
    case 'projectCodes':
      return `${formatCount(because.count)} dòng có mã dự án đầu tư công`
  }
}

/** “bằng tổng 14 dự án ở hàng 6–19”. */
export const rowSumText = ({ projects, first, last, matching, compared }: RowSumAccount): string => {
  const rows = first === last ? `hàng ${first}` : `hàng ${first}–${last}`
  const sum = `tổng ${formatCount(projects)} dòng dự án ở ${rows}`
  if (compared === 0) return `cộng ${sum}`
  return matching === compared ? `bằng ${sum}` : `khác ${sum} ở ${formatCount(compared - matching)}/${compared} số`
}

const rowsOf = ({ rows, of }: { readonly rows: number; readonly of: number }): string =>
  rows === of ? `cả ${formatCount(of)} hàng` : `${formatCount(rows)}/${formatCount(of)} hàng`

const courseText = ({ falling, rising, toDate, inMonth }: Extract<Because, { kind: 'course' }>): string => {
  const runs = `số theo tháng có lúc giảm ở ${formatCount(falling)} dự án, chỉ tăng ở ${formatCount(rising)} dự án`
  const byPlan = [
    ...(toDate > 0 ? [`kế hoạch cho thấy ${formatCount(toDate)} dự án là lũy kế`] : []),
    ...(inMonth > 0 ? [`${formatCount(inMonth)} dự án là của riêng tháng`] : []),
  ]
  return [runs, ...byPlan].join('; ')
}

const subjects: Readonly<Record<WordSubject, string>> = {
  plan: 'kế hoạch vốn',
  commitment: 'cam kết',
  disbursement: 'giải ngân',
  estimate: 'số ước',
  rate: 'tỷ lệ',
  ignored: 'số không phải của năm kế hoạch này',
  total: 'số cộng',
  part: 'một phần của cột trước',
  field: 'thông tin của dự án',
}

const leftOutReasons: Readonly<Record<LeftOutReason, string>> = {
  'not disbursed, moved or compared':
    'số còn lại, điều chỉnh, thu hồi hoặc tạm ứng, không phải số đã giao hay đã giải ngân',
  'another period': 'số của kỳ khác, để so sánh',
  'proposed, not assigned': 'số đề xuất, chưa được giao',
  'not a year’s capital': 'không phải vốn của một năm: tổng mức, trung hạn, hợp đồng, khối lượng, quyết toán',
  'another year': 'số của năm khác',
  'carried over into another year': 'vốn kéo dài sang năm khác',
  'advances of earlier years': 'tạm ứng của các năm trước',
  'from the start, this year with it': 'lũy kế từ khởi công, gồm cả năm nay',
  'part of another column': 'là một phần đã có trong cột khác của dòng',
  'a difference of two others': 'là hiệu của hai cột khác',
  'another column once again': 'lặp lại một cột khác',
  'the last month once again': 'lặp lại tháng cuối',
  'what the plan was changed by': 'phần tăng, giảm của kế hoạch, không phải số kế hoạch',
  'before the plan was changed or allotted': 'kế hoạch trước khi điều chỉnh hoặc phân bổ, đã có cột thay thế',
  'an estimate told twice': 'số ước đã có ở cột ghi rõ ngày',
  'an estimate that may add up others': 'số ước có thể là tổng của các cột khác',
  'assigned by the Prime Minister, in several columns': 'Thủ tướng giao, chia nhiều cột',
  'an estimate without its date': 'số ước không ghi đến ngày nào',
  'hidden, with no heading': 'cột ẩn, không có đầu bảng',
  'a table that names no project': 'bảng không có tên hay mã dự án, nên số của bảng không ghi cho dự án nào',
}

const matterText = (of: OtherMatter | 'investment'): string =>
  of === 'investment' ? 'vốn đầu tư công' : otherMatters[of]

/** What a table may be about instead of public investment. */
export const otherMatters: Readonly<Record<OtherMatter, string>> = {
  recurrent: 'chi thường xuyên',
  indicators: 'chỉ tiêu kinh tế - xã hội',
  settlement: 'quyết toán dự án hoàn thành',
  contracts: 'hợp đồng, gói thầu',
  private: 'vốn ngoài ngân sách',
}

const unitsOf: Readonly<Record<number, string>> = {
  1: 'đồng',
  1000: 'nghìn đồng',
  1_000_000: 'triệu đồng',
  1_000_000_000: 'tỷ đồng',
}

/** To the size alone: `12 tỷ`. */
const sizeText = (amount: number): string => {
  if (amount >= 1e9) return `${formatQuantity(amount / 1e9)} tỷ đồng`
  return amount >= 1e6 ? `${formatQuantity(amount / 1e6)} triệu đồng` : `${formatQuantity(amount)} đồng`
}
