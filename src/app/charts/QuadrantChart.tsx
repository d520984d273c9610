import type { ReactNode } from 'react'
import { colour } from '../palette.ts'
import { labelRem, letterWidth } from './barLayout.ts'
import { ChartAnchor, type ChartLink } from './ChartAnchor.tsx'
import { useGroupLabel } from './chartLabel.ts'
import {
  linearScale,
  placeLabels,
  rootScale,
  rootTicks,
  type ScatterFrame,
  type ScatterPoint,
} from './quadrantLayout.ts'
import { rootPixels } from './rootPixels.ts'
import { useWidth } from './useWidth.ts'

/** A zone of the rule: points of it are named. */
export type Zone = {
  /** From which amount left. */
  readonly from: number
  readonly side: 'below' | 'above'
  readonly name: string
}

type QuadrantChartProps = {
  /** Heaviest first: they are named while there is room. */
  readonly points: readonly ScatterPoint[]
  readonly average: { readonly at: number; readonly name: string }
  readonly target: { readonly at: number; readonly name: string }
  readonly zones: readonly Zone[]
  readonly xName: string
  readonly yName: string
  readonly sayX: (value: number) => string
  readonly sayY: (value: number) => string
  readonly linkOf: (key: string) => ChartLink | undefined
}

const height = 460

/** Narrower than this, the names of average and target stand on their lines, and the zones go without. */
const roomForLevels = 700

/** Money left against rate, with the rule's zones: who is far to the right and low owes most. */
export const QuadrantChart = (props: QuadrantChartProps) => {
  const { points, average, target, zones, xName, yName, sayX, sayY, linkOf } = props
  const [place, width] = useWidth(900)
  const label = useGroupLabel()
  const letter = rootPixels() * labelRem * letterWidth
  const isWide = width >= roomForLevels
  const levelWidth = Math.max(average.name.length, target.name.length) * letter + 16
  const frame: ScatterFrame = { left: 52, right: width - (isWide ? levelWidth : 12), top: 24, bottom: height - 48 }
  const most = Math.max(1, ...zones.map(({ from }) => from * 1.2), ...points.map(({ x }) => x))
  const xOf = rootScale(most, frame.left, frame.right)
  const yOf = linearScale([0, Math.max(1, ...points.map(({ y }) => y))], frame.bottom, frame.top)
  const drawn = points.map(point => ({ ...point, cx: xOf(point.x), cy: yOf(point.y) }))
  const labels = placeLabels(
    drawn.filter(({ mark }) => mark !== 'onTrack').map(point => ({ ...point, name: shortened(point.name) })),
    { letter, frame, marks: drawn },
  )
  return (
    <div ref={place}>
      <svg
        {...label}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        fontSize={`${labelRem}rem`}
        style={{ display: 'block', maxInlineSize: '100%', blockSize: 'auto' }}
      >
        {zones.map(zone => (
          <ZoneArea key={zone.side} zone={zone} frame={frame} x={xOf(zone.from)} y={yOf(average.at)} named={isWide} />
        ))}
        <Axes frame={frame} xName={xName} yName={yName}>
          {rootTicks(most, xOf, 56).map(tick => (
            <text key={tick} x={xOf(tick)} y={frame.bottom + 18} textAnchor="middle" fill={colour('dimmed')}>
              {sayX(tick)}
            </text>
          ))}
          {[0, 0.25, 0.5, 0.75, 1].map(tick => (
            <text key={`y${tick}`} x={frame.left - 8} y={yOf(tick) + 4} textAnchor="end" fill={colour('dimmed')}>
              {sayY(tick)}
            </text>
          ))}
        </Axes>
        <Level frame={frame} y={yOf(average.at)} name={average.name} beside={isWide} />
        <Level frame={frame} y={yOf(target.at)} name={target.name} beside={isWide} dashed="7 5" />
        {drawn.map(({ key, label: said, mark, cx, cy }) => (
          <ChartAnchor key={key} link={linkOf(key)}>
            <title>{said}</title>
            <Mark mark={mark} x={cx} y={cy} />
          </ChartAnchor>
        ))}
        {labels.map(({ key, x, y, anchor }) => (
          <text
            key={key}
            x={x}
            y={y}
            textAnchor={anchor}
            fill={colour('text')}
            stroke={colour('panel')}
            strokeWidth={3}
            paintOrder="stroke"
            pointerEvents="none"
          >
            {shortened(drawn.find(point => point.key === key)?.name ?? '')}
          </text>
        ))}
      </svg>
    </div>
  )
}

const mostLetters = 34

const shortened = (name: string): string =>
  name.length <= mostLetters ? name : `${name.slice(0, mostLetters - 1).trimEnd()}…`

type ZoneAreaProps = {
  readonly zone: Zone
  readonly frame: ScatterFrame
  readonly x: number
  readonly y: number
  /** Where there is no room the legend alone says which zone is which. */
  readonly named: boolean
}

const ZoneArea = ({ zone: { side, name }, frame, x, y, named }: ZoneAreaProps) => {
  const [top, bottom] = side === 'below' ? [y, frame.bottom] : [frame.top, y]
  return (
    <>
      <rect
        x={x}
        y={top}
        width={Math.max(0, frame.right - x)}
        height={Math.max(0, bottom - top)}
        fill={colour(side === 'below' ? 'laggingSoft' : 'noticeSoft')}
        stroke={colour(side === 'below' ? 'lagging' : 'watch')}
        strokeDasharray="3 3"
      />
      {named && (
        <text x={frame.right - 6} y={side === 'below' ? bottom - 8 : top + 32} textAnchor="end" fill={colour('text')}>
          {name}
        </text>
      )}
    </>
  )
}

type AxesProps = {
  readonly frame: ScatterFrame
  readonly xName: string
  readonly yName: string
  readonly children: ReactNode
}

const Axes = ({ frame, xName, yName, children }: AxesProps) => (
  <>
    <path
      d={`M${frame.left} ${frame.top}V${frame.bottom}H${frame.right}`}
      fill="none"
      stroke={colour('control')}
      strokeWidth={1}
    />
    {children}
    <text x={frame.right} y={frame.bottom + 38} textAnchor="end" fill={colour('dimmed')}>
      {xName}
    </text>
    <text x={0} y={14} fill={colour('dimmed')}>
      {yName}
    </text>
  </>
)

type LevelProps = {
  readonly frame: ScatterFrame
  readonly y: number
  readonly name: string
  readonly beside: boolean
  readonly dashed?: string
}

const Level = ({ frame, y, name, beside, dashed }: LevelProps) => (
  <>
    <line
      x1={frame.left}
      x2={frame.right}
      y1={y}
      y2={y}
      stroke={colour('target')}
      strokeWidth={dashed ? 1.5 : 2}
      strokeDasharray={dashed}
    />
    <text
      x={beside ? frame.right + 8 : frame.left + 6}
      y={beside ? y + 4 : y - 6}
      fill={colour('text')}
      stroke={colour('panel')}
      strokeWidth={3}
      paintOrder="stroke"
    >
      {name}
    </text>
  </>
)

type MarkProps = { readonly mark: ScatterPoint['mark']; readonly x: number; readonly y: number }

/** ▲ heavy, ◆ to be watched, ● on track. */
const Mark = ({ mark, x, y }: MarkProps) => {
  const edge = { fill: colour(mark), stroke: colour('panel'), strokeWidth: 1 }
  if (mark === 'onTrack') return <circle cx={x} cy={y} r={4.5} {...edge} />
  const d = mark === 'watch' ? `M${x} ${y - 6.5}l6 6.5-6 6.5-6-6.5Z` : `M${x} ${y - 7}l6.5 12h-13Z`
  return <path d={d} {...edge} />
}
