import { useState } from 'react'
import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { targetShare } from '../../domain/progress.ts'
import { colour } from '../palette.ts'
import { lineOf } from './CumulativeChart.tsx'
import { sharePoints, type Curve } from './curveSeries.ts'
import { lastDay, ticksOf } from './planAxis.ts'

type ShareChartProps = {
  readonly curve: Curve
  /** Top of the scale as a share of the plan: the same for all charts that stand side by side. */
  readonly top: number
  readonly description: string
}

const chartHeight = 170

/** A curve in shares of its plan: a small multiple, to be compared with its neighbours. */
export const ShareChart = ({ curve, top, description }: ShareChartProps) => {
  const [width, setWidth] = useState(400)
  const ticks = ticksOf(curve.planYear, Math.min(width, 400))
  return (
    <ResponsiveContainer
      width="100%"
      height={chartHeight}
      initialDimension={{ width: 400, height: chartHeight }}
      onResize={setWidth}
    >
      <LineChart
        data={[...sharePoints(curve)]}
        margin={{ top: 8, right: 16, bottom: 0, left: 0 }}
        title={description}
        accessibilityLayer={false}
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
        />
        <YAxis
          width={52}
          domain={[0, top]}
          ticks={[0, 0.5, targetShare]}
          interval={0}
          stroke={colour('control')}
          tick={axisText}
          tickFormatter={(share: number) => `${Math.round(share * 100)} %`}
        />
        <ReferenceLine y={targetShare} stroke={colour('target')} strokeDasharray="7 5" strokeWidth={1.5} />
        <Line {...lineOf.committed} />
        <Line {...lineOf.actual} strokeWidth={2.5} />
      </LineChart>
    </ResponsiveContainer>
  )
}

const axisText = { fill: 'var(--colour-dimmed)', fontSize: '0.75rem' }
