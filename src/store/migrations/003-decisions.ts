import type { Kysely } from 'kysely'

/** What the officer decided about a file: the cells mended, and all of it with what was seen at the commit. */
export const decisions = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('mends')
    .addColumn('plan_year', 'integer', column => column.notNull())
    .addColumn('import_order', 'integer', column => column.notNull())
    .addColumn('fact_row', 'integer', column => column.notNull())
    .addColumn('original', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('mends_key', ['plan_year', 'import_order', 'fact_row'])
    .execute()
  await db.schema
    .createTable('import_details')
    .addColumn('import_id', 'text', column => column.primaryKey().references('imports.id'))
    .addColumn('decisions', 'text', column => column.notNull())
    .addColumn('outcome', 'text', column => column.notNull())
    .execute()
}
