import { SegmentedControl } from '@mantine/core'
import { useMemo, useState, type ReactNode } from 'react'
import { factKinds } from '../../../domain/ledger.ts'
import { formatCount, formatDate } from '../../text/format.ts'
import type { ImportDesk } from '../../importQueue/desk.ts'
import { outcomeOf, readinessOf, type QueuedFile } from '../../importQueue/queue.ts'
import { useWords } from '../../text/words.ts'
import { LoadingSkeleton } from '../../ui/LoadingSkeleton.tsx'
import { Panel } from '../../ui/Panel.tsx'
import type { Reading } from '../../worker/reading.ts'
import { HintsForm } from './HintsForm.tsx'
import styles from './ReadingPane.module.css'
import { DifferencePane } from './difference/DifferencePane.tsx'
import { LayoutNote } from './edit/LayoutNote.tsx'
import { findingsOf } from './findingGroups.ts'
import { SheetView, type LedCell } from './sheet/SheetView.tsx'
import { TableFacts } from './TableFacts.tsx'

type ReadingPaneProps = {
  readonly desk: ImportDesk
  readonly file: QueuedFile
  readonly ledCell: LedCell | undefined
  readonly onLead: (sheet: string, cell: string) => void
}

/** What the file says as the app understood it: the officer's eye confirms it, column by column. */
export const ReadingPane = (props: ReadingPaneProps) => {
  const { reading: words } = useWords().importing
  const { desk, file } = props
  return (
    <Panel title={file.file.name} subtitle={words.title}>
      <HintsForm desk={desk} file={file} />
      <Understood {...props} />
    </Panel>
  )
}

const Understood = ({ desk, file, ledCell, onLead }: ReadingPaneProps) => {
  const { reading: words } = useWords().importing
  const findings = useMemo(() => findingsOf(file), [file])
  const { reading, stage } = file
  if (!reading && readinessOf(stage) === 'busy') return <LoadingSkeleton heights={pendingHeights} />
  if (!reading) return <p className="dimmed">{stage.name === 'unreadable' ? words.noTable : words.none}</p>
  return (
    <>
      <LayoutNote desk={desk} file={file} />
      <Figures reading={reading} />
      <Changes file={file} />
      {reading.sheets.every(({ tables }) => tables.length === 0) && <p className="dimmed">{words.noTable}</p>}
      <TableFacts desk={desk} fileKey={file.key} reading={reading} />
      <TwoViews
        ledCell={ledCell}
        sheet={<SheetView desk={desk} file={file} reading={reading} findings={findings} ledCell={ledCell} />}
        difference={<DifferencePane desk={desk} file={file} onLead={onLead} />}
      />
    </>
  )
}

type TwoViewsProps = {
  readonly ledCell: LedCell | undefined
  readonly sheet: ReactNode
  readonly difference: ReactNode
}

const views = ['sheet', 'difference'] as const

/** The file as it is, or what it does to the ledger; whatever leads to a cell leads to the file. */
const TwoViews = ({ ledCell, sheet, difference }: TwoViewsProps) => {
  const { difference: words } = useWords().importing
  const [shown, setShown] = useState<{ readonly view: (typeof views)[number]; readonly time: number }>({
    view: 'sheet',
    time: 0,
  })
  if (ledCell && ledCell.time !== shown.time) setShown({ view: 'sheet', time: ledCell.time })
  return (
    <>
      <SegmentedControl
        size="xs"
        className={styles['views']}
        aria-label={words.views}
        value={shown.view}
        onChange={value => setShown({ ...shown, view: views.find(view => view === value) ?? shown.view })}
        data={[
          { value: 'sheet', label: words.sheet },
          { value: 'difference', label: words.view },
        ]}
      />
      {shown.view === 'sheet' ? sheet : difference}
    </>
  )
}

const pendingHeights = [48, 200]

const Figures = ({ reading }: { readonly reading: Reading }) => {
  const { reading: words, counts } = useWords().importing
  const { projects, investors, facts, totals } = reading.counts
  const checked = totals.matching + totals.differing
  return (
    <>
      <dl className={styles['said']}>
        <Said name={words.planYear} value={reading.planYear ?? words.unknown} />
        <Said name={words.reportDate} value={formatDate(reading.reportDate)} />
        <Said name={words.reporter} value={words.reporters[reading.reporter]} />
      </dl>
      <p className={styles['counts']}>
        <strong>{counts.projects(projects)}</strong>, {counts.investors(investors)}
        {factKinds.map(kind => {
          const count = facts[kind] ?? 0
          return count > 0 && ` · ${formatCount(count)} ${counts.facts[kind]}`
        })}
        {' · '}
        {checked === 0 ? counts.noTotals : counts.totals(totals.matching, checked)}
      </p>
    </>
  )
}

const Said = ({ name, value }: { readonly name: string; readonly value: string | number }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)

const Changes = ({ file }: { readonly file: QueuedFile }) => {
  const { changes } = useWords().importing
  const outcome = outcomeOf(file.stage)
  if (!outcome) return <p className={styles['changes']}>{changes.pending}</p>
  return (
    <dl className={styles['changes']} aria-label={changes.title}>
      <dt className={styles['changesTitle']}>{changes.title}</dt>
      {(['added', 'changed', 'unchanged'] as const).map(change => (
        <dd key={change} data-change={outcome.changes[change] > 0 ? change : 'none'}>
          <strong>{formatCount(outcome.changes[change])}</strong> {changes[change]}
        </dd>
      ))}
    </dl>
  )
}
