import type { Commit, Database } from '../schema.ts'

export const readVersion = async (db: Database): Promise<number> => {
  const row = await db.selectFrom('ledger_version').select('version').where('id', '=', 1).executeTakeFirstOrThrow()
  return row.version
}

/**
 * Moves from `version` to the next and holds the row until the transaction ends, so that commits come one after
 * another over any number of processes. False where somebody was here before.
 */
export const claimVersion = async (commit: Commit, version: number): Promise<boolean> => {
  const { numUpdatedRows } = await commit
    .updateTable('ledger_version')
    .set({ version: version + 1 })
    .where('id', '=', 1)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Moves on from whatever version there is: for changes that rest on nothing read before. */
export const nextVersion = async (commit: Commit): Promise<void> => {
  await commit
    .updateTable('ledger_version')
    .set(row => ({ version: row('version', '+', 1) }))
    .where('id', '=', 1)
    .execute()
}
