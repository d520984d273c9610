import type { LaggingInvestor } from '../domain/lagging/lagging.ts'
import type { ProgressRow } from '../domain/progress/progress.ts'
import type { SamePeriodLastYear } from '../domain/progress/rates.ts'
import { flagSentence } from '../text/vi/flags.ts'
import type { LaggingView, ProgressView, SamePeriodView } from './contract/figures.ts'

/** What is undefined in the domain is null in JSON: never 0. */
export const progressView = (row: ProgressRow): ProgressView => ({
  key: row.key,
  name: row.name,
  plan: row.plan ?? null,
  carriedOver: row.carriedOver ?? null,
  committed: row.committed ?? null,
  actual: row.actual ?? null,
  rate: row.rate ?? null,
  fulfilment: row.fulfilment ?? null,
  gapToTarget: row.gapToTarget ?? null,
  remaining: row.remaining ?? null,
  coverage: coverageView(row.coverage),
})

const coverageView = ({ reported, stale, silent }: ProgressRow['coverage']): ProgressView['coverage'] => ({
  reported: { ...reported },
  stale: { ...stale },
  silent: { ...silent },
})

export const lastYearView = ({ key, asOf, plan, actual, rate, actualAsOf }: SamePeriodLastYear): SamePeriodView => ({
  key,
  asOf,
  plan: plan ?? null,
  actual: actual ?? null,
  rate: rate ?? null,
  actualAsOf: actualAsOf ?? null,
})

export const laggingView = (row: LaggingInvestor): LaggingView => ({
  investor: row.name,
  severity: row.severity,
  flags: row.flags.map(flag => ({ rule: flag.rule, figures: { ...flag.figures }, sentence: flagSentence(flag) })),
  plan: row.plan ?? null,
  actual: row.actual ?? null,
  rate: row.rate ?? null,
})
