import { describe, expect, it } from 'vitest'
import { dayOfKnownAt, instantOf, parseKnownAt, type KnownAt } from '../../../src/app/view/knownAt.ts'

const knownAt = (text: string): KnownAt => {
  const parsed = parseKnownAt(text)
  if (!parsed) throw new Error(`not a moment: ${text}`)
  return parsed
}

describe('what was known at a moment', () => {
  it('of a day is known at its end in Vietnam', () => {
    expect(instantOf(knownAt('2024-10-21'))).toBe('2024-10-21T16:59:59.999Z')
    expect(dayOfKnownAt(knownAt('2024-10-21'))).toBe('2024-10-21')
  })

  it('of an instant falls on the day that Vietnam has then', () => {
    expect(dayOfKnownAt(knownAt('2024-10-21T17:30:00.000Z'))).toBe('2024-10-22')
  })
})
