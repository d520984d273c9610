import { fork, type ChildProcess } from 'node:child_process'
import { getCompileCacheDir } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { ApiDependencies } from '../api/dependencies.ts'
import { createQueue } from '../api/queue.ts'
import { err, ok, type Result } from '../domain/base/result.ts'
import type { ReadFailure } from '../workbook/said/cells.ts'
import type { ReadLimits } from '../workbook/reader/read.ts'
import { createKeptReadings, readingKey } from './keptReadings.ts'
import { unpack, type PackedInterpretation } from './packedInterpretation.ts'
import type { ParseJob, ParseReply } from './parseProcess.ts'

export type SandboxLimits = {
  /** Seconds for one file. */
  readonly time: number
  /** Bytes of the process's heap. */
  readonly memory: number
  readonly read: Partial<ReadLimits>
}

export const defaultLimits: SandboxLimits = { time: 30, memory: 1_024 * 1_048_576, read: {} }

export type ParseSandbox = {
  readonly parse: ApiDependencies['parse']
  /** Has a process ready before the first file comes. */
  readonly warmUp: () => void
  readonly close: () => void
}

/**
 * Reads files in a process of its own, one after another, and kills it when a file takes too long or too much: hostile
 * files of a few kilobytes can keep a reader busy for ever. A process and not a thread: ending a thread, or its
 * running out of memory, can take the whole server along. It stays warm from file to file.
 */
export const createParseSandbox = (limits: Partial<SandboxLimits> = {}): ParseSandbox => {
  const bounds = { ...defaultLimits, ...limits }
  const queue = createQueue()
  let warm: ChildProcess | undefined
  const ready = (): ChildProcess => {
    if (warm?.connected !== true) warm = startProcess(bounds)
    return warm
  }
  const parseNow = async (job: ParseJob): Promise<Result<PackedInterpretation, ReadFailure>> => {
    const child = ready()
    const answer = await answerOf(child, job, bounds)
    if (answer.end !== 'replied') child.kill('SIGKILL')
    return outcomeOf(answer, bounds)
  }
  const kept = createKeptReadings()
  return {
    parse: async (bytes, fileName, told) => {
      const key = readingKey(bytes, fileName, told)
      const known = kept.recall(key)
      if (known !== undefined) return ok(unpack(known))
      const parsed = await queue(() => parseNow({ bytes, fileName, told, limits: bounds.read }))
      if (!parsed.ok) return parsed
      kept.keep(key, parsed.value)
      return ok(unpack(parsed.value))
    },
    warmUp: () => void ready(),
    close: () => void warm?.kill('SIGKILL'),
  }
}

const program = fileURLToPath(new URL('parseProcess.ts', import.meta.url))

/** Where this process keeps compiled code, the other finds it: it starts in half the time. */
const compileCache = (): NodeJS.ProcessEnv => {
  const folder = getCompileCacheDir()
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: folder }
}

/**
 * Megabytes in which the engine makes new objects. Its own choice is several times that: a quarter of a million facts are
 * read as quickly in this, and the process takes a fifth less memory.
 */
export const youngSpace = '--max-semi-space-size=8'

const startProcess = ({ memory }: SandboxLimits): ChildProcess => {
  const child = fork(program, {
    execArgv: [`--max-old-space-size=${Math.round(memory / 1_048_576)}`, youngSpace],
    env: compileCache(),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  child.on('error', () => {}) // told through the answer of the job that it fails
  child.unref() // a warm process keeps no other alive
  child.channel?.unref()
  return child
}

type Answer =
  | { readonly end: 'replied'; readonly reply: ParseReply }
  | { readonly end: 'time' }
  | { readonly end: 'memory' }
  | { readonly end: 'died'; readonly how: string }

/** The timer keeps this process alive while it waits. */
const answerOf = (child: ChildProcess, job: ParseJob, { time }: SandboxLimits): Promise<Answer> =>
  new Promise(resolve => {
    const onMessage = (reply: ParseReply): void => settle({ end: 'replied', reply })
    const onExit = (code: number | null, signal: string | null): void => settle(endOf(code, signal))
    const timer = setTimeout(() => settle({ end: 'time' }), time * 1_000)
    const settle = (answer: Answer): void => {
      clearTimeout(timer)
      child.off('message', onMessage).off('exit', onExit)
      resolve(answer)
    }
    child.on('message', onMessage).on('exit', onExit)
    child.send(job, error => {
      if (error !== null) settle({ end: 'died', how: error.message })
    })
  })

/** V8 aborts when its heap is full; the system kills when its own memory is. */
const endOf = (code: number | null, signal: string | null): Answer =>
  signal === 'SIGABRT' || signal === 'SIGKILL' || code === 134
    ? { end: 'memory' }
    : { end: 'died', how: `the parsing process ended with ${signal ?? code}` }

const outcomeOf = (answer: Answer, limits: SandboxLimits): Result<PackedInterpretation, ReadFailure> => {
  switch (answer.end) {
    case 'replied':
      return readReply(answer.reply)
    case 'time':
      return err({ code: 'over-limit', limit: 'time', allowed: limits.time })
    case 'memory':
      return err({ code: 'over-limit', limit: 'memory', allowed: limits.memory })
    case 'died':
      throw new Error(answer.how)
  }
}

const readReply = (reply: ParseReply): Result<PackedInterpretation, ReadFailure> => {
  if (reply.kind === 'fault') throw new Error(`while reading the file: ${reply.stack}`)
  return reply.result
}
