/**
 * Where labels at the right edge stand: each as near its own value as it can be with `gap` between neighbours, in the
 * order of their values and within `bottom` … `top`.
 */
export const spreadLabels = (
  values: readonly number[],
  { gap, bottom, top }: { readonly gap: number; readonly bottom: number; readonly top: number },
): readonly number[] => {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value)
  const places: number[] = []
  order.forEach(({ value }, rank) => {
    const below = places[rank - 1]
    places.push(Math.max(value, below === undefined ? bottom : below + gap))
  })
  for (let rank = places.length - 1; rank >= 0; rank--) {
    const above = places[rank + 1]
    places[rank] = Math.min(places[rank] ?? top, above === undefined ? top : above - gap)
  }
  const result: number[] = []
  order.forEach(({ at }, rank) => (result[at] = places[rank] ?? bottom))
  return result
}
