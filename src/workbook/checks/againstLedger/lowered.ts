import type { IsoDate } from '../../../domain/base/calendar.ts'
import type { ProjectId } from '../../../domain/base/ids.ts'
import { bounded, type Dong } from '../../../domain/base/money.ts'
import type { Finding } from '../../said/findings.ts'
import type { PlannedFact } from '../../said/plan.ts'
import { keyOf, seriesOf, type StandingFigure } from './standing.ts'

/**
 * Commitments below those of the report before: month by month what both speak of, added up. The first month by which
 * less is committed than before is told, so that money put off to later months is seen too. A correction of the same report
 * is none of it, and one older than what stands changes nothing.
 */
export const lowered = (
  facts: readonly PlannedFact[],
  ledger: ReadonlyMap<ProjectId, readonly StandingFigure[]>,
  reportedOn: IsoDate | undefined,
): readonly Finding[] => {
  const committed = facts.filter(({ kind }) => kind === 'commitment')
  return [...Map.groupBy(committed, ({ projectId }) => projectId)].flatMap(([project, inFile]) => {
    const standing = new Map(
      (ledger.get(project) ?? [])
        .filter(({ kind, of }) => kind === 'commitment' && isEarlier(of.reportDate, reportedOn))
        .map(figure => [keyOf(figure), figure]),
    )
    return [...Map.groupBy(inFile, seriesOf).values()].flatMap(ofSeries => loweredIn(ofSeries, standing) ?? [])
  })
}

/** Of reports that name no day the one taken in before is the earlier; of one that does and one that does not, nobody knows. */
const isEarlier = (report: IsoDate | undefined, than: IsoDate | undefined): boolean =>
  report === undefined || than === undefined ? report === than : report < than

const loweredIn = (
  facts: readonly PlannedFact[],
  standing: ReadonlyMap<string, StandingFigure>,
): Finding | undefined => {
  let [before, now] = [0, 0]
  for (const fact of facts.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1))) {
    const figure = standing.get(keyOf(fact))
    if (!figure) continue
    const isToDate = fact.basis === 'toDate'
    before = (isToDate ? 0 : before) + figure.amount
    now = (isToDate ? 0 : now) + fact.amount
    if (now < before) return findingOf(fact, figure, { before: bounded(before), now: bounded(now) })
  }
  return undefined
}

const findingOf = (fact: PlannedFact, { of }: StandingFigure, sums: { before: Dong; now: Dong }): Finding => ({
  code: 'commitment-lowered',
  severity: 'warning',
  sheet: fact.sheet,
  cell: fact.cell,
  asOf: fact.asOf,
  ...sums,
  beforeFile: of.fileName,
})
