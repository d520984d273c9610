import type { IsoDate, PlanYear } from '../../domain/base/calendar.ts'
import type { Counting } from '../../domain/book/counting.ts'
import type { InvestorGroup } from '../../domain/ledger/directory.ts'
import {
  countedLagging,
  laggingInvestors,
  type FlagSeverity,
  type LaggingInvestor,
  type RuleSet,
} from '../../domain/lagging/lagging.ts'
import { isSaidBeside } from '../../domain/lagging/flags.ts'
import { sum, type Dong } from '../../domain/base/money.ts'
import type { OpenBook } from '../../domain/book/openBook.ts'
import { coverageShare, provinceFigures, type ProgressRow } from '../../domain/progress/progress.ts'
import { countedPlanName, countingName, denominatorNames } from '../../text/vi/counting.ts'
import { flagSentence } from '../../text/vi/flags.ts'
import { formatCount, formatDate, formatMoneyWithUnit, formatShare } from '../../text/vi/format.ts'
import type { Organisation } from '../../province/province.ts'

/** What the list of lagging investors says, before it has a format. Amounts in whole đồng, shares 0-1. */
export type LaggingReport = {
  readonly planYear: PlanYear
  readonly asOf: IsoDate
  /** What the rates are taken of. */
  readonly counting: Counting
  readonly organisation: Organisation
  /** Share of the plan that the last amount of a row is measured against. */
  readonly target: number
  readonly title: string
  /** Cut-off and denominator: no rate stands without them. */
  readonly subtitle: string
  /** The finding in one sentence. */
  readonly summary: string
  /** The rule set by name and version. */
  readonly criteria: string
  /** True where the figures are the sample province's: the report says so on its first line. */
  readonly isSample: boolean
  /** Heaviest first; none is empty. */
  readonly sections: readonly LaggingSection[]
  /** How much of the plan was reported, and what follows where it is too little. */
  readonly coverage: string
  /** Of the whole province on the same day, for comparison. */
  readonly province: LaggingAmounts
}

export type LaggingSection = {
  readonly severity: FlagSeverity
  readonly title: string
  readonly rows: readonly LaggingReportRow[]
}

/** Undefined where there is nothing to say: that is not 0 đồng. */
export type LaggingAmounts = {
  readonly plan: Dong | undefined
  readonly actual: Dong | undefined
  readonly rate: number | undefined
  readonly committed: Dong | undefined
  /** What of disbursement and commitment is set against each other: of the projects with both, each by its own report. */
  readonly comparedActual: Dong | undefined
  readonly comparedCommitted: Dong | undefined
  readonly fulfilment: number | undefined
  readonly remaining: Dong | undefined
  readonly gapToTarget: Dong | undefined
}

export type LaggingReportRow = LaggingAmounts & {
  readonly investor: string
  readonly group: string
  /** Sentences, heaviest flag first. */
  readonly reasons: readonly string[]
}

export type LaggingReportQuestion = {
  readonly asOf: IsoDate
  readonly ruleSet: RuleSet
  readonly organisation: Organisation
}

/** The list of lagging investors on a day, as it can be signed and sent. */
export const laggingReport = (open: OpenBook, question: LaggingReportQuestion): LaggingReport => {
  const { asOf, organisation, ruleSet } = question
  const investors = laggingInvestors(open, { asOf, ruleSet })
  const province = provinceFigures(open, asOf)
  return {
    planYear: open.planYear,
    asOf,
    counting: open.counting,
    organisation,
    target: open.target,
    title: `DANH SÁCH CHỦ ĐẦU TƯ GIẢI NGÂN CHẬM KẾ HOẠCH ĐẦU TƯ CÔNG NĂM ${open.planYear}`,
    subtitle: `(Số liệu lũy kế đến ngày ${formatDate(asOf)}; tỷ lệ giải ngân tính trên ${countingName(open.counting)})`,
    summary: summaryOf(open, { province, investors, ruleSet }),
    criteria: `Tiêu chí xác định: ${ruleSet.name}, phiên bản ${ruleSet.version}${comparedBy(ruleSet, open.counting)}.`,
    isSample: open.book.imports.some(({ sample, undoneAt }) => sample && undoneAt === undefined),
    sections: sectionsOf(investors),
    coverage: coverageOf(province, ruleSet),
    province: amountsOf(province),
  }
}

const coverageOf = ({ coverage }: ProgressRow, { leastCoverage }: RuleSet): string => {
  const { reported, stale, silent } = coverage
  const share = coverageShare(coverage)
  const all = reported.projects + stale.projects + silent.projects
  const tooLittle =
    share === undefined || share >= leastCoverage
      ? ''
      : ` Chưa đủ ${formatShare(leastCoverage)} kế hoạch có báo cáo nên chưa so với bình quân chung.`
  return `Đã có báo cáo của kỳ đến hạn gần nhất: ${formatShare(share)} kế hoạch đã phân bổ (${formatCount(reported.projects)}/${formatCount(all)} dự án); chỉ có báo cáo cũ hơn: ${formatCount(stale.projects)} dự án (${inTy(stale.plan)}); chưa có báo cáo: ${formatCount(silent.projects)} dự án (${inTy(silent.plan)}).${tooLittle}`
}

type SummaryFacts = {
  readonly province: LaggingAmounts
  readonly investors: readonly LaggingInvestor[]
  readonly ruleSet: RuleSet
}

/** The province's own sentence: where it stands, how much of what is left those who lag hold, and how many are watched. */
const summaryOf = ({ counting }: OpenBook, { province, investors, ruleSet }: SummaryFacts): string => {
  const lagging = countedLagging(investors, ruleSet)
  const left = sum(lagging.flatMap(({ remaining }) => remaining ?? []))
  const watched = investors.length - lagging.length
  return [
    `Toàn tỉnh giải ngân ${inTy(province.actual)}, đạt ${formatShare(province.rate)} ${countedPlanName(counting)} (${inTy(province.plan)});`,
    `còn ${inTy(province.remaining)} chưa giải ngân.`,
    `${formatCount(lagging.length)} chủ đầu tư chậm còn ${inTy(left)} chưa giải ngân${watched === 0 ? '' : `; ${formatCount(watched)} chủ đầu tư khác cần theo dõi`}.`,
  ].join(' ')
}

const inTy = (amount: Dong | undefined): string => formatMoneyWithUnit(amount, 'ty')

/** What the rules compare by, where it is not what the columns show. */
const comparedBy = ({ denominator }: RuleSet, counting: Counting): string =>
  denominator === counting.denominator
    ? ''
    : `; khi so với bình quân chung, tỷ lệ tính trên ${denominatorNames[denominator]}`

const severityTitles = {
  critical: 'Chậm nghiêm trọng',
  warning: 'Chậm, cần đôn đốc',
  watch: 'Cần theo dõi',
} as const satisfies Record<FlagSeverity, string>

const groupNames = {
  district: 'Huyện, thành phố, thị xã',
  department: 'Sở, ban, ngành',
  board: 'Ban quản lý dự án',
  other: 'Đơn vị khác',
} as const satisfies Record<InvestorGroup, string>

const sectionsOf = (investors: readonly LaggingInvestor[]): readonly LaggingSection[] =>
  (['critical', 'warning', 'watch'] as const).flatMap(severity => {
    const named = investors.filter(investor => investor.severity === severity)
    return named.length === 0 ? [] : [{ severity, title: severityTitles[severity], rows: named.map(rowOf) }]
  })

const rowOf = (investor: LaggingInvestor): LaggingReportRow => ({
  investor: investor.name,
  group: groupNames[investor.group],
  ...amountsOf(investor),
  reasons: investor.flags.filter(({ rule }) => !isSaidBeside(investor.flags, rule)).map(flagSentence),
})

const amountsOf = ({
  plan,
  actual,
  rate,
  committed,
  comparedActual,
  comparedCommitted,
  fulfilment,
  remaining,
  gapToTarget,
}: LaggingAmounts): LaggingAmounts => ({
  plan,
  actual,
  rate,
  committed,
  comparedActual,
  comparedCommitted,
  fulfilment,
  remaining,
  gapToTarget,
})
