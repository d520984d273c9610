import { wrapped } from './wrapped.ts'

/** A bar of a list: how long, what it is called, what stands at its end. */
export type Bar = {
  readonly key: string
  readonly name: string
  /** Undefined: there is nothing to draw, which is not a bar of no length. */
  readonly value: number | undefined
  /** The value as it is read, with its unit. */
  readonly label: string
  readonly tone: 'actual' | 'lagging'
  /** Share 0-1 that this bar and all above it make up together. */
  readonly cumulative?: number | undefined
}

/** Where a bar of a list stands, in pixels. */
export type PlacedBar = {
  readonly bar: Bar
  readonly lines: readonly string[]
  /** Upper edge and height of the whole row. */
  readonly top: number
  readonly height: number
  /** Upper edge of the bar itself. */
  readonly barTop: number
}

export type BarLayout = {
  /** The place of the bars: from where to where. */
  readonly left: number
  readonly right: number
  readonly height: number
  readonly bars: readonly PlacedBar[]
  readonly barHeight: number
  /** Where a value stands along the place of the bars. */
  readonly xOf: (value: number) => number
  readonly isNarrow: boolean
}

type Room = { readonly width: number; readonly pixelsPerRem: number; readonly marks: readonly number[] }

/** Names beside the bars, or above them where there is no room; of long names two lines. Bars start at zero. */
export const barLayout = (bars: readonly Bar[], { width, pixelsPerRem, marks }: Room): BarLayout => {
  const letter = pixelsPerRem * labelRem
  const isNarrow = width < 520
  const nameWidth = isNarrow ? width : Math.min(width * 0.42, 22 * pixelsPerRem)
  const labelWidth = letter * letterWidth * (1 + Math.max(0, ...bars.map(({ label }) => label.length)))
  const [left, right] = [isNarrow ? 0 : nameWidth + 12, width - labelWidth - 8]
  const values = [0, ...marks, ...bars.flatMap(({ value }) => value ?? [])]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const span = high - low || 1
  const lineHeight = letter * 1.4
  const barHeight = Math.round(barRem * pixelsPerRem)
  let top = 0
  const placed = bars.map((bar): PlacedBar => {
    const lines = nameLines(bar.name, Math.floor(nameWidth / (letter * letterWidth)))
    const name = lines.length * lineHeight
    const height = isNarrow ? name + barHeight + 10 : Math.max(name, barHeight) + 8
    const row = { bar, lines, top, height, barTop: isNarrow ? top + name + 2 : top + (height - barHeight) / 2 }
    top += height
    return row
  })
  return {
    left,
    right,
    height: top,
    bars: placed,
    barHeight,
    isNarrow,
    xOf: value => left + ((value - low) / span) * (right - left),
  }
}

/** Letters of the charts, in rem, and how wide one is on average in its own size. */
export const labelRem = 0.8125
export const letterWidth = 0.55

/** A bar is as thick as its letters are high, in rem. */
const barRem = 0.875

const mostLines = 2

const nameLines = (name: string, letters: number): readonly string[] => {
  const lines = wrapped(name, line => line.length <= letters)
  if (lines.length <= mostLines) return lines
  const last = lines.slice(mostLines - 1).join(' ')
  return [...lines.slice(0, mostLines - 1), `${last.slice(0, Math.max(1, letters - 1)).trimEnd()}…`]
}
