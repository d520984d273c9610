import type { Undone } from '../../api/contract/importHistory.ts'
import type { ImportOutcome } from '../../api/contract/imports.ts'
import { checkFile, commitFile, sendUndo } from './calls.ts'
import { outcomeOf, stageAfter, type QueuedFile } from './queue.ts'
import { change, checkFiles, failed, fileOf, move, pause, underWay, type Desk } from './steps.ts'

/** One after another, as they stand in the queue: the order in which they were dropped. */
export const commitFiles = async (desk: Desk, keys: readonly string[]): Promise<void> => {
  for (const key of keys) await commit(desk, key)
  desk.ports.onLedgerChange()
  await checkFiles(desk)
}

/** Takes an import out of the ledger again; a file on the desk that it came from is told. Fails as the request fails. */
export const undoImport = async (desk: Desk, importId: string): Promise<Undone> => {
  const undone = await sendUndo(desk.ports.api, importId)
  for (const { key, stage } of desk.store.getState().queue) {
    const outcome = outcomeOf(stage)
    if (outcome?.importId === importId) move(desk, key, { name: 'undone', outcome })
  }
  desk.ports.onLedgerChange()
  await checkFiles(desk)
  return undone
}

/** The same from the file itself. */
export const undoFile = async (desk: Desk, key: string): Promise<void> => {
  const queued = fileOf(desk, key)
  const outcome = queued && outcomeOf(queued.stage)
  if (!outcome?.importId) return
  move(desk, key, { name: 'undoing', outcome })
  await undoImport(desk, outcome.importId).then(() => undefined, failed(desk, key))
}

const commit = async (desk: Desk, key: string): Promise<void> => {
  const queued = fileOf(desk, key)
  if (queued?.stage.name !== 'checked') return
  const { outcome, accepted } = queued.stage
  change(desk, key, { stage: { name: 'committing', outcome, accepted }, lostCommit: 'none' })
  const written = await commitFile(desk.ports.api, queued, {
    digest: queued.reading?.digest ?? outcome.digest,
    warnings: accepted === 'accepted' ? 'accepted' : 'none',
  }).catch((error: unknown) => {
    if (desk.ports.isAnswerLost(error)) return 'lost' as const
    failed(desk, key)(error)
    return 'failed' as const
  })
  if (written === 'lost') await askWhether(desk, key)
  else if (written !== 'failed') move(desk, key, stageAfter(written))
}

/** When the officer says so. */
export const askAgain = async (desk: Desk, key: string): Promise<void> => {
  await askWhether(desk, key)
  desk.ports.onLedgerChange()
  await checkFiles(desk)
}

/**
 * Whether a commit whose answer was lost is in the ledger. The server looks at the same bytes without writing: that they
 * are in already means that the commit went through; anything else means that it did not, and the officer may try again.
 */
const askWhether = async (desk: Desk, key: string): Promise<void> => {
  const queued = fileOf(desk, key)
  if (queued?.stage.name !== 'committing' && queued?.stage.name !== 'unknown') return
  const { outcome, accepted } = queued.stage
  move(desk, key, { name: 'askingWhether', outcome, accepted })
  await underWay(desk, key, async signal => {
    const found = await lookedUp(desk, queued, signal)
    signal.throwIfAborted()
    if (found === undefined) move(desk, key, { name: 'unknown', outcome, accepted })
    else if (found.status === 'duplicate')
      move(desk, key, { name: 'committed', outcome: { ...outcome, status: 'committed', importId: found.importId } })
    else change(desk, key, { judged: found, stage: stageAfter(found), lostCommit: 'notWritten' })
  })
}

/** Undefined where the server did not answer for as long as we ask by ourselves. */
const lookedUp = async (desk: Desk, queued: QueuedFile, signal: AbortSignal): Promise<ImportOutcome | undefined> => {
  for (const wait of desk.ports.askAgainAfter) {
    await pause(wait, signal)
    const found = await checkFile(desk.ports.api, queued, signal).catch((error: unknown) => {
      if (desk.ports.isAnswerLost(error)) return undefined
      throw error
    })
    if (found !== undefined) return found
  }
  return undefined
}
