import { useId } from 'react'
import { colour } from '../palette.ts'
import { barLayout, labelRem, type Bar, type BarLayout, type PlacedBar } from './barLayout.ts'
import { ChartAnchor, type ChartLink } from './ChartAnchor.tsx'
import { useGroupLabel } from './chartLabel.ts'
import { rootPixels } from './rootPixels.ts'
import { useWidth } from './useWidth.ts'

/** A value to read the bars against, drawn through all of them. */
export type BarMark = { readonly kind: 'average' | 'target'; readonly at: number }

type BarListProps = {
  readonly bars: readonly Bar[]
  readonly marks?: readonly BarMark[]
  /** Undefined for bars that lead nowhere. */
  readonly linkOf?: (bar: Bar) => ChartLink | undefined
}

/** Bars under one another from zero, longest names beside them; hatched where they lag, so that it shows in black and white. */
export const BarList = ({ bars, marks = [], linkOf }: BarListProps) => {
  const [place, width] = useWidth(640)
  const label = useGroupLabel()
  const hatch = useId()
  const pixelsPerRem = rootPixels()
  const layout = barLayout(bars, { width, pixelsPerRem, marks: marks.map(({ at }) => at) })
  return (
    <div ref={place}>
      <svg
        {...label}
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width} ${layout.height}`}
        fontSize={`${labelRem}rem`}
        style={{ display: 'block', maxInlineSize: '100%', blockSize: 'auto' }}
      >
        <Hatch id={hatch} />
        {layout.bars.map(placed => (
          <ChartAnchor key={placed.bar.key} link={linkOf?.(placed.bar)}>
            <BarRow placed={placed} layout={layout} hatch={hatch} lineHeight={pixelsPerRem * labelRem * 1.4} />
          </ChartAnchor>
        ))}
        {marks.map(mark => (
          <MarkLine key={mark.kind} mark={mark} layout={layout} />
        ))}
      </svg>
    </div>
  )
}

const Hatch = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill={colour('lagging')} />
      <rect width="1.25" height="6" fill={colour('panel')} fillOpacity="0.55" />
    </pattern>
  </defs>
)

type BarRowProps = {
  readonly placed: PlacedBar
  readonly layout: BarLayout
  readonly hatch: string
  readonly lineHeight: number
}

const BarRow = ({ placed, layout, hatch, lineHeight }: BarRowProps) => {
  const { bar, lines, top, height, barTop } = placed
  const { left, right, xOf, isNarrow, barHeight } = layout
  const [from, to] = [xOf(Math.min(0, bar.value ?? 0)), xOf(Math.max(0, bar.value ?? 0))]
  const nameTop = isNarrow ? top : top + (height - lines.length * lineHeight) / 2
  return (
    <>
      <title>{`${bar.name}: ${bar.label}`}</title>
      <rect x={0} y={top} width={right} height={height} fill="transparent" />
      {lines.map((line, at) => (
        <text key={line} x={0} y={nameTop + lineHeight * (at + 0.76)} fill={colour('text')}>
          {line}
        </text>
      ))}
      <rect x={left} y={barTop} width={Math.max(0, right - left)} height={barHeight} fill={colour('canvas')} />
      {bar.cumulative !== undefined && (
        <rect
          x={left}
          y={barTop}
          width={Math.max(0, bar.cumulative * (right - left))}
          height={barHeight}
          fill={colour('laggingSoft')}
        />
      )}
      {bar.value !== undefined && (
        <rect
          x={from}
          y={barTop}
          width={to - from}
          height={barHeight}
          fill={bar.tone === 'lagging' ? `url(#${hatch})` : colour('actual')}
        />
      )}
      {bar.cumulative !== undefined && <CumulativeMark share={bar.cumulative} y={barTop} layout={layout} />}
      <text x={right + 8} y={barTop + barHeight - 2} fill={colour('text')}>
        {bar.label}
      </text>
    </>
  )
}

const MarkLine = ({ mark, layout }: { readonly mark: BarMark; readonly layout: BarLayout }) => {
  const x = layout.xOf(mark.at)
  const dashes = mark.kind === 'target' ? { strokeDasharray: '7 5', strokeWidth: 1.5 } : { strokeWidth: 2 }
  return <line x1={x} x2={x} y1={0} y2={layout.height} stroke={colour('target')} {...dashes} pointerEvents="none" />
}

type CumulativeMarkProps = { readonly share: number; readonly y: number; readonly layout: BarLayout }

/** How far this bar and all above it have come, from nothing to the whole: where the pale ground ends. */
const CumulativeMark = ({ share, y, layout: { left, right, barHeight } }: CumulativeMarkProps) => {
  const x = left + share * (right - left)
  return <line x1={x} x2={x} y1={y - 2} y2={y + barHeight + 2} stroke={colour('target')} strokeWidth={1.5} />
}
