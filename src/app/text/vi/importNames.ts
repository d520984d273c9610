import { formatCount } from '../../../text/vi/format.ts'
import type { NameKind } from '../../../workbook/said/decisions.ts'
import type { Likeness } from '../../../workbook/said/nameQuestion.ts'

/** Names that may be somebody the directory knows: asked once, and remembered. */
export const importNames = {
  title: (count: number) => `Tên cần bạn trả lời (${count})`,
  lead: 'Mỗi câu trả lời được ghi nhớ: tháng sau tên này không hỏi lại.',
  kinds: {
    investor: 'Chủ đầu tư',
    project: 'Dự án',
    source: 'Nguồn vốn',
  } satisfies Record<NameKind, string>,
  legend: (kind: string, name: string) => `${kind} trong tệp: “${name}”`,
  code: (code: string) => `mã ${code}`,
  ofInvestor: (investor: string) => `của ${investor}`,
  weighs: (rows: number, amount: string) => `${formatCount(rows)} dòng, ${amount}`,
  /** By row: the name may stand in a column before the figure, or in a group's row above it. */
  firstAt: (sheet: string, row: number) => `số đầu tiên dưới tên này: ${sheet} · dòng ${row}`,
  likeness: { strong: 'rất giống', fair: 'khá giống', weak: 'hơi giống' },
  score: (word: string, score: string) => `${word} (điểm ${score} trên 1)`,
  why: {
    sameName: 'trùng tên, nhưng có hơn một đơn vị cùng tên',
    sameCode: 'trùng mã, tên khác',
    diacritics: 'chỉ khác dấu',
    wordOrder: 'cùng các từ, khác thứ tự',
    contained: 'tên này nằm trọn trong tên kia',
    sharedWords: 'chung hầu hết các từ',
    otherInvestor: 'trùng tên, nhưng của chủ đầu tư khác hoặc chưa rõ',
  } satisfies Record<Likeness, string>,
  isNew: 'Chưa có trong danh mục: tạo mới',
  skip: 'Bỏ qua: không ghi các dòng của tên này',
  answer: 'Trả lời',
  said: { new: 'mới, thêm vào danh mục', skip: 'bỏ qua, không ghi' },
  all: {
    title: (count: number, kind: string) => `Cả ${count} tên (${kind.toLocaleLowerCase('vi')})`,
    first: 'Nhận gợi ý đầu tiên',
    isNew: 'Tạo mới',
    skip: 'Bỏ qua',
    firstSaid: 'nhận gợi ý đầu tiên',
  },
  newEntries: {
    title: 'Sẽ thêm vào danh mục khi ghi',
    investors: (count: number, names: string) => `${count} chủ đầu tư: ${names}`,
    sources: (count: number, names: string) => `${count} nguồn vốn: ${names}`,
    projects: (count: number) => `${formatCount(count)} dự án`,
    names: 'Xem tên các dự án',
    more: (count: number) => `và ${formatCount(count)} dự án nữa`,
  },
}
