import { expect, it } from 'vitest'
import { fuzz } from './fuzz.ts'

it('workbooks with something done to them crash nothing, hang nothing, and pass for nothing that they are not', async () => {
  const { faults } = await fuzz({ runs: 300, seconds: 40, seed: 2024 })
  expect(faults).toEqual([])
})
