import type { PlanYear } from '../domain/calendar.ts'
import { importId } from '../domain/ids.ts'
import { err, ok, type Result } from '../domain/result.ts'
import { digestOf } from '../workbook/digest.ts'
import type { Finding } from '../workbook/findings.ts'
import type { Hints, Interpretation } from '../workbook/interpretation.ts'
import type { ImportPlan } from '../workbook/plan.ts'
import { planImport } from '../workbook/planImport.ts'
import type { Books } from './books.ts'
import { changesOf } from './changes.ts'
import type { ImportOutcome } from './contract/imports.ts'
import type { ApiDependencies } from './dependencies.ts'
import { outcomeOf, unreadable } from './importOutcome.ts'
import { locksOf } from './locks.ts'
import type { Queue } from './queue.ts'
import { sha256Of } from './sha256.ts'
import type { OriginalFile } from './store.ts'

export type ImportRequest = {
  readonly file: OriginalFile
  readonly hints: Hints
  /** What the officer decided: look only, or write, with or without a yes to the warnings. */
  readonly mode: 'preview' | 'commit' | 'commitWithWarnings'
  /** Of the preview that the officer saw; undefined: commit whatever is read. */
  readonly digest: string | undefined
  readonly by: string
  readonly sample: boolean
}

export type ImportFile = (request: ImportRequest) => Promise<Result<ImportOutcome, 'digest-differs'>>

type Needs = Pick<ApiDependencies, 'store' | 'parse' | 'newId' | 'clock'> & {
  readonly books: Books
  readonly queue: Queue
}

/** One file from its bytes to its outcome: read, matched to the directory, checked, and written whole or not at all. */
export const createImportFile =
  (needs: Needs): ImportFile =>
  async request => {
    const { bytes, fileName } = request.file
    const [parsed, sha256] = await Promise.all([needs.parse(bytes, fileName, request.hints), sha256Of(bytes)])
    if (!parsed.ok) return ok(unreadable(fileName, parsed.error))
    const { planYear } = parsed.value
    const digest = digestOf(parsed.value)
    if (request.digest !== undefined && request.digest !== digest) return err('digest-differs')
    const read = { ...request, interpretation: parsed.value, digest, sha256 }
    if (planYear === undefined) return ok(withoutYear(read))
    return ok(await needs.queue(() => planAndCommit(needs, { ...read, planYear })))
  }

type Read = Omit<ImportRequest, 'digest'> & {
  readonly interpretation: Interpretation
  readonly digest: string
  readonly sha256: string
}

type ReadOfYear = Read & { readonly planYear: PlanYear }

/** Without a plan year there is no ledger to plan on; the interpretation says so itself, as an error. */
const withoutYear = (read: Read): ImportOutcome =>
  outcomeOf(read, { status: 'rejected', findings: read.interpretation.findings })

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
  const { store, books, newId } = needs
  const same = await store.importOfSame(read.sha256, read.planYear)
  if (same !== undefined)
    return outcomeOf(read, { status: 'duplicate', importId: same.id, findings: [alreadyIn(same)] })
  const { book } = await books.read(read.planYear)
  const locked = await locksOf(store, read.planYear)
  const plan = planImport(read.interpretation, { directory: book.directory, book, newId, locked })
  const seen = { plan, changes: changesOf(plan.facts, book), findings: plan.findings }
  const verdict = verdictOf(plan.findings, read.mode)
  if (verdict !== 'commit') return outcomeOf(read, { status: verdict, ...seen })
  const id = await commit(needs, read, { plan, version })
  return id === undefined ? 'stale' : outcomeOf(read, { status: 'committed', importId: id, ...seen })
}

const alreadyIn = (same: { readonly fileName: string; readonly committedAt: string }): Finding => ({
  severity: 'note',
  code: 'file-already-imported',
  sheet: undefined,
  cell: undefined,
  fileName: same.fileName,
  committedAt: same.committedAt,
})

/** Errors stop every file; warnings stop a commit that nobody said yes to. */
const verdictOf = (findings: readonly Finding[], mode: ImportRequest['mode']): 'rejected' | 'preview' | 'commit' => {
  if (findings.some(({ severity }) => severity === 'error')) return 'rejected'
  if (mode === 'preview') return 'preview'
  const warned = findings.some(({ severity }) => severity === 'warning')
  return warned && mode !== 'commitWithWarnings' ? 'rejected' : 'commit'
}

/** The import's id, or undefined where the plan had become stale. */
const commit = async (
  { store, newId, clock }: Needs,
  read: ReadOfYear,
  { plan, version }: { readonly plan: ImportPlan; readonly version: number },
): Promise<string | undefined> => {
  const { interpretation, file, sha256, planYear, by, sample } = read
  const outcome = await store.commitImport({
    id: importId(newId()),
    file: { ...file, sha256 },
    planYear,
    reportDate: interpretation.reportDate,
    at: clock(),
    by,
    sample,
    plan,
    version,
  })
  return outcome.status === 'stale' ? undefined : outcome.record.id
}
