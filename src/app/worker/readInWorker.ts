import { err, type Result } from '../../domain/result.ts'
import type { ReadFailure } from '../../workbook/cells.ts'
import type { Hints } from '../../workbook/interpretation.ts'
import type { Reading, ReadingRequest } from './reading.ts'

/** Reads one file for the preview; the second argument ends it early. Tests hand in another reader of the same shape. */
export type ReadFile = (request: ReadFileRequest, signal: AbortSignal) => Promise<Result<Reading, ReadFailure>>

export type ReadFileRequest = { readonly file: File; readonly hints: Hints }

/** A hostile or giant file can keep the reader busy for ever; after this many milliseconds the server is left to judge it. */
const timeLimit = 45_000

/** A worker per file: it is ended when done, when cancelled and when over time, and its memory goes with it. */
export const createReadFile =
  (startWorker: () => Worker, limit: number): ReadFile =>
  async ({ file, hints }, signal) => {
    const bytes = new Uint8Array(await file.arrayBuffer())
    signal.throwIfAborted()
    const worker = startWorker()
    const answer = answerOf(worker, limit, signal)
    worker.postMessage({ bytes, fileName: file.name, hints } satisfies ReadingRequest, [bytes.buffer])
    return answer.finally(() => worker.terminate())
  }

export const readInWorker: ReadFile = createReadFile(
  () => new Worker(new URL('./readingWorker.ts', import.meta.url), { type: 'module' }),
  timeLimit,
)

const answerOf = (worker: Worker, limit: number, signal: AbortSignal): Promise<Result<Reading, ReadFailure>> =>
  new Promise((resolve, reject) => {
    const overTime = setTimeout(() => resolve(err(timeOver(limit))), limit)
    const settle =
      <T>(answer: (value: T) => void) =>
      (value: T) => {
        clearTimeout(overTime)
        answer(value)
      }
    worker.addEventListener(
      'message',
      settle((event: MessageEvent<Result<Reading, ReadFailure>>) => resolve(event.data)),
    )
    // A worker that dies without a word has run out of memory.
    worker.addEventListener(
      'error',
      settle(() => resolve(err(memoryOver))),
    )
    signal.addEventListener(
      'abort',
      settle(() => reject(signal.reason)),
    )
  })

const timeOver = (limit: number): ReadFailure => ({ code: 'over-limit', limit: 'time', allowed: limit / 1000 })
const memoryOver: ReadFailure = { code: 'over-limit', limit: 'memory', allowed: 0 }
