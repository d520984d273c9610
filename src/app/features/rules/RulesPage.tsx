import '@mantine/core/styles/Checkbox.layer.css'
import '@mantine/core/styles/InlineInput.layer.css'
import { useState } from 'react'
import { quoteOf } from '../../../domain/lagging/ruleSetQuote.ts'
import type { RuleSet } from '../../../domain/lagging/ruleSet.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx'
import { useYear } from '../../view/YearProvider.tsx'
import { RuleSetChoice } from './RuleSetChoice.tsx'
import { RuleSetEditor } from './RuleSetEditor.tsx'
import styles from './Rules.module.css'
import { StatedPanel } from './StatedPanel.tsx'
import { useRuleSets, type RuleSets } from './useRuleSets.ts'
import { VersionsPanel } from './VersionsPanel.tsx'
import { ViewedNotice } from './ViewedNotice.tsx'

/** By which rules who lags is named: thresholds, versions, which set is in use, and what people type in beside the files. */
export const RulesPage = () => {
  const { rules: words } = useScreenWords()
  const sets = useRuleSets()
  return (
    <div className="stack">
      <header>
        <h1 className="page-title">{words.title}</h1>
        <p className={styles['about']}>{words.about}</p>
      </header>
      {sets ? <RuleSetDesk sets={sets} /> : <LoadingSkeleton />}
      <StatedPanel mayWrite={sets?.mayWrite ?? false} />
    </div>
  )
}

/** One set is on the desk at a time: the one that the screens show, until another is taken up. */
const RuleSetDesk = ({ sets }: { readonly sets: RuleSets }) => {
  const { ruleSet: shown } = useYear()
  const [taken, setTaken] = useState<RuleSet>()
  const ruleSet = taken ?? shown
  return (
    <>
      <ViewedNotice shown={shown} inUse={sets.inUse} />
      <RuleSetChoice sets={sets} chosen={ruleSet} onChoose={setTaken} />
      <RuleSetEditor key={quoteOf(ruleSet)} ruleSet={ruleSet} sets={sets} onSaved={setTaken} />
      <VersionsPanel ruleSet={ruleSet} sets={sets} onOpen={setTaken} />
    </>
  )
}
