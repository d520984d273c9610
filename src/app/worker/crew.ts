import type { Answer, Message, Task, TaskAnswer } from './messages.ts'

/** Why a task has no answer: its worker took too long, or died without a word, which is to say of want of memory. */
export type CrewFailure = { readonly lost: 'time' | 'memory' }

export type CrewTask = {
  readonly task: Task
  /** Takes the task off the list; one that is reading bytes is ended with its worker. */
  readonly signal?: AbortSignal
  readonly onStart?: () => void
  readonly onRead?: () => void
}

/** A few workers that stay: a file goes to whichever is free, and whatever else is asked about it to the one that keeps it. */
export type Crew = {
  readonly ask: (asked: CrewTask) => Promise<TaskAnswer | CrewFailure>
  /** Starts the workers before there is anything to ask. */
  readonly prepare: () => void
}

export type CrewNeeds = {
  readonly startWorker: () => Worker
  readonly size: number
  /** Milliseconds that a task may take. */
  readonly limit: number
}

export const createCrew = (needs: CrewNeeds): Crew => {
  const members = Array.from({ length: needs.size }, (): Member => ({
    worker: undefined,
    busy: false,
    keys: new Set(),
  }))
  const room: CrewRoom = { needs, members, waiting: [] }
  return { ask: asked => ask(room, asked), prepare: () => members.forEach(member => prepare(room, member)) }
}

type CrewRoom = { readonly needs: CrewNeeds; readonly members: readonly Member[]; readonly waiting: QueuedTask[] }

/** `keys`: files whose workbooks its worker keeps. */
type Member = { worker: Worker | undefined; busy: boolean; readonly keys: Set<string> }

type QueuedTask = { readonly asked: CrewTask; readonly settle: (outcome: Outcome) => void }

type Outcome = { readonly done: TaskAnswer } | { readonly ended: 'aborted' | 'time' | 'memory' }

const ask = (room: CrewRoom, asked: CrewTask): Promise<TaskAnswer | CrewFailure> =>
  new Promise((resolve, reject) => {
    const { signal } = asked
    const settle = (outcome: Outcome): void => {
      if ('done' in outcome) resolve(outcome.done)
      else if (outcome.ended === 'aborted') reject(signal?.reason as Error) // what aborts says why
      else resolve({ lost: outcome.ended })
    }
    const waits: QueuedTask = { asked, settle }
    const leave = (): void => {
      const at = room.waiting.indexOf(waits)
      if (at >= 0) room.waiting.splice(at, 1)
      settle({ ended: 'aborted' })
    }
    if (signal?.aborted) return leave()
    signal?.addEventListener('abort', leave)
    room.waiting.push(waits)
    handOut(room)
  })

const prepare = ({ needs }: CrewRoom, member: Member): void => {
  if (member.worker) return
  const worker = needs.startWorker()
  member.worker = worker
  // One that could not even be started answers nobody: the first task starts another, and is told of its end.
  worker.addEventListener('error', () => {
    if (member.worker === worker && !member.busy) end(member)
  })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's message has no origin
  worker.postMessage({ kind: 'prepare' } satisfies Message)
}

const handOut = (room: CrewRoom): void => {
  for (const member of room.members) {
    if (member.busy) continue
    const at = nextFor(member, room)
    const [taken] = at === -1 ? [] : room.waiting.splice(at, 1)
    if (taken) void work(room, member, taken)
  }
}

const work = async (room: CrewRoom, member: Member, { asked, settle }: QueuedTask): Promise<void> => {
  const { key } = asked.task.request
  const isKept = member.keys.has(key)
  member.busy = true
  member.worker ??= room.needs.startWorker()
  member.keys.add(key)
  asked.onStart?.()
  const outcome = await answerOf(member.worker, { ...asked, isKept }, room.needs.limit)
  if ('ended' in outcome) end(member)
  if (asked.task.kind === 'forget') member.keys.delete(key)
  member.busy = false
  settle(outcome)
  handOut(room)
}

/** What is asked about a file that it keeps comes first: somebody looks at it. Then new files, as they came. -1: nothing. */
const nextFor = (member: Member, { members, waiting }: CrewRoom): number => {
  const ownAt = waiting.findIndex(({ asked }) => member.keys.has(asked.task.request.key))
  if (ownAt >= 0) return ownAt
  return waiting.findIndex(({ asked }) => !members.some(({ keys }) => keys.has(asked.task.request.key)))
}

/** Its memory goes with it, and the workbooks that it kept: they are read again when asked for. */
const end = (member: Member): void => {
  member.worker?.terminate()
  member.worker = undefined
  member.keys.clear()
}

type MemberTask = CrewTask & { readonly isKept: boolean }

/** Another reading of what is kept is soon over: its worker is left in peace, and nobody waits for the answer. */
const answerOf = (worker: Worker, { task, signal, onRead, isKept }: MemberTask, limit: number): Promise<Outcome> =>
  new Promise(resolve => {
    const heard = new AbortController()
    const settle = (outcome: Outcome): void => {
      clearTimeout(overTime)
      heard.abort()
      resolve(outcome)
    }
    const overTime = setTimeout(() => settle({ ended: 'time' }), limit)
    const listen = { signal: heard.signal }
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer>) => (data.kind === 'read' ? onRead?.() : settle({ done: data.answer })),
      listen,
    )
    worker.addEventListener('error', () => settle({ ended: 'memory' }), listen)
    if (!isKept) signal?.addEventListener('abort', () => settle({ ended: 'aborted' }), listen)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's message has no origin
    worker.postMessage(task)
  })
