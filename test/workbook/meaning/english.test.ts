import { describe, expect, it } from 'vitest'
import { meaningOf } from './drawn.ts'

const title = ['PUBLIC INVESTMENT DISBURSEMENT REPORT 2025', 'As of 30 September 2025', 'Unit: million VND']

describe('English headings by concept, in a report as of 30 September 2025', () => {
  it.each([
    ['Disbursed to date', 'disbursement toDate 2025-09-30'],
    ['Cumulative disbursement as of 30/9/2025', 'disbursement toDate 2025-09-30'],
    ['Accumulated payments from the beginning of the year', 'disbursement toDate 2025-09-30'],
    ['Payment in the month', 'disbursement inMonth 2025-09-30'],
    ['Previous month disbursement', 'disbursement inMonth 2025-08-31'],
    ['Committed for October', 'commitment inMonth 2025-10-31'],
    ['Target disbursement Dec 2025', 'commitment inMonth 2025-12-31'],
    ['Expected disbursement by 31 Jan 2026', 'estimate toDate 2026-01-31'],
    ['Carried-over capital from 2024', 'carriedOver'],
    ['Disbursement rate (%)', 'rate'],
    ['To be paid', 'left out'],
    ['Allocated but not disbursed', 'left out'],
    ['Outstanding payment', 'left out'],
    ['Plan adjustments (+/-)', 'left out'],
    ['Medium-term plan 2021-2025', 'left out'],
    ['Work value completed', 'left out'],
    ['Spending in Q3', '? ignoredAmount | disbursement'],
  ])('%s: %s', (heading, meaning) => {
    expect(meaningOf(heading, ['Capital plan'], { title })).toBe(meaning)
  })
})
