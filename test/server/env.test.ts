import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ngheAn } from '../../src/province/nghe-an/ngheAn.ts'
import { isLoopback, parseEnv } from '../../src/server/env.ts'

describe('the environment', () => {
  it('may be empty', () => {
    expect(parseEnv({ PORT: '' })).toEqual({
      ok: true,
      value: {
        port: 8080,
        host: '127.0.0.1',
        dataDir: resolve('./data'),
        databaseUrl: undefined,
        province: ngheAn,
        limits: {
          time: 30,
          memory: 1_073_741_824,
          read: {
            fileSize: 25_000_000,
            inflatedSize: 250_000_000,
            ratio: 100,
            entries: 1_000,
            cells: 3_000_000,
          },
        },
      },
    })
  })

  it('says what one file may ask of the machine', () => {
    const env = parseEnv({ IMPORT_FILE_MB: '40', IMPORT_SECONDS: '120', IMPORT_MEMORY_MB: '2048' })
    expect(env).toMatchObject({
      value: { limits: { time: 120, memory: 2_147_483_648, read: { fileSize: 40_000_000, ratio: 100 } } },
    })
  })

  it.each([
    [{ PORT: 'web' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ IMPORT_CELLS: '0' }, 'IMPORT_CELLS'],
    [{ PROVINCE: 'nghean' }, 'PROVINCE'],
    [{ IMPORT_SECONDS: 'lâu' }, 'IMPORT_SECONDS'],
  ])('%j is refused by name', (variables, name) => {
    const env = parseEnv(variables)
    expect(env.ok ? '' : env.error).toContain(name)
  })

  it('knows this machine’s own names', () => {
    expect(['127.0.0.1', '::1', 'localhost'].every(isLoopback)).toBe(true)
    expect(['0.0.0.0', '192.168.1.5', '::', 'localhost.evil.example'].some(isLoopback)).toBe(false)
  })
})
