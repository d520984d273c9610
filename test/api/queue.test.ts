import { expect, it } from 'vitest'
import { createQueue } from '../../src/api/queue.ts'

it('runs one after another, and goes on after a failure', async () => {
  const queue = createQueue()
  const said: string[] = []
  const slow = queue(async () => {
    said.push('first begins')
    await new Promise(resolve => setTimeout(resolve, 10))
    said.push('first ends')
    return 1
  })
  const failing = queue(async () => {
    said.push('second')
    throw new Error('broken')
  })
  const last = queue(async () => said.push('third'))
  await expect(failing).rejects.toThrow('broken')
  expect(await slow).toBe(1)
  await last
  expect(said).toEqual(['first begins', 'first ends', 'second', 'third'])
})
