import styles from './Rules.module.css'
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { planMonths } from '../../../domain/base/calendar.ts'
import { flagSeverities, type RuleName } from '../../../domain/lagging/flag.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { MilestoneFields } from './MilestoneFields.tsx'
import { fieldsOf, hasMilestones, type RuleField } from './ruleFields.ts'
import { faultKey, type DraftFaults, type RuleDraft } from './ruleSetDraft.ts'
import { useSayFault } from './useSayFault.ts'

type RuleEditorProps = {
  readonly rule: RuleName
  /** Where it was found in use. */
  readonly source: string | undefined
  readonly draft: RuleDraft
  readonly faults: DraftFaults['numbers'] | undefined
  /** How many investors it names as it is typed; undefined while that cannot be told. */
  readonly named: number | undefined
  readonly onChange: (changed: Partial<RuleDraft>) => void
}

/** One rule: on or off, how much it weighs, its thresholds, and what it says in a sentence. */
export const RuleEditor = ({ rule, source, draft, faults, named, onChange }: RuleEditorProps) => {
  const { rules: words } = useScreenWords()
  const sayFault = useSayFault()
  const { title, explained } = words.rules[rule]
  const isOn = draft.state === 'on'
  return (
    <li className={styles['rule']} data-state={draft.state}>
      <Checkbox
        className={styles['switch']}
        label={<strong>{title}</strong>}
        aria-label={words.on(title)}
        checked={isOn}
        onChange={event => onChange({ state: event.currentTarget.checked ? 'on' : 'off' })}
      />
      <p className={styles['explained']}>
        {explained} {source !== undefined && <span className="dimmed">{words.source(source)}.</span>}
        {isOn && named !== undefined && <strong className={styles['named']}> {words.named(named)}</strong>}
      </p>
      {isOn && (
        <div className={styles['fields']}>
          <NativeSelect
            label={words.severity}
            aria-label={`${words.severity}: ${title}`}
            value={draft.severity}
            data={flagSeverities.map(severity => ({ value: severity, label: words.severities[severity] }))}
            onChange={event =>
              onChange({ severity: flagSeverities.find(each => each === event.currentTarget.value) ?? draft.severity })
            }
          />
          {fieldsOf(rule).map(field => (
            <ThresholdField
              key={field.name}
              field={field}
              called={`${words.fields[field.name]}: ${title}`}
              value={draft.fields[field.name] ?? ''}
              error={sayFault(faults?.get(faultKey(rule, field.name)))}
              onChange={value => onChange({ fields: { ...draft.fields, [field.name]: value } })}
            />
          ))}
          {hasMilestones(rule) && (
            <MilestoneFields
              rule={rule}
              milestones={draft.milestones}
              faults={faults}
              onChange={milestones => onChange({ milestones })}
            />
          )}
        </div>
      )}
    </li>
  )
}

type ThresholdFieldProps = {
  readonly field: RuleField
  readonly called: string
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (value: string) => void
}

const ThresholdField = ({ field: { name, kind }, called, value, error, onChange }: ThresholdFieldProps) => {
  const { rules: words } = useScreenWords()
  const label = words.fields[name]
  return kind === 'month' ? (
    <NativeSelect
      label={label}
      aria-label={called}
      value={value}
      data={planMonths.map(month => ({ value: String(month), label: words.month(month) }))}
      onChange={event => onChange(event.currentTarget.value)}
    />
  ) : (
    <TextInput
      label={label}
      aria-label={called}
      inputMode="decimal"
      className={styles['number']}
      value={value}
      error={error}
      onChange={event => onChange(event.currentTarget.value)}
    />
  )
}
