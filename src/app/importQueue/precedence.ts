/** What waits for a turn, and what lets all of those go first. */
export type Precedence = {
  /** One more that waits; the answer ends its waiting, once. */
  readonly join: () => () => void
  /** Until nobody waits. */
  readonly nobodyWaits: () => Promise<void>
}

export const createPrecedence = (): Precedence => {
  const behind: (() => void)[] = []
  let waiting = 0
  const leave = (): void => {
    waiting -= 1
    if (waiting === 0) for (const go of behind.splice(0)) go()
  }
  return {
    join: () => {
      let gone = false
      waiting += 1
      return () => {
        if (!gone) leave()
        gone = true
      }
    },
    nobodyWaits: async () => {
      if (waiting > 0) await new Promise<void>(resolve => behind.push(resolve))
    },
  }
}
