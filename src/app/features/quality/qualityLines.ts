import type { YearFindings } from '../../../api/contract/findings.ts'
import type { IsoDate } from '../../../domain/base/calendar.ts'
import type { OpenBook } from '../../../domain/book/openBook.ts'
import { bookFaults, daysSince, type BookFault } from '../../../domain/quality/bookFaults.ts'
import { traitsOf } from '../../../workbook/said/findingCodes.ts'
import { localDay, submissionBoard, type SubmissionSettings } from '../../../domain/submissions/submissions.ts'

/** Something to be put right: what it is, whose, since when. `key` names it for good, so that its owner can be kept. */
export type QualityLine = {
  readonly key: string
  readonly kind: QualityKind
  /** Days that it has stood; undefined where no single day began it. */
  readonly age: number | undefined
  readonly what: What
}

export type What =
  | { readonly is: 'fault'; readonly fault: BookFault }
  | { readonly is: 'missing'; readonly investor: Named; readonly months: readonly IsoDate[] }
  | { readonly is: 'finding'; readonly file: FileOf; readonly finding: FindingOf }

type Named = { readonly id: string; readonly name: string }
type FileOf = YearFindings['imports'][number]
type FindingOf = FileOf['findings'][number]

/** In the order of the page. */
export const qualityKinds = [
  'missingMonth',
  'toDateFalls',
  'totals',
  'unitSlip',
  'names',
  'unreadable',
  'disbursedOverPlan',
  'disbursedWithoutPlan',
  'tellersDiffer',
  'otherFindings',
] as const
export type QualityKind = (typeof qualityKinds)[number]

const kindOfFault: Readonly<Record<BookFault['kind'], QualityKind>> = {
  toDateFalls: 'toDateFalls',
  disbursedOverPlan: 'disbursedOverPlan',
  disbursedWithoutPlan: 'disbursedWithoutPlan',
  tellersDiffer: 'tellersDiffer',
  sameName: 'names',
  withoutInvestor: 'names',
}

type Asked = {
  readonly asOf: IsoDate
  readonly today: IsoDate
  readonly settings: SubmissionSettings
  readonly findings: YearFindings['imports']
}

/** Everything that the year's figures leave to be put right, by kind, oldest first. */
export const qualityLines = (
  open: OpenBook,
  { asOf, today, settings, findings }: Asked,
): ReadonlyMap<QualityKind, readonly QualityLine[]> => {
  const lines = [
    ...missingMonths(open, { asOf, settings }),
    ...bookFaults(open, asOf).map(fault => faultLine(fault, today)),
    ...findings.flatMap(file => findingLines(file, today)),
  ]
  const byKind = Map.groupBy(lines, ({ kind }) => kind)
  return new Map(
    qualityKinds.flatMap(kind => {
      const ofKind = byKind.get(kind)
      return ofKind ? [[kind, ofKind.toSorted((a, b) => (b.age ?? -1) - (a.age ?? -1))]] : []
    }),
  )
}

/** One line an investor: a reminder goes to the investor, whichever months are missing. */
const missingMonths = (open: OpenBook, { asOf, settings }: Pick<Asked, 'asOf' | 'settings'>): readonly QualityLine[] =>
  submissionBoard(open, { asOf, settings }).rows.flatMap(({ investorId, name, submissions }) => {
    const missing = submissions.filter(({ state }) => state === 'missing')
    const [first] = missing
    if (!first) return []
    return {
      key: `missing|${investorId}`,
      kind: 'missingMonth',
      age: daysSince(first.period.deadline, asOf),
      what: { is: 'missing', investor: { id: investorId, name }, months: missing.map(({ period }) => period.monthEnd) },
    }
  })

const faultLine = (fault: BookFault, today: IsoDate): QualityLine => ({
  key: fault.key,
  kind: kindOfFault[fault.kind],
  age: fault.since && daysSince(fault.since, today),
  what: { is: 'fault', fault },
})

const findingLines = (file: FileOf, today: IsoDate): readonly QualityLine[] =>
  file.findings.flatMap((finding, at) => {
    const kind = kindOfFinding(finding)
    if (kind === undefined) return []
    return {
      key: ['finding', file.importId, finding.code, finding.sheet ?? '', finding.cell ?? String(at)].join('|'),
      kind,
      age: daysSince(localDay(file.committedAt), today),
      what: { is: 'finding', file, finding },
    }
  })

/** Errors never come in; of the rest, warnings and what the page has a place for. The ledger's own falls are told once. */
const kindOfFinding = ({ code, severity }: FindingOf): QualityKind | undefined => {
  const place = traitsOf(code).quality
  switch (place) {
    case 'ifWarned':
      return severity === 'warning' ? 'otherFindings' : undefined
    case 'byLedger':
      return undefined
    case 'totals':
    case 'unitSlip':
    case 'unreadable':
    case 'names':
      return place
  }
}
