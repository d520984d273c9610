import { describe, expect, it } from 'vitest'
import { movementOf } from '../../../../src/app/view/province/movement.ts'
import { bookOf, day, ledgerOf, type FactWords } from '../../../domain/exampleLedger.ts'

/** An investor with one project of its own. */
const plan = (investor: string): FactWords => ({
  kind: 'plan',
  project: `${investor}'s`,
  investor,
  asOf: '2024-01-01',
  amount: 100,
})

const disbursed = (investor: string, asOf: string, amount: number): FactWords => ({
  project: `${investor}'s`,
  investor,
  asOf,
  amount,
})

const [before, now] = ['2024-09-20', '2024-10-20'] as const

const open = bookOf(
  ledgerOf({
    facts: [
      ...['fast', 'slow', 'still', 'silent', 'back'].map(plan),
      ...['fast', 'slow', 'still', 'silent', 'back'].map(each => disbursed(each, before, 20)),
      disbursed('fast', now, 60),
      disbursed('slow', now, 25),
      disbursed('still', now, 20),
      disbursed('back', now, 15),
    ],
  }),
)

describe('what moved since the report before', () => {
  const moved = movementOf(open, day(now))

  it('names who rose most first, in money and points', () => {
    expect(moved?.since).toBe(before)
    expect(moved?.risen.map(({ row, amount, points }) => [row.key, amount / 1e9, points])).toEqual([
      ['fast', 40, expect.closeTo(0.4, 10)],
      ['slow', 5, expect.closeTo(0.05, 10)],
    ])
  })

  it('knows who stood still, or gave back, from who said nothing', () => {
    expect(moved?.still.map(({ row }) => row.key)).toEqual(['back', 'still'])
    expect(moved?.silent).toBe(1)
  })

  it('has nothing to compare at the first report', () => {
    expect(movementOf(open, day(before))).toBeUndefined()
  })
})
