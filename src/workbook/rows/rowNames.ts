import { classifySource, isSourceAlone } from '../../domain/names/sources.ts'
import { isCategory, officeLikeness, statedInvestor, statedSource } from '../words/offices.ts'
import { tidy } from '../words/words.ts'

export const withoutNumber = (label: string): string =>
  tidy(label.replace(/^(?:(?:[A-ZĐ]|[IVX]{1,5}|\d{1,3}(?:\.\d{1,3})*|[a-zđ])[.)/]\s*|[-–+*•]\s*)/u, ''))

/** "TỔNG SỐ", "Cộng:", "Tổng cộng (A+B)", "Cộng mục I"; not "Cống thoát nước", which differs by its marks alone. */
export const isTotalLabel = (label: string): boolean => {
  const text = tidy(
    label
      .toLowerCase()
      .replace(/\([^()]*\)/gu, ' ')
      .replace(/^[ivxa-z\d]{1,4}[.)]\s*/u, '')
      .replace(/[:.;,\s]+$/u, ''),
  )
  if (text === '' || text.length > 80) return false
  if (
    totalWords.test(text) ||
    (/^(?:tổng )?cộng /u.test(text) && officeLikeness(text.replace(/^(?:tổng )?cộng /u, '')) !== 'none')
  )
    return true
  return text === text.normalize('NFD').replace(/\p{M}/gu, '') && plainTotalWords.test(text)
}

const totalWords =
  /^(?:tổng(?: cộng| số| vốn| kế hoạch| chung| hợp| toàn tỉnh| các nguồn(?: vốn)?| nguồn vốn| số vốn| nhu cầu)?|cộng|toàn tỉnh|tổng cộng toàn tỉnh|luỹ kế|cộng dồn)(?:$| (?:cộng|số|toàn|các|trang|nhóm|mục|phần|khối|theo|nguồn|chung|kế hoạch|vốn|dự án|chủ đầu tư|toàn tỉnh|năm|i|ii|iii|iv|v|vi|a|b|c|d|[ivx]+|\d+|[a-zđ])(?:$| .*))/u

const plainTotalWords = /^(?:tong(?: cong| so)?|cong)(?:$| (?:muc|phan|nhom|[ivx]+|[a-d])$)/u

/** What an office group or a source group says about the rows below it. */
export const groupMeaning = (label: string): { readonly investor?: string; readonly source?: string } => {
  const stated = statedInvestor(label)
  if (stated !== undefined) return { investor: stated }
  const source = statedSource(label)
  if (source !== undefined) return { source }
  const plain = withoutNumber(label)
  if (officeLikeness(plain) !== 'none') return { investor: plain }
  const known = isCategory(plain) || isSourceAlone(plain) ? classifySource(plain) : undefined
  return known === undefined || known === '' ? {} : { source: plain }
}

/** Rows of figures about the rows above, not of money: "Tỷ lệ giải ngân (%)", "Cùng kỳ năm 2023". */
export const isComparison = (label: string): boolean => comparison.test(label)

const comparison =
  /^(?:[-–+*•]\s*)?(?:t[ỷỉ] (?:lệ|trọng)|bình quân|cùng kỳ|so với|số (?:lượng )?(?:dự án|công trình|chủ đầu tư)|cả nước|ghi chú|chú thích|lưu ý|xếp (?:hạng|thứ))(?:\s|$|:)/iu
