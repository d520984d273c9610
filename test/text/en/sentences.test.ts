import { describe, expect, test } from 'vitest'
import { dong } from '../../../src/domain/base/money.ts'
import { findingSentence } from '../../../src/text/en/findings.ts'
import { flagSentence } from '../../../src/text/en/flags.ts'
import { day } from '../../domain/exampleLedger.ts'

const ty = (amount: number) => dong(amount * 1_000_000_000)

describe('sentences in English', () => {
  test('a flag says its figures', () => {
    const sentence = flagSentence({
      rule: 'nothingDisbursed',
      severity: 'critical',
      figures: { asOf: day('2024-10-20'), plan: ty(10), actual: ty(0) },
    })
    expect(sentence).toBe('Nothing disbursed by 20 Oct 2024 of a capital plan of 10\u00a0billion VND.')
  })

  test('a finding says its cell, what is wrong and what to do', () => {
    const sentence = findingSentence({
      code: 'amount-not-a-number',
      severity: 'error',
      sheet: 'Phụ lục 01',
      cell: 'W17',
      text: 'chờ',
    })
    expect(sentence).toBe(
      'Sheet “Phụ lục 01”, cell W17: the cell says “chờ”, which is no number. Double-click the cell to make it a number, or leave the cell out.',
    )
  })
})
