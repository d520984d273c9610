import type { ApiDependencies } from '../src/api/dependencies.ts'
import { err, type Result } from '../src/domain/base/result.ts'
import type { ReadFailure } from '../src/workbook/said/cells.ts'
import type { Interpretation } from '../src/workbook/said/interpretation.ts'
import type { ParseJob } from './parseJob.ts'

/** Seconds after which a file is given up and its worker ended. */
const timeLimit = 45

/** Reads files in a Web Worker, one after another; a worker that had to be ended is replaced by the next file's. */
export const createParseInWorker = (): ApiDependencies['parse'] => {
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()
  const parse = async (job: ParseJob): Promise<Result<Interpretation, ReadFailure>> => {
    worker ??= new Worker(new URL('./parseWorker.ts', import.meta.url), { type: 'module' })
    const answer = await answerOf(worker, job)
    if (!answer.ok && answer.error.code === 'over-limit') {
      worker.terminate()
      worker = undefined
    }
    return answer
  }
  return (bytes, fileName, told) => {
    const answer = last.then(() => parse({ bytes, fileName, told }))
    last = answer.catch(() => undefined)
    return answer
  }
}

const answerOf = (worker: Worker, job: ParseJob): Promise<Result<Interpretation, ReadFailure>> =>
  new Promise(resolve => {
    const listening = new AbortController()
    const settle = (answer: Result<Interpretation, ReadFailure>): void => {
      listening.abort()
      clearTimeout(overTime)
      resolve(answer)
    }
    const overTime = setTimeout(
      () => settle(err({ code: 'over-limit', limit: 'time', allowed: timeLimit })),
      timeLimit * 1_000,
    )
    const { signal } = listening
    worker.addEventListener(
      'message',
      (event: MessageEvent<Result<Interpretation, ReadFailure>>) => settle(event.data),
      { signal },
    )
    // A worker that dies without a word has run out of memory.
    worker.addEventListener('error', () => settle(err({ code: 'over-limit', limit: 'memory', allowed: 0 })), { signal })
    worker.postMessage(job, [])
  })
