import { useMemo } from 'react'
import { sourceId } from '../../../domain/ids.ts'
import { progressBy, type ProgressRow } from '../../../domain/progress.ts'
import { formatDate, formatShare } from '../../text/format.ts'
import { useWords } from '../../text/words.ts'
import { DataTable, type Column } from '../../ui/DataTable.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { RateBar } from '../../ui/RateBar.tsx'
import { useUnit } from '../../ui/unit.ts'
import { AmountFigure, type AmountName } from '../../view/AmountFigure.tsx'
import { useYear } from '../../view/YearProvider.tsx'
import { lowestSource, sourceTree, type SourceLine } from './sourceTree.ts'
import styles from './Overview.module.css'

/** Each funding source's disbursement, with the province's average as the mark to be read against. */
export const SourcesPanel = ({ province }: { readonly province: ProgressRow }) => {
  const words = useWords()
  const { sources } = words.overview
  const unit = useUnit()
  const { open, asOf } = useYear()
  const lines = useMemo(() => sourceTree(progressBy(open, { asOf, by: 'source' })), [open, asOf])
  const lowest = lowestSource(lines)
  const title = lowest
    ? sources.title({
        name: lowest.name,
        rate: formatShare(lowest.rate),
        average: formatShare(province.rate),
      })
    : sources.neutral
  const columns = useColumns(province)
  return (
    <Panel title={title} subtitle={sources.subtitle({ unit: words.figures.unit[unit], asOf: formatDate(asOf) })}>
      {lines.some(({ row }) => row.key !== '') ? (
        <DataTable
          caption={<span className="spoken">{sources.caption(words.figures.unit[unit])}</span>}
          columns={columns}
          rows={lines}
          keyOf={({ row }) => row.key}
          total={{ row: province, depth: 0, kind: 'total' }}
        />
      ) : (
        <p className={styles['aside']}>{sources.empty}</p>
      )}
      {lines.some(({ row }) => row.coverage.toldWider > 0) && <p className={styles['aside']}>{sources.toldWider}</p>}
    </Panel>
  )
}

const useColumns = (province: ProgressRow): readonly Column<SourceLine>[] => {
  const { sources } = useWords().overview
  return [
    {
      key: 'source',
      head: sources.source,
      kind: 'text',
      cell: ({ row, depth }) => (
        <span className={styles['source']} data-depth={Math.min(depth, 3)}>
          {row.name}
        </span>
      ),
    },
    {
      key: 'plan',
      head: sources.plan,
      kind: 'number',
      cell: line => <SourceAmount line={line} figure="plan" called={sources.plan} />,
    },
    {
      key: 'actual',
      head: sources.actual,
      kind: 'number',
      cell: line => <SourceAmount line={line} figure="actual" called={sources.actual} />,
    },
    {
      key: 'rate',
      head: sources.rate,
      kind: 'number',
      cell: ({ row }) => <RateBar rate={row.rate} average={province.rate} />,
    },
    {
      key: 'remaining',
      head: sources.remaining,
      kind: 'number',
      cell: line => <SourceAmount line={line} figure="remaining" called={sources.remaining} />,
    },
  ]
}

type SourceAmountProps = { readonly line: SourceLine; readonly figure: AmountName; readonly called: string }

const SourceAmount = ({ line, figure, called }: SourceAmountProps) => (
  <AmountFigure
    row={line.row}
    figure={figure}
    called={called}
    {...(line.kind !== 'total' && { of: { source: sourceId(line.row.key) } })}
  />
)
