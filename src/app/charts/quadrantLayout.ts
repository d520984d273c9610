/** A mark of the scatter: how much is left, at which rate. */
export type ScatterPoint = {
  readonly key: string
  readonly name: string
  readonly x: number
  readonly y: number
  /** Said on hover and focus. */
  readonly label: string
  readonly mark: 'lagging' | 'watch' | 'onTrack'
}

export type ScatterFrame = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/**
 * Money left runs over three powers of ten, and most of it is small: a root's scale keeps zero on it, and parts the
 * small from one another. Below zero (disbursed over plan) stands on the edge.
 */
export const rootScale = (most: number, from: number, to: number) => {
  const root = Math.sqrt(Math.max(most, 1))
  return (value: number): number => from + (Math.sqrt(Math.max(0, value)) / root) * (to - from)
}

export const linearScale = ([low, high]: readonly [number, number], from: number, to: number) => {
  const span = high - low || 1
  return (value: number): number => from + ((Math.min(Math.max(value, low), high) - low) / span) * (to - from)
}

/** Round amounts on the axis: 1, 2 and 5 times the powers of ten, as far apart as their labels need. */
export const rootTicks = (most: number, xOf: (value: number) => number, gap: number): readonly number[] => {
  const ticks = [0]
  for (let power = 1; power <= most; power *= 10)
    for (const step of [1, 2, 5]) {
      const tick = power * step
      const last = ticks.at(-1) ?? 0
      if (tick <= most && xOf(tick) - xOf(last) >= gap) ticks.push(tick)
    }
  return ticks
}

/** A label beside its point. */
export type PlacedLabel = {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
}

type NamedPoint = { readonly key: string; readonly name: string; readonly cx: number; readonly cy: number }

type LabelRoom = {
  readonly letter: number
  readonly frame: ScatterFrame
  /** No name may lie on a mark, its own aside. */
  readonly marks: readonly { readonly key: string; readonly cx: number; readonly cy: number }[]
}

/** Names beside their points, heaviest first; who finds no room free of marks and other names stays unnamed, and is told on focus. */
export const placeLabels = (
  points: readonly NamedPoint[],
  { letter, frame, marks }: LabelRoom,
): readonly PlacedLabel[] => {
  const taken: { left: number; right: number; y: number }[] = []
  return points.flatMap(({ key, name, cx, cy }): PlacedLabel[] => {
    const width = name.length * letter
    const fits = ([left, right]: readonly [number, number]): boolean =>
      left >= frame.left &&
      right <= frame.right &&
      taken.every(other => Math.abs(other.y - cy) > 16 || right < other.left || left > other.right) &&
      marks.every(mark => mark.key === key || Math.abs(mark.cy - cy) > 11 || mark.cx < left - 6 || mark.cx > right + 6)
    const after = [cx + 9, cx + 9 + width] as const
    const before = [cx - 9 - width, cx - 9] as const
    const [place, anchor] = fits(after) ? [after, 'start' as const] : [before, 'end' as const]
    if (!fits(place)) return []
    taken.push({ left: place[0], right: place[1], y: cy })
    return [{ key, x: anchor === 'start' ? cx + 9 : cx - 9, y: cy + 4, anchor }]
  })
}
