import type { IsoDate, PlanYear } from '../../domain/base/calendar.ts'
import { provinceForecast } from '../../domain/forecast/forecast.ts'
import { minus, zero, type Dong } from '../../domain/base/money.ts'
import type { OpenBook } from '../../domain/book/openBook.ts'
import { breachesOf, lineFinder, linesMoved, type Breach, type MovedLine } from '../../domain/reallocation/breaches.ts'
import { applyReallocation } from '../../domain/reallocation/effect.ts'
import { capitalOn, type CapitalLine } from '../../domain/reallocation/lines.ts'
import type { Move, MoveConstraints } from '../../domain/reallocation/moves.ts'
import { formatDate } from '../../text/vi/format.ts'
import { breachSentence, constraintsSentence, effectSentence } from '../../text/vi/reallocation.ts'
import type { Organisation } from '../../province/province.ts'

/** What a proposal to move capital says, before it has a format. Amounts in whole đồng. */
export type ReallocationReport = {
  readonly planYear: PlanYear
  readonly asOf: IsoDate
  /** 31 January of the next year, up to which is forecast. */
  readonly close: IsoDate
  readonly organisation: Organisation
  readonly title: string
  /** Cut-off and denominator: no rate stands without them. */
  readonly subtitle: string
  /** What the moves change, and what they do not; undefined where the province has no forecast. */
  readonly summary: string | undefined
  readonly criteria: string
  /** Where the proposal leaves its own constraints. */
  readonly warnings: readonly string[]
  /** True where the figures are the sample province's: the report says so on its first line. */
  readonly isSample: boolean
  /** A section per funding source, in the order of their names. */
  readonly sections: readonly ReallocationSection[]
  readonly moves: readonly ReportedMove[]
}

export type ReallocationSection = { readonly source: string; readonly rows: readonly ReallocationRow[] }

export type ReallocationRow = {
  readonly project: string
  readonly investor: string
  readonly plan: Dong
  readonly actual: Dong
  /** By 31 January, with the plan as it is. */
  readonly expected: Dong
  /** On balance: one of the two is 0. */
  readonly given: Dong
  readonly received: Dong
}

export type ReportedMove = {
  readonly source: string
  readonly from: Pick<CapitalLine, 'projectName' | 'investorName'>
  readonly to: Pick<CapitalLine, 'projectName' | 'investorName'>
  readonly amount: Dong
}

export type ReallocationQuestion = {
  readonly asOf: IsoDate
  readonly constraints: MoveConstraints
  readonly moves: readonly Move[]
  readonly lastYear?: OpenBook | undefined
  readonly organisation: Organisation
}

/** The proposal as it can be signed and sent, and what is wrong with it. */
export const reallocationReport = (
  open: OpenBook,
  question: ReallocationQuestion,
): { readonly report: ReallocationReport; readonly breaches: readonly Breach[] } => {
  const { asOf, constraints, moves, organisation } = question
  const { lines } = capitalOn(open, question)
  const breaches = breachesOf({ lines, moves }, constraints)
  const report = {
    planYear: open.planYear,
    asOf,
    close: open.index.close,
    organisation,
    title: `PHƯƠNG ÁN ĐIỀU CHUYỂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM ${open.planYear}`,
    subtitle: `(Số liệu lũy kế đến ngày ${formatDate(asOf)}; tỷ lệ giải ngân tính trên kế hoạch vốn đã phân bổ cho dự án theo từng nguồn vốn, có hiệu lực đến ngày này, không gồm vốn kéo dài)`,
    summary: summaryOf(open, question, lines),
    criteria: constraintsSentence(constraints, open.index.close),
    warnings: breaches.map(breachSentence),
    isSample: open.book.imports.some(({ sample, undoneAt }) => sample && undoneAt === undefined),
    sections: sectionsOf(linesMoved({ lines, moves })),
    moves: movesOf(lines, moves),
  }
  return { report, breaches }
}

const summaryOf = (
  open: OpenBook,
  { asOf, moves, lastYear }: ReallocationQuestion,
  lines: readonly CapitalLine[],
): string | undefined => {
  const { forecast, actual } = provinceForecast(open, { asOf, lastYear })
  if (forecast.kind === 'none') return undefined
  const effect = applyReallocation({ lines, moves }, { province: forecast, actual: actual ?? zero })
  return effectSentence(effect, open.index.close)
}

const sectionsOf = (moved: readonly MovedLine[]): readonly ReallocationSection[] =>
  [...Map.groupBy(moved, ({ line }) => line.sourceName)]
    .sort(([a], [b]) => a.localeCompare(b, 'vi'))
    .map(([source, pool]) => ({ source, rows: pool.map(rowOf).sort(byChange) }))

const rowOf = ({ line, given, received }: MovedLine): ReallocationRow => {
  const balance = minus(received, given)
  return {
    project: line.projectName,
    investor: line.investorName,
    plan: line.plan,
    actual: line.actual,
    expected: line.expected.p50,
    given: balance < zero ? minus(zero, balance) : zero,
    received: balance > zero ? balance : zero,
  }
}

/** Who gives first, most first; then who receives. */
const byChange = (a: ReallocationRow, b: ReallocationRow): number =>
  Math.sign(b.given) - Math.sign(a.given) ||
  b.given + b.received - (a.given + a.received) ||
  a.project.localeCompare(b.project, 'vi')

const movesOf = (lines: readonly CapitalLine[], moves: readonly Move[]): readonly ReportedMove[] => {
  const lineOf = lineFinder(lines)
  return moves.flatMap(({ source, from, to, amount }): readonly ReportedMove[] => {
    const [giver, receiver] = [lineOf(from, source), lineOf(to, source)]
    return giver && receiver ? [{ source: giver.sourceName, from: giver, to: receiver, amount }] : []
  })
}
