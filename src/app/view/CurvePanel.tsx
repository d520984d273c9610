import { lazy, Suspense, useMemo, type ReactNode } from 'react'
import type { ProjectId } from '../../domain/base/ids.ts'
import type { ProgressRow } from '../../domain/progress/progress.ts'
import { formatDate, formatTarget } from '../text/format.ts'
import type { ChartKey } from '../charts/ChartKeys.tsx'
import { ChartPanel } from '../charts/ChartPanel.tsx'
import { curveKeys } from '../charts/curveKeys.ts'
import type { Curve } from '../charts/curveSeries.ts'
import { useWords, type EarlyWords } from '../text/words.ts'
import { LoadingSkeleton } from '../ui/LoadingSkeleton.tsx'
import { EmptyState } from '../ui/Message.tsx'
import { useMoneyText } from '../ui/useMoneyText.ts'
import { useUnit } from '../ui/unit.ts'
import { curveFinding, type CurveFinding } from './curveFinding.ts'
import { curveTable } from './curveTable.ts'
import { reportedCurve } from './reportedCurve.ts'
import { useChartAbout } from './useChartAbout.ts'
import { useYear } from './YearProvider.tsx'

const CumulativeChart = lazy(() =>
  import('../charts/CumulativeChart.tsx').then(module => ({ default: module.CumulativeChart })),
)

type CurvePanelProps = {
  /** Whose curve it is. */
  readonly row: ProgressRow
  /** Nothing for the whole province. */
  readonly projects?: readonly ProjectId[]
  /** How the forecast was made, or why there is none. */
  readonly note?: ReactNode
} & Pick<Curve, 'lastYear' | 'forecast'>

/** The year's cumulative curve against the target, with the table behind it. */
export const CurvePanel = ({ row, projects, lastYear, forecast, note }: CurvePanelProps) => {
  const { overview, figures, charts } = useWords()
  const say = useMoneyText()
  const unit = useUnit()
  const { open, planYear, asOf } = useYear()
  const points = useMemo(() => reportedCurve(open, { asOf, ...(projects && { projects }) }), [open, asOf, projects])
  const about = useChartAbout(projects && row)
  if (!points.some(point => point.actual !== undefined || point.committed !== undefined))
    return <EmptyState {...overview.curve.empty} />
  const curve: Curve = {
    planYear,
    asOf,
    plan: row.plan,
    target: open.target,
    points,
    comparable: row.comparedCommitted === row.committed ? 'whole' : 'part',
    silentPlan: row.coverage.silent.plan,
    lastYear,
    forecast,
  }
  const title = sayFinding(curveFinding({ figures: row, planYear, points }), say, overview.curve)
  return (
    <ChartPanel
      title={title}
      subtitle={overview.curve.subtitle({ unit: figures.unit[unit], asOf: formatDate(asOf) })}
      about={about}
      description={overview.curve.description(title, formatTarget(open.target))}
      fileName={overview.curve.file(asOf)}
      note={note}
      keys={keysOf(curve, charts)}
      chart={
        <Suspense fallback={<LoadingSkeleton heights={[340]} />}>
          <CumulativeChart curve={curve} />
        </Suspense>
      }
      table={curveTable(curve, figures.unit[unit], overview.curve)}
    />
  )
}

type CurveWords = EarlyWords['overview']['curve']

const sayFinding = (finding: CurveFinding, say: ReturnType<typeof useMoneyText>, curve: CurveWords): string => {
  if (finding.kind === 'behind') {
    const gap = say(finding.gap)
    return finding.since ? curve.behindSince({ gap, month: finding.since }) : curve.behind(gap)
  }
  return finding.kind === 'ahead' ? curve.ahead(say(finding.gap)) : curve[finding.kind]
}

const keysOf = ({ plan, target, lastYear, forecast }: Curve, charts: EarlyWords['charts']): readonly ChartKey[] => [
  ...curveKeys(charts, target).filter(({ mark }) => mark !== 'target' || plan !== undefined),
  ...(forecast && forecast.length > 0 ? [{ mark: 'forecast', name: charts.forecast } as const] : []),
  ...(lastYear ? [{ mark: 'lastYear', name: charts.lastYear(lastYear.planYear) } as const] : []),
]
