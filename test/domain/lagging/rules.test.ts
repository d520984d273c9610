import { describe, expect, test } from 'vitest'

import type { Directory, KeyProject } from '../../../src/domain/ledger/directory.ts'
import { projectId } from '../../../src/domain/base/ids.ts'
import {
  defaultRuleSet,
  laggingInvestors,
  projectFlags,
  type Flag,
  type RuleName,
  type RuleSet,
} from '../../../src/domain/lagging/lagging.ts'
import { defaultCounting, type CarriedOverWay } from '../../../src/domain/book/counting.ts'
import { onTerms } from '../../../src/domain/book/openBook.ts'
import { nothingStated, type NationalRate, type Stated } from '../../../src/domain/book/stated.ts'
import { bookOf, day, directoryOf, ledgerOf, ty, year, type FactWords, type ImportWords } from '../exampleLedger.ts'

const plan = (amount: number, more: Partial<FactWords> = {}): FactWords => ({
  kind: 'plan',
  investor: 'own',
  asOf: '2024-01-01',
  amount,
  ...more,
})
const actual = (asOf: string, amount: number, more: Partial<FactWords> = {}): FactWords => ({ asOf, amount, ...more })
const commitment = (asOf: string, amount: number, more: Partial<FactWords> = {}): FactWords => ({
  kind: 'commitment',
  asOf,
  basis: 'inMonth',
  amount,
  ...more,
})

/** The rest of the province: plan 1.000 tỷ, disbursed as given. */
const others = (asOf: string, amount: number): readonly FactWords[] => [
  plan(1000, { project: 'rest', investor: 'others' }),
  actual(asOf, amount, { project: 'rest' }),
]

type Case = {
  readonly asOf: string
  readonly facts?: readonly FactWords[]
  readonly imports?: readonly ImportWords[]
  readonly rules?: Partial<RuleSet['rules']>
  readonly denominator?: RuleSet['denominator']
  readonly carriedOver?: CarriedOverWay
  readonly stated?: Stated
  readonly directory?: (directory: Directory) => Directory
}

/** The flags of the investor `own`, by rule. */
const flagsOf = ({ asOf, facts = [], imports, rules, denominator, directory, ...terms }: Case) => {
  const ledger = ledgerOf(...(imports ?? [{ facts }]))
  const open = onTerms(bookOf(ledger, (directory ?? (same => same))(directoryOf(ledger))), {
    counting: { ...defaultCounting, carriedOver: terms.carriedOver ?? 'apart' },
    stated: terms.stated ?? nothingStated,
  })
  const ruleSet = {
    ...defaultRuleSet,
    denominator: denominator ?? defaultRuleSet.denominator,
    rules: { ...defaultRuleSet.rules, ...rules },
  }
  const own = laggingInvestors(open, { asOf: day(asOf), ruleSet }).find(({ key }) => key === 'own')
  return new Map<RuleName, Flag['figures']>(own?.flags.map(({ rule, figures }) => [rule, figures]))
}

const oct = '2024-10-20'

/** How a rate is counted unless a case says otherwise. */
const byTotal = { denominator: 'total', carriedOver: 'apart' } as const

const nation = (asOf: string, rate: number, more: Partial<NationalRate> = {}): NationalRate => ({
  ...byTotal,
  planYear: year,
  asOf: day(asOf),
  rate,
  source: 'Bộ Tài chính',
  ...more,
})

describe('each rule names, with the figures it used, and does not name', () => {
  test.each<[RuleName, string, Case, object | undefined]>([
    [
      'nothingDisbursed',
      'a plan, and 0 disbursed in March',
      { asOf: '2024-03-01', facts: [plan(10), actual('2024-02-29', 0)] },
      { asOf: '2024-03-01', plan: ty(10), actual: 0 },
    ],
    [
      'nothingDisbursed',
      'not yet in February',
      { asOf: '2024-02-29', facts: [plan(10), actual('2024-02-29', 0)] },
      undefined,
    ],
    ['nothingDisbursed', 'not where nobody reported', { asOf: oct, facts: [plan(10)] }, undefined],
    [
      'nothingDisbursed',
      'not without a plan',
      { asOf: oct, facts: [actual('2024-02-29', 0, { investor: 'own' })] },
      undefined,
    ],

    [
      'belowAverage',
      "under the province's money-weighted rate",
      { asOf: oct, facts: [plan(100), actual(oct, 30), ...others(oct, 520)] },
      { ...byTotal, asOf: oct, plan: ty(100), actual: ty(30), rate: 0.3, average: 0.5 },
    ],
    [
      'belowAverage',
      'not at the average',
      { asOf: oct, facts: [plan(100), actual(oct, 50), ...others(oct, 500)] },
      undefined,
    ],
    [
      'belowAverage',
      'with unallocated capital, of investor and province alike',
      {
        asOf: oct,
        denominator: 'total',
        facts: [
          plan(100),
          actual(oct, 60),
          plan(100, { kind: 'unallocated', project: 'reserve' }),
          ...others(oct, 540),
        ],
      },
      { ...byTotal, asOf: oct, plan: ty(200), actual: ty(60), rate: 0.3, average: 0.5 },
    ],

    [
      'belowAverage',
      'of what is allocated alone, where the rule set says so',
      {
        asOf: oct,
        denominator: 'allocated',
        facts: [
          plan(100),
          actual(oct, 60),
          plan(100, { kind: 'unallocated', project: 'reserve' }),
          ...others(oct, 540),
        ],
      },
      undefined,
    ],
    [
      'belowAverage',
      'with carried-over capital, of investor and province alike',
      {
        asOf: oct,
        carriedOver: 'together',
        facts: [
          plan(100),
          actual(oct, 60),
          plan(100, { kind: 'carriedOver' }),
          actual(oct, 0, { capital: 'carriedOver' }),
          ...others(oct, 540),
        ],
      },
      {
        ...byTotal,
        carriedOver: 'together',
        asOf: oct,
        plan: ty(200),
        actual: ty(60),
        rate: 0.3,
        average: 0.5,
      },
    ],
    [
      'belowAverage',
      'not of what the Prime Minister assigned, while no file says how much that is',
      {
        asOf: oct,
        denominator: 'primeMinister',
        facts: [plan(100), actual(oct, 30), ...others(oct, 520)],
      },
      undefined,
    ],

    [
      'belowGroupAverage',
      'off unless set',
      { asOf: oct, facts: [plan(100), actual(oct, 30), ...others(oct, 520)] },
      undefined,
    ],
    [
      'belowGroupAverage',
      'under the rate of all investors of its group',
      {
        asOf: oct,
        facts: [plan(100), actual(oct, 30), ...others(oct, 520)],
        rules: { belowGroupAverage: { severity: 'watch' } },
      },
      { ...byTotal, asOf: oct, plan: ty(100), actual: ty(30), rate: 0.3, average: 0.5, group: 'other' },
    ],
    [
      'belowGroupAverage',
      'not under that of another group',
      {
        asOf: oct,
        facts: [plan(100), actual(oct, 30), ...others(oct, 520)],
        rules: { belowGroupAverage: { severity: 'watch' } },
        directory: directory => ({
          ...directory,
          investors: directory.investors.map(each => ({ ...each, group: each.id === 'own' ? 'district' : 'board' })),
        }),
      },
      undefined,
    ],

    [
      'belowAverageLargeRemaining',
      'under the average and more than 20 tỷ left',
      { asOf: oct, facts: [plan(100), actual(oct, 30), ...others(oct, 520)] },
      {
        ...byTotal,
        asOf: oct,
        plan: ty(100),
        actual: ty(30),
        rate: 0.3,
        average: 0.5,
        remaining: ty(70),
        limit: ty(20),
      },
    ],
    [
      'belowAverageLargeRemaining',
      'not with 20 tỷ left',
      { asOf: oct, facts: [plan(20), actual(oct, 0), ...others(oct, 520)] },
      undefined,
    ],
    [
      'belowAverageLargeRemaining',
      'not over the average',
      { asOf: oct, facts: [plan(100), actual(oct, 60), ...others(oct, 520)] },
      undefined,
    ],

    [
      'aboveAverageLargeRemaining',
      'over the average, but more than 45 tỷ left',
      { asOf: oct, facts: [plan(200), actual(oct, 140), ...others(oct, 460)] },
      {
        ...byTotal,
        asOf: oct,
        plan: ty(200),
        actual: ty(140),
        rate: 0.7,
        average: 0.5,
        remaining: ty(60),
        limit: ty(45),
      },
    ],
    [
      'aboveAverageLargeRemaining',
      'not with 45 tỷ left',
      { asOf: oct, facts: [plan(145), actual(oct, 100), ...others(oct, 460)] },
      undefined,
    ],

    [
      'underTargetAtYearEnd',
      'over the average, under 95 % on 31 January',
      { asOf: '2025-01-31', facts: [plan(100), actual('2025-01-31', 94), ...others('2025-01-31', 786)] },
      { ...byTotal, asOf: '2025-01-31', plan: ty(100), actual: ty(94), rate: 0.94, average: 0.8, target: 0.95 },
    ],
    [
      'underTargetAtYearEnd',
      'not a day before',
      { asOf: '2025-01-30', facts: [plan(100), actual(oct, 94), ...others(oct, 786)] },
      undefined,
    ],
    [
      'underTargetAtYearEnd',
      'not at 95 %',
      { asOf: '2025-01-31', facts: [plan(100), actual(oct, 95), ...others(oct, 785)] },
      undefined,
    ],
    [
      'underTargetAtYearEnd',
      'not under the average: that is named for itself',
      { asOf: '2025-01-31', facts: [plan(100), actual(oct, 70), ...others(oct, 810)] },
      undefined,
    ],

    [
      'belowCommitment',
      'under 90 % of what was committed to date',
      { asOf: '2024-09-30', facts: [plan(100), commitment('2024-09-30', 50), actual('2024-09-30', 40)] },
      {
        asOf: '2024-09-30',
        actualAsOf: '2024-09-30',
        actual: ty(40),
        committed: ty(50),
        fulfilment: 0.8,
        threshold: 0.9,
      },
    ],
    [
      'belowCommitment',
      'not at 90 %',
      { asOf: '2024-09-30', facts: [plan(100), commitment('2024-09-30', 50), actual('2024-09-30', 45)] },
      undefined,
    ],
    [
      'belowCommitment',
      'not where nobody reported',
      { asOf: '2024-09-30', facts: [plan(100), commitment('2024-09-30', 50)] },
      undefined,
    ],

    [
      'belowCommitmentInMonth',
      'under 90 % of what was committed for the last whole month alone',
      {
        asOf: oct,
        facts: [
          plan(100),
          commitment('2024-08-31', 30),
          commitment('2024-09-30', 20),
          actual('2024-08-31', 40),
          actual('2024-09-30', 50),
        ],
      },
      { monthEnd: '2024-09-30', actual: ty(10), committed: ty(20), fulfilment: 0.5, threshold: 0.9 },
    ],
    [
      'belowCommitmentInMonth',
      'January has no month before it',
      { asOf: '2024-01-31', facts: [plan(100), commitment('2024-01-31', 10), actual('2024-01-31', 5)] },
      { monthEnd: '2024-01-31', actual: ty(5), committed: ty(10), fulfilment: 0.5, threshold: 0.9 },
    ],
    [
      'belowCommitmentInMonth',
      'not where the month cannot be told apart',
      {
        asOf: oct,
        facts: [plan(100), commitment('2024-09-30', 20), actual('2024-08-20', 40), actual('2024-09-30', 50)],
      },
      undefined,
    ],

    [
      'commitmentMissing',
      'projects with a plan for which nothing is committed',
      { asOf: '2024-01-01', facts: [plan(10), plan(5, { project: 'school' }), commitment('2024-09-30', 3)] },
      { asOf: '2024-01-01', projects: 1, plan: ty(5) },
    ],
    [
      'commitmentMissing',
      'not with a commitment of 0',
      { asOf: oct, facts: [plan(10), commitment('2024-09-30', 0)] },
      undefined,
    ],

    [
      'commitmentUnderTarget',
      'the whole year committed is under 95 % of the plan',
      { asOf: oct, facts: [plan(100), commitment('2024-09-30', 50), commitment('2025-01-31', 44)] },
      { committedYear: ty(94), plan: ty(100), share: 0.94, target: 0.95 },
    ],
    [
      'commitmentUnderTarget',
      'not at 95 %',
      { asOf: oct, facts: [plan(100), commitment('2025-01-31', 95)] },
      undefined,
    ],

    [
      'commitmentLowered',
      'the year, against the first commitment',
      {
        asOf: oct,
        imports: [
          { facts: [plan(100), commitment('2024-10-31', 50)] },
          { facts: [commitment('2024-10-31', 30)] },
          { facts: [commitment('2024-10-31', 40)] },
        ],
      },
      { until: '2025-01-31', before: ty(50), after: ty(40) },
    ],
    [
      'commitmentLowered',
      'up to the end of this month, where it was only put off',
      {
        asOf: oct,
        imports: [
          { facts: [plan(100), commitment('2024-10-31', 50), commitment('2024-12-31', 10)] },
          { facts: [commitment('2024-10-31', 20), commitment('2024-12-31', 40)] },
        ],
      },
      { until: '2024-10-31', before: ty(50), after: ty(20) },
    ],
    [
      'commitmentLowered',
      'not where it was raised',
      {
        asOf: oct,
        imports: [{ facts: [plan(100), commitment('2024-10-31', 50)] }, { facts: [commitment('2024-10-31', 60)] }],
      },
      undefined,
    ],

    [
      'stalled',
      'no rise in two reports',
      { asOf: oct, facts: [plan(100), actual('2024-08-31', 30), actual('2024-09-30', 30), actual('2024-10-10', 29)] },
      { since: '2024-08-31', asOf: '2024-10-10', reports: 2, before: ty(30), actual: ty(29) },
    ],
    [
      'stalled',
      'not after one report',
      { asOf: oct, facts: [plan(100), actual('2024-08-31', 30), actual('2024-09-30', 30)] },
      undefined,
    ],
    [
      'stalled',
      'not where one of them rose',
      { asOf: oct, facts: [plan(100), actual('2024-08-31', 30), actual('2024-09-30', 31), actual('2024-10-10', 31)] },
      undefined,
    ],
    [
      'stalled',
      'not where all is disbursed',
      { asOf: oct, facts: [plan(30), actual('2024-08-31', 30), actual('2024-09-30', 30), actual('2024-10-10', 30)] },
      undefined,
    ],
    [
      'stalled',
      "not by the investor's reports where the treasury's figure counts",
      {
        asOf: oct,
        facts: [
          plan(100),
          actual('2024-09-30', 30, { reporter: 'treasury' }),
          actual('2024-08-31', 29),
          actual('2024-09-30', 29),
          actual('2024-10-10', 29),
        ],
      },
      undefined,
    ],

    [
      'notReported',
      "nothing of September by 3 October, though others' reports are in",
      { asOf: oct, facts: [plan(100), actual('2024-08-31', 30), ...others('2024-09-30', 500)] },
      { asOf: oct, monthEnd: '2024-09-30', due: '2024-10-03' },
    ],
    [
      'notReported',
      'not before it is due',
      { asOf: '2024-10-02', facts: [plan(100), actual('2024-08-31', 30), ...others('2024-09-30', 500)] },
      undefined,
    ],
    [
      'notReported',
      'not where it cannot be told',
      { asOf: oct, facts: [plan(100), actual('2024-08-31', 30), ...others('2024-08-31', 500)] },
      undefined,
    ],
    [
      'notReported',
      'nothing of its own, though the treasury tells what it disbursed',
      {
        asOf: oct,
        facts: [plan(100), actual('2024-09-30', 30, { reporter: 'treasury' }), ...others('2024-09-30', 500)],
      },
      { asOf: oct, monthEnd: '2024-09-30', due: '2024-10-03' },
    ],
    [
      'notReported',
      'not before the day that the submission board waits for',
      {
        asOf: oct,
        stated: { ...nothingStated, submissions: { dueDay: 15, graceDays: 6 } },
        facts: [plan(100), actual('2024-08-31', 30), ...others('2024-09-30', 500)],
      },
      undefined,
    ],
    [
      'notReported',
      'not where a later report is in',
      { asOf: oct, facts: [plan(100), actual('2024-10-10', 30), ...others('2024-09-30', 500)] },
      undefined,
    ],

    [
      'milestoneMissed',
      'the latest one that has passed',
      {
        asOf: oct,
        facts: [plan(100), actual(oct, 55)],
        rules: {
          milestoneMissed: {
            severity: 'warning',
            milestones: [
              { month: 12, share: 0.9 },
              { month: 9, share: 0.6 },
              { month: 6, share: 0.5 },
            ],
          },
        },
      },
      { ...byTotal, asOf: oct, plan: ty(100), actual: ty(55), rate: 0.55, milestone: '2024-09-30', share: 0.6 },
    ],
    ['milestoneMissed', 'none unless set', { asOf: oct, facts: [plan(100), actual(oct, 5)] }, undefined],

    [
      'belowNation',
      "under the nation's rate that someone typed in",
      {
        asOf: oct,
        facts: [plan(100), actual(oct, 40)],
        stated: {
          planTotals: [],
          nationalRates: [nation('2024-08-31', 0.39), nation('2024-09-30', 0.4729), nation('2024-10-31', 0.6)],
        },
      },
      { ...byTotal, asOf: oct, plan: ty(100), actual: ty(40), rate: 0.4, nation: 0.4729, nationAsOf: '2024-09-30' },
    ],
    ['belowNation', 'none unless typed in', { asOf: oct, facts: [plan(100), actual(oct, 5)] }, undefined],
    [
      'belowNation',
      'not by a rate that is taken of another plan',
      {
        asOf: oct,
        facts: [plan(100), actual(oct, 40)],
        stated: {
          planTotals: [],
          nationalRates: [
            nation('2024-09-30', 0.4729, { denominator: 'primeMinister' }),
            nation('2024-09-30', 0.4729, { carriedOver: 'together' }),
          ],
        },
      },
      undefined,
    ],

    [
      'forecastUnderTarget',
      'the middle of the forecast, of all that is assigned, under 95 %',
      {
        asOf: '2024-09-30',
        facts: [plan(100), ...['2024-03-31', '2024-06-30', '2024-09-30'].map((end, at) => actual(end, 15 * (at + 1)))],
        rules: { forecastUnderTarget: { severity: 'watch', target: 0.95 } },
      },
      {
        asOf: '2024-09-30',
        close: '2025-01-31',
        p10: expect.any(Number),
        p50: ty(65),
        p90: expect.any(Number),
        plan: ty(100),
        share: 0.65,
        target: 0.95,
      },
    ],
    [
      'forecastUnderTarget',
      'not where nothing can be forecast',
      {
        asOf: '2024-09-30',
        facts: [plan(100), actual('2024-06-30', 1), actual('2024-09-30', 2)],
        rules: { forecastUnderTarget: { severity: 'watch', target: 0.95 } },
      },
      undefined,
    ],
    [
      'forecastUnderTarget',
      'off unless set',
      {
        asOf: '2024-09-30',
        facts: [plan(100), ...['2024-03-31', '2024-06-30', '2024-09-30'].map((end, at) => actual(end, 15 * (at + 1)))],
      },
      undefined,
    ],

    [
      'capitalUnallocated',
      'anything left after 31 March',
      { asOf: '2024-04-01', facts: [plan(3, { kind: 'unallocated' })] },
      { asOf: '2024-04-01', unallocated: ty(3), deadline: '2024-03-31' },
    ],
    [
      'capitalUnallocated',
      'not on 31 March',
      { asOf: '2024-03-31', facts: [plan(3, { kind: 'unallocated' })] },
      undefined,
    ],

    [
      'disbursedOverPlan',
      'project by project, though the investor as a whole is under its plan',
      {
        asOf: oct,
        facts: [plan(10), actual(oct, 12), plan(50, { project: 'school' }), actual(oct, 20, { project: 'school' })],
      },
      { asOf: oct, projects: 1, plan: ty(10), actual: ty(12), excess: ty(2) },
    ],
    ['disbursedOverPlan', 'not at the plan', { asOf: oct, facts: [plan(10), actual(oct, 10)] }, undefined],
  ])('%s: %s', (rule, _, given, figures) => {
    expect(flagsOf(given).get(rule)).toEqual(figures)
  })

  test('a rule that is off names nobody', () => {
    const given = { asOf: oct, facts: [plan(10), actual('2024-02-29', 0)] }
    expect(flagsOf({ ...given, rules: { nothingDisbursed: 'off' } }).has('nothingDisbursed')).toBe(false)
  })
})

describe('money ahead of the works', () => {
  const road: KeyProject = {
    id: 'road',
    name: 'Đường',
    capital: 'provincial',
    phrases: ['du an road'],
    projects: [],
    investorName: undefined,
    totalInvestment: ty(100),
    measures: [{ name: 'Khối lượng', unit: '%', done: 40, total: 100, asOf: day('2024-09-30') }],
    obstacles: undefined,
    reference: undefined,
  }
  const started = plan(30, { kind: 'priorYears', asOf: '2023-12-31' })
  const withRoad = (known: Directory): Directory => ({ ...known, keyProjects: [road] })

  test('is named from 15 points on, counted from the start of the project', () => {
    const facts = [plan(60), started, actual(oct, 26)]
    expect(flagsOf({ asOf: oct, facts, directory: withRoad }).get('aheadOfPhysicalProgress')).toEqual({
      asOf: oct,
      measureAsOf: '2024-09-30',
      disbursed: ty(56),
      totalInvestment: ty(100),
      moneyShare: 0.56,
      volumeShare: 0.4,
    })
  })

  test.each([
    ['within 15 points', [plan(60), started, actual(oct, 25)]],
    ['with the years before unknown', [plan(60), actual(oct, 26)]],
  ])('is not named %s', (_, facts) => {
    expect(flagsOf({ asOf: oct, facts, directory: withRoad }).has('aheadOfPhysicalProgress')).toBe(false)
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
