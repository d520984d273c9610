import type { SubmissionState } from '../../../domain/submissions/submissionState.ts'
import type { Submission } from '../../../domain/submissions/submissions.ts'
import { dayNumber } from '../../../domain/base/calendar.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import type { Words } from '../../text/vi/vi.ts'
import styles from './Submissions.module.css'

/** Told by shape and word, the colour only helps: it must hold in a black and white print-out. */
const shapes = {
  received: '●',
  withFindings: '◆',
  late: '◐',
  missing: '▲',
  notDue: '○',
  notExpected: '–',
} as const satisfies Record<SubmissionState, string>

/** A submission's state, and the one thing to know about it. */
export const SubmissionMark = ({ submission }: { readonly submission: Submission }) => {
  const { submissions: words } = useScreenWords()
  const more = moreOf(submission, words)
  return (
    <span className={styles['mark']}>
      <span aria-hidden className={styles['shape']} data-state={submission.state}>
        {shapes[submission.state]}
      </span>
      <span>
        {words.states[submission.state]}
        {more !== '' && <span className={styles['more']}>{more}</span>}
      </span>
    </span>
  )
}

const moreOf = ({ state, receipt, period, treasury }: Submission, words: Words['submissions']): string => {
  if (receipt === undefined) return state === 'missing' && treasury ? words.treasuryKnows : ''
  switch (state) {
    case 'late':
      return words.daysLate(dayNumber(receipt.receivedOn) - dayNumber(period.due))
    case 'withFindings':
      return words.findings(receipt.findings)
    case 'received':
    case 'missing':
    case 'notDue':
    case 'notExpected':
      return words.receivedOn(words.shortDay(receipt.receivedOn))
  }
}

/** What each shape means, once for the whole board. */
export const StateKeys = () => {
  const { submissions: words } = useScreenWords()
  return (
    <ul className={styles['keys']}>
      {Object.entries(shapes).map(([state, shape]) => (
        <li key={state} className={styles['mark']}>
          <span aria-hidden className={styles['shape']} data-state={state}>
            {shape}
          </span>
          {words.states[state as SubmissionState] /* the keys of the shapes */}
        </li>
      ))}
    </ul>
  )
}
