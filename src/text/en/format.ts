import type { IsoDate } from '../../domain/base/calendar.ts'
import { createFormats } from '../formats.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The month by its name: nobody can take 9/10 for the tenth of September. */
const month = (date: IsoDate): string => `${months[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`

/** Figures and days in English: `1,234.5 billion VND`, `52.13%`, `20 Oct 2024`. */
export const english = createFormats({
  locale: 'en-GB',
  unitNames: { dong: 'VND', nghin: 'thousand VND', trieu: 'million VND', ty: 'billion VND' },
  beforePercent: '',
  date: date => `${Number(date.slice(8, 10))} ${month(date)}`,
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
} = english
