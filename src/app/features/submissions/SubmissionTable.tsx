import { Link } from '@tanstack/react-router'
import { useId, useRef } from 'react'
import type { Submission, SubmissionPeriod, SubmissionRow } from '../../../domain/submissions/submissions.ts'
import { useScreenWords } from '../../text/screenWords.ts'
import { ClampedName } from '../../ui/ClampedName.tsx'
import type { BoardView } from './boardView.ts'
import { LockHead } from './LockHead.tsx'
import { SubmissionMark } from './SubmissionMark.tsx'
import styles from './Submissions.module.css'
import { useGridKeys, type GridKeys } from './useGridKeys.ts'

type SubmissionTableProps = {
  readonly view: BoardView
  readonly periods: readonly SubmissionPeriod[]
  readonly onLock: (period: SubmissionPeriod) => void
  readonly onOpen: (row: SubmissionRow, submission: Submission) => void
}

/** Investor × month. The names stay in sight while the months scroll; the keyboard walks from cell to cell. */
export const SubmissionTable = ({ view, periods, onLock, onOpen }: SubmissionTableProps) => {
  const { submissions: words } = useScreenWords()
  const captionId = useId()
  const table = useRef<HTMLTableElement>(null)
  const keys = useGridKeys(table, { rows: view.rows.length, columns: periods.length + 1 })
  return (
    <div ref={scrollToEnd} className={styles['scroll']}>
      {/* A table whose cells open something is a grid: the keys that walk it are handled in one place. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/no-noninteractive-element-interactions */}
      <table ref={table} role="grid" className={styles['table']} aria-labelledby={captionId} onKeyDown={keys.onKeyDown}>
        <caption id={captionId} className="spoken">
          {words.caption}. {words.gridHelp}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.investor}</th>
            {periods.map(period => (
              <th key={period.month} scope="col">
                <LockHead period={period} onManage={() => onLock(period)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row, at) => (
            <InvestorRow key={row.investorId} row={row} at={at} keys={keys} onOpen={onOpen} />
          ))}
        </tbody>
        <tfoot>
          <TotalsRow view={view} />
        </tfoot>
      </table>
    </div>
  )
}

/** The months that matter are the last ones. */
const scrollToEnd = (box: HTMLDivElement | null): void => {
  if (box) box.scrollLeft = box.scrollWidth
}

type InvestorRowProps = Pick<SubmissionTableProps, 'onOpen'> & {
  readonly row: SubmissionRow
  readonly at: number
  readonly keys: GridKeys
}

const InvestorRow = ({ row, at, keys, onOpen }: InvestorRowProps) => {
  const propsAt = (column: number) => {
    const place = { row: at, column }
    return { tabIndex: keys.tabIndexOf(place), 'data-place': keys.nameOf(place), onFocus: () => keys.onFocus(place) }
  }
  return (
    <tr>
      <th scope="row">
        <Link to="/investors/$investorId" params={{ investorId: row.investorId }} {...propsAt(0)}>
          <ClampedName name={row.name} />
        </Link>
      </th>
      {row.submissions.map((submission, column) => (
        <td key={submission.period.month}>
          <button
            type="button"
            className={styles['cell']}
            data-state={submission.state}
            onClick={() => onOpen(row, submission)}
            {...propsAt(column + 1)}
          >
            <SubmissionMark submission={submission} />
          </button>
        </td>
      ))}
    </tr>
  )
}

const TotalsRow = ({ view: { totals } }: Pick<SubmissionTableProps, 'view'>) => {
  const { submissions: words } = useScreenWords()
  return (
    <tr>
      <th scope="row">{words.totals}</th>
      {totals.map((ofMonth, at) => {
        const { received, onTime } = words.totalCell(ofMonth)
        return (
          <td key={at /* the months stand in their order */}>
            <span className="number">{received}</span>
            {onTime !== '' && <span className={styles['more']}>{onTime}</span>}
          </td>
        )
      })}
    </tr>
  )
}
