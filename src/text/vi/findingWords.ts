import { monthEnd, type PlanMonth, type PlanYear } from '../../domain/base/calendar.ts'
import { dong, units, type Dong } from '../../domain/base/money.ts'
import { formatCount, formatMoneyWithUnit, formatMonth, formatQuantity } from './format.ts'
import type { ColumnRole } from '../../workbook/said/roles.ts'
import { columnTerms } from './columnWords.ts'
import type { DecidedThing, FindingFacts, LooksLike } from '../../workbook/said/findings.ts'

/** An amount in the largest unit that shows every đồng of it: where two figures differ, the difference must be seen. */
export const inWords = (amount: Dong): string => {
  const size = Math.abs(amount)
  if (size >= units.ty && size % units.trieu === 0) return formatMoneyWithUnit(amount, 'ty')
  if (size >= units.trieu && size % units.trieu === 0) return formatMoneyWithUnit(amount, 'trieu')
  return formatMoneyWithUnit(amount, 'dong')
}

/** `nhiều hơn 900 triệu đồng`, the first compared with the second. */
export const differenceInWords = (amount: Dong, other: Dong): string =>
  amount >= other ? `nhiều hơn ${inWords(dong(amount - other))}` : `ít hơn ${inWords(dong(other - amount))}`

/** `2,828 tỷ đồng hoặc 2.828 tỷ đồng` */
export const readingsInWords = (readings: readonly Dong[]): string => readings.map(inWords).join(' hoặc ')

/** `gấp khoảng 1.000 lần`, `chỉ bằng khoảng một phần 1.000`. */
export const timesInWords = (factor: number): string =>
  factor >= 1 ? `gấp khoảng ${formatCount(factor)} lần` : `chỉ bằng khoảng một phần ${formatCount(1 / factor)}`

/** A formula as Excel shows it. */
export const withEquals = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`)

/** `tháng 8/2024`; the thirteenth month is January of the next year. */
export const planMonthInWords = (planYear: PlanYear, month: PlanMonth): string =>
  `tháng ${formatMonth(monthEnd(planYear, month))}`

/** `12 ô (C5, C6, C7, …)`, the first few of them. */
export const cellsInWords = (cells: readonly string[]): string =>
  `${formatCount(cells.length)} ô (${[...cells.slice(0, mostNamed), ...(cells.length > mostNamed ? ['…'] : [])].join(', ')})`

const mostNamed = 8

/** What a column may be, in the officer's words. */
export const rolesInWords = (candidates: readonly ColumnRole[]): string =>
  candidates.length === 0 ? 'nhiều thứ khác nhau' : candidates.map(role => columnTerms[role]).join(' hoặc ')

const decidedThings = {
  table: 'bảng ở',
  column: 'cột',
  row: 'hàng',
  cell: 'ô',
  leftOut: 'phần để lại',
  name: 'tên',
} as const satisfies Record<DecidedThing, string>

/** What a decision was about. */
export const decidedInWords = (decided: DecidedThing): string => decidedThings[decided]

/** `“a”, “b”, …`, the first few of them. */
export const quotedList = (texts: readonly string[]): string =>
  [...texts.slice(0, mostQuoted).map(text => `“${text}”`), ...(texts.length > mostQuoted ? ['…'] : [])].join(', ')

const mostQuoted = 4

export const quotedOrEmpty = (text: string): string => (text === '' ? 'ô trống' : `“${text}”`)

/** An ISO instant (UTC) on Vietnam's clock, which is seven hours ahead all year: `08:15 ngày 21/10/2024`. */
export const instantInWords = (instant: string): string => {
  const time = Date.parse(instant)
  if (Number.isNaN(time)) return instant
  const local = new Date(time + 7 * 3_600_000).toISOString()
  return `${local.slice(11, 16)} ngày ${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)}`
}

const lookAlikes = {
  pdf: 'đây là tệp PDF, không phải bảng tính',
  png: 'đây là tệp ảnh PNG, không phải bảng tính, dù tên tệp có thể ghi khác',
  jpeg: 'đây là tệp ảnh JPEG, không phải bảng tính, dù tên tệp có thể ghi khác',
  image: 'đây là tệp ảnh, không phải bảng tính, dù tên tệp có thể ghi khác',
  json: 'đây là tệp dữ liệu JSON, không phải bảng tính',
  html: 'đây là trang web (HTML) mang tên bảng tính; xin mở bằng Excel, chọn “Lưu thành” (Save As) kiểu Excel Workbook (.xlsx), rồi nạp tệp mới lưu',
  xml: 'đây là tệp XML, không phải bảng tính; nếu Excel mở được, xin lưu lại thành .xlsx rồi nạp tệp mới lưu',
  rtf: 'đây là văn bản RTF, không phải bảng tính',
  text: 'đây là tệp chữ, không có bảng nào',
  word: 'đây là văn bản Word, không phải bảng tính',
  powerpoint: 'đây là tệp trình chiếu PowerPoint, không phải bảng tính',
  archive: 'đây là tệp nén, không phải bảng tính; xin giải nén trước',
  lockFile: 'đây là tệp tạm (~$…) mà Excel tạo ra khi đang mở bảng tính, không phải chính bảng tính đó',
  unknown: 'tệp này không phải bảng tính mà chương trình đọc được',
} as const satisfies Record<LooksLike, string>

export const lookAlikeInWords = (looksLike: LooksLike): string => lookAlikes[looksLike]

type Limit = Extract<FindingFacts, { readonly code: 'over-limit' }>['limit']

/** `allowed` in bytes for sizes, in seconds for time; 0 where no figure can be given. */
export const limitInWords = (limit: Limit, allowed: number): string => limits[limit](allowed)

const limits = {
  fileSize: allowed => `tệp lớn hơn mức cho phép ${megabytes(allowed)}`,
  inflatedSize: allowed => `nội dung tệp sau khi giải nén lớn hơn mức cho phép ${megabytes(allowed)}`,
  ratio: allowed => `tệp nén quá chặt (hơn ${formatCount(allowed)} lần), có thể là tệp độc hại`,
  entries: allowed => `tệp chứa quá nhiều thành phần (hơn ${formatCount(allowed)})`,
  cells: allowed => `bảng có quá nhiều ô (hơn ${formatCount(allowed)} ô)`,
  textLength: allowed => `có ô chứa quá nhiều chữ (hơn ${formatCount(allowed)} ký tự)`,
  time: allowed => `đọc tệp quá lâu (hơn ${formatCount(allowed)} giây)`,
  memory: allowed =>
    allowed > 0 ? `đọc tệp cần hơn ${formatCount(allowed / 1_048_576)} MB bộ nhớ` : 'đọc tệp cần quá nhiều bộ nhớ',
} as const satisfies Record<Limit, (allowed: number) => string>

const megabytes = (bytes: number): string => `${formatQuantity(bytes / 1_000_000)} MB`
