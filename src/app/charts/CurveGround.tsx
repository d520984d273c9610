import { usePlotArea, useXAxisScale, useYAxisScale, useYAxisTicks } from 'recharts'
import { colour } from '../palette.ts'
import type { DrawnPoint } from './curveSeries.ts'

type CurveGroundProps = {
  readonly points: readonly DrawnPoint[]
  /** The level of the target, in what the points are in. */
  readonly target: number | undefined
}

/** What the lines stand on: a line for every tick, the level of the target, the band of the forecast. */
export const CurveGround = ({ points, target }: CurveGroundProps) => {
  const area = usePlotArea()
  const yOf = useYAxisScale()
  const ticks = useYAxisTicks() ?? []
  if (!area || !yOf) return null
  const across = { x1: area.x, x2: area.x + area.width }
  const level = target === undefined ? undefined : yOf(target)
  return (
    <g>
      {ticks.map(({ coordinate }) => (
        <line key={coordinate} {...across} y1={coordinate} y2={coordinate} stroke={colour('line')} />
      ))}
      <Band points={points} />
      {level !== undefined && (
        <line {...across} y1={level} y2={level} stroke={colour('target')} strokeWidth={1.5} strokeDasharray="7 5" />
      )}
    </g>
  )
}

/** Along its lower edge there, along its upper edge back. */
const Band = ({ points }: Pick<CurveGroundProps, 'points'>) => {
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  if (!xOf || !yOf) return null
  const edges = points.flatMap(({ day, band }) =>
    band ? [{ x: xOf(day), low: yOf(band[0]), high: yOf(band[1]) }] : [],
  )
  if (edges.length < 2) return null
  const outline = [
    ...edges.map(({ x, low }) => `${x},${low}`),
    ...edges.toReversed().map(({ x, high }) => `${x},${high}`),
  ]
  return <polygon points={outline.join(' ')} fill={colour('actual')} fillOpacity={0.18} />
}
