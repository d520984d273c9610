import type { ReadingRequest } from './reading.ts'
import { readingOf } from './reading.ts'

// The worker's whole life: one file in, one answer out. It is ended from outside when it takes too long.
self.addEventListener('message', (event: MessageEvent<ReadingRequest>) => {
  self.postMessage(readingOf(event.data))
})
