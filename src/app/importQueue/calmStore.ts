import type { StoreApi } from 'zustand/vanilla'

/** Milliseconds between two looks at a store that changes all the time. */
const calm = 120

export type Calm<State> = {
  /** Whether nobody did anything between the two, but work went on. What somebody did is seen at once. */
  readonly isProgress: (now: State, before: State) => boolean
  /** Milliseconds. */
  readonly pause?: number
}

/**
 * Tells of a store's changes at once, and of progress that follows soon after together: while eighty files are read,
 * each step of each of them is no reason to draw the screen.
 */
export const subscribeCalmly =
  <State>(store: StoreApi<State>, { isProgress, pause = calm }: Calm<State>) =>
  (tell: () => void): (() => void) => {
    let last = -Infinity
    let timer: ReturnType<typeof setTimeout> | undefined
    const say = (): void => {
      clearTimeout(timer)
      timer = undefined
      last = performance.now()
      tell()
    }
    const stop = store.subscribe((now, before) => {
      const wait = isProgress(now, before) ? last + pause - performance.now() : 0
      if (wait <= 0) say()
      else timer ??= setTimeout(say, wait)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }
