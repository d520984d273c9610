import { expect, it } from 'vitest'
import { floor } from '../forms/floor.ts'
import { fuzzForms } from './forms.ts'
import { fuzz } from './fuzz.ts'

it('workbooks with something done to them crash nothing, hang nothing, and pass for nothing that they are not', async () => {
  const { faults } = await fuzz({ runs: 300, seconds: 40, seed: 2024 })
  expect(faults).toEqual([])
})

it('forms changed as offices change them have no figure false or missing without a finding', async () => {
  const { byKind } = await fuzzForms({ runs: 60, seconds: 40, seed: 2024, kinds: floor.told })
  expect([...byKind.values()].flatMap(({ faults }) => faults)).toEqual([])
})
