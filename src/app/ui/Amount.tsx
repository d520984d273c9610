import type { Dong } from '../../domain/base/money.ts'
import { formatMoney } from '../text/format.ts'
import { useWords } from '../text/words.ts'
import { useUnit } from './unit.ts'

/** An amount in the unit of the moment, bare: its table, tile or axis says the unit. */
export const Amount = ({ amount }: { readonly amount: Dong | undefined }) => (
  <span className="number">{formatMoney(amount, useUnit())}</span>
)

/** An amount with its unit beside it. */
export const Money = ({ amount }: { readonly amount: Dong | undefined }) => {
  const unit = useUnit()
  const words = useWords()
  return (
    <span className="number">
      {formatMoney(amount, unit)}
      {amount !== undefined && <span className="unit"> {words.figures.unitShort[unit]}</span>}
    </span>
  )
}
