/** A source of choices that a seed repeats exactly. */
export type Random = {
  /** Whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number
  readonly pick: <T>(choices: readonly T[]) => T
  readonly chance: (share: number) => boolean
  readonly shuffle: <T>(values: readonly T[]) => T[]
}

export const createRandom = (seed: number): Random => {
  let state = (Math.abs(Math.trunc(seed)) % 2_147_483_646) + 1
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647
    return (state - 1) / 2_147_483_646
  }
  for (let warm = 0; warm < 5; warm += 1) next()
  const below = (limit: number): number => Math.min(limit - 1, Math.floor(next() * limit))
  return {
    below,
    pick: choices => choices[below(choices.length)] as (typeof choices)[number], // `below` stays inside
    chance: share => next() < share,
    shuffle: values => {
      const left = [...values]
      return values.map(() => left.splice(below(left.length), 1)[0] as (typeof values)[number]) // one for each value
    },
  }
}
