import { IconCalendarExclamation } from '@tabler/icons-react'
import { deadlineOf, defaultSubmissionSettings, nextCutOff } from '../../domain/book/due.ts'
import { formatDate } from '../text/format.ts'
import { useWords } from '../text/words.ts'
import { useYearState, type OpenYear } from '../view/YearProvider.tsx'
import styles from './KnownAtBanner.module.css'

/** Whoever asks for a day by which a later report was due must not take the last one's figures for those of the day. */
export const OverdueBanner = () => {
  const state = useYearState()
  return state.kind === 'open' ? <Overdue year={state.year} /> : null
}

const Overdue = ({ year: { open, planYear, asked, asOf } }: { readonly year: OpenYear }) => {
  const { coverage: words } = useWords()
  const cutOff = asked === asOf ? undefined : nextCutOff(planYear, asOf)
  const due = cutOff && deadlineOf(cutOff, open.stated.submissions ?? defaultSubmissionSettings)
  if (cutOff === undefined || due === undefined || due > asked) return null
  return (
    <output className={styles['banner']}>
      <IconCalendarExclamation aria-hidden size={20} />
      <span>
        {words.overdue({
          day: formatDate(asOf),
          asked: formatDate(asked),
          cutOff: formatDate(cutOff),
          due: formatDate(due),
        })}
      </span>
    </output>
  )
}
