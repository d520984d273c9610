import type { StoreApi } from 'zustand/vanilla'

/** Milliseconds between two looks at a store that changes all the time. */
const calm = 120

export type Calm<State> = {
  /** Whether nobody did anything between the two, but work went on. What somebody did is seen at once. */
  readonly isProgress: (now: State, before: State) => boolean
  /** Milliseconds. */
  readonly pause?: number
}

/** What a store's change was: somebody did something, or work went on. */
export type Told = 'action' | 'progress'

/**
 * Tells of a store's changes at once, and of progress that follows soon after together: while eighty files are read,
 * each step of each of them is no reason to draw the screen.
 */
export const subscribeCalmly =
  <State>(store: StoreApi<State>, { isProgress, pause = calm }: Calm<State>) =>
  (tell: (told: Told) => void): (() => void) => {
    let last = -Infinity
    let timer: ReturnType<typeof setTimeout> | undefined
    const say = (told: Told): void => {
      clearTimeout(timer)
      timer = undefined
      last = performance.now()
      tell(told)
    }
    const stop = store.subscribe((now, before) => {
      if (!isProgress(now, before)) return say('action')
      const wait = last + pause - performance.now()
      if (wait <= 0) say('progress')
      else timer ??= setTimeout(say, wait, 'progress')
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }
