import { NativeSelect } from '@mantine/core'
import { planMonths } from '../../../domain/base/calendar.ts'
import { investorGroups } from '../../../domain/ledger/directory.ts'
import { submissionStates } from '../../../domain/submissions/submissionState.ts'
import type { SubmissionPeriod } from '../../../domain/submissions/submissions.ts'
import { formatMonth } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import type { SubmissionSearch } from './submissionSearch.ts'
import styles from './Submissions.module.css'

type SubmissionControlsProps = {
  readonly search: SubmissionSearch
  readonly onChange: (change: SubmissionSearch) => void
  readonly periods: readonly SubmissionPeriod[]
  readonly shown: number
  readonly all: number
}

export const SubmissionControls = ({ search, onChange, periods, shown, all }: SubmissionControlsProps) => {
  const { submissions: words, investors } = useScreenWords()
  return (
    <div className={styles['controls']}>
      <NativeSelect
        label={words.ofMonth}
        size="sm"
        value={search.month ?? ''}
        data={[
          { value: '', label: words.anyMonth },
          ...periods.map(({ month, monthEnd }) => ({
            value: String(month),
            label: words.month(formatMonth(monthEnd)),
          })),
        ]}
        onChange={event => onChange({ month: planMonths.find(month => String(month) === event.currentTarget.value) })}
      />
      <NativeSelect
        label={words.state}
        size="sm"
        value={search.state ?? ''}
        data={[
          { value: '', label: words.allStates },
          ...submissionStates.map(state => ({ value: state, label: words.states[state] })),
        ]}
        onChange={event => onChange({ state: submissionStates.find(state => state === event.currentTarget.value) })}
      />
      <NativeSelect
        label={words.group}
        size="sm"
        value={search.group ?? ''}
        data={[
          { value: '', label: investors.allGroups },
          ...investorGroups.map(group => ({ value: group, label: investors.groups[group] })),
        ]}
        onChange={event => onChange({ group: investorGroups.find(group => group === event.currentTarget.value) })}
      />
      <output className={styles['shown']}>{words.shown(shown, all)}</output>
    </div>
  )
}
