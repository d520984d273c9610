import type { Kysely } from 'kysely'

/** What people edit: a row per version, so that who said what, and when, is never lost. */
export const records = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('records')
    .addColumn('kind', 'text', column => column.notNull())
    .addColumn('id', 'text', column => column.notNull())
    .addColumn('version', 'integer', column => column.notNull())
    .addColumn('body', 'text')
    .addColumn('reason', 'text')
    .addColumn('saved_at', 'timestamptz', column => column.notNull())
    .addColumn('saved_by', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('records_key', ['kind', 'id', 'version'])
    .execute()
}
