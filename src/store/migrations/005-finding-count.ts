import type { Kysely } from 'kysely'

/** How much stood against a file when it was taken in, so that a board of many files need not read all that was said. */
export const findingCount = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('imports').addColumn('finding_count', 'integer').execute()
}
