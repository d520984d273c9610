import type { ImportOutcome } from '../../api/contract/imports.ts'
import type { ReadFailure } from '../../workbook/said/cells.ts'
import type { Hints } from '../../workbook/said/interpretation.ts'
import { findingOf } from '../../workbook/said/readingQuestion.ts'
import type { Reading } from '../worker/reading.ts'
import { noEdits, type EditLog } from './edits.ts'
import type { DroppedFile } from '../ui/filesOfDrop.ts'

/** A dropped file on its way into the ledger. */
export type QueuedFile = {
  readonly key: string
  readonly file: File
  /** The folder that it was dropped in, where it was; '' else. */
  readonly folder: string
  /** What the officer says where the file does not. */
  readonly hints: Hints
  /** What the officer changed about how the file is read. */
  readonly log: EditLog
  /** What this browser understood; undefined before, and where only the server could read it. */
  readonly reading: Reading | undefined
  /** The server's last judgement; while a change is being judged anew, of what was before it. */
  readonly judged: ImportOutcome | undefined
  readonly stage: Stage
  /** What became of the last commit whose answer was lost: told until the officer writes or changes the file. */
  readonly lostCommit: 'none' | 'notWritten'
}

/** Where a file stands. Each stage holds what is known only from there on. */
export type Stage =
  | { readonly name: 'waiting' }
  /** Its bytes become cells. */
  | { readonly name: 'reading' }
  /** Its cells become facts. */
  | { readonly name: 'recognising' }
  /** Understood here; the server matches names and checks against the ledger. */
  | { readonly name: 'checking' }
  | { readonly name: 'checked'; readonly outcome: ImportOutcome; readonly accepted: Acceptance }
  | { readonly name: 'committing'; readonly outcome: ImportOutcome; readonly accepted: Acceptance }
  /** The answer to the commit was lost: it may be in the ledger or not. The server is asked again. */
  | { readonly name: 'askingWhether'; readonly outcome: ImportOutcome; readonly accepted: Acceptance }
  /** The same, and the server has not answered for a while: asked again when the officer says so. */
  | { readonly name: 'unknown'; readonly outcome: ImportOutcome; readonly accepted: Acceptance }
  | { readonly name: 'committed'; readonly outcome: ImportOutcome }
  | { readonly name: 'undoing'; readonly outcome: ImportOutcome }
  | { readonly name: 'undone'; readonly outcome: ImportOutcome }
  | { readonly name: 'rejected'; readonly outcome: ImportOutcome }
  | { readonly name: 'duplicate'; readonly outcome: ImportOutcome }
  | { readonly name: 'unreadable'; readonly failure: ReadFailure }
  /** The server could not be asked, or answered with a problem: nothing is known, trying again may help. */
  | { readonly name: 'failed'; readonly message: string }
  /** By the officer, before it was through. */
  | { readonly name: 'stopped' }

export type StageName = Stage['name']

/** Warnings need the officer's yes, file by file. */
export type Acceptance = 'notAsked' | 'accepted'

export type Queue = readonly QueuedFile[]

export const queuedFile = (key: string, { file, folder }: DroppedFile, hints: Hints): QueuedFile => ({
  key,
  file,
  folder,
  hints,
  log: noEdits,
  reading: undefined,
  judged: undefined,
  stage: { name: 'waiting' },
  lostCommit: 'none',
})

/** The queue with one file changed; as it was where the file has left it meanwhile. */
export const changeFile = (queue: Queue, key: string, change: (file: QueuedFile) => QueuedFile): Queue =>
  queue.map(file => (file.key === key ? change(file) : file))

export const withoutFile = (queue: Queue, key: string): Queue => queue.filter(file => file.key !== key)

/** Where a file goes after the server has judged it, on a dry run and on commit alike. */
export const stageAfter = (outcome: ImportOutcome): Stage => {
  switch (outcome.status) {
    case 'preview':
      return { name: 'checked', outcome, accepted: 'notAsked' }
    case 'committed':
      return { name: 'committed', outcome }
    case 'duplicate':
      return { name: 'duplicate', outcome }
    case 'rejected':
      return hasErrors(outcome) ? { name: 'rejected', outcome } : { name: 'checked', outcome, accepted: 'notAsked' }
  }
}

const hasErrors = (outcome: ImportOutcome): boolean => outcome.findings.some(({ severity }) => severity === 'error')

export const warningsOf = (outcome: ImportOutcome): number =>
  outcome.findings.filter(({ severity }) => severity === 'warning').length

/** What stands between a file and the ledger. */
export type Readiness = 'ready' | 'asks' | 'needsYes' | 'blocked' | 'busy' | 'done'

export const readinessOf = (stage: Stage): Readiness => {
  switch (stage.name) {
    case 'waiting':
    case 'reading':
    case 'recognising':
    case 'checking':
    case 'committing':
    case 'askingWhether':
    case 'undoing':
      return 'busy'
    case 'checked':
      if (stage.outcome.questions.length > 0) return 'asks'
      return warningsOf(stage.outcome) > 0 && stage.accepted === 'notAsked' ? 'needsYes' : 'ready'
    case 'rejected':
      return onlyAsks(stage.outcome) ? 'asks' : 'blocked'
    case 'unreadable':
    case 'failed':
    case 'stopped':
    case 'unknown':
      return 'blocked'
    case 'committed':
    case 'undone':
    case 'duplicate':
      return 'done'
  }
}

/** Nothing is wrong with the file that an answer would not settle. */
const onlyAsks = ({ findings }: ImportOutcome): boolean =>
  findings.every(({ severity, code }) => severity !== 'error' || questionCodes.has(code))

const questionCodes: ReadonlySet<string> = new Set(Object.values(findingOf))

/** Files that go in together without a question: checked, no name asked about, no warning among their findings. */
export const cleanFiles = (queue: Queue): Queue =>
  queue.filter(
    ({ stage }) => stage.name === 'checked' && readinessOf(stage) === 'ready' && warningsOf(stage.outcome) === 0,
  )

/** The same in two: what only adds to the ledger, and what changes figures that are in it. */
export const cleanGroups = (
  queue: Queue,
): { readonly adding: Queue; readonly changing: Queue; readonly changed: number } => {
  const clean = cleanFiles(queue)
  return {
    adding: clean.filter(file => changedBy(file) === 0),
    changing: clean.filter(file => changedBy(file) > 0),
    changed: clean.reduce((sum, file) => sum + changedBy(file), 0),
  }
}

const changedBy = ({ stage }: QueuedFile): number => outcomeOf(stage)?.changes.changed ?? 0

export const outcomeOf = (stage: Stage): ImportOutcome | undefined => ('outcome' in stage ? stage.outcome : undefined)

/** What the officer is told when the state of the queue changes, and what the menu's badge counts. */
export type QueueCounts = Readonly<Record<Readiness, number>>

export const countReadiness = (queue: Queue): QueueCounts => {
  const counts: Record<Readiness, number> = { ready: 0, asks: 0, needsYes: 0, blocked: 0, busy: 0, done: 0 }
  for (const { stage } of queue) counts[readinessOf(stage)] += 1
  return counts
}

/** How far a queue is: files read here, and judged by the server, of all; those that can be stopped, and that were. */
export type QueueProgress = {
  readonly all: number
  readonly read: number
  readonly checked: number
  readonly stoppable: number
  readonly stopped: number
}

export const progressOf = (queue: Queue): QueueProgress => {
  const names = queue.map(({ stage }) => stage.name)
  const count = (wanted: ReadonlySet<StageName>): number => names.filter(name => wanted.has(name)).length
  const underWay = count(beforeRead)
  const checking = count(new Set(['checking']))
  return {
    all: names.length,
    read: names.length - underWay,
    checked: names.length - underWay - checking,
    stoppable: underWay + checking,
    stopped: count(new Set(['stopped'])),
  }
}

const beforeRead: ReadonlySet<StageName> = new Set(['waiting', 'reading', 'recognising'])

/** Whether files were only read and judged between the two: nothing was dropped, answered, changed, written or stopped. */
export const isProgress = (now: Queue, before: Queue): boolean =>
  now.length === before.length &&
  now.every((file, at) => {
    const old = before[at]
    return file === old || (old !== undefined && isNextStep(file, old))
  })

const isNextStep = (now: QueuedFile, before: QueuedFile): boolean =>
  now.key === before.key &&
  now.hints === before.hints &&
  now.log === before.log &&
  isUnderWay(before.stage) &&
  now.stage.name !== 'stopped'

const isUnderWay = ({ name }: Stage): boolean => beforeRead.has(name) || name === 'checking'
