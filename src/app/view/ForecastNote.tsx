import { yearClose } from '../../domain/base/calendar.ts'
import type { ForecastRow } from '../../domain/forecast/forecast.ts'
import { useWords } from '../text/words.ts'
import styles from './ForecastNote.module.css'
import { useYear } from './YearProvider.tsx'

/** Beside a curve: where it leads, how that was worked out and how far it was off, and what pace it takes. */
export const ForecastNote = ({ row }: { readonly row: ForecastRow }) => {
  const { outlook } = useWords()
  const { open, planYear } = useYear()
  return (
    <ul className={styles['note']}>
      {outlook.sentences(row, { close: yearClose(planYear), target: open.target }).map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
