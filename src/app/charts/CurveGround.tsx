import { useId } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale, useYAxisTicks } from 'recharts'
import { colour } from '../palette.ts'
import { useWords } from '../text/words.ts'
import type { DrawnPoint } from './curveSeries.ts'

type CurveGroundProps = {
  readonly points: readonly DrawnPoint[]
  /** The level of the target, in what the points are in. */
  readonly target: number | undefined
  readonly plan?: number | undefined
  /** Of projects without a report: its part of the height is hatched. */
  readonly silentPlan?: number | undefined
}

/** What the lines stand on: a line for every tick, the level of the target, the band of the forecast. */
export const CurveGround = ({ points, target, plan, silentPlan }: CurveGroundProps) => {
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
      {plan !== undefined && silentPlan !== undefined && silentPlan > 0 && (
        <Silent plan={plan} silentPlan={silentPlan} />
      )}
      <Band points={points} />
      {level !== undefined && (
        <line {...across} y1={level} y2={level} stroke={colour('target')} strokeWidth={1.5} strokeDasharray="7 5" />
      )}
    </g>
  )
}

/** What of the plan nobody has reported on, hung from the plan down: no disbursed line can tell of it. */
const Silent = ({ plan, silentPlan }: { readonly plan: number; readonly silentPlan: number }) => {
  const { coverage } = useWords()
  const hatch = useId()
  const area = usePlotArea()
  const yOf = useYAxisScale()
  const [level, foot] = [yOf?.(plan), yOf?.(plan - silentPlan)]
  if (!area || level === undefined || foot === undefined) return null
  const top = Math.max(area.y, level)
  return (
    <g>
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.25" height="7" fill={colour('commitment')} fillOpacity={0.6} />
        </pattern>
      </defs>
      <rect x={area.x} y={top} width={area.width} height={Math.max(0, foot - top)} fill={`url(#${hatch})`} />
      <text x={area.x + 8} y={foot + 16} fontSize="0.75rem" fill={colour('text')} {...halo}>
        {coverage.unreportedPlan}
      </text>
    </g>
  )
}

/** Letters stay readable over the hatching. */
const halo = { stroke: colour('panel'), strokeWidth: 4, paintOrder: 'stroke' }

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
