import type { InvestorGroup } from '../../../domain/ledger/directory.ts'
import type { ProjectId } from '../../../domain/base/ids.ts'
import {
  laggingInvestors,
  type Flag,
  type FlagSeverity,
  type LaggingQuestion,
  type RuleSet,
} from '../../../domain/lagging/lagging.ts'
import { countsAsLagging } from '../../../domain/lagging/ruleSet.ts'
import { minus, sum, zero, type Dong } from '../../../domain/base/money.ts'
import type { OpenBook } from '../../../domain/book/openBook.ts'
import { investorGroups, progressBy, type ProgressRow } from '../../../domain/progress/progress.ts'
import type { Ranking, RankingSort } from './ranking.ts'

/** An investor's place in the ranking: its figures, its projects, and why it is named, if it is. */
export type InvestorLine = {
  /** `key` is the investor's id, '' where no file names one. */
  readonly row: ProgressRow
  readonly group: InvestorGroup
  readonly projects: readonly ProjectId[]
  readonly severity: FlagSeverity | undefined
  /** Whether it counts as lagging (chậm) by the rule set in use, or is only watched. */
  readonly standing: 'lagging' | 'watched' | undefined
  readonly flags: readonly Flag[]
}

export const investorLines = (open: OpenBook, { asOf, ruleSet }: LaggingQuestion): readonly InvestorLine[] => {
  const { directory } = open.book
  const lagging = new Map(laggingInvestors(open, { asOf, ruleSet }).map(row => [row.key, row]))
  const groups = new Map<string, InvestorGroup>(directory.investors.map(({ id, group }) => [id, group]))
  const members = new Map(investorGroups(open, asOf).map(group => [group.key, group.members]))
  return progressBy(open, { asOf, by: 'investor' }).map(row => ({
    row,
    group: groups.get(row.key) ?? 'other',
    projects: (members.get(row.key) ?? []).flatMap(at => directory.projects[at]?.id ?? []),
    severity: lagging.get(row.key)?.severity,
    standing: standingOf(ruleSet, lagging.get(row.key)?.severity),
    flags: lagging.get(row.key)?.flags ?? [],
  }))
}

const standingOf = (ruleSet: RuleSet, severity: FlagSeverity | undefined): InvestorLine['standing'] => {
  if (severity === undefined) return undefined
  return countsAsLagging(ruleSet, severity) ? 'lagging' : 'watched'
}

/** The lines that are asked for, in the order that is asked for; who has nothing to compare comes last. */
export const rankedLines = (lines: readonly InvestorLine[], { sort, group, show }: Ranking): readonly InvestorLine[] =>
  lines
    .filter(line => group === undefined || line.group === group)
    .filter(line => show === 'all' || line.flags.length > 0)
    .sort((a, b) => weigh(a, sort) - weigh(b, sort) || a.row.name.localeCompare(b.row.name, 'vi'))

/** Smallest first. */
const weigh = ({ row }: InvestorLine, sort: RankingSort): number => {
  switch (sort) {
    case 'remaining':
      return row.remaining === undefined ? last : minus(zero, row.remaining)
    case 'rate':
      return row.rate ?? last
    case 'gap':
      return row.gapToCommitment ?? last
  }
}

const last = Number.MAX_VALUE

/** What those who lag still hold; undefined where nothing is known of any. */
export const heldByLagging = (lines: readonly InvestorLine[]): Dong | undefined => {
  const held = lines.flatMap(({ standing, row }) => (standing === 'lagging' ? (row.remaining ?? []) : []))
  return held.length === 0 ? undefined : sum(held)
}
