import type { ImportDesk } from '../../../importQueue/desk.ts'
import type { QueuedFile } from '../../../importQueue/queue.ts'
import { columnName, refOf } from '../../../../workbook/tables/grid.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { StatusShape } from '../../../ui/StatusMark.tsx'
import { roleAt, type SheetOutline, type SheetRow } from '../../../worker/sheetOutline.ts'
import { mendedText } from '../edit/editText.ts'
import { cellText } from '../cellText.ts'
import { headColumn, headRow, type ActiveCell } from './activeCell.ts'
import { statusOf } from './GridCell.tsx'
import { columnOf, columnReason, rowReason, rowRoleOf, tableAt } from './reasons.ts'
import { barId } from './SheetGrid.tsx'
import type { SheetFindings } from './sheetFindings.ts'
import type { SheetMarks } from './sheetMarks.ts'
import styles from './SheetView.module.css'
import { useSheetRows } from './useSheetRows.ts'

type CellBarProps = {
  readonly desk: ImportDesk
  readonly file: QueuedFile
  readonly sheet: SheetOutline
  readonly active: ActiveCell
  readonly findings: SheetFindings
  readonly marks: SheetMarks
}

/** What a formula bar is in a spreadsheet: the whole of the active cell, and here why it was understood as it was. */
export const CellBar = ({ desk, file, sheet, active, findings, marks }: CellBarProps) => {
  const { row, column } = active
  const rows = useSheetRows({
    desk,
    fileKey: file.key,
    sheet: sheet.name,
    spans: row < 0 ? [] : [{ from: row, to: row + 1 }],
  })
  const read = rows.get(row)
  const said = useSaid(sheet, active, read)
  const words = useScreenWords().importing
  const mark = marks.get(row)?.cells.get(column)
  const cell = row < 0 || column < 0 ? undefined : read?.cells[column]
  return (
    <div className={styles['bar']} id={barId}>
      <p className={styles['place']}>
        <strong>{said.place}</strong>
        {mark?.kind === 'mended' ? (
          <span className={styles['whole']}>
            {mendedText(mark.value, words)} ({words.edit.cell.mended(cell ? cellText(cell) : words.edit.cell.nothing)})
          </span>
        ) : (
          cell !== undefined && <span className={styles['whole']}>{cellText(cell)}</span>
        )}
      </p>
      <p className={styles['why']}>{said.why}</p>
      {findings
        .get(row)
        ?.get(column)
        ?.map(({ severity, message, code }) => (
          <p key={code + message} className={styles['why']}>
            <StatusShape status={statusOf[severity]} /> {message}
          </p>
        ))}
    </div>
  )
}

type CellBarText = { readonly place: string; readonly why: string }

const useSaid = (sheet: SheetOutline, active: ActiveCell, read: SheetRow | undefined): CellBarText => {
  const { sheet: words } = useScreenWords().importing
  const { row, column } = active
  const table = tableAt(sheet, { row, column: Math.max(0, column) })
  const of = table && columnOf(table, column)
  const columnWhy = of ? columnReason(of, words) : ''
  if (row === headRow) return { place: words.column(columnName(column)), why: columnWhy }
  if (column === headColumn) {
    const role = rowRoleOf(sheet, row)
    const own = sheet.tables.find(each => roleAt(each, row) === role)
    return { place: words.row(row + 1), why: rowReason(own, read, words) }
  }
  return { place: words.cell(refOf(row, column)), why: `${rowReason(table, read, words)} ${columnWhy}` }
}
