import { expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { subscribeCalmly } from '../../../src/app/importQueue/calmStore.ts'

it('tells of the first change at once, and of those that follow soon after together', () => {
  vi.useFakeTimers()
  const store = createStore(() => ({ count: 0 }))
  const seen: number[] = []
  const stop = subscribeCalmly(store, 100)(() => seen.push(store.getState().count))
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
