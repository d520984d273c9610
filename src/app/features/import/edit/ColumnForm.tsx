import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { planMonths, type PlanYear } from '../../../../domain/base/calendar.ts'
import { bases, capitals, reporters } from '../../../../domain/ledger/ledger.ts'
import { sourceTaxonomy } from '../../../../domain/names/sources.ts'
import type { ColumnMeaning } from '../../../../workbook/said/decisions.ts'
import type { ColumnReading } from '../../../../workbook/said/interpretation.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { columnRoleNames } from '../../../../workbook/said/roles.ts'
import type { TableOutline } from '../../../worker/sheetOutline.ts'
import { dateField } from '../hints.ts'
import { columnReason } from '../sheet/reasons.ts'
import { draftOf, hasTime, isMoney, meaningOf, type ColumnDraft } from './columnDraft.ts'
import styles from './EditForm.module.css'
import { unitChoices } from './unitChoices.ts'

type ColumnFormProps = {
  readonly column: ColumnReading
  readonly table: TableOutline
  readonly planYear: PlanYear | undefined
  readonly onApply: (meaning: ColumnMeaning) => void
  readonly onCancel: () => void
}

/** What a column is, said by the officer where the app misunderstood it or could not tell. */
export const ColumnForm = ({ column, table, planYear, onApply, onCancel }: ColumnFormProps) => {
  const words = useScreenWords().importing
  const { edit } = words
  const [draft, setDraft] = useState(() => draftOf(column, { planYear, unitFactor: table.unitFactor }))
  const meaning = meaningOf(draft)
  const set = (change: Partial<ColumnDraft>): void => setDraft(before => ({ ...before, ...change }))
  return (
    <form
      className={styles['form']}
      onSubmit={event => {
        event.preventDefault()
        if (meaning) onApply(meaning)
      }}
    >
      <h3 className={styles['title']}>{edit.column.title(column.column)}</h3>
      <p className={styles['why']}>{columnReason(column, words.sheet)}</p>
      {column.question && <p className={styles['asks']}>{edit.column.asks[column.question.kind]}</p>}
      <NativeSelect
        label={edit.column.role}
        size="xs"
        data-autofocus
        value={draft.role}
        onChange={event => set({ role: choiceOf(columnRoleNames, event.currentTarget.value) ?? draft.role })}
        data={columnRoleNames.map(role => ({ value: role, label: edit.column.roles[role] }))}
      />
      {hasTime(draft.role) && <TimeFields draft={draft} planYear={planYear} onSet={set} />}
      {isMoney(draft.role) && <MoneyFields column={column} draft={draft} onSet={set} />}
      <div className={styles['actions']}>
        <Button type="submit" size="xs" disabled={!meaning}>
          {edit.apply}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          {edit.cancel}
        </Button>
      </div>
    </form>
  )
}

type FieldsProps = { readonly draft: ColumnDraft; readonly onSet: (change: Partial<ColumnDraft>) => void }

const TimeFields = ({ draft, planYear, onSet }: FieldsProps & { readonly planYear: PlanYear | undefined }) => {
  const { column: words } = useScreenWords().importing.edit
  const monthName = (month: number): string =>
    words.monthOf(month === 13 ? 1 : month, (planYear ?? 0) + (month === 13 ? 1 : 0))
  return (
    <>
      <NativeSelect
        label={words.basis}
        size="xs"
        value={draft.basis}
        onChange={event => onSet({ basis: choiceOf(bases, event.currentTarget.value) ?? '' })}
        data={[
          { value: '', label: words.bases.unsaid },
          ...bases.map(basis => ({ value: basis, label: words.bases[basis] })),
        ]}
      />
      {draft.basis === 'inMonth' && planYear !== undefined && (
        <NativeSelect
          label={words.month}
          size="xs"
          value={String(draft.month)}
          onChange={event => {
            const chosen = Number(event.currentTarget.value)
            onSet({ month: planMonths.find(month => month === chosen) ?? '' })
          }}
          data={[
            { value: '', label: words.bases.unsaid },
            ...planMonths.map(month => ({ value: String(month), label: monthName(month) })),
          ]}
        />
      )}
      {draft.basis === 'toDate' && (
        <TextInput
          label={words.asOf}
          size="xs"
          value={draft.asOf}
          error={dateField(draft.asOf).kind === 'wrong' && words.dateFormat}
          onChange={event => onSet({ asOf: event.currentTarget.value })}
        />
      )}
    </>
  )
}

const MoneyFields = ({ column, draft, onSet }: FieldsProps & { readonly column: ColumnReading }) => {
  const words = useScreenWords().importing
  const { column: said } = words.edit
  const sources = useId()
  return (
    <>
      <NativeSelect
        label={said.capital}
        size="xs"
        value={draft.capital}
        onChange={event => onSet({ capital: choiceOf(capitals, event.currentTarget.value) ?? draft.capital })}
        data={capitals.map(capital => ({ value: capital, label: said.capitals[capital] }))}
      />
      <TextInput
        label={said.source}
        description={said.sourceHelp}
        size="xs"
        list={sources}
        value={draft.source}
        onChange={event => onSet({ source: event.currentTarget.value })}
      />
      <datalist id={sources}>
        {sourceTaxonomy.map(({ id, name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <NativeSelect
        label={said.reporter}
        size="xs"
        value={draft.reporter}
        onChange={event => onSet({ reporter: choiceOf(reporters, event.currentTarget.value) ?? '' })}
        data={[
          { value: '', label: said.reporterOfFile },
          ...reporters.map(reporter => ({ value: reporter, label: said.reporters[reporter] })),
        ]}
      />
      <NativeSelect
        label={said.unit}
        size="xs"
        value={String(draft.unit)}
        onChange={event => onSet({ unit: Number(event.currentTarget.value) || '' })}
        data={[{ value: '', label: said.unitOfTable }, ...unitChoices(draft.unit, words)]}
      />
      {column.notation !== 'number' && (
        <NativeSelect
          label={said.notation}
          size="xs"
          value={draft.notation}
          onChange={event => onSet({ notation: choiceOf(['vi', 'en'] as const, event.currentTarget.value) ?? '' })}
          data={[
            { value: '', label: said.notations.asFound },
            { value: 'vi', label: said.notations.vi },
            { value: 'en', label: said.notations.en },
          ]}
        />
      )}
    </>
  )
}

const choiceOf = <T extends string>(choices: readonly T[], value: string): T | undefined =>
  choices.find(choice => choice === value)
