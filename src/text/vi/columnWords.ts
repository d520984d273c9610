import type { FactKind } from '../../domain/ledger/ledger.ts'
import type { ColumnRole, ShownRole } from '../../workbook/said/roles.ts'

/** Over a column of the sheet, before its month, its source, its unit. */
export const columnHeadings: Readonly<Record<ShownRole, string>> = {
  plan: 'Kế hoạch vốn',
  carriedOver: 'Kế hoạch kéo dài',
  commitment: 'Cam kết',
  disbursement: 'Giải ngân',
  estimate: 'Ước giải ngân',
  priorYears: 'Lũy kế các năm trước',
  primeMinisterPlan: 'Kế hoạch Thủ tướng Chính phủ giao',
  rowTotal: 'Cộng của dòng, chỉ để đối chiếu',
  ignoredAmount: 'Không nạp',
  rate: 'Tỷ lệ, chỉ để đối chiếu',
  name: 'Tên dự án',
  code: 'Mã dự án',
  investor: 'Chủ đầu tư',
  source: 'Nguồn vốn',
  number: 'Số thứ tự',
  text: 'Ghi chú',
}

/** Where the officer says what a column is. */
export const columnChoices: Readonly<Record<ColumnRole, string>> = {
  plan: 'Kế hoạch vốn',
  carriedOver: 'Kế hoạch kéo dài',
  commitment: 'Cam kết giải ngân',
  disbursement: 'Số đã giải ngân',
  estimate: 'Ước giải ngân',
  priorYears: 'Lũy kế các năm trước',
  primeMinisterPlan: 'Kế hoạch Thủ tướng Chính phủ giao',
  rowTotal: 'Cộng của dòng, chỉ để đối chiếu',
  ignoredAmount: 'Số tiền không nạp',
  rate: 'Tỷ lệ, chỉ để đối chiếu',
  name: 'Tên dự án',
  code: 'Mã dự án',
  investor: 'Chủ đầu tư',
  source: 'Nguồn vốn',
  number: 'Số thứ tự',
  text: 'Ghi chú, không nạp',
  period: 'Tháng của dòng',
}

/** In the middle of a sentence: what a column may be. */
export const columnTerms: Readonly<Record<ColumnRole, string>> = {
  plan: 'kế hoạch vốn',
  carriedOver: 'vốn kéo dài',
  commitment: 'cam kết giải ngân',
  disbursement: 'số đã giải ngân',
  estimate: 'ước giải ngân',
  priorYears: 'lũy kế các năm trước',
  primeMinisterPlan: 'kế hoạch Thủ tướng Chính phủ giao',
  rowTotal: 'cột cộng',
  ignoredAmount: 'số tiền không tính đến',
  rate: 'tỷ lệ',
  name: 'tên dự án',
  code: 'mã dự án',
  investor: 'chủ đầu tư',
  source: 'nguồn vốn',
  number: 'số thứ tự',
  text: 'ghi chú',
  period: 'tháng của dòng',
}

/** After a count: how many amounts of a kind a file holds. */
export const factCounts: Readonly<Record<FactKind, string>> = {
  plan: 'kế hoạch',
  carriedOver: 'kéo dài',
  unallocated: 'chưa phân bổ',
  commitment: 'cam kết',
  disbursement: 'giải ngân',
  estimate: 'ước giải ngân',
  priorYears: 'năm trước',
  primeMinisterPlan: 'Thủ tướng giao',
}

/** In a list of amounts, where no heading stands beside it. */
export const factTerms: Readonly<Record<FactKind, string>> = {
  plan: 'kế hoạch',
  carriedOver: 'kế hoạch kéo dài',
  unallocated: 'chưa phân bổ',
  commitment: 'cam kết',
  disbursement: 'giải ngân',
  estimate: 'ước giải ngân',
  priorYears: 'giải ngân các năm trước',
  primeMinisterPlan: 'kế hoạch Thủ tướng giao',
}
