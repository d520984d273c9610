import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { parseIsoDate } from '../../../domain/base/calendar.ts'
import { denominators } from '../../../domain/book/counting.ts'
import type { NationalRate } from '../../../domain/book/stated.ts'
import { formatDate, formatShare } from '../../text/format.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { useYear } from '../../view/YearProvider.tsx'
import styles from './Rules.module.css'
import { StatedSection } from './StatedSection.tsx'
import { parseTyped } from './typedNumber.ts'
import { useStated } from './useStated.ts'

/** The nation's rates as they were published, each with what it is taken of. */
export const NationalRates = ({ mayWrite }: { readonly mayWrite: boolean }) => {
  const words = useScreenWords()
  const { stated } = words.rules
  const { planYear } = useYear()
  const { records, add, remove } = useStated('national-rates')
  const ofYear = records.filter(({ body }) => body.planYear === planYear)
  return (
    <StatedSection
      title={stated.nationalRates}
      records={ofYear}
      say={({ rate, denominator, carriedOver, asOf, source }) => [
        formatShare(rate),
        `${words.frame.denominatorNames[denominator]}, ${words.frame.carriedOverNames[carriedOver]}; ${stated.asOf.toLowerCase()} ${formatDate(asOf)} (${source})`,
      ]}
      called={body => `${formatShare(body.rate)}, ${formatDate(body.asOf)}`}
      onRemove={mayWrite ? ({ id, version }) => remove.mutate({ id, version }) : undefined}
      failed={add.error ?? remove.error}
    >
      {mayWrite && (
        // What was added once begins anew.
        <NationalRateForm
          key={records.length}
          onAdd={body => add.mutate({ id: `${body.asOf}-${body.denominator}-${body.carriedOver}`, body })}
        />
      )}
    </StatedSection>
  )
}

const NationalRateForm = ({ onAdd }: { readonly onAdd: (rate: NationalRate) => void }) => {
  const { rules: words, frame } = useScreenWords()
  const { stated } = words
  const { planYear, asOf } = useYear()
  const [draft, setDraft] = useState({ asOf: String(asOf), rate: '', denominator: 'total', source: '' })
  const change = (part: Partial<typeof draft>): void => setDraft(current => ({ ...current, ...part }))
  const rate = rateOf(draft)
  return (
    <form
      className={styles['fields']}
      onSubmit={event => {
        event.preventDefault()
        if (rate) onAdd({ planYear, carriedOver: 'apart', ...rate })
      }}
    >
      <TextInput
        label={stated.asOf}
        type="date"
        value={draft.asOf}
        onChange={event => change({ asOf: event.currentTarget.value })}
      />
      <TextInput
        label={stated.rate}
        inputMode="decimal"
        className={styles['number']}
        value={draft.rate}
        onChange={event => change({ rate: event.currentTarget.value })}
      />
      <NativeSelect
        label={stated.ofWhat}
        value={draft.denominator}
        data={denominators.map(each => ({ value: each, label: frame.denominatorTitles[each] }))}
        onChange={event => change({ denominator: event.currentTarget.value })}
      />
      <TextInput
        label={stated.publisher}
        value={draft.source}
        maxLength={300}
        onChange={event => change({ source: event.currentTarget.value })}
      />
      <Button type="submit" variant="default" disabled={!rate} title={rate ? undefined : stated.fill}>
        {stated.add}
      </Button>
    </form>
  )
}

type RateDraft = { readonly asOf: string; readonly rate: string; readonly denominator: string; readonly source: string }

const rateOf = (typed: RateDraft): Omit<NationalRate, 'planYear' | 'carriedOver'> | undefined => {
  const asOf = parseIsoDate(typed.asOf)
  const rate = parseTyped(typed.rate, 'share')
  const denominator = denominators.find(each => each === typed.denominator)
  const source = typed.source.trim()
  return asOf && rate.ok && denominator && source !== '' ? { asOf, rate: rate.value, denominator, source } : undefined
}
