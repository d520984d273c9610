import { describe, expect, test } from 'vitest'
import { countedLagging, laggingInvestors, type LaggingInvestor } from '../../../src/domain/lagging/lagging.ts'
import { ruleNames } from '../../../src/domain/lagging/laggingRules.ts'
import { countsAsLagging } from '../../../src/domain/lagging/ruleSet.ts'
import { builtInRuleSets, defaultRuleSet, ruleDefaults } from '../../../src/domain/lagging/ruleSets.ts'
import { ruleSetOf } from '../../../src/domain/lagging/savedRuleSets.ts'
import { ngheAn } from '../../../src/province/nghe-an/ngheAn.ts'
import { ngheAnRuleSet } from '../../../src/province/nghe-an/ruleSets.ts'
import { sum } from '../../../src/domain/base/money.ts'
import { provinceFigures } from '../../../src/domain/progress/progress.ts'
import { formatShare } from '../../../src/text/vi/format.ts'
import { day, openOf, ty, type FactWords } from '../exampleLedger.ts'
import { publishedRow } from '../publishedFigures.ts'

const oct = day('2024-10-20')

type Unit = { readonly name: string; readonly plan: number; readonly disbursed: number }

const factsOf = ({ name, plan, disbursed }: Unit): readonly FactWords[] => [
  { kind: 'plan', project: name, investor: name, asOf: '2024-01-01', amount: plan },
  { project: name, asOf: '2024-10-20', amount: disbursed },
]

/**
 * The province of 20/10/2024: 5.471 tỷ, 2.852 disbursed. Sixteen units under the average with over 20 tỷ left each and
 * four over it with over 45 hold 2.050 of the 2.619 tỷ left, as was published; their names were not, and the other units
 * stand for themselves.
 */
const province = (): readonly Unit[] => {
  const { plan, disbursed } = publishedRow('2024-10-20', 'province-managed')
  const under = Array.from({ length: 16 }, (_, at) => ({ name: `under ${at + 1}`, plan: 180, disbursed: 82 }))
  const over = Array.from({ length: 4 }, (_, at) => ({ name: `over ${at + 1}`, plan: 300, disbursed: 179.5 }))
  const edges = [
    { name: 'under, 20 left', plan: 30, disbursed: 10 },
    { name: 'over, 45 left', plan: 100, disbursed: 55 },
  ]
  const named = [...under, ...over, ...edges]
  const left = named.reduce(
    (rest, unit) => ({ plan: rest.plan - unit.plan, disbursed: rest.disbursed - unit.disbursed }),
    {
      plan,
      disbursed,
    },
  )
  const others = 50
  return [
    ...named,
    ...Array.from({ length: others }, (_, at) => ({
      name: `other ${at + 1}`,
      plan: left.plan / others,
      disbursed: left.disbursed / others,
    })),
  ]
}

describe('the province’s own rule of 20/10/2024', () => {
  const open = openOf({ facts: province().flatMap(factsOf) })
  const lagging = laggingInvestors(open, { asOf: oct, ruleSet: ngheAnRuleSet })
  const namedFor = (rule: string): readonly LaggingInvestor[] =>
    lagging.filter(({ flags }) => flags.some(flag => flag.rule === rule))

  test('is measured by 52,13 %, not by the 51,13 % that was printed', () => {
    expect(formatShare(provinceFigures(open, oct).rate)).toBe('52,13\u00a0%')
  })

  test('names sixteen under the average with over 20 tỷ left, four over it with over 45, and nobody else', () => {
    expect(namedFor('belowAverageLargeRemaining')).toHaveLength(16)
    expect(namedFor('aboveAverageLargeRemaining')).toHaveLength(4)
    expect(lagging).toHaveLength(20)
    expect(countedLagging(lagging, ngheAnRuleSet)).toHaveLength(20)
  })

  test('the twenty hold 2.050 of the 2.619 tỷ left', () => {
    expect(sum(lagging.flatMap(({ remaining }) => remaining ?? []))).toBe(ty(2050))
    expect(provinceFigures(open, oct).remaining).toBe(ty(2619))
  })

  test('exactly 20 or 45 tỷ left is not over it', () => {
    expect(lagging.map(({ key }) => key)).not.toContain('under, 20 left')
    expect(lagging.map(({ key }) => key)).not.toContain('over, 45 left')
  })
})

describe('the rule sets that come with the product', () => {
  const builtIn = builtInRuleSets(ngheAn)

  test('are told apart by id and by name', () => {
    expect(new Set(builtIn.map(({ id }) => id)).size).toBe(builtIn.length)
    expect(new Set(builtIn.map(({ name }) => name)).size).toBe(builtIn.length)
  })

  test('know every rule, on or off', () => {
    for (const { rules } of builtIn) expect(new Set(Object.keys(rules))).toEqual(new Set(ruleNames))
    expect(new Set(Object.keys(ruleDefaults))).toEqual(new Set(ruleNames))
  })

  test('aim at the province’s own target', () => {
    const [everybodys, own] = builtInRuleSets({ ...ngheAn, target: 0.9 })
    expect(everybodys.rules.underTargetAtYearEnd).toEqual({ severity: 'warning', target: 0.9 })
    expect(everybodys.rules.commitmentUnderTarget).toEqual({ severity: 'watch', target: 0.9 })
    expect(everybodys.rules.forecastUnderTarget).toBe('off')
    expect(own).toEqual(ngheAnRuleSet)
    expect(builtIn[0]).toEqual(defaultRuleSet)
  })

  test('count as lagging whom a critical flag or a warning names, and watch the others', () => {
    expect(
      ['critical', 'warning', 'watch'].map(severity => countsAsLagging(defaultRuleSet, severity as 'watch')),
    ).toEqual([true, true, false])
  })
})

test('a set that was saved before a rule was known has it off, and names by the others', () => {
  const { id: _id, version: _version, rules, ...body } = defaultRuleSet
  const { stalled: _stalled, ...known } = rules
  const ruleSet = ruleSetOf({ id: 'old', version: 1, body: { ...body, rules: known } }, [])
  expect(ruleSet.rules).toEqual({ ...rules, stalled: 'off' })
  const open = openOf({ facts: factsOf({ name: 'own', plan: 100, disbursed: 60 }) })
  expect(laggingInvestors(open, { asOf: oct, ruleSet }).map(({ key }) => key)).toEqual(['own'])
})

test('who is only to be watched is no laggard', () => {
  const open = openOf({
    facts: [
      ...factsOf({ name: 'own', plan: 100, disbursed: 60 }),
      { kind: 'commitment', project: 'own', asOf: '2025-01-31', amount: 90 },
    ],
  })
  const lagging = laggingInvestors(open, { asOf: oct, ruleSet: defaultRuleSet })
  expect(lagging.map(({ key, severity }) => [key, severity])).toEqual([['own', 'watch']])
  expect(countedLagging(lagging, defaultRuleSet)).toEqual([])
  expect(countedLagging(lagging, { ...defaultRuleSet, countsAsLagging: ['watch'] })).toHaveLength(1)
})
