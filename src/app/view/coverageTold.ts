import type { IsoDate } from '../../domain/base/calendar.ts'
import { dueCutOff } from '../../domain/book/due.ts'
import type { OpenBook } from '../../domain/book/openBook.ts'
import type { RuleSet } from '../../domain/lagging/ruleSet.ts'
import { coverageShare, provinceFigures, type Figures, type ReportCoverage } from '../../domain/progress/progress.ts'

/** How much of a plan was reported, and whether that is enough, by the rule set, to speak of averages. */
export type CoverageTold = {
  readonly coverage: ReportCoverage
  /** 0-1; undefined where there is no plan. */
  readonly share: number | undefined
  readonly state: 'enough' | 'tooLittle'
  /** From which share it is enough. */
  readonly least: number
  /** The last cut-off that was due; undefined while none was. */
  readonly due: IsoDate | undefined
}

type CoverageQuestion = { readonly asOf: IsoDate; readonly ruleSet: RuleSet; readonly coverage?: ReportCoverage }

/** Of the province, or of what is handed in. */
export const coverageTold = (open: OpenBook, { asOf, ruleSet, coverage }: CoverageQuestion): CoverageTold => {
  const told = coverage ?? provinceFigures(open, asOf).coverage
  const share = coverageShare(told)
  return {
    coverage: told,
    share,
    state: (share ?? 1) < ruleSet.leastCoverage ? 'tooLittle' : 'enough',
    least: ruleSet.leastCoverage,
    due: dueCutOff({ planYear: open.planYear, asOf, settings: open.stated.submissions }),
  }
}

/** The average that others can be set against; undefined while too little was reported. */
export const averageTold = (open: OpenBook, question: Omit<CoverageQuestion, 'coverage'>): number | undefined =>
  coverageTold(open, question).state === 'enough' ? provinceFigures(open, question.asOf).reportedRate : undefined

/** Whether the published rates say what those of the reported part say, to half a point: only then can they be ranked aloud. */
export const speakForWhole = (rows: readonly Pick<Figures, 'rate' | 'reportedRate'>[]): boolean =>
  rows.every(({ rate, reportedRate }) => Math.abs((rate ?? 0) - (reportedRate ?? 0)) <= 0.005)
