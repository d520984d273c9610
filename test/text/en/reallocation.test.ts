import { expect, test } from 'vitest'

import { isoDate } from '../../../src/domain/base/calendar.ts'
import { dong, units } from '../../../src/domain/base/money.ts'
import { reallocationInEnglish } from '../../../src/text/en/reallocation.ts'
import { line } from '../../domain/reallocation/anyCapital.ts'

const ty = (amount: number) => dong(amount * units.ty)
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const before = { p10: ty(80), p50: ty(83), p90: ty(90), plan: ty(100) }
const effect = { moved: ty(4), gain: ty(4), before, after: { ...before, p50: ty(87) } }

test('the same is said in English', () => {
  const { breachSentence, effectSentence, leftOutSentences } = reallocationInEnglish
  expect(plain(effectSentence(effect, isoDate('2025-01-31')))).toBe(
    'The capital plan as a whole stays at 100 billion VND; 4 billion VND moves from where it would not be spent to where it can be: the forecast to 31 Jan 2025 rises by 4 billion VND, from 83.00% to 87.00% of the plan.',
  )
  expect(
    plain(breachSentence({ kind: 'belowDisbursed', line: line({ plan: 9_000, actual: 8_000 }), after: ty(7) })),
  ).toBe(
    'Dự án road (Nguồn local): the plan would be 7 billion VND, less than what is disbursed already (8 billion VND).',
  )
  expect(
    leftOutSentences({ lines: [], leftOut: [{ reason: 'noForecast', projects: 1, plan: ty(3) }] }).map(plain),
  ).toEqual(['1 project with a plan of 3 billion VND left out of the proposal: too little data to forecast.'])
})
