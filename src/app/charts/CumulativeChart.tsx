import { Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { dong } from '../../domain/base/money.ts'
import { formatMoney } from '../text/format.ts'
import { colour } from '../palette.ts'
import { useWords } from '../text/words.ts'
import { useUnit } from '../ui/unit.ts'
import { usePictureLabel } from './chartLabel.ts'
import { CurveGround } from './CurveGround.tsx'
import { lineOf } from './curveLines.ts'
import { CurveLabels } from './CurveLabels.tsx'
import { CurveTooltip } from './CurveTooltip.tsx'
import { drawnPoints, type Curve } from './curveSeries.ts'
import { endLabels, labelSize, roomFor } from './endLabels.ts'
import { lastDay, ticksOf } from './planAxis.ts'
import { rootPixels, rootScale } from './rootPixels.ts'
import { useWidth } from './useWidth.ts'

type CumulativeChartProps = { readonly curve: Curve }

/** Narrower than this, labels at the lines' ends would take the lines' place: the legend above has to do. */
const roomForLabels = 640

/** Grows with the letters, before a room too, but leaves place for the finding above it. */
const chartHeight = (): number => Math.round(Math.max(340, Math.min(340 * rootScale(), innerHeight * 0.47)))

/** What was committed and what was disbursed, cumulative over the plan's thirteen months, against the target. */
export const CumulativeChart = ({ curve }: CumulativeChartProps) => {
  const [place, width] = useWidth(960)
  const unit = useUnit()
  const { charts } = useWords()
  const label = usePictureLabel()
  const points = drawnPoints(curve)
  const target = curve.plan === undefined ? undefined : curve.plan * curve.target
  const ticks = ticksOf(curve.planYear, width)
  const foreseen = (curve.forecast ?? []).length > 0
  const labelled = width >= roomForLabels * rootScale()
  const ends = labelled ? endLabels({ points, curve, unit }, charts) : []
  return (
    <div ref={place}>
      <LineChart
        {...label}
        width={width}
        height={chartHeight()}
        data={[...points]}
        margin={{ top: 24, right: labelled ? roomFor(ends, rootPixels()) : 24, bottom: 4, left: 4 }}
      >
        <CurveGround points={points} target={target} plan={curve.plan} silentPlan={curve.silentPlan} />
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
        {curve.lastYear && <Line {...lineOf.lastYear} name={charts.lastYear(curve.lastYear.planYear)} />}
        {foreseen && <Line {...lineOf.median} name={charts.forecastShort} />}
        <Line {...lineOf.committed} name={charts.committed} />
        <Line {...lineOf.actual} name={charts.actual} />
        <Tooltip content={CurveTooltip} isAnimationActive={false} cursor={{ stroke: colour('control') }} />
        <CurveLabels points={points} curve={curve} ends={ends} />
      </LineChart>
    </div>
  )
}

const axisText = { fill: 'var(--colour-dimmed)', fontSize: `${labelSize}rem` }
