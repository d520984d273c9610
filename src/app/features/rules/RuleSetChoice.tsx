import { Button, NativeSelect } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { quoteOf } from '../../../domain/lagging/ruleSetQuote.ts'
import type { RuleSet } from '../../../domain/lagging/ruleSet.ts'
import { useApi } from '../../client/api.ts'
import { sayFailure } from '../../client/errors.ts'
import { recordsChanged, saveRecord } from '../../client/records.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import styles from './Rules.module.css'
import type { RuleSets } from './useRuleSets.ts'

type RuleSetChoiceProps = {
  readonly sets: RuleSets
  readonly chosen: RuleSet
  readonly onChoose: (ruleSet: RuleSet) => void
}

/** Which set is on the desk; to look by it, or to put it in use for everybody. */
export const RuleSetChoice = ({ sets, chosen, onChoose }: RuleSetChoiceProps) => {
  const words = useScreenWords()
  const { rules: said } = words
  const choose = useChoosing(sets)
  const failure = choose.isError ? sayFailure(choose.error, words) : undefined
  const isInUse = quoteOf(chosen) === quoteOf(sets.inUse)
  const options = optionsOf(sets, chosen)
  return (
    <div className={styles['choice']}>
      <NativeSelect
        label={said.choose}
        value={quoteOf(chosen)}
        data={options.map(ruleSet => ({
          value: quoteOf(ruleSet),
          label: `${said.quote(ruleSet)}${quoteOf(ruleSet) === quoteOf(sets.inUse) ? ` · ${said.inUse}` : ''}`,
        }))}
        onChange={event => {
          const picked = options.find(ruleSet => quoteOf(ruleSet) === event.currentTarget.value)
          if (picked) onChoose(picked)
        }}
      />
      {!isInUse && (
        <Link to="." search={current => ({ ...current, rules: quoteOf(chosen) })} className={styles['link']}>
          {said.viewWith}
        </Link>
      )}
      {isInUse ? (
        <span className="dimmed">{said.isInUse}</span>
      ) : (
        sets.mayWrite && (
          <Button variant="outline" loading={choose.isPending} onClick={() => choose.mutate(chosen)}>
            {said.useIt}
          </Button>
        )
      )}
      {failure && (
        <p role="alert">
          {failure.title}. {failure.advice}
        </p>
      )}
    </div>
  )
}

/** The latest of every set, the version in use and the one on the desk where they are none of those. */
const optionsOf = ({ latest, inUse }: RuleSets, chosen: RuleSet): readonly RuleSet[] =>
  [inUse, chosen].reduce<readonly RuleSet[]>(
    (options, extra) => (options.some(each => quoteOf(each) === quoteOf(extra)) ? options : [...options, extra]),
    latest,
  )

const useChoosing = ({ choiceVersion }: RuleSets) => {
  const api = useApi()
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: ({ id, version }: RuleSet) =>
      saveRecord(api, {
        kind: 'rule-set-in-use',
        id: ruleSetInUseId,
        version: choiceVersion,
        body: { ruleSetId: id, version },
      }),
    onSuccess: () => recordsChanged(queryClient, 'rule-set-in-use'),
  })
}

/** The one record of its kind; the contract names it so. */
const ruleSetInUseId = 'in-use'
