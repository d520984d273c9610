import type { IsoDate } from '../../domain/base/calendar.ts'
import type { Unit } from '../../domain/base/money.ts'
import { createFormats, nonBreakingSpace } from '../formats.ts'

export { nothingToSay } from '../formats.ts'

/** Units as they are written in tables and letters. */
export const unitNames = {
  dong: 'đồng',
  nghin: 'nghìn đồng',
  trieu: 'triệu đồng',
  ty: 'tỷ đồng',
} as const satisfies Record<Unit, string>

/**
 * The month of a day as the administrative form writes it (Decree 30/2020): January and February with a leading nought,
 * `01/2025`, `9/2024`.
 */
const month = (date: IsoDate): string => {
  const number = Number(date.slice(5, 7))
  return `${number < 3 ? '0' : ''}${number}/${date.slice(0, 4)}`
}

/** Figures and days in Vietnamese: reports, the server and the command line speak nothing else. */
export const vietnamese = createFormats({
  locale: 'vi-VN',
  unitNames,
  beforePercent: nonBreakingSpace,
  date: date => `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`,
  month,
})

export const {
  formatTy,
  formatTrieu,
  formatMoney,
  formatMoneyWithUnit,
  formatShare,
  formatTarget,
  formatPoints,
  formatDate,
  formatMonth,
  formatCount,
  formatQuantity,
  formatExact,
} = vietnamese
