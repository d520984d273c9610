import { NativeSelect } from '@mantine/core'
import styles from './Header.module.css'

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

/** One part of the question, chosen from a list. */
export const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  <NativeSelect
    label={label}
    size="sm"
    rightSectionWidth={28}
    classNames={{ root: styles['choice'] ?? '', label: styles['choiceLabel'] ?? '' }}
    value={value}
    data={[...options]}
    onChange={event => onChange(event.currentTarget.value)}
  />
)
