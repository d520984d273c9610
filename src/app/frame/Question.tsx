import { ActionIcon } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { isoDate, planYearOf, yearStart, type IsoDate } from '../../domain/base/calendar.ts'
import { defaultCounting, denominators } from '../../domain/book/counting.ts'
import { formatDate } from '../text/format.ts'
import { useWords } from '../text/words.ts'
import { useYearState, type OpenYear } from '../view/YearProvider.tsx'
import { useView } from '../view/useView.ts'
import { countingOf, otherThan, shownUnits } from '../view/view.ts'
import { Choice } from './Choice.tsx'
import styles from './Header.module.css'
import { MoreChoices } from './MoreChoices.tsx'

/** The header's controls. They write the URL; the screens read it. What is asked for rarely is folded away, on a phone nearly all. */
export const Question = () => {
  const { frame } = useWords()
  const state = useYearState()
  const [folded, setFolded] = useState<'folded' | 'open'>('folded')
  const moreId = useId()
  if (state.kind !== 'open') return <div className={styles['question']} />
  return (
    <fieldset className={styles['question']} aria-label={frame.header} data-more={folded}>
      <YearChoice years={state.years.map(summary => summary.planYear)} chosen={state.year.planYear} />
      <AsOfChoice year={state.year} onOther={() => setFolded('open')} />
      <ActionIcon
        className={styles['moreButton']}
        variant="default"
        size="lg"
        aria-label={frame.more}
        title={frame.more}
        aria-expanded={folded === 'open'}
        aria-controls={moreId}
        onClick={() => setFolded(folded === 'open' ? 'folded' : 'open')}
      >
        <IconAdjustmentsHorizontal size={18} aria-hidden />
      </ActionIcon>
      <div id={moreId} className={styles['more']}>
        <div className={styles['oftenAsked']}>
          <DenominatorChoice />
          <UnitChoice />
        </div>
        {folded === 'open' && <MoreChoices year={state.year} />}
      </div>
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

type AsOfChoiceProps = { readonly year: OpenYear; readonly onOther: () => void }

const AsOfChoice = ({ year, onOther }: AsOfChoiceProps) => {
  const { frame } = useWords()
  const { setView } = useView()
  const reported = datesToAsk(year).map(date => ({ value: date as string, label: formatDate(date) }))
  return (
    <Choice
      label={frame.asOf}
      value={year.asked}
      options={[...reported, { value: other, label: frame.otherDate }]}
      onChange={date => (date === other ? onOther() : setView({ asOf: isoDate(date) }))}
    />
  )
}

/** In place of a day: any other, to be typed. */
const other = 'other'

/** Days that something was reported for, and the one in the URL where it is none of them. */
const datesToAsk = ({ cutOffs, asked, planYear }: OpenYear): readonly IsoDate[] =>
  [...new Set([...cutOffs, asked])]
    .filter(date => date >= yearStart(planYear) || date === asked)
    .sort()
    .toReversed()

const DenominatorChoice = () => {
  const { frame } = useWords()
  const { view, setView } = useView()
  return (
    <Choice
      label={frame.denominatorChoice}
      value={countingOf(view).denominator}
      options={denominators.map(denominator => ({ value: denominator, label: frame.denominatorTitles[denominator] }))}
      onChange={chosen => setView({ denominator: otherThan(defaultCounting.denominator, denominators, chosen) })}
    />
  )
}

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
