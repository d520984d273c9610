import type { ReadingRequest } from './reading.ts'
import { readingOf } from './reading.ts'

// The worker's whole life: one file in, one answer out. It is ended from outside when it takes too long.
self.addEventListener('message', (event: MessageEvent<ReadingRequest>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's message has no origin
  self.postMessage(readingOf(event.data))
})
