import type { Difference } from '../../../../api/contract/importPreview.ts'
import { dong } from '../../../../domain/base/money.ts'
import { withEdit } from '../../../importQueue/edits.ts'
import type { LeftOut } from '../../../../workbook/said/decisions.ts'
import { factName } from '../../../text/factName.ts'
import { formatMoney } from '../../../text/format.ts'
import { useScreenWords } from '../../../text/screenWords.ts'
import { DataTable, type Column } from '../../../ui/DataTable.tsx'
import { useUnit } from '../../../ui/unit.ts'
import styles from './Difference.module.css'
import type { DifferencePaneProps } from './DifferencePane.tsx'
import { differenceLines, type DifferenceKind, type DifferenceLine } from './differenceView.ts'

type DifferenceRowsProps = DifferencePaneProps & {
  readonly difference: Difference
  readonly kind: DifferenceKind
  readonly filter: string
}

/** Amount by amount, what the ledger holds and what the file says. Unticked, an amount stays out. */
export const DifferenceRows = (props: DifferenceRowsProps) => {
  const words = useScreenWords()
  const { difference: said } = words.importing
  const { difference, kind, filter } = props
  const unit = useUnit()
  const { lines, more } = differenceLines(difference, kind, filter)
  const columns = useColumns(props, lines)
  if (lines.length === 0) return <p className="dimmed">{said.rows.none}</p>
  return (
    <div className={styles['rows']}>
      {kind === 'dropped' && <p className={styles['counts']}>{said.rows.droppedNote}</p>}
      <DataTable
        caption={said.rows.caption(said.kinds[kind], words.figures.unit[unit])}
        columns={columns}
        rows={lines}
        keyOf={({ file, sheet, cell, kind: of, asOf }) => [file, sheet, cell, of, asOf].join('\n')}
      />
      {more > 0 && <p className={styles['counts']}>{said.rows.more(more)}</p>}
    </div>
  )
}

const useColumns = (
  { desk, file, kind, onLead }: DifferenceRowsProps,
  lines: readonly DifferenceLine[],
): readonly Column<DifferenceLine>[] => {
  const words = useScreenWords()
  const { rows: said } = words.importing.difference
  const unit = useUnit()
  const money = (amount: number | null | undefined): string =>
    formatMoney(amount === null || amount === undefined ? undefined : dong(amount), unit)
  const leaveOut = (what: readonly LeftOut[]): void =>
    void desk.edit(file.key, log => withEdit(log, { kind: 'leaveOut', what }))
  const project: Column<DifferenceLine> = {
    key: 'project',
    head: said.project,
    kind: 'text',
    cell: line => <Project line={line} />,
  }
  const amounts: readonly Column<DifferenceLine>[] = [
    { key: 'what', head: said.what, kind: 'text', cell: line => whatOf(line, words) },
    { key: 'before', head: said.before, kind: 'number', cell: ({ before }) => money(before) },
    { key: 'after', head: said.after, kind: 'number', cell: ({ after }) => money(after) },
    { key: 'by', head: said.by, kind: 'number', cell: ({ by }) => money(by) },
  ]
  const cell: Column<DifferenceLine> = {
    key: 'cell',
    head: said.cell,
    kind: 'text',
    cell: line => <Cell line={line} onLead={onLead} />,
  }
  if (kind === 'dropped') return [project, ...amounts.slice(0, 2), cell]
  const take: Column<DifferenceLine> = {
    key: 'take',
    head: (
      <label className={styles['take']}>
        <input type="checkbox" checked onChange={() => leaveOut(lines.map(placeOf))} />
        <span className="spoken">{said.takeAll}</span>
        <span aria-hidden>{said.take}</span>
      </label>
    ),
    kind: 'text',
    cell: line => (
      <input
        type="checkbox"
        className={styles['tick']}
        checked
        aria-label={said.takeOne(`${line.project.name}, ${whatOf(line, words)}`)}
        onChange={() => leaveOut([placeOf(line)])}
      />
    ),
  }
  return [project, ...amounts, cell, take]
}

const placeOf = ({ sheet, cell }: DifferenceLine): LeftOut => ({ sheet, cell })

const whatOf = (line: DifferenceLine, words: ReturnType<typeof useScreenWords>): string => {
  // A difference tells no reporter: both sides are of the same one.
  const name = factName({ ...line, reporter: 'investor' }, words)
  return line.fundingSource === null ? name : `${name} · ${line.fundingSource}`
}

const Project = ({ line: { project, investor } }: { readonly line: DifferenceLine }) => (
  <>
    {project.name}
    <span className={styles['of']}>{[project.code, investor].filter(part => part !== null).join(' · ')}</span>
  </>
)

type CellProps = { readonly line: DifferenceLine; readonly onLead: DifferencePaneProps['onLead'] }

const Cell = ({ line: { file, sheet, cell }, onLead }: CellProps) => {
  const { difference: words, findings } = useScreenWords().importing
  if (file !== null)
    return (
      <>
        {findings.at(sheet, cell)} <span className={styles['of']}>{words.rows.inFile(file)}</span>
      </>
    )
  return (
    <button type="button" className={styles['way']} onClick={() => onLead(sheet, cell)}>
      {findings.at(sheet, cell)}
    </button>
  )
}
