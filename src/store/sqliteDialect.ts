import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type RootOperationNode,
} from 'kysely'

export type SqliteValue = null | number | string | Uint8Array

/** The little that the store needs of SQLite, wherever it runs: one connection, answering at once. */
export type SqliteEngine = {
  readonly all: (sql: string, parameters: readonly SqliteValue[]) => Record<string, SqliteValue>[]
  readonly run: (sql: string, parameters: readonly SqliteValue[]) => { readonly changes: number }
  readonly close: () => void
}

/** Kysely over any `SqliteEngine`: Node's own SQLite on a server, SQLite in WebAssembly in a browser. */
export const createSqliteDialect = (engine: SqliteEngine): Dialect => ({
  createDriver: () => driverOf(engine),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new SqliteAdapter(),
  createIntrospector: db => new SqliteIntrospector(db),
})

const driverOf = (engine: SqliteEngine): Driver => {
  const connection = connectionOf(engine)
  const command = async (sql: string): Promise<void> => {
    await connection.executeQuery(CompiledQuery.raw(sql))
  }
  return {
    init: async () => {},
    acquireConnection: async () => connection, // Kysely's mutex lets one in at a time
    releaseConnection: async () => {},
    beginTransaction: () => command('begin immediate'),
    commitTransaction: () => command('commit'),
    rollbackTransaction: () => command('rollback'),
    destroy: async () => engine.close(),
  }
}

const connectionOf = (engine: SqliteEngine): DatabaseConnection => ({
  executeQuery: async <R>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<R>> => {
    const values = parameters.map(toSqliteValue)
    if (answersRows(query)) return { rows: engine.all(sql, values) as R[] } // R is what the caller's query selects
    const { changes } = engine.run(sql, values)
    return { rows: [], numAffectedRows: BigInt(changes) }
  },
  streamQuery: () => {
    throw new Error('streaming is not offered over SQLite')
  },
})

/** `changes` is wanted of everything else. */
const answersRows = (query: RootOperationNode): boolean =>
  query.kind === 'SelectQueryNode' || ('returning' in query && query.returning !== undefined)

const toSqliteValue = (value: unknown): SqliteValue => {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'number' || typeof value === 'string' || value instanceof Uint8Array) return value
  throw new TypeError(`SQLite takes no ${typeof value}`)
}
