import type { IsoDate } from '../base/calendar.ts'
import { investorGroups as investorGroupNames, type InvestorGroup } from '../ledger/directory.ts'
import { forecastBy, forecastOf, type ForecastRow } from '../forecast/forecast.ts'
import type { ProjectId } from '../base/ids.ts'
import { investorsOn, noInvestor } from '../book/investorOn.ts'
import { shareOf, sum } from '../base/money.ts'
import { countedAs } from '../book/countedAs.ts'
import { projectPositions } from '../book/projectPositions.ts'
import type { OpenBook } from '../book/openBook.ts'
import { perTerms } from '../book/perBook.ts'
import { rowWith } from '../progress/figures.ts'
import { investorGroups, progressBy, provinceFigures, type ProgressRow } from '../progress/progress.ts'
import { coverageShare, coverageTogether, type ReportCoverage } from '../progress/reportCoverage.ts'
import type { Flag, FlagSeverity } from './flag.ts'
import { flagsOf, severityRank } from './flags.ts'
import { countsAsLagging, type RuleSet } from './ruleSet.ts'
import type { RuleSubject } from './subject.ts'

export type { Flag, FlagFigures, FlagSeverity, RuleName } from './flag.ts'
export type { RuleSet } from './ruleSet.ts'
export { defaultRuleSet } from './ruleSets.ts'

/** An investor that at least one rule names, with its figures; `key` is the investor's id, '' where none is known. */
export type LaggingInvestor = ProgressRow & {
  readonly group: InvestorGroup
  /** Rate of all investors of its group, total ÷ total: they are compared within the group too. */
  readonly groupRate: number | undefined
  /** That of its heaviest flag. */
  readonly severity: FlagSeverity
  /** Heaviest first, never empty. */
  readonly flags: readonly Flag[]
}

/** Who lags is always by some rule set. */
export type LaggingQuestion = { readonly asOf: IsoDate; readonly ruleSet: RuleSet }

/** Whom a rule names on the day and why: the heaviest first, of equals who has most money left. */
export const laggingInvestors = (open: OpenBook, { asOf, ruleSet }: LaggingQuestion): readonly LaggingInvestor[] =>
  whoLags(open, asOf, ruleSet)

/** Those of them who count as lagging (chậm); the others are watched. */
export const countedLagging = (lagging: readonly LaggingInvestor[], ruleSet: RuleSet): readonly LaggingInvestor[] =>
  lagging.filter(({ severity }) => countsAsLagging(ruleSet, severity))

const whoLags = perTerms((open, asOf: IsoDate, ruleSet: RuleSet): readonly LaggingInvestor[] => {
  const shown = new Map(progressBy(open, { asOf, by: 'investor' }).map(row => [row.key, row]))
  const { subjectOf, groupOf, groupRateOf } = subjectsOn(countedBy(open, ruleSet), asOf, ruleSet.leastCoverage)
  return investorGroups(open, asOf)
    .flatMap(({ key, members }): LaggingInvestor[] => {
      const figures = shown.get(key)
      const subject = subjectOf(key, members)
      if (!figures || !subject) return []
      const flags = flagsOf(subject, ruleSet)
      const [heaviest] = flags
      const group = groupOf(key)
      return heaviest
        ? [rowWith(figures, { group, groupRate: groupRateOf(group), severity: heaviest.severity, flags })]
        : []
    })
    .sort(byWeight)
})

/** As the rule set counts; whether carried-over capital counts too is the asker's. */
const countedBy = (open: OpenBook, { denominator }: RuleSet): OpenBook =>
  countedAs(open, { ...open.counting, denominator })

/** The investors of a day as the rules look at them; averages count from so much of the plan reported. */
const subjectsOn = perTerms((open, asOf: IsoDate, leastCoverage: number) => {
  const rows = new Map(progressBy(open, { asOf, by: 'investor' }).map(row => [row.key, row]))
  const groupOf = investorGroupIn(open)
  const comparedWith = averagesOn(open, asOf, { groupOf, rows: [...rows.values()], leastCoverage })
  const groupRateOf = comparedWith.ofGroup
  const subjectOf = (key: string, members: readonly number[]): RuleSubject | undefined => {
    const figures = rows.get(key)
    const forecast = (): ForecastRow | undefined => forecastsOf(open, asOf).get(key)
    return figures && { open, asOf, figures, members, forecast, ...comparedWith.averages(figures, groupOf(key)) }
  }
  return { subjectOf, groupOf, groupRateOf, averages: comparedWith.averages }
})

type Averaged = {
  readonly groupOf: (key: string) => InvestorGroup
  readonly rows: readonly ProgressRow[]
  readonly leastCoverage: number
}

/** What somebody can be compared with; nothing while too little was reported, of them or of the subject itself. */
const averagesOn = (open: OpenBook, asOf: IsoDate, { groupOf, rows, leastCoverage }: Averaged) => {
  const isCovered = (coverage: ReportCoverage): boolean => (coverageShare(coverage) ?? 1) >= leastCoverage
  const province = provinceFigures(open, asOf)
  const ofProvince = isCovered(province.coverage) ? province.reportedRate : undefined
  const groupRates = ratesByGroup(rows, groupOf, isCovered)
  const averages = (
    { coverage }: ProgressRow,
    group: InvestorGroup,
  ): Pick<RuleSubject, 'coverage' | 'average' | 'group' | 'groupRate'> =>
    isCovered(coverage)
      ? { coverage: 'enough', average: ofProvince, group, groupRate: groupRates.get(group) }
      : { coverage: 'tooLittle', average: undefined, group, groupRate: undefined }
  return { averages, ofGroup: (group: InvestorGroup): number | undefined => groupRates.get(group) }
}

const forecastsOf = perTerms(
  (open, asOf: IsoDate): ReadonlyMap<string, ForecastRow> =>
    new Map(
      forecastBy(open, { asOf, by: 'investor', lastYear: open.lastYear }).map(forecast => [forecast.key, forecast]),
    ),
)

const investorGroupIn = (open: OpenBook): ((key: string) => InvestorGroup) => {
  const groups = new Map<string, InvestorGroup>(open.book.directory.investors.map(({ id, group }) => [id, group]))
  return key => groups.get(key) ?? 'other'
}

/** Total ÷ total of each group, of what was reported; undefined for a group of which too little was. */
const ratesByGroup = (
  rows: readonly ProgressRow[],
  groupOf: (key: string) => InvestorGroup,
  isCovered: (coverage: ReportCoverage) => boolean,
): ReadonlyMap<InvestorGroup, number | undefined> =>
  new Map(
    investorGroupNames.map(group => {
      const peers = rows.filter(({ key }) => groupOf(key) === group)
      const told = peers.filter(({ actual, reportedPlan }) => actual !== undefined && reportedPlan !== undefined)
      const actual = sum(told.flatMap(row => row.actual ?? []))
      const plan = sum(told.flatMap(row => row.reportedPlan ?? []))
      const isKnown = told.length > 0 && isCovered(coverageTogether(peers.map(({ coverage }) => coverage)))
      return [group, isKnown ? shareOf(actual, plan) : undefined]
    }),
  )

/** Why a project lags on the day, heaviest first; empty where no rule names it. */
export const projectFlags = (
  open: OpenBook,
  { asOf, ruleSet, project }: LaggingQuestion & { readonly project: ProjectId },
): readonly Flag[] => {
  const counted = countedBy(open, ruleSet)
  const figures = projectRows(counted, asOf).get(project)
  const members = projectPositions(counted, [project])
  const { groupOf, averages } = subjectsOn(counted, asOf, ruleSet.leastCoverage)
  const investor = counted.book.directory.investors[investorsOn(counted, asOf)[members[0] ?? -1] ?? noInvestor]
  const group = groupOf(investor?.id ?? '')
  const forecast = (): ForecastRow | undefined =>
    forecastOf(counted, { asOf, by: 'project', key: project, lastYear: counted.lastYear })
  return figures
    ? flagsOf({ open: counted, asOf, figures, members, forecast, ...averages(figures, group) }, ruleSet)
    : []
}

const projectRows = perTerms(
  (open, asOf: IsoDate): ReadonlyMap<string, ProgressRow> =>
    new Map(progressBy(open, { asOf, by: 'project' }).map(row => [row.key, row])),
)

const byWeight = (a: LaggingInvestor, b: LaggingInvestor): number =>
  severityRank(a.severity) - severityRank(b.severity) ||
  (b.remaining ?? Number.NEGATIVE_INFINITY) - (a.remaining ?? Number.NEGATIVE_INFINITY) ||
  (a.key < b.key ? -1 : 1)
