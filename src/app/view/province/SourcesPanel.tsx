import { useMemo } from 'react'
import { sourceId } from '../../../domain/base/ids.ts'
import { progressBy, provinceFigures, type ProgressRow } from '../../../domain/progress/progress.ts'
import { formatDate, formatShare, formatTarget } from '../../text/format.ts'
import { BarList } from '../../charts/BarList.tsx'
import { ChartPanel } from '../../charts/ChartPanel.tsx'
import type { ChartColumn, ChartTable } from '../../charts/chartTable.ts'
import { ChartTableView } from '../../charts/ChartTableView.tsx'
import { useWords, type EarlyWords } from '../../text/words.ts'
import { Panel } from '../../ui/Panel.tsx'
import { RateBar } from '../../ui/RateBar.tsx'
import { useUnit } from '../../ui/unit.ts'
import { AmountFigure, type AmountName } from '../AmountFigure.tsx'
import { averageTold, speakForWhole } from '../coverageTold.ts'
import { useChartAbout } from '../useChartAbout.ts'
import { useYear } from '../YearProvider.tsx'
import { lowestSource, sourceTree, type SourceLine } from './sourceTree.ts'
import styles from './Province.module.css'

/** Each funding source's disbursement, with the province's average as the mark to be read against. */
export const SourcesPanel = () => {
  const words = useWords()
  const { sources } = words.overview
  const unit = words.figures.unit[useUnit()]
  const { open, ruleSet, asOf } = useYear()
  const about = useChartAbout()
  const province = provinceFigures(open, asOf)
  const lines = useMemo(() => sourceTree(progressBy(open, { asOf, by: 'source' })), [open, asOf])
  const lowest = lowestSource(lines)
  const average = averageTold(open, { asOf, ruleSet })
  const isRanked = average !== undefined && speakForWhole([province, ...lines.map(({ row }) => row)])
  const title =
    lowest && isRanked
      ? sources.title({ name: lowest.name, rate: formatShare(lowest.rate), average: formatShare(province.rate) })
      : sources.neutral
  const subtitle = sources.subtitle({ unit, asOf: formatDate(asOf) })
  if (!lines.some(({ row }) => row.key !== ''))
    return (
      <Panel title={title} subtitle={subtitle}>
        <p className={styles['aside']}>{sources.empty}</p>
      </Panel>
    )
  const isToldWider = lines.some(({ row }) => row.coverage.toldWider > 0)
  const total: SourceLine = { row: province, depth: 0, kind: 'total' }
  const table = {
    caption: sources.caption({ unit, asOf: formatDate(asOf) }),
    rows: lines,
    keyOf: ({ row }: SourceLine) => row.key,
    total,
  }
  return (
    <ChartPanel
      title={title}
      subtitle={subtitle}
      about={isToldWider ? `${sources.toldWider} ${about}` : about}
      description={sources.description(title)}
      fileName={sources.file(asOf)}
      chart={<ChartTableView table={{ ...table, columns: drawnColumns(province, sources) }} />}
      picture={<SourceBars lines={lines} average={province.rate} />}
      table={{ ...table, columns: allColumns(sources, formatTarget(open.target)) }}
    />
  )
}

type SourceBarsProps = { readonly lines: readonly SourceLine[]; readonly average: number | undefined }

const SourceBars = ({ lines, average }: SourceBarsProps) => (
  <BarList
    bars={lines.map(({ row }) => ({
      key: row.key,
      name: row.name,
      value: row.rate,
      label: formatShare(row.rate),
      tone: 'actual',
    }))}
    marks={average === undefined ? [] : [{ kind: 'average', at: average }]}
  />
)

type SourcesWords = EarlyWords['overview']['sources']
type SourceColumn = ChartColumn<SourceLine>

/** What is read at a glance: the rate is drawn as a bar. */
const drawnColumns = (province: ProgressRow, said: SourcesWords): ChartTable<SourceLine>['columns'] => [
  nameColumn(said),
  amountColumn('plan', said.plan),
  amountColumn('actual', said.actual),
  { ...rateColumn(said), cell: ({ row }) => <RateBar rate={row.rate} average={province.rate} /> },
  amountColumn('remaining', said.remaining),
]

const allColumns = (said: SourcesWords, target: string): ChartTable<SourceLine>['columns'] => [
  nameColumn(said),
  amountColumn('plan', said.plan),
  amountColumn('actual', said.actual),
  rateColumn(said),
  amountColumn('remaining', said.remaining),
  amountColumn('gapToTarget', said.gapToTarget(target)),
  amountColumn('committed', said.committed),
]

const nameColumn = (said: SourcesWords): SourceColumn => ({
  key: 'source',
  head: said.source,
  kind: 'text',
  value: ({ row }) => row.name,
  cell: ({ row, depth }) => (
    <span className={styles['source']} data-depth={Math.min(depth, 3)}>
      {row.name}
    </span>
  ),
})

const rateColumn = (said: SourcesWords): SourceColumn => ({
  key: 'rate',
  head: said.rate,
  kind: 'share',
  value: ({ row }) => row.rate,
})

const amountColumn = (figure: AmountName, called: string): SourceColumn => ({
  key: figure,
  head: called,
  kind: 'money',
  value: ({ row }) => row[figure],
  cell: line => (
    <AmountFigure
      row={line.row}
      figure={figure}
      called={called}
      {...(line.kind !== 'total' && { of: { source: sourceId(line.row.key) } })}
    />
  ),
})
