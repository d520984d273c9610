import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Dong } from '../../../domain/base/money.ts'
import { formatMoney, formatQuantity } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { useUnit } from '../../ui/unit.ts'
import { parseAmount } from './amountText.ts'
import styles from './Reallocation.module.css'

type AmountFieldProps = {
  /** Seen, or only heard where the table's head says it. */
  readonly label: string
  readonly labelled: 'seen' | 'heard'
  readonly amount: Dong | undefined
  readonly onAmount: (amount: Dong) => void
}

/** An amount in the unit of the page. What is no number changes nothing: whoever leaves the field sees the amount that stands. */
export const AmountField = ({ label, labelled, amount, onAmount }: AmountFieldProps) => {
  const { reallocation: words } = useScreenWords()
  const unit = useUnit()
  const [typed, setTyped] = useState<string>()
  const parsed = typed === undefined ? amount : parseAmount(typed, unit, decimalSign())
  return (
    <TextInput
      {...(labelled === 'seen' ? { label } : { 'aria-label': label })}
      className={styles['amount']}
      size="sm"
      inputMode="decimal"
      value={typed ?? (amount === undefined ? '' : formatMoney(amount, unit))}
      error={typed !== undefined && typed !== '' && parsed === undefined && words.notAmount}
      onChange={event => {
        const text = event.currentTarget.value
        const said = parseAmount(text, unit, decimalSign())
        setTyped(text)
        if (said !== undefined) onAmount(said)
      }}
      onBlur={() => amount !== undefined && setTyped(undefined)}
    />
  )
}

/** As the page writes a half. */
const decimalSign = (): ',' | '.' => (formatQuantity(0.5).includes(',') ? ',' : '.')
