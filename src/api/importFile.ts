import type { PlanYear } from '../domain/base/calendar.ts'
import type { Directory } from '../domain/ledger/directory.ts'
import { importId, type ImportId } from '../domain/base/ids.ts'
import { err, ok, type Result } from '../domain/base/result.ts'
import type { Decisions } from '../workbook/said/decisions.ts'
import type { Finding } from '../workbook/said/findings.ts'
import type { Hints } from '../workbook/said/interpretation.ts'
import type { ImportPlan } from '../workbook/said/plan.ts'
import { planIn } from '../workbook/checks/magnitude.ts'
import { planImport } from '../workbook/planImport.ts'
import type { Books, HeldBook } from './books.ts'
import type { ImportOutcome } from './contract/imports.ts'
import type { ApiDependencies } from './dependencies.ts'
import { compare, directoryAfter } from './difference/difference.ts'
import { outcomeOf, unreadable } from './importOutcome.ts'
import { appliedLayout, learnLayout } from './layouts.ts'
import { createKeptPlans, planKey, sameBounds, type KeptPlans, type PlannedChange } from './keptPlans.ts'
import { locksOf } from './locks.ts'
import type { Queue } from './queue.ts'
import { sizeOfYearFor } from './sizeOfYear.ts'
import { readImport, type ImportReading } from './readImport.ts'
import type { OriginalFile } from './store.ts'

export type ImportRequest = {
  readonly file: OriginalFile
  readonly hints: Hints
  /** Replayed as they are; undefined: nobody decided anything about this file. */
  readonly decisions: Decisions | undefined
  /** Doubtful names are put to the officer, or, where nobody can be asked, become new entries. */
  readonly asked: 'officer' | 'nobody'
  /** What the officer wants: look only, or write, with or without a yes to the warnings. */
  readonly mode: 'preview' | 'commit' | 'commitWithWarnings'
  /** Of the preview that the officer saw; undefined: commit whatever is read. */
  readonly digest: string | undefined
  readonly by: string
  readonly sample: boolean
}

export type ImportFile = (request: ImportRequest) => Promise<Result<ImportOutcome, 'digest-differs'>>

type World = Pick<ApiDependencies, 'store' | 'parse' | 'newId' | 'clock'> & {
  readonly books: Books
  readonly queue: Queue
}

type Needs = World & { readonly kept: KeptPlans }

/** One file from its bytes to its outcome: read, matched to the directory, checked, and written whole or not at all. */
export const createImportFile = (world: World): ImportFile => {
  const needs = { ...world, kept: createKeptPlans() }
  return async request => {
    const read = await readImport(needs, request)
    if (!read.ok)
      return read.error === 'digest-differs' ? err(read.error) : ok(unreadable(request.file.fileName, read.error))
    const { planYear } = read.value.interpretation
    if (planYear === undefined) return ok(await withoutYear(needs, read.value))
    return ok(await needs.queue(() => planAndCommit(needs, { ...read.value, planYear })))
  }
}

type ReadOfYear = ImportReading & { readonly planYear: PlanYear }

/** Without a plan year there is no ledger to plan on; the interpretation says so itself, as an error. */
const withoutYear = async ({ store }: Needs, read: ImportReading): Promise<ImportOutcome> => {
  const layout = await appliedLayout(store, read.decisions, read.interpretation.shape)
  return outcomeOf(read, { status: 'rejected', findings: read.interpretation.findings, layout })
}

/** Plans on what is known now; where another process commits in between, plans again on what it left. */
const planAndCommit = async (needs: Needs, read: ReadOfYear): Promise<ImportOutcome> => {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const version = await needs.store.version()
    const outcome = await planOnce(needs, read, version)
    if (outcome !== 'stale') return outcome
  }
  throw new Error('the store changed under every attempt to commit')
}

const mostAttempts = 20

const planOnce = async (needs: Needs, read: ReadOfYear, version: number): Promise<ImportOutcome | 'stale'> => {
  const { store, books, newId, clock } = needs
  const same = await store.importOfSame(read.sha256, read.planYear)
  if (same !== undefined)
    return outcomeOf(read, { status: 'duplicate', importId: same.id, findings: [alreadyIn(same)] })
  const held = await books.read(read.planYear)
  const change = await plannedOn(needs, read, { held, version })
  const { plan } = change
  const findings = [...plan.findings, ...namesOpen(plan, read.mode)]
  const layout = await appliedLayout(store, read.decisions, read.interpretation.shape)
  const seen = { ...change, findings, layout }
  const verdict = verdictOf(findings, read.mode)
  if (verdict !== 'commit') return outcomeOf(read, { status: verdict, ...seen })
  const committed = { id: importId(newId()), at: clock() }
  const outcome = outcomeOf(read, { status: 'committed', importId: committed.id, ...seen })
  if (!(await commit(needs, read, { ...committed, plan, version, outcome }))) return 'stale'
  await learn(needs, read, { ...committed, directory: directoryAfter(held.book.directory, plan) })
  return outcome
}

type LedgerAt = { readonly held: HeldBook; readonly version: number }

/** As it was planned for the preview, where the store is still what it was then. */
const plannedOn = async (needs: Needs, read: ReadOfYear, { held, version }: LedgerAt): Promise<PlannedChange> => {
  const { store, newId, kept } = needs
  const { planYear, interpretation } = read
  const key = planKey(read)
  const known = kept.recall(key, version)
  const planned = known?.planned ?? planIn(interpretation.facts)
  const bounds = {
    locked: await locksOf(store, planYear),
    sizeOfYear: await sizeOfYearFor(needs, { planned, planYear }),
  }
  if (known !== undefined && sameBounds(known.bounds, bounds)) return known
  const context = { directory: held.book.directory, book: held.book, newId, ...bounds }
  const plan = planImport(interpretation, context, { names: read.decisions.names, asked: read.asked })
  const compared = compare({ plan, reportDate: interpretation.reportDate }, held.open())
  const change = { plan, ...compared, bounds, planned }
  // A book of another version than the one asked for: somebody came in between, and the plan is made once more.
  if (held.version === version) kept.keep(key, version, change)
  return change
}

const alreadyIn = (same: { readonly fileName: string; readonly committedAt: string }): Finding => ({
  severity: 'note',
  code: 'file-already-imported',
  sheet: undefined,
  cell: undefined,
  fileName: same.fileName,
  committedAt: same.committedAt,
})

/** Nothing is written while a name is asked about; a preview shows the questions themselves. */
const namesOpen = ({ questions }: ImportPlan, mode: ImportRequest['mode']): readonly Finding[] =>
  questions.length === 0 || mode === 'preview'
    ? []
    : [{ code: 'names-open', severity: 'error', sheet: undefined, cell: undefined, count: questions.length }]

/** Errors stop every file; warnings stop a commit that nobody said yes to. */
const verdictOf = (findings: readonly Finding[], mode: ImportRequest['mode']): 'rejected' | 'preview' | 'commit' => {
  if (findings.some(({ severity }) => severity === 'error')) return 'rejected'
  if (mode === 'preview') return 'preview'
  const warned = findings.some(({ severity }) => severity === 'warning')
  return warned && mode !== 'commitWithWarnings' ? 'rejected' : 'commit'
}

type Commit = {
  readonly id: ImportId
  readonly at: string
  readonly plan: ImportPlan
  readonly version: number
  readonly outcome: ImportOutcome
}

/** False where the plan had become stale: nothing was written. */
const commit = async ({ store }: Needs, read: ReadOfYear, { outcome, ...planned }: Commit): Promise<boolean> => {
  const { interpretation, file, sha256, planYear, by, sample, decisions } = read
  const answer = await store.commitImport({
    ...planned,
    file: { ...file, sha256 },
    planYear,
    reportDate: interpretation.reportDate,
    by,
    sample,
    detail: { decisions, outcome },
  })
  return answer.status === 'committed'
}

type CommitReceipt = { readonly id: ImportId; readonly at: string; readonly directory: Directory }

/** After the commit, not with it: a layout that is not learned costs a question next month, and no figure. */
const learn = ({ store, newId }: Needs, read: ReadOfYear, { id, at, directory }: CommitReceipt): Promise<void> =>
  learnLayout(store, {
    shape: read.interpretation.shape,
    decisions: read.decisions,
    directory,
    learnedFrom: { importId: id, fileName: read.file.fileName },
    newId,
    at,
    by: read.by,
  })
