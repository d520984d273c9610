import { Line, LineChart, XAxis, YAxis } from 'recharts'
import { colour } from '../palette.ts'
import { CurveGround } from './CurveGround.tsx'
import { lineOf } from './curveLines.ts'
import { sharePoints, type Curve } from './curveSeries.ts'
import { lastDay, ticksOf } from './planAxis.ts'
import { useWidth } from './useWidth.ts'

type ShareChartProps = {
  readonly curve: Curve
  /** Top of the scale as a share of the plan: the same for all charts that stand side by side. */
  readonly top: number
  readonly description: string
}

const chartHeight = 170

/** A curve in shares of its plan: a small multiple, to be compared with its neighbours. */
export const ShareChart = ({ curve, top, description }: ShareChartProps) => {
  const [place, width] = useWidth(400)
  const points = sharePoints(curve)
  const ticks = ticksOf(curve.planYear, Math.min(width, 400))
  return (
    <div ref={place}>
      <LineChart
        width={width}
        height={chartHeight}
        data={[...points]}
        margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
        title={description}
        accessibilityLayer={false}
      >
        <CurveGround points={points} target={curve.target} />
        <XAxis
          dataKey="day"
          type="number"
          domain={[0, lastDay(curve.planYear)]}
          ticks={ticks.map(tick => tick.day)}
          tickFormatter={(day: number) => ticks.find(tick => tick.day === day)?.label ?? ''}
          interval={0}
          stroke={colour('control')}
          tick={axisText}
        />
        <YAxis
          width={52}
          domain={[0, top]}
          ticks={[0, 0.5, curve.target]}
          interval={0}
          stroke={colour('control')}
          tick={axisText}
          tickFormatter={(share: number) => `${Math.round(share * 100)} %`}
        />
        <Line {...lineOf.committed} />
        <Line {...lineOf.actual} strokeWidth={2.5} />
      </LineChart>
    </div>
  )
}

const axisText = { fill: 'var(--colour-dimmed)', fontSize: '0.75rem' }
