import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { defaultRuleSet, laggingInvestors } from '../../../src/domain/lagging/lagging.ts'
import { figuresOfProjects, groupings, progressBy, provinceFigures } from '../../../src/domain/progress/progress.ts'
import { coverageShare } from '../../../src/domain/progress/reportCoverage.ts'
import { reportDay } from '../../../src/domain/progress/reported.ts'
import { flagSentence } from '../../../src/text/vi/flags.ts'
import { projectId } from '../../../src/domain/base/ids.ts'
import { day, openOf, ty, type FactWords } from '../exampleLedger.ts'

const asOf = day('2024-10-20')
/** Due on 3 October. */
const due = '2024-09-30'

/** How a project's disbursement is told by the day; amounts in tỷ. */
type Drawn = {
  readonly plan: number
  /** Committed by the ends of July, August, September and October. */
  readonly commitments: readonly [number, number, number, number] | undefined
  readonly report: 'silent' | { readonly asOf: string; readonly actual: number }
}

const anyProject: fc.Arbitrary<Drawn> = fc.record({
  plan: fc.integer({ min: 1, max: 200 }),
  commitments: fc.option(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.nat({ max: 40 })), {
    nil: undefined,
  }),
  report: fc.oneof(
    fc.constant('silent' as const),
    fc.record({
      asOf: fc.constantFrom('2024-07-31', '2024-08-31', due),
      actual: fc.oneof(fc.constant(0), fc.nat({ max: 150 })),
    }),
  ),
})

const months = ['2024-07-31', '2024-08-31', due, '2024-10-31']

const factsOf = (projects: readonly Drawn[]): readonly FactWords[] =>
  projects.flatMap(({ plan, commitments, report }, at): FactWords[] => {
    const project = `project ${at}`
    const investor = `investor ${at % 3}`
    return [
      { kind: 'plan', project, investor, asOf: '2024-01-01', amount: plan },
      ...(commitments ?? []).map((amount, month): FactWords => ({
        kind: 'commitment',
        project,
        asOf: months[month] ?? due,
        basis: 'inMonth',
        amount,
      })),
      ...(report === 'silent' ? [] : [{ project, asOf: report.asOf, amount: report.actual }]),
    ]
  })

/** One file of the day asked about: every nought in it is an amount. */
const yearOf = (projects: readonly Drawn[]) => openOf({ reportDate: asOf, facts: factsOf(projects) })

/** Committed by the end of the month that the project reported on. */
const committedBy = ({ commitments }: Drawn, until: string): number =>
  (commitments ?? []).filter((_, month) => (months[month] ?? '') <= until).reduce((sum, amount) => sum + amount, 0)

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)

const forAnyYear = (check: (projects: readonly Drawn[]) => void): void =>
  fc.assert(fc.property(fc.array(anyProject, { minLength: 1, maxLength: 12 }), check))

describe('ledgers with silent, stale and zero projects: the figures are those of a plain recount', () => {
  test('coverage, as plan and as counts', () => {
    forAnyYear(projects => {
      const sharesOf = (chosen: readonly Drawn[]) => ({
        plan: ty(total(chosen.map(({ plan }) => plan))),
        projects: chosen.length,
      })
      expect(provinceFigures(yearOf(projects), asOf).coverage).toMatchObject({
        reported: sharesOf(projects.filter(({ report }) => report !== 'silent' && report.asOf >= due)),
        stale: sharesOf(projects.filter(({ report }) => report !== 'silent' && report.asOf < due)),
        silent: sharesOf(projects.filter(({ report }) => report === 'silent')),
      })
    })
  })

  test('gap and fulfilment take the projects that have both, each by its own report', () => {
    forAnyYear(projects => {
      const both = projects.flatMap(project =>
        project.report === 'silent' || !project.commitments
          ? []
          : [{ actual: project.report.actual, committed: committedBy(project, project.report.asOf) }],
      )
      const [actual, committed] = [total(both.map(each => each.actual)), total(both.map(each => each.committed))]
      const figures = provinceFigures(yearOf(projects), asOf)
      expect(figures.gapToCommitment).toBe(both.length === 0 ? undefined : ty(actual) - ty(committed))
      expect(figures.fulfilment).toBe(committed === 0 ? undefined : actual / committed)
    })
  })

  test('the rate of what was reported leaves silent plan out; the published one does not', () => {
    forAnyYear(projects => {
      const told = projects.filter(({ report }) => report !== 'silent')
      const actual = total(told.map(({ report }) => (report === 'silent' ? 0 : report.actual)))
      const plan = total(told.map(each => each.plan))
      const figures = provinceFigures(yearOf(projects), asOf)
      expect(figures.reportedRate).toBe(told.length === 0 ? undefined : actual / plan)
      expect(figures.rate).toBe(told.length === 0 ? undefined : actual / total(projects.map(each => each.plan)))
    })
  })

  test('what is told of the whole does not change with silent projects, but for the plan', () => {
    forAnyYear(projects => {
      const open = yearOf(projects)
      const ids = projects.flatMap(({ report }, at) => (report === 'silent' ? [] : [projectId(`project ${at}`)]))
      const heard = figuresOfProjects(open, asOf, { key: 'heard', name: '', projects: ids })
      const { reportedRate, fulfilment, gapToCommitment, actual } = provinceFigures(open, asOf)
      expect([reportedRate, fulfilment, gapToCommitment, actual]).toEqual([
        heard.rate,
        heard.fulfilment,
        heard.gapToCommitment,
        heard.actual,
      ])
    })
  })
})

describe('no sentence states about silent projects what only reported ones say', () => {
  const averages = [
    'belowAverage',
    'belowAverageLargeRemaining',
    'aboveAverageLargeRemaining',
    'belowGroupAverage',
    'underTargetAtYearEnd',
  ]

  test('nobody is set against an average while too little was reported, of the province or of its own plan', () => {
    forAnyYear(projects => {
      const open = yearOf(projects)
      const whole = coverageShare(provinceFigures(open, asOf).coverage) ?? 0
      const uncovered = laggingInvestors(open, { asOf, ruleSet: defaultRuleSet }).filter(
        ({ coverage }) => whole < 0.8 || (coverageShare(coverage) ?? 0) < 0.8,
      )
      expect(uncovered.flatMap(({ flags }) => flags).filter(({ rule }) => averages.includes(rule))).toEqual([])
    })
  })

  test('who has silent projects is judged as if these were not there, and the sentence says so', () => {
    forAnyYear(projects => {
      const open = yearOf(projects)
      for (const investor of laggingInvestors(open, { asOf, ruleSet: defaultRuleSet })) {
        const { silent } = investor.coverage
        for (const flag of investor.flags.filter(({ rule }) => averages.includes(rule))) {
          expect(flag.figures).toMatchObject({ plan: investor.reportedPlan, rate: investor.reportedRate })
          expect(flagSentence(flag).includes('chưa có báo cáo')).toBe(silent.projects > 0)
        }
      }
    })
  })

  test('of who has reported nothing no figure of disbursement is told', () => {
    const ofDisbursement = ['nothingDisbursed', 'belowCommitment', 'belowCommitmentInMonth', 'stalled', ...averages]
    forAnyYear(projects => {
      const lagging = laggingInvestors(yearOf(projects), { asOf, ruleSet: defaultRuleSet })
      const silent = lagging.filter(({ actual }) => actual === undefined)
      const said = silent.flatMap(({ flags }) => flags.map(({ rule }): string => rule))
      expect(said.filter(rule => ofDisbursement.includes(rule))).toEqual([])
    })
  })
})

test('a later day than the last report’s asks for that report’s day, and nothing more is known', () => {
  forAnyYear(projects => {
    const open = yearOf(projects)
    const told = projects.flatMap(({ report }) => (report === 'silent' ? [] : [report.asOf])).toSorted()
    const asked = day('2025-01-31')
    expect(reportDay(open, asked)).toBe(told.at(-1) ?? asked)
    for (const by of groupings) {
      const spoken = progressBy(open, { asOf: reportDay(open, asked), by })
      expect(spoken.map(({ actual }) => actual)).toEqual(
        progressBy(open, { asOf: asked, by }).map(({ actual }) => actual),
      )
    }
  })
})
