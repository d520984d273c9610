import { minus, sum, zero, type Dong } from '../../../domain/base/money.ts'
import type { ProgressRow } from '../../../domain/progress/progress.ts'
import type { Bar } from '../../charts/barLayout.ts'
import type { InvestorLine } from './investorLines.ts'
import type { RankingSort } from './ranking.ts'

type ValueTexts = {
  readonly money: (amount: Dong | undefined) => string
  readonly share: (share: number | undefined) => string
}

/** A bar per investor: its rate, what it has left, or how far it is behind what it committed; hatched where it lags. */
export const rankingBars = (lines: readonly InvestorLine[], sort: RankingSort, said: ValueTexts): readonly Bar[] =>
  lines.map(({ row, standing }): Bar => {
    const { value, label } = measured(row, sort, said)
    return { key: row.key, name: row.name, value, label, tone: standing === 'lagging' ? 'lagging' : 'actual' }
  })

const measured = (row: ProgressRow, sort: RankingSort, { money, share }: ValueTexts) => {
  switch (sort) {
    case 'rate':
      return { value: row.rate, label: share(row.rate) }
    case 'remaining':
      return { value: row.remaining, label: money(row.remaining) }
    case 'gap': {
      // Behind is to the right: the longer the bar, the more was promised and not done.
      const behind = row.gapToCommitment === undefined ? undefined : minus(zero, row.gapToCommitment)
      return { value: behind, label: money(row.gapToCommitment) }
    }
  }
}

/** What the ranking says, by what it is ranked by. Of amounts `share` is of all that the lines add up to. */
export type RankingFinding =
  | { readonly kind: 'rate'; readonly below: number; readonly reached: number; readonly told: number }
  | { readonly kind: 'remaining'; readonly first: number; readonly amount: Dong; readonly share: number }
  | { readonly kind: 'gap'; readonly behind: number; readonly told: number; readonly amount: Dong }
  | { readonly kind: 'nothing' }

/** So many of the first are named together. */
const named = 5

type RankingQuestion = {
  readonly sort: RankingSort
  readonly average: number | undefined
  /** Share of the plan. */
  readonly target: number
}

export const rankingFinding = (
  lines: readonly InvestorLine[],
  { sort, average, target }: RankingQuestion,
): RankingFinding => {
  const rows = lines.map(({ row }) => row)
  switch (sort) {
    case 'rate': {
      const rates = rows.flatMap(({ reportedRate }) => reportedRate ?? [])
      if (rates.length === 0 || average === undefined) return { kind: 'nothing' }
      return {
        kind: 'rate',
        below: rates.filter(rate => rate < average).length,
        reached: rates.filter(rate => rate >= target).length,
        told: rates.length,
      }
    }
    case 'remaining': {
      const left = rows.flatMap(({ remaining }) => (remaining !== undefined && remaining > 0 ? [remaining] : []))
      const [all, first] = [sum(left), sum(left.slice(0, named))]
      return all <= 0
        ? { kind: 'nothing' }
        : { kind: 'remaining', first: Math.min(named, left.length), amount: first, share: first / all }
    }
    case 'gap': {
      const gaps = rows.flatMap(({ gapToCommitment }) => gapToCommitment ?? [])
      const behind = gaps.filter(gap => gap < 0)
      return gaps.length === 0
        ? { kind: 'nothing' }
        : { kind: 'gap', behind: behind.length, told: gaps.length, amount: minus(zero, sum(behind)) }
    }
  }
}
