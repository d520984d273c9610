import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../src/workbook/reader/read.ts'
import { readingOf } from '../../../src/app/worker/reading.ts'
import { practiceForm, warmUp } from '../../../src/app/worker/warmUp.ts'

describe('what a worker reads to make itself ready', () => {
  it('is understood whole, as an office’s form is: else what comes after the cells would stay cold', () => {
    const workbook = readWorkbook(practiceForm(), 'form.xlsx')
    const { planYear, counts } = readingOf(workbook.ok ? workbook.value : { sheets: [] }, {
      planYear: undefined,
      asOf: undefined,
    })
    expect({ planYear, counts }).toEqual({
      planYear: 2024,
      counts: {
        projects: 40,
        investors: 9,
        facts: { plan: 40, commitment: 480, disbursement: 480 },
        totals: { matching: 25, differing: 0, unknown: 0 },
      },
    })
  })

  it('is put aside as soon as a file comes', async () => {
    let looked = 0
    await warmUp(() => (looked += 1) > 1)
    expect(looked).toBe(2)
  })
})
