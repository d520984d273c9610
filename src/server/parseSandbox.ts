import { Worker } from 'node:worker_threads'
import type { ApiDependencies } from '../api/dependencies.ts'
import { createQueue } from '../api/queue.ts'
import { err, ok, type Result } from '../domain/result.ts'
import type { ReadFailure } from '../workbook/cells.ts'
import type { Interpretation } from '../workbook/interpretation.ts'
import type { ReadLimits } from '../workbook/read.ts'
import { unpack } from './packedInterpretation.ts'
import type { ParseJob, ParseReply } from './parseWorker.ts'

export type SandboxLimits = {
  /** Milliseconds for one file. */
  readonly time: number
  /** Megabytes of the worker's heap. */
  readonly memory: number
  readonly read: Partial<ReadLimits>
}

const defaultLimits: SandboxLimits = { time: 30_000, memory: 1_536, read: {} }

export type ParseSandbox = { readonly parse: ApiDependencies['parse']; readonly close: () => Promise<void> }

/**
 * Reads files in a thread of its own, one after another, and ends it when a file takes too long or too much: hostile
 * files of a few kilobytes can keep a reader busy for ever. The thread stays warm from file to file; after an end
 * the next file gets a new one.
 */
export const createParseSandbox = (limits: Partial<SandboxLimits> = {}): ParseSandbox => {
  const bounds = { ...defaultLimits, ...limits }
  const queue = createQueue()
  let warm: Worker | undefined
  const parseNow = async (job: ParseJob): Promise<Result<Interpretation, ReadFailure>> => {
    const worker = warm ?? startWorker(bounds)
    warm = undefined
    const answer = await answerOf(worker, job, bounds)
    if (answer.end === 'replied') warm = worker
    else await worker.terminate()
    return outcomeOf(answer, bounds)
  }
  return {
    parse: (bytes, fileName, hints) => queue(() => parseNow({ bytes, fileName, hints, limits: bounds.read })),
    close: () => queue(async () => void (await warm?.terminate())),
  }
}

const startWorker = ({ memory }: SandboxLimits): Worker => {
  const worker = new Worker(new URL('parseWorker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memory },
    env: {},
  })
  worker.unref() // a warm thread keeps no process alive
  return worker
}

type Answer =
  | { readonly end: 'replied'; readonly reply: ParseReply }
  | { readonly end: 'time' | 'memory' }
  | { readonly end: 'failed'; readonly error: unknown }

const answerOf = (worker: Worker, job: ParseJob, { time }: SandboxLimits): Promise<Answer> =>
  new Promise(resolve => {
    const settle = (answer: Answer): void => {
      clearTimeout(timer)
      worker.removeAllListeners()
      worker.on('error', () => {}) // a thread that was given up may still fail
      resolve(answer)
    }
    const timer = setTimeout(() => settle({ end: 'time' }), time)
    worker.on('message', (reply: ParseReply) => settle({ end: 'replied', reply }))
    worker.on('error', (error: unknown) => settle(isOutOfMemory(error) ? { end: 'memory' } : { end: 'failed', error }))
    worker.on('exit', code => settle({ end: 'failed', error: new Error(`the parsing thread ended with ${code}`) }))
    worker.postMessage(job, [])
  })

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

const outcomeOf = (answer: Answer, limits: SandboxLimits): Result<Interpretation, ReadFailure> => {
  switch (answer.end) {
    case 'replied':
      return answer.reply.ok ? ok(unpack(answer.reply.value)) : answer.reply
    case 'time':
      return err({ code: 'over-limit', limit: 'time', allowed: limits.time })
    case 'memory':
      return err({ code: 'over-limit', limit: 'memory', allowed: limits.memory })
    case 'failed':
      throw answer.error
  }
}
