import { Button, NativeSelect, NumberInput } from '@mantine/core'
import { useState } from 'react'
import { decidableRowRoles, type DecidableRowRole } from '../../../../workbook/said/decisions.ts'
import type { RowRole } from '../../../../workbook/said/interpretation.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import styles from './EditForm.module.css'

export type HeaderRows = readonly [first: number, last: number]

type RowFormProps = {
  /** 1-based. */
  readonly row: number
  readonly lastRow: number
  readonly role: RowRole | undefined
  readonly why: string
  /** Of the table that the row is in, or above which it stands. */
  readonly headerRows: HeaderRows | undefined
  readonly leftOut: 'row' | 'none'
  readonly onRole: (role: DecidableRowRole) => void
  readonly onHeader: (rows: HeaderRows) => void
  readonly onLeaveOut: (leave: 'leaveOut' | 'takeIn') => void
  readonly onCancel: () => void
}

/** What a row is, whether it counts, and whether the table's heading is here. */
export const RowForm = (props: RowFormProps) => {
  const { edit } = useScreenWords().importing
  const { row, why, role, leftOut, onRole, onLeaveOut, onCancel } = props
  const [chosen, setChosen] = useState(() => decidableRowRoles.find(each => each === role))
  return (
    <div className={styles['form']}>
      <h3 className={styles['title']}>{edit.row.title(row)}</h3>
      <p className={styles['why']}>{why}</p>
      <NativeSelect
        label={edit.row.role}
        size="xs"
        data-autofocus
        value={chosen ?? ''}
        onChange={event => setChosen(decidableRowRoles.find(each => each === event.currentTarget.value))}
        data={[
          ...(chosen === undefined ? [{ value: '', label: '—' }] : []),
          ...decidableRowRoles.map(each => ({ value: each, label: edit.row.roles[each] })),
        ]}
      />
      <div className={styles['actions']}>
        <Button size="xs" disabled={chosen === undefined} onClick={() => chosen && onRole(chosen)}>
          {edit.apply}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          {edit.cancel}
        </Button>
      </div>
      {role === 'project' && (
        <Button size="xs" variant="default" onClick={() => onLeaveOut(leftOut === 'row' ? 'takeIn' : 'leaveOut')}>
          {leftOut === 'row' ? edit.row.takeIn : edit.row.leaveOut}
        </Button>
      )}
      <HeaderFields {...props} />
    </div>
  )
}

const HeaderFields = ({ row, lastRow, headerRows, onHeader }: RowFormProps) => {
  const { row: words } = useScreenWords().importing.edit
  const [[first, last], setRows] = useState<HeaderRows>(() => around(headerRows, row))
  const wrong = !(first >= 1 && first <= last && last <= lastRow)
  return (
    <fieldset className={styles['header']}>
      <legend>{words.header}</legend>
      <NumberInput
        label={words.headerFirst}
        size="xs"
        min={1}
        max={lastRow}
        value={first}
        onChange={value => setRows([Number(value), last])}
      />
      <NumberInput
        label={words.headerLast}
        size="xs"
        min={1}
        max={lastRow}
        value={last}
        onChange={value => setRows([first, Number(value)])}
      />
      {wrong && <p role="alert">{words.headerWrong}</p>}
      <Button size="xs" variant="default" disabled={wrong} onClick={() => onHeader([first, last])}>
        {words.setHeader}
      </Button>
    </fieldset>
  )
}

/** Of a row at the heading's edge, the heading with it; of any other, that row alone. */
const around = (rows: HeaderRows | undefined, row: number): HeaderRows => {
  if (rows === undefined) return [row, row]
  const [first, last] = rows
  if (row >= first - 1 && row <= last + 1) return [Math.min(first, row), Math.max(last, row)]
  return [row, row]
}
