import type { IsoDate } from '../../domain/base/calendar.ts'
import type { Breach } from '../../domain/reallocation/breaches.ts'
import type { ReallocationEffect } from '../../domain/reallocation/effect.ts'
import type { MovableCapital, CapitalLine, LeftOutReason } from '../../domain/reallocation/lines.ts'
import type { MoveConstraints } from '../../domain/reallocation/moves.ts'
import { minus, shareOf, zero, type Dong } from '../../domain/base/money.ts'
import { formatCount, formatDate, formatMoneyWithUnit, formatShare } from './format.ts'

/** What the screen of a proposal says in sentences. Another language is another value of this type. */
export type ReallocationSentences = {
  readonly breachSentence: (breach: Breach) => string
  readonly effectSentence: (effect: ReallocationEffect, close: IsoDate) => string
  readonly leftOutSentences: (capital: MovableCapital) => readonly string[]
}

const ty = (amount: Dong): string => formatMoneyWithUnit(amount, 'ty')

/** One sentence that says which constraint is broken, by how much; moves are numbered as in the table. */
export const breachSentence = (breach: Breach): string => {
  const say = sentences[breach.kind] as (of: Breach) => string // kind and sentence are of one name
  return say(breach)
}

type BreachOf<Kind extends Breach['kind']> = Extract<Breach, { readonly kind: Kind }>

const row = ({ move }: { readonly move: number }): string => `Dòng ${formatCount(move + 1)}`

const named = ({ projectName, sourceName }: CapitalLine): string => `${projectName} (${sourceName})`

/** One sentence per kind of breach: one without its words does not compile. */
export type BreachSentences = { readonly [Kind in Breach['kind']]: (breach: BreachOf<Kind>) => string }

const sentences: BreachSentences = {
  notPositive: breach => `${row(breach)}: số vốn điều chuyển phải lớn hơn 0.`,
  sameProject: breach => `${row(breach)}: dự án giảm vốn và dự án nhận vốn là một.`,
  excluded: breach => `${row(breach)}: có dự án đã được chọn không điều chỉnh.`,
  otherInvestor: breach => `${row(breach)}: hai dự án không cùng chủ đầu tư.`,
  underLeast: breach =>
    `${row(breach)}: số vốn ${ty(breach.amount)} nhỏ hơn mức tối thiểu của một lần điều chuyển (${ty(breach.least)}).`,
  noCapital: breach =>
    `${row(breach)}: dự án ${breach.side === 'from' ? 'giảm vốn' : 'nhận vốn'} không có kế hoạch vốn có thể điều chuyển thuộc nguồn này.`,
  belowDisbursed: ({ line, after }) =>
    `${named(line)}: kế hoạch sau điều chuyển ${ty(after)} thấp hơn số đã giải ngân (${ty(line.actual)}).`,
  belowExpected: ({ line, after, expected }) =>
    `${named(line)}: kế hoạch sau điều chuyển ${ty(after)} thấp hơn dự báo giải ngân đến 31/01 (${ty(expected)}).`,
  beyondCapacity: ({ line, received }) =>
    `${line.projectName}: nhận ${ty(received)}, quá khả năng giải ngân thêm đến 31/01 (${ty(line.capacity)}).`,
}

/** What the moves change, and what they do not. */
export const effectSentence = ({ moved, gain, before, after }: ReallocationEffect, close: IsoDate): string => {
  const plan = `Tổng kế hoạch vốn không đổi (${ty(before.plan)})`
  if (moved === zero) return `${plan}; chưa có điều chuyển nào.`
  const rates = `${formatShare(shareOf(before.p50, before.plan))} lên ${formatShare(shareOf(after.p50, after.plan))}`
  if (gain > zero && gain < moved) {
    return `${plan}; điều chuyển ${ty(moved)} nhưng chỉ ${ty(gain)} làm tăng giải ngân: dự báo đến ${formatDate(close)} từ ${rates} kế hoạch vốn.`
  }
  return gain > zero
    ? `${plan}; ${ty(moved)} được chuyển từ nơi không giải ngân hết sang nơi giải ngân được, dự báo đến ${formatDate(close)} tăng ${ty(gain)}, từ ${rates} kế hoạch vốn.`
    : `${plan}; điều chuyển ${ty(moved)} không làm tăng dự báo giải ngân đến ${formatDate(close)}${gain < zero ? `, mà giảm ${ty(minus(zero, gain))}` : ''}.`
}

/** Capital that no proposal can speak of. */
export const leftOutSentences = ({ leftOut }: MovableCapital): readonly string[] =>
  leftOut.map(
    ({ reason, projects, plan }) =>
      `${formatCount(projects)} dự án với kế hoạch vốn ${ty(plan)} không nằm trong đề xuất: ${reasons[reason]}.`,
  )

const reasons = {
  noForecast: 'chưa đủ số liệu để dự báo',
  sourcesDiffer: 'kế hoạch và số giải ngân chưa cùng tách theo nguồn vốn',
} as const satisfies Record<LeftOutReason, string>

/** What the proposal keeps to, as it stands above it. */
export const constraintsSentence = (
  { level, leastMove, within, excluded }: MoveConstraints,
  close: IsoDate,
): string => {
  const least = leastMove > zero ? `; mỗi lần từ ${ty(leastMove)} trở lên` : ''
  const left = excluded.length === 0 ? '' : `; không điều chỉnh ${formatCount(excluded.length)} dự án đã chọn`
  return `Nguyên tắc: chỉ điều chuyển trong cùng nguồn vốn${withinWords[within]}; chỉ giảm phần vốn ${levelWords[level]} đến ${formatDate(close)}; chỉ tăng trong khả năng giải ngân thêm của dự án, nhân mức thực hiện cam kết của chủ đầu tư${least}${left}.`
}

const withinWords = {
  province: '',
  investor: ' và cùng chủ đầu tư',
} as const satisfies Record<MoveConstraints['within'], string>

const levelWords = {
  p50: 'mà dự báo trung bình (P50) cho thấy không giải ngân hết',
  p90: 'mà cả dự báo cao (P90) vẫn không giải ngân hết',
} as const satisfies Record<MoveConstraints['level'], string>

export const reallocationInVietnamese: ReallocationSentences = { breachSentence, effectSentence, leftOutSentences }
