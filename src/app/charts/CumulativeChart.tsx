import { useState } from 'react'
import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { targetShare } from '../../domain/progress.ts'
import { dong } from '../../domain/money.ts'
import { formatMoney } from '../text/format.ts'
import { colour } from '../palette.ts'
import { useWords } from '../text/words.ts'
import { useUnit } from '../ui/unit.ts'
import { usePictureLabel } from './chartLabel.ts'
import { CurveLabels } from './CurveLabels.tsx'
import { CurveTooltip } from './CurveTooltip.tsx'
import { drawnPoints, type Curve } from './curveSeries.ts'
import { endLabels, labelSize, roomFor } from './endLabels.ts'
import { lastDay, ticksOf } from './planAxis.ts'
import { rootPixels } from './rootPixels.ts'

type CumulativeChartProps = { readonly curve: Curve }

/** Narrower than this, labels at the lines' ends would take the lines' place: the legend above has to do. */
const roomForLabels = 640

const chartHeight = 340

/** What was committed and what was disbursed, cumulative over the plan's thirteen months, against 95 % of the plan. */
export const CumulativeChart = ({ curve }: CumulativeChartProps) => {
  const [width, setWidth] = useState(960)
  const unit = useUnit()
  const { charts } = useWords()
  const label = usePictureLabel()
  const points = drawnPoints(curve)
  const target = curve.plan === undefined ? undefined : curve.plan * targetShare
  const ticks = ticksOf(curve.planYear, width)
  const foreseen = (curve.forecast ?? []).length > 0
  const labelled = width >= roomForLabels
  const ends = labelled ? endLabels({ points, plan: curve.plan, unit }, charts) : []
  return (
    <ResponsiveContainer
      width="100%"
      height={chartHeight}
      initialDimension={{ width: 960, height: chartHeight }}
      onResize={setWidth}
    >
      <ComposedChart
        {...label}
        data={[...points]}
        margin={{ top: 24, right: labelled ? roomFor(ends, rootPixels()) : 24, bottom: 4, left: 4 }}
      >
        <CartesianGrid vertical={false} stroke={colour('line')} />
        <XAxis
          dataKey="day"
          type="number"
          domain={[0, lastDay(curve.planYear)]}
          ticks={ticks.map(tick => tick.day)}
          tickFormatter={(day: number) => ticks.find(tick => tick.day === day)?.label ?? ''}
          interval={0}
          stroke={colour('control')}
          tick={axisText}
          tickMargin={6}
        />
        <YAxis
          width="auto"
          domain={[0, 'auto']}
          stroke={colour('control')}
          tick={axisText}
          tickFormatter={(amount: number) => formatMoney(dong(Math.round(amount)), unit)}
        />
        {target !== undefined && (
          <ReferenceLine y={target} stroke={colour('target')} strokeDasharray="7 5" strokeWidth={1.5} />
        )}
        {foreseen && <Area {...lineOf.band} name={charts.forecast} />}
        {curve.lastYear && <Line {...lineOf.lastYear} name={charts.lastYear(curve.lastYear.planYear)} />}
        {foreseen && <Line {...lineOf.median} name={charts.forecastShort} />}
        <Line {...lineOf.committed} name={charts.committed} />
        <Line {...lineOf.actual} name={charts.actual} />
        <Tooltip content={CurveTooltip} isAnimationActive={false} cursor={{ stroke: colour('control') }} />
        <CurveLabels points={points} curve={curve} ends={ends} />
      </ComposedChart>
    </ResponsiveContainer>
  )
}

const axisText = { fill: 'var(--colour-dimmed)', fontSize: `${labelSize}rem` }

const still = { dot: false, isAnimationActive: false, connectNulls: true } as const

/**
 * Commitment is promised by the month, so it climbs in steps; each lies around its month's end and the day of the
 * question, so that on those days, on which it is measured, the line stands exactly at what was promised. What was
 * disbursed between two reports is not known: a straight line.
 */
export const lineOf = {
  committed: { ...still, dataKey: 'committed', type: 'step', stroke: colour('commitment'), strokeWidth: 2 },
  actual: {
    ...still,
    dataKey: 'actual',
    type: 'linear',
    stroke: colour('actual'),
    strokeWidth: 3,
    dot: { r: 2.5, fill: colour('actual'), strokeWidth: 0 },
  },
  lastYear: { ...still, dataKey: 'lastYear', type: 'linear', stroke: colour('lastYear'), strokeWidth: 1.25 },
  median: {
    ...still,
    dataKey: 'median',
    type: 'linear',
    stroke: colour('actual'),
    strokeWidth: 2,
    strokeDasharray: '1 5',
    strokeLinecap: 'round',
    activeDot: false,
  },
  band: {
    ...still,
    dataKey: 'band',
    type: 'linear',
    stroke: 'none',
    fill: colour('actual'),
    fillOpacity: 0.18,
    activeDot: false,
  },
} as const
