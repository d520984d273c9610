import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'

/** A PostgreSQL of our own, for as long as a test file runs. */
export type Cluster = { readonly newDatabase: () => Promise<string>; readonly stop: () => void }

/** Where Debian puts the server's programs; undefined where there is no server. */
const binaries = (): string | undefined => {
  const root = '/usr/lib/postgresql'
  if (!existsSync(root)) return undefined
  return readdirSync(root)
    .map(version => join(root, version, 'bin'))
    .findLast(folder => existsSync(join(folder, 'postgres')))
}

/** Nobody is to believe that PostgreSQL was tested where it was not: in CI its absence is a failure. */
export const hasPostgres = (): boolean => {
  const found = binaries() !== undefined
  if (!found && process.env['CI'] === 'true') throw new Error('no PostgreSQL server here: apt-get install postgresql')
  return found
}

export const startCluster = async (): Promise<Cluster> => {
  const folder = mkdtempSync(join(tmpdir(), 'cluster-'))
  const data = join(folder, 'data')
  if (isRoot) run('chown', ['postgres', folder])
  asPostgres('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'])
  const port = await freePort()
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c timezone=Asia/Ho_Chi_Minh`
  asPostgres('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'])
  return {
    newDatabase: () => createDatabase(port),
    stop: () => {
      asPostgres('pg_ctl', ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true })
    },
  }
}

let databases = 0

const createDatabase = async (port: number): Promise<string> => {
  const urlOf = (database: string) => `postgres://postgres@127.0.0.1:${port}/${database}`
  const name = `test${(databases += 1)}`
  const client = new Client(urlOf('postgres'))
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return urlOf(name)
}

/** PostgreSQL refuses to run as root. */
const isRoot = userInfo().uid === 0

const asPostgres = (program: string, args: readonly string[]): void => {
  const path = join(binaries() ?? '', program)
  if (isRoot) run('runuser', ['-u', 'postgres', '--', path, ...args])
  else run(path, args)
}

const run = (program: string, args: readonly string[]): void => {
  const { status, error } = spawnSync(program, args, { stdio: 'ignore', cwd: '/' })
  if (status !== 0) throw error ?? new Error(`${program} ${args.join(' ')}: ${status}`)
}

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0
      probe.close(() => resolve(port))
    })
  })
