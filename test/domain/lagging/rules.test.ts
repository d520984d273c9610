import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { projectId } from '../../../src/domain/base/ids.ts'
import { defaultRuleSet, laggingInvestors, projectFlags } from '../../../src/domain/lagging/lagging.ts'
import { ruleNames } from '../../../src/domain/lagging/laggingRules.ts'
import { bookOf, day, directoryOf, ledgerOf, ty } from '../exampleLedger.ts'
import { actual, commitment, flagsOf, oct, plan } from './ruleCases.ts'

describe('the rules', () => {
  test('have a test each', () => {
    const tested = readdirSync(new URL('rules', import.meta.url)).map(file => file.replace('.test.ts', ''))
    expect(new Set(tested)).toEqual(new Set(ruleNames))
  })

  test('a rule that is off names nobody', () => {
    const given = { asOf: oct, facts: [plan(10), actual('2024-02-29', 0)] }
    expect(flagsOf({ ...given, rules: { nothingDisbursed: 'off' } }).has('nothingDisbursed')).toBe(false)
  })
})

describe('who lags', () => {
  const ledger = ledgerOf({
    facts: [
      plan(100, { project: 'bridge', investor: 'slow' }),
      actual(oct, 10, { project: 'bridge' }),
      commitment('2024-12-31', 100, { project: 'bridge' }),
      plan(400, { project: 'port', investor: 'slowAndLarge' }),
      actual(oct, 40, { project: 'port' }),
      commitment('2024-12-31', 400, { project: 'port' }),
      plan(10, { project: 'clinic', investor: 'good' }),
      actual(oct, 10, { project: 'clinic' }),
      commitment('2024-12-31', 10, { project: 'clinic' }),
      plan(10, { project: 'school', investor: 'silent' }),
    ],
  })
  const directory = directoryOf(ledger)
  const open = bookOf(ledger, {
    ...directory,
    investors: directory.investors.map(investor => ({
      ...investor,
      group: investor.id === 'slow' || investor.id === 'good' ? ('department' as const) : ('board' as const),
    })),
  })
  const question = { asOf: day(oct), ruleSet: defaultRuleSet }
  const lagging = laggingInvestors(open, question)

  test('the heaviest first, of equals who has most money left; nobody without a flag', () => {
    expect(lagging.map(({ key, severity }) => [key, severity])).toEqual([
      ['slowAndLarge', 'critical'],
      ['slow', 'critical'],
      ['silent', 'warning'],
    ])
  })

  test('with its figures, its heaviest flag first, and the rate of its own group', () => {
    expect(lagging[1]).toMatchObject({ name: 'Đơn vị slow', plan: ty(100), group: 'department' })
    expect(lagging[1]?.groupRate).toBeCloseTo(20 / 110)
    expect(lagging[1]?.flags.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['belowAverageLargeRemaining', 'critical'],
      ['belowAverage', 'warning'],
    ])
    expect(lagging[1]?.factRows.length).toBe(3)
  })

  test('a project by the same rules', () => {
    const rules = ['bridge', 'clinic', 'unknown'].map(project =>
      projectFlags(open, { ...question, project: projectId(project) }).map(({ rule }) => rule),
    )
    expect(rules).toEqual([['belowAverageLargeRemaining', 'belowAverage'], [], []])
  })
})
