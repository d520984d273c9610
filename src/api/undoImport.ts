import type { ImportId } from '../domain/base/ids.ts'
import type { ApiDependencies } from './dependencies.ts'
import { locksOf, sameInLocked } from './locks.ts'
import type { UndoOutcome } from './store.ts'

type Needs = Pick<ApiDependencies, 'store' | 'clock'>

/** `locked`: what stands in a locked month would change, and the import stays in. */
export type UndoResult = Exclude<UndoOutcome, 'stale'> | 'locked'

/** Takes an import back unless that changes a locked month; where another process commits in between, looks again. */
export const undoImport = async (needs: Needs, id: ImportId, by: string): Promise<UndoResult> => {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const version = await needs.store.version()
    if (await touchesLocked(needs, id)) return 'locked'
    const outcome = await needs.store.undoImport(id, { by, at: needs.clock(), version })
    if (outcome !== 'stale') return outcome
  }
  throw new Error('the store changed under every attempt to undo')
}

const mostAttempts = 20

const touchesLocked = async ({ store }: Needs, id: ImportId): Promise<boolean> => {
  const record = (await store.imports()).find(known => known.id === id && known.undoneAt === undefined)
  if (!record) return false
  const locked = await locksOf(store, record.planYear)
  if (locked.size === 0) return false
  const before = await store.yearBook(record.planYear)
  const after = await store.yearBookWithout(record.planYear, id)
  return !sameInLocked(before, after, locked)
}
