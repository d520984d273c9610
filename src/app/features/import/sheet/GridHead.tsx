/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the grid places its cells itself: a table would lay them out its own way */
import { memo } from 'react'
import type { PlanYear } from '../../../../domain/base/calendar.ts'
import { columnName } from '../../../../workbook/tables/grid.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { columnRoles } from '../../../../workbook/said/roles.ts'
import type { SheetOutline } from '../../../worker/sheetOutline.ts'
import { StatusShape } from '../../../ui/StatusMark.tsx'
import { columnMeaning } from '../columnMeaning.ts'
import { headRow } from './activeCell.ts'
import { sizeOf, startOf, type Geometry, type Span } from './geometry.ts'
import { columnOf, columnReason, tableAt } from './reasons.ts'
import styles from './SheetGrid.module.css'

type GridHeadProps = {
  readonly sheet: SheetOutline
  readonly geometry: Geometry
  readonly planYear: PlanYear | undefined
  readonly columns: Span
  /** The first row in view: of tables above each other, the heads tell the one that is read. */
  readonly topRow: number
  readonly activeColumn: number | undefined
}

/** Over each column its letter and what it was taken for; pressed, it says what else it may be. */
export const GridHead = memo((props: GridHeadProps) => {
  const { columns, activeColumn } = props
  const drawn = new Set(Array.from({ length: columns.to - columns.from }, (_, at) => columns.from + at))
  if (activeColumn !== undefined && activeColumn >= 0) drawn.add(activeColumn)
  return (
    <div role="row" aria-rowindex={1} className={styles['head']}>
      <Corner />
      {[...drawn].map(column => (
        <ColumnHead key={column} {...props} column={column} />
      ))}
    </div>
  )
})

const Corner = () => {
  const { reading, sheet: words } = useScreenWords().importing
  return (
    <div role="columnheader" className={styles['corner']}>
      <span>{words.rowNumbers}</span>
      <span className={styles['role']}>{reading.meaning}</span>
    </div>
  )
}

const ColumnHead = (props: GridHeadProps & { readonly column: number }) => {
  const { sheet, geometry, planYear, column, topRow, activeColumn } = props
  const words = useScreenWords().importing
  const table = tableAt(sheet, { row: topRow, column })
  const read = table && columnOf(table, column)
  const hidden = sheet.hiddenColumns.has(column)
  return (
    <div
      role="columnheader"
      aria-colindex={column + 2}
      className={styles['columnHead']}
      style={{
        insetInlineStart: `calc(var(--row-head) + ${startOf(geometry.columns, column)}px)`,
        inlineSize: sizeOf(geometry.columns, column),
      }}
      tabIndex={activeColumn === column ? 0 : -1}
      data-row={headRow}
      data-column={column}
      data-ground={read && (columnRoles[read.role].taken ? 'taken' : 'aside')}
      data-hidden={hidden || undefined}
      data-question={read?.question?.kind}
      title={read && columnReason(read, words.sheet)}
    >
      <span className={styles['letter']}>
        {columnName(column)}
        {hidden && <span className={styles['tag']}>{words.sheet.hidden}</span>}
      </span>
      <span className={styles['meaning']}>
        {read?.question && <StatusShape status="lagging" />}
        {read?.decided && <span className={styles['decided']}>✎ </span>}
        {read && table ? columnMeaning(read, { planYear, unitFactor: table.unitFactor }, words) : ''}
      </span>
    </div>
  )
}
