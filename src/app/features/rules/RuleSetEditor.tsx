import styles from './Rules.module.css'
import { Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { denominators } from '../../../domain/book/counting.ts'
import { flagSeverities, type RuleName } from '../../../domain/lagging/flag.ts'
import { ruleNames } from '../../../domain/lagging/laggingRules.ts'
import type { RuleSet } from '../../../domain/lagging/ruleSet.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { useLanguage } from '../../text/LanguageProvider.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useTarget } from '../../view/useTarget.ts'
import { useYear } from '../../view/YearProvider.tsx'
import { LivePanel } from './LivePanel.tsx'
import { liveCount } from './liveCount.ts'
import { RuleEditor } from './RuleEditor.tsx'
import {
  coverageKey,
  draftOf,
  draftRuleSet,
  parseDraft,
  type DraftFaults,
  type RuleDraft,
  type RuleSetDraft,
} from './ruleSetDraft.ts'
import { SaveBar } from './SaveBar.tsx'
import type { RuleSets } from './useRuleSets.ts'
import { useSayFault } from './useSayFault.ts'

type RuleSetEditorProps = {
  readonly ruleSet: RuleSet
  readonly sets: RuleSets
  readonly onSaved: (ruleSet: RuleSet) => void
}

/** One set with its rules, and beside it who would be named, as one types. */
export const RuleSetEditor = ({ ruleSet, sets, onSaved }: RuleSetEditorProps) => {
  const { rules: words } = useScreenWords()
  const { open, asOf } = useYear()
  const { language } = useLanguage()
  const target = useTarget()
  const sources = sets.province.ruleSources[language]
  const [draft, setDraft] = useState(() => draftOf(ruleSet, open.target))
  const parsed = useMemo(() => parseDraft(draft), [draft])
  const tried = useDeferredValue(parsed.ok ? parsed.value : undefined)
  const count = useMemo(
    () => tried && liveCount(open, { asOf, ruleSet: draftRuleSet(tried, ruleSet), inUse: sets.inUse }),
    [open, asOf, tried, ruleSet, sets.inUse],
  )
  const faults = parsed.ok ? undefined : parsed.error
  const change = (rule: RuleName, changed: Partial<RuleDraft>): void =>
    setDraft(current => ({
      ...current,
      rules: { ...current.rules, [rule]: { ...current.rules[rule], ...changed } },
    }))
  return (
    <div className={styles['desk']}>
      <Panel title={words.quote(ruleSet)}>
        <HeadFields draft={draft} onChange={part => setDraft(current => ({ ...current, ...part }))} faults={faults} />
        <ul className={styles['rules']}>
          {ruleNames.map(rule => (
            <RuleEditor
              key={rule}
              rule={rule}
              source={sources[rule] ?? words.rules[rule].source?.(target)}
              draft={draft.rules[rule]}
              faults={faults?.numbers}
              named={count && (count.byRule.get(rule) ?? 0)}
              onChange={changed => change(rule, changed)}
            />
          ))}
        </ul>
        <SaveBar draft={draft} parsed={parsed} ruleSet={ruleSet} sets={sets} onSaved={onSaved} />
      </Panel>
      <LivePanel count={count} inUse={sets.inUse} />
    </div>
  )
}

type HeadFieldsProps = {
  readonly draft: RuleSetDraft
  readonly faults: DraftFaults | undefined
  readonly onChange: (part: Partial<RuleSetDraft>) => void
}

const HeadFields = ({ draft, faults, onChange }: HeadFieldsProps) => {
  const { rules: words, frame } = useScreenWords()
  const sayFault = useSayFault()
  return (
    <div className={styles['head']}>
      <TextInput
        label={words.name}
        value={draft.name}
        maxLength={200}
        error={faults?.name && words.faults.noName}
        onChange={event => onChange({ name: event.currentTarget.value })}
      />
      <NativeSelect
        label={words.denominator}
        value={draft.denominator}
        data={denominators.map(denominator => ({ value: denominator, label: frame.denominatorNames[denominator] }))}
        onChange={event =>
          onChange({ denominator: denominators.find(each => each === event.currentTarget.value) ?? draft.denominator })
        }
      />
      <TextInput
        label={words.leastCoverage}
        description={words.leastCoverageHelp}
        value={draft.leastCoverage}
        inputMode="decimal"
        error={sayFault(faults?.numbers.get(coverageKey))}
        onChange={event => onChange({ leastCoverage: event.currentTarget.value })}
      />
      <Checkbox.Group
        label={words.counts}
        description={words.countsHelp}
        value={[...draft.countsAsLagging]}
        error={faults?.counts && words.faults.nobodyCounts}
        onChange={chosen => onChange({ countsAsLagging: flagSeverities.filter(severity => chosen.includes(severity)) })}
      >
        <div className={styles['counts']}>
          {flagSeverities.map(severity => (
            <Checkbox key={severity} value={severity} label={words.severities[severity]} />
          ))}
        </div>
      </Checkbox.Group>
    </div>
  )
}
