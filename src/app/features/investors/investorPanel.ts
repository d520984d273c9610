import type { ProgressRow } from '../../../domain/progress/progress.ts'
import type { InvestorLine } from './investorLines.ts'
import type { RankingSort } from './ranking.ts'

/** What every way to look at the investors is told. */
export type InvestorPanelProps = {
  /** Those asked for, in the order asked for; never empty. */
  readonly lines: readonly InvestorLine[]
  readonly all: readonly InvestorLine[]
  readonly province: ProgressRow
  readonly sort: RankingSort
}
