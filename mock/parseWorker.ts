import { parseJob, type ParseJob } from './parseJob.ts'

// One file in, one answer out, over and over: the sample alone is a dozen files.
self.addEventListener('message', (event: MessageEvent<ParseJob>) =>
  self.postMessage(parseJob(event.data), { transfer: [] }),
)
