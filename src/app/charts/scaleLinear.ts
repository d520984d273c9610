/**
 * In place of all of d3-scale, which Recharts takes in whole (`import *`, 17 kB gzipped with the calendars and colours
 * that it draws in): our curves have numbers on both axes. See `resolve.alias` in vite.config.ts. A chart with names on an
 * axis needs `scaleBand` and `scalePoint` here as well.
 */
export type LinearScale = {
  (value: number): number
  domain: { (): readonly number[]; (bounds: readonly number[]): LinearScale }
  range: { (): readonly number[]; (bounds: readonly number[]): LinearScale }
  ticks: (count?: number) => readonly number[]
  copy: () => LinearScale
}

/** A straight line from the domain's two bounds to the range's; beyond them it goes on. */
export const scaleLinear = (): LinearScale => {
  let [low, high] = [0, 1]
  let [from, to] = [0, 1]
  const place = (value: number): number =>
    high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from)
  const scale: LinearScale = Object.assign(place, {
    domain: accessor(
      () => [low, high],
      bounds => ([low, high] = twoOf(bounds)),
    ),
    range: accessor(
      () => [from, to],
      bounds => ([from, to] = twoOf(bounds)),
    ),
    ticks: (count = 10) => roundTicks(low, high, count),
    copy: () => scaleLinear().domain([low, high]).range([from, to]),
  })
  // The library asks without an argument and sets with one, and goes on with the scale itself.
  function accessor(get: () => readonly number[], set: (bounds: readonly number[]) => void) {
    return ((bounds?: readonly number[]) => {
      if (bounds === undefined) return get()
      set(bounds)
      return scale
    }) as LinearScale['domain']
  }
  return scale
}

/** A chart that we do not draw asks for it by name, and no build ends without one. */
export const scalePoint = scaleLinear

const twoOf = (bounds: readonly number[]): [number, number] => [bounds[0] ?? 0, bounds.at(-1) ?? 1]

/** Multiples of 1, 2 or 5 times a power of ten between the bounds, about as many as asked for. */
const roundTicks = (low: number, high: number, count: number): readonly number[] => {
  const span = high - low
  if (!(span > 0) || count <= 0) return [low]
  const power = 10 ** Math.floor(Math.log10(span / count))
  const step = power * ([1, 2, 5, 10].find(each => span / (each * power) <= count) ?? 10)
  const first = Math.ceil(low / step)
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, at) => (first + at) * step)
}
