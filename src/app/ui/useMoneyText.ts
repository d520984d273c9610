import { useCallback } from 'react'
import type { Dong } from '../../domain/base/money.ts'
import { formatMoney, formatMoneyWithUnit } from '../text/format.ts'
import { useWords } from '../text/words.ts'
import { useUnit } from './unit.ts'

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

const nonBreakingSpace = '\u00a0'
