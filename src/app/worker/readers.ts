import { err, type Result } from '../../domain/base/result.ts'
import type { ReadFailure } from '../../workbook/said/cells.ts'
import type { Comparison } from './comparison.ts'
import { createCrew, type Crew, type CrewFailure } from './crew.ts'
import type { TaskAnswer } from './messages.ts'
import type { Reading } from './reading.ts'
import type { CompareRequest, ReadRequest, RowsRequest, Shelf } from './shelf.ts'
import type { SheetRow } from './sheetOutline.ts'

/** Reads files for the preview and keeps what it read: by workers in the browser, by the same code at hand in a test. */
export type WorkbookReader = {
  /** A file read before is read anew from what is kept of it. The signal ends it early. */
  readonly read: (request: ReadRequest, told: ReadingListener) => Promise<Result<Reading, ReadFailure>>
  readonly rows: (request: RowsRequest) => Promise<readonly SheetRow[]>
  readonly compare: (request: CompareRequest) => Promise<Result<Comparison, ReadFailure>>
  readonly forget: (key: string) => void
  /** Files may come soon. */
  readonly prepare: () => void
}

/** `reading`: its turn has come. `recognising`: the bytes are cells, their meaning is still open. */
export type ReadingStep = 'reading' | 'recognising'

export type ReadingListener = { readonly signal: AbortSignal; readonly onStep: (step: ReadingStep) => void }

export const createWorkerReader = (crew: Crew, limit: number): WorkbookReader => ({
  read: async (request, { signal, onStep }) => {
    const onStart = (): void => onStep('reading')
    const onRead = (): void => onStep('recognising')
    const answer = await crew.ask({ task: { kind: 'read', request }, signal, onStart, onRead })
    return isLost(answer) ? err(lostFailure(answer, limit)) : (answer as Result<Reading, ReadFailure>) // of a `read`
  },
  rows: async request => {
    const answer = await crew.ask({ task: { kind: 'rows', request } })
    return isLost(answer) ? [] : (answer as readonly SheetRow[]) // of `rows`
  },
  compare: async request => {
    const answer = await crew.ask({ task: { kind: 'compare', request } })
    return isLost(answer) ? err(lostFailure(answer, limit)) : (answer as Result<Comparison, ReadFailure>) // of `compare`
  },
  forget: key => void crew.ask({ task: { kind: 'forget', request: { key } } }),
  prepare: crew.prepare,
})

/** Without workers: where a test runs. */
export const createReaderAtHand = (shelf: Shelf): WorkbookReader => ({
  read: (request, { onStep }) => {
    onStep('reading')
    return shelf.read(request, () => onStep('recognising'))
  },
  rows: shelf.rows,
  compare: shelf.compare,
  forget: shelf.forget,
  prepare: () => undefined,
})

/** A hostile or giant file can keep the reader busy for ever; after this many milliseconds the server is left to judge it. */
const timeLimit = 45_000

/** Beside the page's own thread; more of them would only wait for each other. */
const workers = 2

export const createBrowserReader = (): WorkbookReader =>
  createWorkerReader(
    createCrew({
      startWorker: () => new Worker(new URL('./readingWorker.ts', import.meta.url), { type: 'module' }),
      size: workers,
      limit: timeLimit,
    }),
    timeLimit,
  )

const isLost = (answer: TaskAnswer | CrewFailure): answer is CrewFailure =>
  typeof answer === 'object' && 'lost' in answer

const lostFailure = ({ lost }: CrewFailure, limit: number): ReadFailure => ({
  code: 'over-limit',
  limit: lost,
  allowed: lost === 'time' ? limit / 1000 : 0,
})
