import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { databaseFile } from '../../src/server/store/sqlite.ts'

const tables = [
  'ledger_version',
  'imports',
  'import_files',
  'investors',
  'projects',
  'project_investors',
  'sources',
  'facts',
]

/** Every row of every table, as one hash: equal means untouched. */
export const hashOfTables = (dataDir: string): string => {
  const database = new DatabaseSync(join(dataDir, databaseFile))
  const hash = createHash('sha256')
  for (const table of tables) {
    hash.update(table)
    for (const row of database.prepare(`select * from ${table}`).all()) hash.update(JSON.stringify(row))
  }
  database.close()
  return hash.digest('hex')
}

export type StoredImport = {
  readonly id: string
  readonly fileName: string
  readonly facts: number
  readonly bytes: number
}

/** What is really there of each import, counted row by row. */
export const storedImports = (dataDir: string): readonly StoredImport[] => {
  const database = new DatabaseSync(join(dataDir, databaseFile))
  const rows = database
    .prepare(
      `select id, file_name as fileName,
        (select count(*) from facts where facts.import_order = imports.import_order) as facts,
        (select length(bytes) from import_files where import_id = imports.id) as bytes
      from imports order by import_order`,
    )
    .all()
  const strays = database
    .prepare('select count(*) as count from facts where import_order not in (select import_order from imports)')
    .get()
  database.close()
  if (strays?.['count'] !== 0) throw new Error('facts without an import')
  return rows.map(row => ({
    id: String(row['id']),
    fileName: String(row['fileName']),
    facts: Number(row['facts']),
    bytes: Number(row['bytes']),
  }))
}
