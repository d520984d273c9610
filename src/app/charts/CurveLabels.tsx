import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { dong, shareOf, type Dong } from '../../domain/money.ts'
import { targetShare } from '../../domain/progress.ts'
import { formatMoney, formatShare } from '../../text/format.ts'
import { colour, type ColourMeaning } from '../palette.ts'
import { useWords } from '../text/words.ts'
import { useUnit } from '../ui/unit.ts'
import { lastActual, lastCommitted, spreadLabels, type DrawnPoint } from './curveSeries.ts'

type CurveLabelsProps = {
  readonly points: readonly DrawnPoint[]
  readonly plan: Dong | undefined
  /** False where the chart is too narrow for labels beside the lines' ends. */
  readonly atEnds: boolean
}

/** Names the lines where they end, and says the figure where the actual one stands. */
export const CurveLabels = ({ points, plan, atEnds }: CurveLabelsProps) => (
  <g fontSize={13} fontFamily="inherit">
    {atEnds && <EndLabels points={points} plan={plan} />}
    <ActualLabel points={points} plan={plan} />
  </g>
)

const lineHeight = 18

type LabelledPoints = Omit<CurveLabelsProps, 'atEnds'>

/** Commitment and target end close to one another: their labels keep a line's distance. */
const EndLabels = ({ points, plan }: LabelledPoints) => {
  const words = useWords()
  const unit = useUnit()
  const area = usePlotArea()
  const yOf = useYAxisScale()
  if (!area || !yOf) return null
  const target = plan === undefined ? undefined : dong(Math.round(plan * targetShare))
  const said: readonly {
    readonly meaning: ColourMeaning
    readonly name: string
    readonly amount: number | undefined
  }[] = [
    { meaning: 'target', name: words.charts.target, amount: target },
    { meaning: 'dimmed', name: words.charts.committed, amount: lastCommitted(points)?.committed },
  ]
  const labels = said.flatMap(({ amount, ...label }) => {
    const y = amount === undefined ? undefined : yOf(amount)
    return amount === undefined || y === undefined ? [] : [{ ...label, amount, y }]
  })
  const places = spreadLabels(
    labels.map(label => label.y),
    { gap: lineHeight, bottom: area.y, top: area.y + area.height },
  )
  return labels.map(({ name, meaning, amount }, at) => (
    <text key={name} x={area.x + area.width + 8} y={places[at]} dominantBaseline="middle" fill={colour(meaning)}>
      {`${name}: ${formatMoney(dong(Math.round(amount)), unit)}`}
    </text>
  ))
}

/** Beside the last point, on its left above the line, where the line has not been. */
const ActualLabel = ({ points, plan }: LabelledPoints) => {
  const { charts } = useWords()
  const unit = useUnit()
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  const last = lastActual(points)
  const x = last && xOf?.(last.day)
  const y = last && yOf?.(last.actual)
  if (last?.actual === undefined || x === undefined || y === undefined) return null
  const amount = dong(Math.round(last.actual))
  const share = plan === undefined ? '' : ` (${formatShare(shareOf(amount, plan))})`
  return (
    <>
      <circle cx={x} cy={y} r={5} fill={colour('actual')} stroke={colour('panel')} strokeWidth={2} />
      <text
        x={x - 8}
        y={y - 12}
        textAnchor="end"
        fill={colour('actual')}
        fontWeight={600}
        stroke={colour('panel')}
        strokeWidth={4}
        paintOrder="stroke"
      >
        {`${charts.actual}: ${formatMoney(amount, unit)}${share}`}
      </text>
    </>
  )
}
