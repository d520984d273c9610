import { expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { subscribeCalmly } from '../../../src/app/importQueue/calmStore.ts'

it('tells of the first change at once, and of those that follow soon after together', () => {
  vi.useFakeTimers()
  const store = createStore(() => ({ count: 0 }))
  const seen: number[] = []
  const stop = subscribeCalmly(store, { isProgress: () => true, pause: 100 })(() => seen.push(store.getState().count))
  for (let count = 1; count <= 5; count += 1) store.setState({ count })
  expect(seen).toEqual([1])
  vi.advanceTimersByTime(100)
  expect(seen).toEqual([1, 5])
  store.setState({ count: 6 })
  stop()
  vi.advanceTimersByTime(100)
  expect(seen).toEqual([1, 5])
  vi.useRealTimers()
})

it('tells at once of what somebody did, though progress was told of a moment ago', () => {
  vi.useFakeTimers()
  const store = createStore(() => ({ steps: 0, tick: false }))
  const seen: boolean[] = []
  const isProgress = (now: { tick: boolean }, before: { tick: boolean }): boolean => now.tick === before.tick
  const stop = subscribeCalmly(store, { isProgress, pause: 100 })(() => seen.push(store.getState().tick))
  store.setState({ steps: 1 })
  store.setState({ steps: 2 })
  store.setState({ tick: true })
  expect(seen).toEqual([false, true])
  vi.advanceTimersByTime(100)
  expect(seen).toEqual([false, true])
  stop()
  vi.useRealTimers()
})
