import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { IsoDate } from '../../../../domain/base/calendar.ts'
import { formatDate } from '../../../text/format.ts'
import type { TableDecision, TablePlace } from '../../../../workbook/said/decisions.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import type { TableOutline } from '../../../worker/sheetOutline.ts'
import { dateField, valueOf } from '../hints.ts'
import styles from './EditForm.module.css'
import { unitChoices } from './unitChoices.ts'

type TableFormProps = {
  readonly place: TablePlace
  readonly table: TableOutline
  readonly onApply: (decisions: readonly TableDecision[]) => void
}

/** What holds for a whole table. Each field that changed is a decision of its own: any one can be taken back. */
export const TableForm = ({ place, table, onApply }: TableFormProps) => {
  const words = useScreenWords().importing
  const { edit } = words
  const [unit, setUnit] = useState(() => String(table.unitFactor ?? ''))
  const [asOf, setAsOf] = useState(() => (table.asOf ? formatDate(table.asOf) : ''))
  const [planDate, setPlanDate] = useState(() => (table.planDate ? formatDate(table.planDate) : ''))
  const [investor, setInvestor] = useState(() => table.investor ?? '')
  const days = { asOf: dateField(asOf), planDate: dateField(planDate) }
  const wrong = days.asOf.kind === 'wrong' || days.planDate.kind === 'wrong'
  const changed = changesOf(table, { unit, investor, asOf: valueOf(days.asOf), planDate: valueOf(days.planDate) })
  return (
    <form
      className={styles['row']}
      onSubmit={event => {
        event.preventDefault()
        if (!wrong) onApply(changed.map(change => ({ ...place, ...change })))
      }}
    >
      <NativeSelect
        label={edit.table.unit}
        size="xs"
        value={unit}
        onChange={event => setUnit(event.currentTarget.value)}
        data={[
          ...(table.unitFactor === undefined ? [{ value: '', label: edit.table.unitUnsaid }] : []),
          ...unitChoices(table.unitFactor, words),
        ]}
      />
      <TextInput
        label={edit.table.asOf}
        size="xs"
        value={asOf}
        error={days.asOf.kind === 'wrong' && edit.column.dateFormat}
        onChange={event => setAsOf(event.currentTarget.value)}
      />
      <TextInput
        label={edit.table.planDate}
        size="xs"
        value={planDate}
        error={days.planDate.kind === 'wrong' && edit.column.dateFormat}
        onChange={event => setPlanDate(event.currentTarget.value)}
      />
      <TextInput
        label={edit.table.investor}
        size="xs"
        value={investor}
        onChange={event => setInvestor(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default" disabled={wrong || changed.length === 0}>
        {edit.apply}
      </Button>
      {!table.ignored && (
        <Button size="xs" variant="subtle" onClick={() => onApply([{ ...place, ignored: true }])}>
          {edit.table.ignore}
        </Button>
      )}
    </form>
  )
}

type Fields = {
  readonly unit: string
  readonly investor: string
  readonly asOf: IsoDate | undefined
  readonly planDate: IsoDate | undefined
}

type Change = Omit<TableDecision, 'sheet' | 'at'>

/** An emptied field says nothing: what the file says stands. */
const changesOf = (table: TableOutline, { unit, investor, asOf, planDate }: Fields): readonly Change[] => [
  ...(unit !== '' && Number(unit) !== table.unitFactor ? [{ unitFactor: Number(unit) }] : []),
  ...(asOf !== undefined && asOf !== table.asOf ? [{ asOf }] : []),
  ...(planDate !== undefined && planDate !== table.planDate ? [{ planDate }] : []),
  ...(investor.trim() !== '' && investor.trim() !== table.investor ? [{ investor: investor.trim() }] : []),
]
