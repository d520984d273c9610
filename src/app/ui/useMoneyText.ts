import { useCallback } from 'react'
import { units, type Dong } from '../../domain/base/money.ts'
import { formatMoney, formatMoneyWithUnit } from '../text/format.ts'
import { useWords } from '../text/words.ts'
import { useUnit, type ShownUnit } from './unit.ts'

export type MoneyText = (amount: Dong | undefined) => string

/** Amounts in words for sentences: `2.852,5 tỷ đồng`, in the unit of the moment, never parted at a line's end. */
export const useMoneyText = (): MoneyText => {
  const unit = useUnit()
  return useCallback(amount => formatMoneyWithUnit(amount, unit).replaceAll(' ', nonBreakingSpace), [unit])
}

/** The same where room is scarce and đồng goes without saying: `2.852,5 tỷ`. */
export const useShortMoneyText = (): MoneyText => {
  const unit = useUnit()
  const { unitShort } = useWords().figures
  return useCallback(
    amount =>
      amount === undefined
        ? formatMoney(amount, unit)
        : `${formatMoney(amount, unit)}${nonBreakingSpace}${unitShort[unit]}`,
    [unit, unitShort],
  )
}

/** The same, in a smaller unit where nothing would be seen of it: what is 47 thousand đồng is not `0 tỷ`. */
export const useFittingMoneyText = (): MoneyText => {
  const unit = useUnit()
  const { unitShort } = useWords().figures
  return useCallback(
    amount => {
      const fitting = amount === undefined ? unit : fittingUnit(amount, unit)
      const text = formatMoney(amount, fitting)
      return amount === undefined ? text : `${text}${nonBreakingSpace}${unitShort[fitting]}`
    },
    [unit, unitShort],
  )
}

const fittingUnit = (amount: Dong, unit: ShownUnit): ShownUnit | 'dong' => {
  const size = Math.abs(amount)
  if (size === 0 || size >= units[unit]) return unit
  return size >= units.trieu ? 'trieu' : 'dong'
}

const nonBreakingSpace = '\u00a0'
