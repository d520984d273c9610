/** The middle one of the amounts above nothing; undefined where there is none. */
export const medianOf = (values: ArrayLike<number>): number | undefined => {
  const filled = Float64Array.from(values)
    .filter(value => value > 0)
    .sort()
  return filled[Math.floor(filled.length / 2)]
}
