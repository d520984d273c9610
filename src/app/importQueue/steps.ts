import type { StoreApi } from 'zustand/vanilla'
import type { Api } from '../client/api.ts'
import type { ReadingStep, WorkbookReader } from '../worker/readers.ts'
import type { ReadRequest } from '../worker/shelf.ts'
import type { ImportOutcome } from '../../api/contract/imports.ts'
import type { Decisions } from '../../workbook/said/decisions.ts'
import { checkFile } from './calls.ts'
import type { SetAside } from './dropped.ts'
import { decisionsOf, type EditLog } from './edits.ts'
import type { Gate } from './gate.ts'
import type { Precedence } from './precedence.ts'
import { changeFile, stageAfter, type Queue, type QueuedFile, type Stage } from './queue.ts'

/** What the desk needs of the world: how a file is read here, who judges and keeps it, and how a failure is said. */
export type DeskPorts = {
  readonly reader: WorkbookReader
  readonly api: Api
  /** How many files the server judges at once. */
  readonly gate: Gate
  readonly sayFailure: (error: unknown) => string
  /** No answer came, or none of the server's own: what was asked for may have been done all the same. */
  readonly isAnswerLost: (error: unknown) => boolean
  /** Milliseconds to wait before each time that the server is asked what became of a commit. */
  readonly askAgainAfter: readonly number[]
  /** After anything was written or taken back. */
  readonly onLedgerChange: () => void
}

export type DeskState = {
  readonly queue: Queue
  readonly selected: string | undefined
  /** Dropped among the workbooks, and not read. */
  readonly aside: readonly SetAside[]
}

export type Desk = {
  readonly store: StoreApi<DeskState>
  readonly ports: DeskPorts
  /** What is being read or checked, by file: aborting ends it. */
  readonly running: Map<string, AbortController>
  /** Files go before what the server is asked: every preview is there sooner. */
  readonly precedence: Precedence
}

/** Reads the file here, then has the server judge it; a second call for the same file ends the first. */
export const examine = (desk: Desk, key: string): Promise<void> =>
  underWay(desk, key, async signal => {
    await read(desk, key, signal)
    await check(desk, key, signal)
  })

/** The file read and judged anew after a change; the server is asked once the officer pauses. */
export const edit = async (desk: Desk, key: string, to: (log: EditLog) => EditLog): Promise<void> => {
  const queued = fileOf(desk, key)
  if (!queued || !editableStages.has(queued.stage.name)) return
  const log = to(queued.log)
  if (log === queued.log) return
  // What was judged before the change is no longer to be written.
  change(desk, key, { log, stage: { name: 'waiting' }, lostCommit: 'none' })
  await underWay(desk, key, async signal => {
    await read(desk, key, signal)
    await pause(editPause, signal)
    await check(desk, key, signal)
  })
}

/** Milliseconds after the last of several quick changes. */
const editPause = 300

/** Where nothing is being written, and nothing is in the ledger. */
const editableStages: ReadonlySet<Stage['name']> = new Set([
  'waiting',
  'reading',
  'recognising',
  'checking',
  'checked',
  'rejected',
  'failed',
])

export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason as Error) // what aborts says why
    })
  })

/** Whatever was compared with the ledger, compared again: after a commit or an undo its changes are other ones. */
export const checkFiles = async (desk: Desk): Promise<void> => {
  const compared = desk.store.getState().queue.filter(({ stage }) => comparedStages.has(stage.name))
  for (const { key } of compared) move(desk, key, { name: 'checking' })
  await Promise.all(compared.map(({ key }) => underWay(desk, key, signal => check(desk, key, signal))))
}

/** Everything that is under way for reading and checking; what is being written is not touched. */
export const stopAll = (desk: Desk): void => {
  for (const key of desk.running.keys()) {
    stop(desk, key)
    move(desk, key, { name: 'stopped' })
  }
}

export const resumeStopped = async (desk: Desk): Promise<void> => {
  const stopped = desk.store.getState().queue.filter(({ stage }) => stage.name === 'stopped')
  for (const { key } of stopped) move(desk, key, { name: 'waiting' })
  await Promise.all(stopped.map(({ key }) => examine(desk, key)))
}

export const stop = ({ running }: Desk, key: string): void => {
  running.get(key)?.abort()
  running.delete(key)
}

const comparedStages: ReadonlySet<Stage['name']> = new Set(['checked', 'rejected'])

export const underWay = async (
  desk: Desk,
  key: string,
  task: (signal: AbortSignal) => Promise<void>,
): Promise<void> => {
  stop(desk, key)
  const controller = new AbortController()
  const { signal } = controller
  desk.running.set(key, controller)
  await task(signal).catch((error: unknown) => {
    if (!signal.aborted) failed(desk, key)(error)
  })
  if (desk.running.get(key) === controller) desk.running.delete(key)
}

const read = async (desk: Desk, key: string, signal: AbortSignal): Promise<void> => {
  const queued = fileOf(desk, key)
  if (!queued) return
  const leave = desk.precedence.join()
  const onStep = (name: ReadingStep): void => {
    leave()
    if (!signal.aborted) move(desk, key, { name })
  }
  const reading = await desk.ports.reader.read(requestOf(queued), { signal, onStep }).finally(leave)
  signal.throwIfAborted()
  if (reading.ok) change(desk, key, { reading: reading.value, stage: { name: 'checking' } })
  // Too slow or too big for this browser says nothing about the file: the server has limits of its own.
  else if (reading.error.code === 'over-limit') move(desk, key, { name: 'checking' })
  else move(desk, key, { name: 'unreadable', failure: reading.error })
}

const requestOf = ({ key, file, hints, log }: QueuedFile): ReadRequest => ({
  key,
  file,
  hints,
  decisions: decisionsOf(log),
})

const check = async (desk: Desk, key: string, signal: AbortSignal): Promise<void> => {
  await desk.precedence.nobodyWaits()
  await desk.ports.gate(async () => {
    const queued = fileOf(desk, key)
    if (signal.aborted || queued?.stage.name !== 'checking') return
    const outcome = await checkFile(desk.ports.api, queued, signal)
    signal.throwIfAborted()
    await takeLayout(desk, queued, { outcome, signal })
    change(desk, key, { judged: outcome, stage: stageAfter(outcome) })
  })
}

type OutcomeOfRun = { readonly outcome: ImportOutcome; readonly signal: AbortSignal }

/** The server knew the layout from an earlier file: what it decided is shown here too, and can be changed. */
const takeLayout = async (desk: Desk, { key, log }: QueuedFile, { outcome, signal }: OutcomeOfRun): Promise<void> => {
  if (outcome.layout === null || outcome.decisions === null || decisionsOf(log) !== undefined) return
  change(desk, key, { log: { ...log, base: outcome.decisions as Decisions } }) // absent properties read as `undefined`
  await read(desk, key, signal)
}

export const failed =
  (desk: Desk, key: string) =>
  (error: unknown): void =>
    move(desk, key, { name: 'failed', message: desk.ports.sayFailure(error) })

export const fileOf = ({ store }: Desk, key: string): QueuedFile | undefined =>
  store.getState().queue.find(file => file.key === key)

export const move = (desk: Desk, key: string, stage: Stage): void => change(desk, key, { stage })

export const change = ({ store }: Desk, key: string, to: Partial<QueuedFile>): void =>
  store.setState(({ queue }) => ({ queue: changeFile(queue, key, file => ({ ...file, ...to })) }))
