import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { parseIsoDate, yearStart } from '../../../domain/base/calendar.ts'
import { dong, type Dong } from '../../../domain/base/money.ts'
import { statedDenominators, type PlanTotal } from '../../../domain/book/stated.ts'
import { formatDate, formatMoneyWithUnit } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { useYear } from '../../view/YearProvider.tsx'
import styles from './Rules.module.css'
import { StatedSection } from './StatedSection.tsx'
import { parseTyped } from './typedNumber.ts'
import { useStated } from './useStated.ts'

/** The province's plan of the year as decisions state it. */
export const PlanTotals = ({ mayWrite }: { readonly mayWrite: boolean }) => {
  const words = useScreenWords()
  const { stated } = words.rules
  const { planYear } = useYear()
  const { records, add, remove } = useStated('plan-totals')
  const ofYear = records.filter(({ body }) => body.planYear === planYear)
  return (
    <StatedSection
      title={stated.planTotals}
      records={ofYear}
      say={({ amount, denominator, decision, from }) => [
        formatMoneyWithUnit(amount, 'ty'),
        `${words.frame.denominatorNames[denominator]}. ${decision}; ${stated.from.toLowerCase()} ${formatDate(from)}`,
      ]}
      called={body => body.decision}
      onRemove={mayWrite ? ({ id, version }) => remove.mutate({ id, version }) : undefined}
      failed={add.error ?? remove.error}
    >
      {mayWrite && (
        // What was added once begins anew.
        <PlanTotalForm
          key={records.length}
          onAdd={body => add.mutate({ id: `${body.planYear}-${body.denominator}-${body.from}`, body })}
        />
      )}
    </StatedSection>
  )
}

const PlanTotalForm = ({ onAdd }: { readonly onAdd: (total: PlanTotal) => void }) => {
  const { rules: words, frame } = useScreenWords()
  const { stated } = words
  const { planYear } = useYear()
  const [draft, setDraft] = useState({
    denominator: 'primeMinister',
    amount: '',
    decision: '',
    from: String(yearStart(planYear)),
  })
  const change = (part: Partial<typeof draft>): void => setDraft(current => ({ ...current, ...part }))
  const total = totalOf(draft)
  return (
    <form
      className={styles['fields']}
      onSubmit={event => {
        event.preventDefault()
        if (total) onAdd({ planYear, ...total })
      }}
    >
      <NativeSelect
        label={stated.kind}
        value={draft.denominator}
        data={statedDenominators.map(each => ({ value: each, label: frame.denominatorTitles[each] }))}
        onChange={event => change({ denominator: event.currentTarget.value })}
      />
      <TextInput
        label={stated.amount}
        inputMode="decimal"
        className={styles['number']}
        value={draft.amount}
        onChange={event => change({ amount: event.currentTarget.value })}
      />
      <TextInput
        label={stated.decision}
        value={draft.decision}
        maxLength={300}
        onChange={event => change({ decision: event.currentTarget.value })}
      />
      <TextInput
        label={stated.from}
        type="date"
        value={draft.from}
        onChange={event => change({ from: event.currentTarget.value })}
      />
      <Button type="submit" variant="default" disabled={!total} title={total ? undefined : stated.fill}>
        {stated.add}
      </Button>
    </form>
  )
}

type TotalDraft = {
  readonly denominator: string
  readonly amount: string
  readonly decision: string
  readonly from: string
}

const totalOf = (typed: TotalDraft): Omit<PlanTotal, 'planYear'> | undefined => {
  const denominator = statedDenominators.find(each => each === typed.denominator)
  const amount = amountOf(typed.amount)
  const from = parseIsoDate(typed.from)
  const decision = typed.decision.trim()
  return denominator && amount && from && decision !== '' ? { denominator, amount, from, decision } : undefined
}

/** In tỷ; only a positive amount is a plan. */
const amountOf = (text: string): Dong | undefined => {
  const parsed = parseTyped(text, 'money')
  return parsed.ok && parsed.value > 0 ? dong(parsed.value) : undefined
}
