import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isLoopback, parseEnv } from '../../src/server/env.ts'

describe('the environment', () => {
  it('may be empty', () => {
    expect(parseEnv({ PORT: '' })).toEqual({
      ok: true,
      value: { port: 8080, host: '127.0.0.1', dataDir: resolve('./data'), databaseUrl: undefined },
    })
  })

  it.each([
    [{ PORT: 'web' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  ])('%j is refused by name', (variables, name) => {
    const env = parseEnv(variables)
    expect(env.ok ? '' : env.error).toContain(name)
  })

  it('knows this machine’s own names', () => {
    expect(['127.0.0.1', '::1', 'localhost'].every(isLoopback)).toBe(true)
    expect(['0.0.0.0', '192.168.1.5', '::', 'localhost.evil.example'].some(isLoopback)).toBe(false)
  })
})
