import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { formatDate } from '../../text/format.ts'
import type { ImportDesk } from '../../importQueue/desk.ts'
import { readinessOf, type QueuedFile } from '../../importQueue/queue.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import type { FindingCode } from '../../../workbook/said/findings.ts'
import { findingsOf } from './findingGroups.ts'
import styles from './HintsForm.module.css'
import { dateField, planYearField, valueOf } from './hints.ts'

type HintsFormProps = { readonly desk: ImportDesk; readonly file: QueuedFile }

/** Where the file does not say which year or day it speaks of, the officer does; shut away where the file says it all. */
export const HintsForm = ({ desk, file }: HintsFormProps) => {
  const { hints: words } = useScreenWords().importing
  const asked = findingsOf(file).some(({ code }) => askingCodes.has(code))
  const given = file.hints.planYear !== undefined || file.hints.asOf !== undefined
  const readiness = readinessOf(file.stage)
  if (readiness === 'done' || file.stage.name === 'unreadable') return null
  return (
    <details className={styles['hints']} open={asked || given}>
      <summary>{words.title}</summary>
      <Fields desk={desk} file={file} />
    </details>
  )
}

const askingCodes: ReadonlySet<FindingCode> = new Set(['plan-year-unknown', 'as-of-unknown'])

const Fields = ({ desk, file }: HintsFormProps) => {
  const { hints: words } = useScreenWords().importing
  const [yearText, setYearText] = useState(() => String(file.hints.planYear ?? ''))
  const [dateText, setDateText] = useState(() => (file.hints.asOf ? formatDate(file.hints.asOf) : ''))
  const year = planYearField(yearText)
  const date = dateField(dateText)
  const wrong = year.kind === 'wrong' || date.kind === 'wrong'
  return (
    <form
      className={styles['fields']}
      onSubmit={event => {
        event.preventDefault()
        if (!wrong) desk.readAgain(file.key, { planYear: valueOf(year), asOf: valueOf(date) })
      }}
    >
      <TextInput
        label={words.planYear}
        placeholder={String(file.reading?.planYear ?? words.notSaid)}
        inputMode="numeric"
        size="xs"
        value={yearText}
        error={year.kind === 'wrong' && words.yearRange}
        onChange={event => setYearText(event.currentTarget.value)}
      />
      <TextInput
        label={words.asOf}
        placeholder={file.reading?.reportDate ? formatDate(file.reading.reportDate) : words.notSaid}
        size="xs"
        value={dateText}
        error={date.kind === 'wrong' && words.dateFormat}
        onChange={event => setDateText(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default" disabled={wrong}>
        {words.apply}
      </Button>
    </form>
  )
}
