import { describe, expect, it } from 'vitest'
import { parseView } from '../../../src/app/view/view.ts'

describe('the view in the URL', () => {
  it.each([
    [
      { year: 2024, asOf: '2024-10-20', unit: 'trieu' },
      { year: 2024, asOf: '2024-10-20', unit: 'trieu' },
    ],
    [{ year: '2024' }, { year: 2024 }],
    [{}, {}],
    [{ year: 'năm ngoái', asOf: '2024-02-30', unit: 'usd' }, {}],
    [{ year: 24, asOf: 20241020 }, {}],
    [{ knownAt: '2024-10-21' }, { knownAt: '2024-10-21' }],
    [{ knownAt: '2024-10-21T02:30:00.000Z' }, { knownAt: '2024-10-21T02:30:00.000Z' }],
    [{ knownAt: 'hôm qua' }, {}],
    [
      { denominator: 'startOfYear', carriedOver: 'together' },
      { denominator: 'startOfYear', carriedOver: 'together' },
    ],
    [{ denominator: 'gdp', carriedOver: 'maybe' }, {}],
  ])('%j reads as %j', (search, view) => {
    expect(parseView(search)).toEqual(view)
  })
})
