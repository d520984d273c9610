import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { parseIsoDate, type IsoDate } from '../../domain/base/calendar.ts'
import styles from './Header.module.css'

type DayFieldProps = {
  readonly label: string
  /** Undefined: none chosen. */
  readonly day: IsoDate | undefined
  readonly from?: IsoDate
  readonly to?: IsoDate
  /** A day of the calendar, or nothing where the field was emptied. */
  readonly onChange: (day: IsoDate | undefined) => void
}

/** Any day at all. What is being typed is no day yet: it counts once one leaves the field or presses Enter. */
export const DayField = ({ label, day, from, to, onChange }: DayFieldProps) => {
  const [typed, setTyped] = useState<string>()
  const settle = () => {
    setTyped(undefined)
    const settled = parseIsoDate(typed ?? '')
    if (typed !== undefined && settled !== day && (settled !== undefined || typed === '')) onChange(settled)
  }
  return (
    <TextInput
      type="date"
      label={label}
      size="sm"
      classNames={{ root: styles['choice'] ?? '', label: styles['choiceLabel'] ?? '' }}
      value={typed ?? day ?? ''}
      {...(from && { min: from })}
      {...(to && { max: to })}
      onChange={event => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={event => event.key === 'Enter' && settle()}
    />
  )
}
