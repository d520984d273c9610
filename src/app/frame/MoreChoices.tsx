import { carriedOverClose, yearStart } from '../../domain/base/calendar.ts'
import { carriedOverWays, defaultCounting } from '../../domain/book/counting.ts'
import { useWords } from '../text/words.ts'
import { dayOfKnownAt, parseKnownAt } from '../view/knownAt.ts'
import { useView } from '../view/useView.ts'
import type { OpenYear } from '../view/YearProvider.tsx'
import { countingOf, otherThan } from '../view/view.ts'
import { Choice } from './Choice.tsx'
import { DayField } from './DayField.tsx'

/** What is asked for now and then: a day that nothing was reported for, the ledger as it was known. */
export const MoreChoices = ({ year: { planYear, asOf } }: { readonly year: OpenYear }) => {
  const { frame } = useWords()
  const { view, setView } = useView()
  return (
    <>
      <DayField
        label={frame.asOfAny}
        day={asOf}
        from={yearStart(planYear)}
        to={carriedOverClose(planYear)}
        onChange={day => setView({ asOf: day })}
      />
      <Choice
        label={frame.carriedOver}
        value={countingOf(view).carriedOver}
        options={carriedOverWays.map(way => ({ value: way, label: frame.carriedOverChoice[way] }))}
        onChange={chosen => setView({ carriedOver: otherThan(defaultCounting.carriedOver, carriedOverWays, chosen) })}
      />
      <DayField
        label={frame.knownAt}
        day={view.knownAt && dayOfKnownAt(view.knownAt)}
        onChange={day => setView({ knownAt: parseKnownAt(day) })}
      />
    </>
  )
}
