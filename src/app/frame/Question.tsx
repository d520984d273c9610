import { NativeSelect } from '@mantine/core'
import { isoDate, planYearOf, yearStart, type IsoDate } from '../../domain/calendar.ts'
import { formatDate } from '../text/format.ts'
import { useWords } from '../text/words.ts'
import { useYearState, type OpenYear } from '../view/YearProvider.tsx'
import { useView } from '../view/useView.ts'
import { shownUnits } from '../view/view.ts'
import styles from './Header.module.css'

/** The header's controls. They write the URL; the screens read it. */
export const Question = () => {
  const { frame } = useWords()
  const state = useYearState()
  if (state.kind !== 'open') return <div className={styles['question']} />
  return (
    <fieldset className={styles['question']} aria-label={frame.header}>
      <YearChoice years={state.years.map(summary => summary.planYear)} chosen={state.year.planYear} />
      <AsOfChoice year={state.year} />
      <UnitChoice />
    </fieldset>
  )
}

type YearChoiceProps = { readonly years: readonly number[]; readonly chosen: number }

const YearChoice = ({ years, chosen }: YearChoiceProps) => {
  const { frame } = useWords()
  const { setView } = useView()
  return (
    <Choice
      label={frame.year}
      value={String(chosen)}
      options={years.map(year => ({ value: String(year), label: String(year) }))}
      onChange={year => setView({ year: planYearOf(Number(year)), asOf: undefined })}
    />
  )
}

const AsOfChoice = ({ year }: { readonly year: OpenYear }) => {
  const { frame } = useWords()
  const { setView } = useView()
  const dates = datesToAsk(year)
  return (
    <Choice
      label={frame.asOf}
      value={year.asOf}
      options={dates.map(date => ({ value: date, label: formatDate(date) }))}
      onChange={date => setView({ asOf: isoDate(date) })}
    />
  )
}

/** Days that something was reported for, and the one in the URL where it is none of them. */
const datesToAsk = ({ cutOffs, asOf, planYear }: OpenYear): readonly IsoDate[] =>
  [...new Set([...cutOffs, asOf])]
    .filter(date => date >= yearStart(planYear) || date === asOf)
    .sort()
    .toReversed()

const UnitChoice = () => {
  const { frame } = useWords()
  const { view, setView } = useView()
  return (
    <Choice
      label={frame.unit}
      value={view.unit ?? 'ty'}
      options={shownUnits.map(unit => ({ value: unit, label: frame.unitChoice[unit] }))}
      onChange={chosen => setView({ unit: shownUnits.find(unit => unit === chosen) })}
    />
  )
}

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  <NativeSelect
    label={label}
    size="sm"
    rightSectionWidth={28}
    classNames={{ root: styles['choice'], label: styles['choiceLabel'] }}
    value={value}
    data={[...options]}
    onChange={event => onChange(event.currentTarget.value)}
  />
)
