import { lazy, Suspense, useMemo } from 'react'
import type { ProjectId } from '../../domain/ids.ts'
import { shareOf } from '../../domain/money.ts'
import type { CurvePoint, ProgressRow } from '../../domain/progress.ts'
import { formatDate, formatMoney, formatShare } from '../../text/format.ts'
import { ChartPanel } from '../charts/ChartPanel.tsx'
import { useWords, type Words } from '../text/words.ts'
import { DataTable, type Column } from '../ui/DataTable.tsx'
import { LoadingSkeleton } from '../ui/LoadingSkeleton.tsx'
import { EmptyState } from '../ui/Message.tsx'
import { useMoneyText } from '../ui/useMoneyText.ts'
import { useUnit } from '../ui/unit.ts'
import { curveFinding, type CurveFinding } from './curveFinding.ts'
import { reportedCurve } from './reportedCurve.ts'
import { useYear } from './YearProvider.tsx'

const CumulativeChart = lazy(() =>
  import('../charts/CumulativeChart.tsx').then(module => ({ default: module.CumulativeChart })),
)

type CurvePanelProps = {
  /** Whose curve it is. */
  readonly row: ProgressRow
  /** Nothing for the whole province. */
  readonly projects?: readonly ProjectId[]
}

/** The year's cumulative curve against 95 % of the plan, with the table behind it. */
export const CurvePanel = ({ row, projects }: CurvePanelProps) => {
  const { overview, figures } = useWords()
  const say = useMoneyText()
  const unit = useUnit()
  const { open, planYear, asOf } = useYear()
  const points = useMemo(() => reportedCurve(open, { asOf, ...(projects && { projects }) }), [open, asOf, projects])
  const known = points.filter(point => point.actual !== undefined || point.committed !== undefined)
  if (known.length === 0) return <EmptyState {...overview.curve.empty} />
  const title = sayFinding(curveFinding({ figures: row, planYear, points }), say, overview.curve)
  const files = projects ? filesOf(open.book.facts.import, row.factRows) : open.book.imports.length
  return (
    <ChartPanel
      title={title}
      subtitle={overview.curve.subtitle({ unit: figures.unit[unit], asOf: formatDate(asOf), files })}
      chart={
        <Suspense fallback={<LoadingSkeleton heights={[340]} />}>
          <CumulativeChart
            curve={{ planYear, asOf, plan: row.plan, points }}
            description={overview.curve.description(title)}
          />
        </Suspense>
      }
      table={<CurveTable points={known} plan={row.plan} />}
    />
  )
}

const filesOf = (importOf: readonly number[], rows: readonly number[]): number =>
  new Set(rows.map(row => importOf[row])).size

type CurveWords = Words['overview']['curve']

const sayFinding = (finding: CurveFinding, say: ReturnType<typeof useMoneyText>, curve: CurveWords): string => {
  if (finding.kind === 'behind') {
    const gap = say(finding.gap)
    return finding.since ? curve.behindSince({ gap, month: finding.since }) : curve.behind(gap)
  }
  return finding.kind === 'ahead' ? curve.ahead(say(finding.gap)) : curve[finding.kind]
}

type CurveTableProps = { readonly points: readonly CurvePoint[]; readonly plan: ProgressRow['plan'] }

const CurveTable = ({ points, plan }: CurveTableProps) => {
  const { overview, figures } = useWords()
  const unit = useUnit()
  const { curve } = overview
  const columns: readonly Column<CurvePoint>[] = [
    { key: 'date', head: curve.date, kind: 'text', cell: point => formatDate(point.date) },
    { key: 'committed', head: curve.committed, kind: 'number', cell: point => formatMoney(point.committed, unit) },
    { key: 'actual', head: curve.actual, kind: 'number', cell: point => formatMoney(point.actual, unit) },
    { key: 'rate', head: curve.rate, kind: 'number', cell: point => formatShare(shareOf(point.actual, plan)) },
  ]
  return (
    <DataTable
      caption={<span className="spoken">{curve.caption(figures.unit[unit])}</span>}
      columns={columns}
      rows={points}
      keyOf={point => point.date}
    />
  )
}
