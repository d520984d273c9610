import { sql, type Kysely } from 'kysely'

/** The first tables. Types are named so that both engines take them: SQLite reads only the affinity out of the name. */
export const ledger = async (db: Kysely<unknown>): Promise<void> => {
  await createVersion(db)
  await createImports(db)
  await createDirectory(db)
  await createFacts(db)
}

const createVersion = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('ledger_version')
    .addColumn('id', 'integer', column => column.primaryKey())
    .addColumn('version', 'bigint', column => column.notNull())
    .execute()
  await sql`insert into ledger_version (id, version) values (1, 0)`.execute(db)
}

const createImports = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('imports')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('import_order', 'integer', column => column.notNull().unique())
    .addColumn('plan_year', 'integer', column => column.notNull())
    .addColumn('file_name', 'text', column => column.notNull())
    .addColumn('sha256', 'text', column => column.notNull())
    .addColumn('report_date', 'date')
    .addColumn('committed_at', 'timestamptz', column => column.notNull())
    .addColumn('committed_by', 'text', column => column.notNull())
    .addColumn('undone_at', 'timestamptz')
    .addColumn('undone_by', 'text')
    .addColumn('sample', 'boolean', column => column.notNull())
    .addColumn('fact_count', 'integer', column => column.notNull())
    .addColumn('latest_disbursed', 'date')
    .execute()
  await db.schema
    .createTable('import_files')
    .addColumn('import_id', 'text', column => column.primaryKey().references('imports.id'))
    .addColumn('bytes', 'bytea', column => column.notNull())
    .execute()
}

const createDirectory = async (db: Kysely<unknown>): Promise<void> => {
  await createEntries(db, 'investors')
    .addColumn('investor_group', 'text', column => column.notNull())
    .execute()
  await createEntries(db, 'projects').addColumn('code', 'text').execute()
  await createEntries(db, 'sources').execute()
  await db.schema
    .createTable('project_investors')
    .addColumn('project_no', 'integer', column => column.notNull().references('projects.no'))
    .addColumn('place', 'integer', column => column.notNull())
    .addColumn('investor_no', 'integer', column => column.notNull().references('investors.no'))
    .addColumn('from_date', 'date')
    .addPrimaryKeyConstraint('project_investors_key', ['project_no', 'place'])
    .execute()
  await db.schema
    .createTable('key_projects')
    .addColumn('place', 'integer', column => column.primaryKey())
    .addColumn('body', 'text', column => column.notNull())
    .execute()
}

const createEntries = (db: Kysely<unknown>, table: string) =>
  db.schema
    .createTable(table)
    .addColumn('no', 'integer', column => column.primaryKey())
    .addColumn('id', 'text', column => column.notNull().unique())
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('aliases', 'text', column => column.notNull())
    .addColumn('added_at', 'timestamptz', column => column.notNull())

/** No foreign keys here: each would cost a look-up per fact, and the commit resolves every number from an id anyway. */
const createFacts = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('facts')
    .addColumn('plan_year', 'integer', column => column.notNull())
    .addColumn('import_order', 'integer', column => column.notNull())
    .addColumn('fact_row', 'integer', column => column.notNull())
    .addColumn('kind', 'smallint', column => column.notNull())
    .addColumn('project_no', 'integer', column => column.notNull())
    .addColumn('investor_no', 'integer')
    .addColumn('source_no', 'integer')
    .addColumn('capital', 'smallint', column => column.notNull())
    .addColumn('reporter', 'smallint', column => column.notNull())
    .addColumn('as_of', 'date', column => column.notNull())
    .addColumn('basis', 'smallint', column => column.notNull())
    .addColumn('amount', 'bigint', column => column.notNull())
    .addColumn('sheet', 'text', column => column.notNull())
    .addColumn('cell', 'text', column => column.notNull())
    .addPrimaryKeyConstraint('facts_key', ['plan_year', 'import_order', 'fact_row'])
    .execute()
}
