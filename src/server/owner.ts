import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Who serves a data folder, so that the command line finds the running server. */
export type Owner = { readonly pid: number; readonly port: number; readonly host: string; readonly instance: string }

/** Header by which a server proves that it is the one the data folder names: a stale port may be anybody's. */
export const instanceHeader = 'x-instance'

const schema = z.object({ pid: z.int(), port: z.int(), host: z.string(), instance: z.string() })

const pathIn = (dataDir: string): string => join(dataDir, 'owner.json')

export const writeOwner = (dataDir: string, owner: Owner): void =>
  writeFileSync(pathIn(dataDir), JSON.stringify(owner), { mode: 0o600 })

export const removeOwner = (dataDir: string): void => rmSync(pathIn(dataDir), { force: true })

/** Undefined where nobody has written one, or what is there cannot be read: a server killed while it wrote. */
export const readOwner = (dataDir: string): Owner | undefined => {
  try {
    return schema.parse(JSON.parse(readFileSync(pathIn(dataDir), 'utf8')))
  } catch {
    return undefined
  }
}

export const originOf = ({ host, port }: Pick<Owner, 'host' | 'port'>): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}`
