import { isDong, units, type Dong } from '../../../domain/base/money.ts'
import type { ShownUnit } from '../../ui/unit.ts'

/** The amount that somebody typed in the unit, as the page writes numbers: `1.234,5` or `1,234.5`; undefined where it is none. */
export const parseAmount = (text: string, unit: ShownUnit, decimalSign: ',' | '.'): Dong | undefined => {
  const groupSign = decimalSign === ',' ? '.' : ','
  const bare = text.replaceAll(/\s/g, '')
  const pattern = decimalSign === ',' ? /^(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/ : /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/
  if (!pattern.test(bare)) return undefined
  const amount = Math.round(Number(bare.replaceAll(groupSign, '').replace(decimalSign, '.')) * units[unit])
  return isDong(amount) ? amount : undefined
}
