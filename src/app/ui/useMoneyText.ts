import { useCallback } from 'react'
import type { Dong } from '../../domain/money.ts'
import { formatMoneyWithUnit } from '../../text/format.ts'
import { useUnit } from './unit.ts'

/** Amounts in words for sentences: `2.852,5 tỷ đồng`, in the unit of the moment, never parted at a line's end. */
export const useMoneyText = (): ((amount: Dong | undefined) => string) => {
  const unit = useUnit()
  return useCallback((amount: Dong | undefined) => formatMoneyWithUnit(amount, unit).replaceAll(' ', '\u00a0'), [unit])
}
