import { PostgresDialect, type Dialect } from 'kysely'
import { Pool, types, type CustomTypesConfig } from 'pg'

/** PostgreSQL by its URL. What the driver would hand over as text or in local time is put right here, and nowhere else. */
export const openPostgres = (databaseUrl: string): Dialect => {
  const pool = new Pool({ connectionString: databaseUrl, types: { getTypeParser } })
  // A connection went away, idle or in use: whoever was using it gets the error, and the next query opens another.
  pool.on('error', () => {})
  pool.on('connect', client => void client.on('error', () => {}))
  return new PostgresDialect({ pool })
}

const getTypeParser: CustomTypesConfig['getTypeParser'] = (oid, format) =>
  parsers.get(oid) ?? types.getTypeParser(oid, format)

const parsers = new Map<number, (text: string) => unknown>([
  [types.builtins.INT8, text => safeInteger(text)],
  [types.builtins.DATE, text => text],
  [types.builtins.TIMESTAMPTZ, text => new Date(text).toISOString()],
])

/** Amounts are whole đồng and far below 2^53; a value beyond would be a broken row, and must not be rounded in silence. */
const safeInteger = (text: string): number => {
  const integer = Number(text)
  if (!Number.isSafeInteger(integer)) throw new RangeError(`not a safe integer: ${text}`)
  return integer
}
