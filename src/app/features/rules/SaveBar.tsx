import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { recordVersionOf, ruleSetOf, type RuleSetBody } from '../../../domain/lagging/savedRuleSets.ts'
import type { RuleSet } from '../../../domain/lagging/ruleSet.ts'
import type { Result } from '../../../domain/base/result.ts'
import { useApi } from '../../client/api.ts'
import { sayFailure } from '../../client/errors.ts'
import { recordsChanged, saveRecord } from '../../client/records.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { saysTheSame, type DraftFaults, type RuleSetDraft } from './ruleSetDraft.ts'
import styles from './Rules.module.css'
import { newSetId } from './setId.ts'
import type { RuleSets } from './useRuleSets.ts'

type SaveBarProps = {
  readonly draft: RuleSetDraft
  readonly parsed: Result<RuleSetBody, DraftFaults>
  readonly ruleSet: RuleSet
  readonly sets: RuleSets
  readonly onSaved: (ruleSet: RuleSet) => void
}

/** A new version of this set, or another set; why it was changed goes into the history. */
export const SaveBar = ({ draft, parsed, ruleSet, sets, onSaved }: SaveBarProps) => {
  const words = useScreenWords()
  const { rules: said } = words
  const [reason, setReason] = useState('')
  const save = useSaving(sets, onSaved)
  const failure = save.isError ? sayFailure(save.error, words) : undefined
  if (!sets.mayWrite) return <p className="dimmed">{said.reader}</p>
  const body = parsed.ok ? parsed.value : undefined
  const isChanged = body !== undefined && !saysTheSame(body, ruleSet)
  const send = (id: string): void => {
    if (body) save.mutate({ id, body, reason: reason.trim() })
  }
  const taken = sets.latest.map(({ id }) => id)
  return (
    <div className={styles['save']}>
      <TextInput
        label={said.reason}
        value={reason}
        maxLength={1000}
        onChange={event => setReason(event.currentTarget.value)}
      />
      <div className={styles['buttons']}>
        <Button disabled={!isChanged} loading={save.isPending} onClick={() => send(ruleSet.id)}>
          {said.save}
        </Button>
        <Button
          variant="default"
          disabled={!isChanged}
          loading={save.isPending}
          onClick={() => send(newSetId(draft.name, taken))}
        >
          {said.saveAs}
        </Button>
      </div>
      <output className={styles['state']}>
        {body === undefined ? said.faults.mend : isChanged ? '' : said.unchanged}
      </output>
      {failure && (
        <p role="alert">
          {failure.title}. {failure.advice}
        </p>
      )}
    </div>
  )
}

type Sent = { readonly id: string; readonly body: RuleSetBody; readonly reason: string }

const useSaving = ({ latest, saved, province: { builtInRuleSets } }: RuleSets, onSaved: (ruleSet: RuleSet) => void) => {
  const api = useApi()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: async ({ id, body, reason }: Sent) => {
      const known = latest.find(each => each.id === id)
      const version = known && saved.some(each => each.id === id) ? recordVersionOf(known, builtInRuleSets) : 0
      const record = await saveRecord(api, {
        kind: 'rule-sets',
        id,
        version,
        body,
        ...(reason !== '' && { reason }),
      })
      return ruleSetOf({ id, version: record.version, body }, builtInRuleSets)
    },
    onSuccess: async ruleSet => {
      await recordsChanged(queryClient, 'rule-sets')
      onSaved(ruleSet)
    },
  })
}
