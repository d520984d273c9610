import { Button, NativeSelect, TextInput } from '@mantine/core'
import { planMonths } from '../../../domain/base/calendar.ts'
import type { RuleName } from '../../../domain/lagging/flag.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { faultKey, type DraftFaults, type MilestoneDraft } from './ruleSetDraft.ts'
import styles from './Rules.module.css'
import { useSayFault } from './useSayFault.ts'

type MilestoneFieldsProps = {
  readonly rule: RuleName
  readonly milestones: readonly MilestoneDraft[]
  readonly faults: DraftFaults['numbers'] | undefined
  readonly onChange: (milestones: readonly MilestoneDraft[]) => void
}

/** So much of the plan by the end of a month; as many as are wanted. */
export const MilestoneFields = ({ rule, milestones, faults, onChange }: MilestoneFieldsProps) => {
  const { rules: words } = useScreenWords()
  const sayFault = useSayFault()
  const change = (at: number, changed: Partial<MilestoneDraft>): void =>
    onChange(milestones.map((milestone, place) => (place === at ? { ...milestone, ...changed } : milestone)))
  return (
    <div className={styles['milestones']}>
      {milestones.length === 0 && <p className="dimmed">{words.noMilestones}</p>}
      {milestones.map(({ month, share }, at) => (
        // A milestone has nothing of its own but its place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={styles['fields']}>
          <NativeSelect
            label={words.milestone.month}
            value={String(month)}
            data={planMonths.map(each => ({ value: String(each), label: words.month(each) }))}
            onChange={event =>
              change(at, { month: planMonths.find(each => String(each) === event.currentTarget.value) ?? month })
            }
          />
          <TextInput
            label={words.milestone.share}
            inputMode="decimal"
            className={styles['number']}
            value={share}
            error={sayFault(faults?.get(faultKey(rule, at)))}
            onChange={event => change(at, { share: event.currentTarget.value })}
          />
          <Button
            variant="subtle"
            aria-label={words.removeMilestone(at + 1)}
            onClick={() => onChange(milestones.filter((_, place) => place !== at))}
          >
            {words.stated.remove}
          </Button>
        </div>
      ))}
      <Button variant="default" onClick={() => onChange([...milestones, { month: 9, share: '60' }])}>
        {words.addMilestone}
      </Button>
    </div>
  )
}
