import { describe, expect, it } from 'vitest'
import { retrying } from '../../src/store/retrying.ts'

const failing = (failures: readonly Error[]) => {
  let attempts = 0
  return {
    attempt: async (): Promise<string> => {
      const failure = failures[attempts]
      attempts += 1
      if (failure !== undefined) throw failure
      return 'done'
    },
    attempts: () => attempts,
  }
}

const withCode = (code: string): Error => Object.assign(new Error(code), { code })

describe('trying again', () => {
  it.each([
    ['a serialization failure', withCode('40001')],
    ['a deadlock', withCode('40P01')],
    ['a lost connection', withCode('ECONNRESET')],
    ['a connection that the driver saw end', new Error('Connection terminated unexpectedly')],
  ])('helps after %s', async (_, error) => {
    const work = failing([error, error])
    expect(await retrying(work.attempt)).toBe('done')
    expect(work.attempts()).toBe(3)
  })

  it('does not hide a fault', async () => {
    const work = failing([withCode('42601')])
    await expect(retrying(work.attempt)).rejects.toThrow('42601')
    expect(work.attempts()).toBe(1)
  })

  it('gives up in the end', async () => {
    const work = failing(Array.from({ length: 20 }, () => withCode('40001')))
    await expect(retrying(work.attempt)).rejects.toThrow('40001')
    expect(work.attempts()).toBe(6)
  })
})
