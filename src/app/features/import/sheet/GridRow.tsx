/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the grid places its cells itself: a table would lay them out its own way */
import { memo } from 'react'
import type { Merge } from '../../../../workbook/said/cells.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { roleAt, type SheetOutline, type SheetRow } from '../../../worker/sheetOutline.ts'
import { headColumn } from './activeCell.ts'
import { columnsOf, isCovered } from './drawnCells.ts'
import { sizeOf, startOf, type Geometry, type Span } from './geometry.ts'
import { GridCell } from './GridCell.tsx'
import { rowReason, rowRoleOf, tableAt } from './reasons.ts'
import type { RowFindings } from './sheetFindings.ts'
import styles from './SheetGrid.module.css'
import { cellMark, type RowMarks } from './sheetMarks.ts'

export type GridRowProps = {
  readonly sheet: SheetOutline
  readonly geometry: Geometry
  readonly row: number
  /** Undefined while it is on its way. */
  readonly read: SheetRow | undefined
  readonly columns: Span
  /** `mergesOnly`: above the view, drawn for the merged cells that reach into it. */
  readonly mode: 'whole' | 'mergesOnly'
  readonly merges: readonly Merge[]
  readonly findings: RowFindings | undefined
  readonly marks: RowMarks | undefined
  /** Where the keyboard is, if it is in this row. */
  readonly activeColumn: number | undefined
}

export const GridRow = memo((props: GridRowProps) => {
  const { sheet, geometry, row, mode } = props
  const hidden = sheet.hiddenRows.has(row)
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles['row']}
      style={{ insetBlockStart: startOf(geometry.rows, row), blockSize: sizeOf(geometry.rows, row) }}
      data-hidden={hidden || undefined}
      data-left-out={props.marks?.leftOut === 'row' || undefined}
    >
      {mode === 'whole' && <RowHead {...props} />}
      <Cells {...props} />
    </div>
  )
})

const RowHead = ({ sheet, row, read, marks, activeColumn }: GridRowProps) => {
  const { reading, sheet: words } = useScreenWords().importing
  const role = rowRoleOf(sheet, row)
  const hidden = sheet.hiddenRows.has(row)
  const table = sheet.tables.find(each => roleAt(each, row) === role)
  const reason = marks?.decided ? words.decidedRow : rowReason(table, read, words)
  return (
    <div
      role="rowheader"
      className={styles['rowHead']}
      tabIndex={activeColumn === headColumn ? 0 : -1}
      data-row={row}
      data-column={headColumn}
      data-role={role}
      title={hidden ? `${reason} (${words.hiddenRow})` : reason}
    >
      <span>{row + 1}</span>
      <span className={styles['role']}>
        {marks?.leftOut === 'row' ? words.leftOut : role && reading.rowRoles[role]}
        {marks?.decided && <span className={styles['decided']}>✎</span>}
      </span>
      {hidden && <span className={styles['tag']}>{words.hidden}</span>}
    </div>
  )
}

const Cells = (props: GridRowProps) => {
  const { sheet, geometry, row, read, merges, findings, marks, activeColumn } = props
  return columnsOf(props).map(column => {
    const merge = merges.find(({ left, right }) => left <= column && column <= right)
    if (merge && isCovered(merge, { row, column })) return null
    const table = tableAt(sheet, { row, column })
    return (
      <GridCell
        key={column}
        row={row}
        column={column}
        start={startOf(geometry.columns, column)}
        inlineSize={sizeOf(geometry.columns, column, merge?.right)}
        blockSize={sizeOf(geometry.rows, row, merge?.bottom)}
        cell={read?.cells[column]}
        role={table && roleAt(table, row)}
        findings={findings?.get(column)}
        mark={cellMark(marks, column)}
        reach={merge ? 'merged' : 'single'}
        focus={activeColumn === column ? 'here' : 'elsewhere'}
      />
    )
  })
}
