import { monthEnd, planMonthOf, type IsoDate } from '../../base/calendar.ts'
import { dong, sum, zero, type Dong } from '../../base/money.ts'
import { seriesCount, seriesOf } from '../../book/bookIndex.ts'
import { dayIn } from '../../book/openBook.ts'
import { perBook } from '../../book/perBook.ts'
import { factKinds } from '../../ledger/ledger.ts'
import { totalOf } from '../../progress/amountColumn.ts'
import { chosen, createSelection, restart } from '../../progress/coverage.ts'
import { selectCumulative } from '../../progress/cumulative.ts'
import { laggingRule } from '../rule.ts'

/** Commitment up to `until`, as it was first given and as it stands. */
type Figures = { readonly until: IsoDate; readonly before: Dong; readonly after: Dong }

/** A later commitment promises less than the first one did: for the whole year, or up to the end of the present month. */
export const commitmentLowered = laggingRule({
  thresholds: {},
  defaults: { severity: 'watch' },
  atFirst: 'on',
  test: ({ open, asOf, members }): Figures | undefined => {
    if (originalAmounts(open).size === 0) return undefined
    const month = planMonthOf(open.planYear, asOf)
    for (const until of [open.index.close, ...(month ? [monthEnd(open.planYear, month)] : [])]) {
      const { first, now } = revisedCommitments(open, until)
      const before = totalOf(first, members) ?? zero
      const after = totalOf(now, members) ?? zero
      if (after < before) return { until, before, after }
    }
    return undefined
  },
})

type Revised = { readonly first: Float64Array; readonly now: Float64Array }

/** By project: what is committed by the end of a month as its facts first stood, and as they stand. */
const revisedCommitments = perBook((open, until: IsoDate): Revised => {
  const { index, book } = open
  const originals = originalAmounts(open)
  const { limit } = dayIn(open, until)
  const selection = createSelection(index.longestProject)
  const first = new Float64Array(book.directory.projects.length)
  const now = new Float64Array(book.directory.projects.length)
  for (const project of index.projects) {
    restart(selection, limit)
    selectCumulative(index, project * seriesCount + seriesOf('commitment'), selection)
    const rows = [...chosen(selection)]
    now[project] = sum(rows.map(row => dong(index.amountOf[row] ?? 0)))
    first[project] = sum(rows.map(row => originals.get(row) ?? dong(index.amountOf[row] ?? 0)))
  }
  return { first, now }
})

const commitment = factKinds.indexOf('commitment')

/** By standing row: what the first of the facts that it replaced said. */
const originalAmounts = perBook((open): ReadonlyMap<number, Dong> => {
  const { kind, supersededBy, amount } = open.book.facts
  const originals = new Map<number, { readonly report: number; readonly amount: Dong }>()
  supersededBy.forEach((by, row) => {
    if (by === -1 || kind[row] !== commitment) return
    const standing = standingRow(supersededBy, by)
    const report = open.index.reportOf[row] ?? 0
    const known = originals.get(standing)
    if (!known || report < known.report) originals.set(standing, { report, amount: dong(amount[row] ?? 0) })
  })
  return new Map([...originals].map(([standing, original]) => [standing, original.amount]))
})

const standingRow = (supersededBy: readonly number[], row: number): number => {
  const by = supersededBy[row] ?? -1
  return by === -1 ? row : standingRow(supersededBy, by)
}
