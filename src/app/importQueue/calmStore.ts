import type { StoreApi } from 'zustand/vanilla'

/** Milliseconds between two looks at a store that changes all the time. */
const calm = 120

/**
 * Tells of a store's changes at once, and of those that follow soon after together: while eighty files are read, each
 * step of each of them is no reason to draw the screen.
 */
export const subscribeCalmly =
  <State>(store: StoreApi<State>, pause = calm) =>
  (tell: () => void): (() => void) => {
    let last = -Infinity
    let timer: ReturnType<typeof setTimeout> | undefined
    const say = (): void => {
      timer = undefined
      last = performance.now()
      tell()
    }
    const stop = store.subscribe(() => {
      if (timer !== undefined) return
      const wait = last + pause - performance.now()
      if (wait <= 0) say()
      else timer = setTimeout(say, wait)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }
