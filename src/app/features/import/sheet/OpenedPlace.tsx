import { Popover } from '@mantine/core'
import { columnName, refOf } from '../../../../workbook/tables/grid.ts'
import type { ImportDesk } from '../../../importQueue/desk.ts'
import { withEdit, type Edit } from '../../../importQueue/edits.ts'
import type { QueuedFile } from '../../../importQueue/queue.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import type { Reading } from '../../../worker/reading.ts'
import { roleAt, type SheetOutline, type SheetRow } from '../../../worker/sheetOutline.ts'
import { cellText } from '../cellText.ts'
import { isMoney } from '../edit/columnDraft.ts'
import { ColumnForm } from '../edit/ColumnForm.tsx'
import { mendedText } from '../edit/editText.ts'
import { RowForm } from '../edit/RowForm.tsx'
import { isMendable, notationOf } from '../edit/typedValue.ts'
import { headColumn, headRow, type ActiveCell } from './activeCell.ts'
import { CellEditor } from './CellEditor.tsx'
import { columnOf, rowReason, rowRoleOf, tableAt } from './reasons.ts'
import type { SheetFindings } from './sheetFindings.ts'
import type { SheetMarks } from './sheetMarks.ts'
import styles from './SheetView.module.css'
import { useSheetRows } from './useSheetRows.ts'

/** A column's head, a row's, or a cell, opened to be changed; `box` is where it lies in the view. */
export type EditorPlace = {
  readonly place: ActiveCell
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
}

type OpenedPlaceProps = {
  readonly desk: ImportDesk
  readonly file: QueuedFile
  readonly reading: Reading
  readonly sheet: SheetOutline
  readonly marks: SheetMarks
  readonly findings: SheetFindings
  readonly opened: EditorPlace
  readonly onClose: () => void
}

/** What can be changed where the officer pressed. */
export const OpenedPlace = (props: OpenedPlaceProps) => {
  const { place, box } = props.opened
  const { edit } = useScreenWords().importing
  const { onClose } = props
  if (place.row !== headRow && place.column !== headColumn) return <OpenedCell {...props} />
  const title = place.row === headRow ? edit.column.title(columnName(place.column)) : edit.row.title(place.row + 1)
  return (
    <Popover
      opened
      onChange={onClose}
      onClose={onClose}
      trapFocus
      withRoles={false}
      transitionProps={atOnce}
      position="bottom-start"
      shadow="md"
      withinPortal
    >
      <Popover.Target>
        <div
          className={styles['anchor']}
          style={{ insetInlineStart: box.left, insetBlockStart: box.top, inlineSize: box.width, blockSize: box.height }}
        />
      </Popover.Target>
      <Popover.Dropdown>
        <section aria-label={title}>
          {place.row === headRow ? <OpenedColumn {...props} /> : <OpenedRow {...props} />}
        </section>
      </Popover.Dropdown>
    </Popover>
  )
}

const atOnce = { duration: 0 }

/** The change is made, and what was opened for it closes. */
const useMake = ({ desk, file, onClose }: OpenedPlaceProps): ((edit: Edit) => void) => {
  return edit => {
    void desk.edit(file.key, log => withEdit(log, edit))
    onClose()
  }
}

const OpenedColumn = (props: OpenedPlaceProps) => {
  const { reading, sheet, opened, onClose } = props
  const { edit } = useScreenWords().importing
  const make = useMake(props)
  const { column } = opened.place
  const table = tableAt(sheet, { row: 0, column })
  const read = table && columnOf(table, column)
  if (!table || !read) return <p>{edit.column.noTable}</p>
  return (
    <ColumnForm
      column={read}
      table={table}
      planYear={reading.planYear}
      onApply={meaning =>
        make({ kind: 'column', column: { sheet: sheet.name, at: table.at, column: read.column, meaning } })
      }
      onCancel={onClose}
    />
  )
}

const OpenedRow = (props: OpenedPlaceProps) => {
  const { sheet, opened, marks, onClose } = props
  const { sheet: words } = useScreenWords().importing
  const make = useMake(props)
  const { row } = opened.place
  const read = useRow(props, row)
  const table = tableOfRow(sheet, row)
  const what = [{ sheet: sheet.name, row: row + 1 }]
  return (
    <RowForm
      row={row + 1}
      lastRow={sheet.rowCount}
      role={rowRoleOf(sheet, row)}
      why={rowReason(table, read, words)}
      headerRows={table && headingOf(table.headerRows)}
      leftOut={marks.get(row)?.leftOut ?? 'none'}
      onRole={role => make({ kind: 'row', row: { sheet: sheet.name, row: row + 1, role } })}
      onHeader={headerRows =>
        make({
          kind: 'table',
          table: { sheet: sheet.name, at: table?.at ?? refOf(headerRows[0] - 1, firstFilled(read)), headerRows },
        })
      }
      onLeaveOut={kind => make({ kind, what })}
      onCancel={onClose}
    />
  )
}

const OpenedCell = (props: OpenedPlaceProps) => {
  const { sheet, opened, marks, findings, onClose } = props
  const words = useScreenWords().importing
  const make = useMake(props)
  const { row, column } = opened.place
  const read = useRow(props, row)
  const table = tableAt(sheet, opened.place)
  const reading = table && columnOf(table, column)
  const cell = read?.cells[column]
  const original = cell ? cellText(cell) : ''
  const mark = marks.get(row)?.cells.get(column)
  const ref = refOf(row, column)
  const role = table && roleAt(table, row)
  const found = findings.get(row)?.get(column)?.length ?? 0
  return (
    <div
      className={styles['over']}
      style={{
        // Whole in a narrow view too.
        insetInlineStart: `min(${opened.box.left}px, calc(100% - 13rem))`,
        insetBlockStart: opened.box.top,
      }}
    >
      {isMendable(reading, { row: role, found }) ? (
        <CellEditor
          edited={{
            cell: ref,
            holds: reading && isMoney(reading.role) && role !== 'header' ? 'amount' : 'text',
            notation: notationOf(reading ?? { notation: undefined }, words.edit.typed),
            text: mark?.kind === 'mended' ? mendedText(mark.value, words) : original,
          }}
          onMend={value => make({ kind: 'mend', mend: { sheet: sheet.name, cell: ref, value }, original })}
          onLeave={onClose}
        />
      ) : (
        <output className={styles['fixed']}>{words.edit.cell.fixed}</output>
      )}
    </div>
  )
}

const useRow = ({ desk, file, sheet }: OpenedPlaceProps, row: number): SheetRow | undefined =>
  useSheetRows({ desk, fileKey: file.key, sheet: sheet.name, spans: [{ from: row, to: row + 1 }] }).get(row)

/** The table around a row, or else the next below it, whose heading the row may be meant to become. */
const tableOfRow = ({ tables }: SheetOutline, row: number) =>
  tables.find(({ area }) => row <= area.bottom) ?? tables.at(-1)

const headingOf = (rows: readonly number[]): readonly [number, number] => [(rows[0] ?? 0) + 1, (rows.at(-1) ?? 0) + 1]

const firstFilled = (row: SheetRow | undefined): number =>
  Math.max(0, row?.cells.findIndex(cell => cell !== undefined) ?? 0)
