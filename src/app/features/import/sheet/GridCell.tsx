/* oxlint-disable jsx-a11y/prefer-tag-over-role -- the grid places its cells itself: a table would lay them out its own way */
import type { RowRole } from '../../../../workbook/said/interpretation.ts'
import type { Severity } from '../../../../workbook/said/findings.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { StatusShape, type Status } from '../../../ui/StatusMark.tsx'
import type { CellPreview } from '../../../worker/sheetOutline.ts'
import { mendedText } from '../edit/editText.ts'
import { cellText } from '../cellText.ts'
import type { CellFindings } from './sheetFindings.ts'
import styles from './SheetGrid.module.css'
import type { CellMark } from './sheetMarks.ts'

type GridCellProps = {
  readonly row: number
  readonly column: number
  readonly start: number
  readonly inlineSize: number
  readonly blockSize: number
  readonly cell: CellPreview | undefined
  readonly role: RowRole | undefined
  readonly findings: CellFindings | undefined
  readonly mark: CellMark | undefined
  readonly reach: 'single' | 'merged'
  readonly focus: 'here' | 'elsewhere'
}

export const statusOf = {
  error: 'lagging',
  warning: 'watch',
  note: 'onTrack',
} as const satisfies Record<Severity, Status>

/** One cell as the file has it. The grid listens for it: a sheet has thousands. */
export const GridCell = (props: GridCellProps) => {
  const { row, column, start, inlineSize, blockSize, cell, role, findings, mark, reach, focus } = props
  const worst = findings?.[0]
  return (
    <div
      role="gridcell"
      aria-colindex={column + 2}
      className={styles['cell']}
      style={{ insetInlineStart: `calc(var(--row-head) + ${start}px)`, inlineSize, blockSize }}
      tabIndex={focus === 'here' ? 0 : -1}
      data-row={row}
      data-column={column}
      data-role={role ?? 'none'}
      data-kind={cell?.kind}
      data-reach={reach}
      data-severity={worst?.severity}
      data-mark={mark?.kind}
      title={findings?.map(({ message }) => message).join('\n')}
    >
      {worst && <StatusShape status={statusOf[worst.severity]} />}
      <Content cell={cell} mark={mark} />
    </div>
  )
}

const Content = ({ cell, mark }: Pick<GridCellProps, 'cell' | 'mark'>) => {
  const words = useScreenWords().importing
  const text = cell && cellText(cell)
  if (mark === undefined && cell?.isStruck) return <s className={styles['content']}>{text}</s>
  if (mark === undefined) return <span className={styles['content']}>{text}</span>
  if (mark.kind === 'leftOut') return <del className={styles['content']}>{text}</del>
  return (
    <span className={styles['content']}>
      {text && (
        <del>
          <span className="spoken">{words.sheet.original} </span>
          {text}
        </del>
      )}{' '}
      <ins>{mendedText(mark.value, words)}</ins>
    </span>
  )
}
