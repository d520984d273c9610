import { useChartWidth, usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import { dong, shareOf, type Dong } from '../../domain/base/money.ts'
import { formatMoney, formatShare } from '../text/format.ts'
import { colour } from '../palette.ts'
import { useWords } from '../text/words.ts'
import { useUnit } from '../ui/unit.ts'
import { lastActual, type Curve, type DrawnPoint } from './curveSeries.ts'
import { labelSize, type EndLabel } from './endLabels.ts'
import { rootScale } from './rootPixels.ts'
import { spreadLabels } from './spreadLabels.ts'

type CurveLabelsProps = {
  readonly curve: Curve
  readonly points: readonly DrawnPoint[]
  /** None where the chart is too narrow for labels beside the lines' ends. */
  readonly ends: readonly EndLabel[]
}

/** Names the lines where they end, says the figure where the actual one stands, and shows how far it is from the commitment. */
export const CurveLabels = ({ curve, points, ends }: CurveLabelsProps) => (
  <g fontSize={`${labelSize}rem`}>
    <EndLabels ends={ends} />
    <ActualLabel points={points} curve={curve} />
  </g>
)

/** In pixels, as the chart measures. */
const lineHeight = (): number => 18 * rootScale()

/** Commitment and target end close to one another: their labels keep a line's distance. */
const EndLabels = ({ ends }: Pick<CurveLabelsProps, 'ends'>) => {
  const area = usePlotArea()
  const yOf = useYAxisScale()
  if (!area || !yOf) return null
  const labels = ends.flatMap(label => {
    const y = yOf(label.amount)
    return y === undefined ? [] : [{ ...label, y }]
  })
  const places = spreadLabels(
    labels.map(label => label.y),
    { gap: lineHeight(), bottom: area.y, top: area.y + area.height },
  )
  return labels.map(({ text, meaning }, at) => (
    <text key={text} x={area.x + area.width + 8} y={places[at]} dominantBaseline="middle" fill={colour(meaning)}>
      {text}
    </text>
  ))
}

type ActualLabelProps = { readonly curve: Curve; readonly points: readonly DrawnPoint[] }

/** The last report: a dot, its figure, and the way to what was committed by then. */
const ActualLabel = ({ curve, points }: ActualLabelProps) => {
  const { charts } = useWords()
  const unit = useUnit()
  const width = useChartWidth() ?? 0
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  const last = lastActual(points)
  const x = last && xOf?.(last.day)
  const y = last && yOf?.(last.actual)
  if (last?.actual === undefined || x === undefined || y === undefined) return null
  // Curves only climb: below the last point on its right nothing is ever drawn, above both lines on its left neither.
  const hasRoom = x + widestLabel() < width
  const amount = dong(Math.round(last.actual))
  const isGapKnown = last.date === curve.asOf && curve.comparable !== 'part'
  const promised = isGapKnown ? last.committed : undefined
  const promisedY = promised === undefined ? undefined : yOf?.(promised)
  const share = curve.plan === undefined || !hasRoom ? '' : ` (${formatShare(shareOf(amount, curve.plan))})`
  const said = `${charts.actual}: ${formatMoney(amount, unit)}${share}`
  const place = hasRoom
    ? { x: x + 12, y: y + lineHeight(), textAnchor: 'start' as const }
    : { x: x - 8, y: Math.min(y, promisedY ?? y) - 10, textAnchor: 'end' as const }
  return (
    <>
      {promised !== undefined && promisedY !== undefined && (
        <Gap x={x} from={y} to={promisedY} difference={dong(Math.round(promised) - amount)} said={hasRoom} />
      )}
      <circle cx={x} cy={y} r={5} fill={colour('actual')} stroke={colour('panel')} strokeWidth={2} />
      <text {...halo} {...place} fill={colour('actual')} fontWeight={600}>
        {said}
      </text>
    </>
  )
}

type GapProps = {
  readonly x: number
  readonly from: number
  readonly to: number
  /** Committed less disbursed. */
  readonly difference: Dong
  /** Whether there is room to say it: the title says it anyway. */
  readonly said: boolean
}

/** How far the disbursed lies from the committed, on the day that both are known for. */
const Gap = ({ x, from, to, difference, said }: GapProps) => {
  const { charts } = useWords()
  const unit = useUnit()
  const length = Math.abs(to - from)
  if (length < 6) return null
  const amount = formatMoney(dong(Math.abs(difference)), unit)
  return (
    <>
      <line x1={x} x2={x} y1={from} y2={to} stroke={colour('lagging')} strokeWidth={2} strokeDasharray="2 2" />
      {said && (
        <text {...halo} x={x + 12} y={from + 2 * lineHeight()} fill={colour('text')}>
          {`${difference > 0 ? charts.behind : charts.ahead}: ${amount}`}
        </text>
      )}
    </>
  )
}

/** "Giải ngân: 12.852,123 (52,13 %)" in bold, in pixels. */
const widestLabel = (): number => 230 * rootScale()

/** Letters stay readable where a line runs behind them. */
const halo = { stroke: colour('panel'), strokeWidth: 4, paintOrder: 'stroke' }
