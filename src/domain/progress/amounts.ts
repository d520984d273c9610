import type { IsoDate } from '../base/calendar.ts'
import { noCommittedRows, selectCommitted, type CommittedRows } from './committed.ts'
import { createSelection, restart, type Selection } from './coverage.ts'
import { selectCumulative } from './cumulative.ts'
import type { AmountName } from '../book/amountNames.ts'
import { amountsOfActual, amountsOfPlan, type DatedAmount } from '../book/counting.ts'
import { portion, type Dong } from '../base/money.ts'
import { seriesCount, seriesOf } from '../book/bookIndex.ts'
import { dayIn, type Day, type IndexedBook, type OpenBook } from '../book/openBook.ts'

export type { AmountName } from '../book/amountNames.ts'

/** One project on one day, and a desk to work it out on. */
export type ProjectDay = { readonly project: number; readonly on: Day; readonly desk: Desk }

/** Rows and sums in the making, used again for every project. */
export type Desk = {
  readonly rows: Selection
  readonly committed: CommittedRows
  /** By node: NaN where no row speaks of it. */
  readonly before: Float64Array
  readonly after: Float64Array
}

export const createDesk = ({ index }: IndexedBook): Desk => ({
  rows: createSelection(index.longestProject),
  committed: noCommittedRows(index.longestProject),
  before: new Float64Array(index.nodes.length),
  after: new Float64Array(index.nodes.length),
})

/** Who tells an amount: the first series that says anything of the project by the day leads. */
const tellersOf = {
  plan: [seriesOf('plan')],
  carriedOver: [seriesOf('carriedOver')],
  unallocated: [seriesOf('unallocated')],
  primeMinisterPlan: [seriesOf('primeMinisterPlan')],
  priorYears: [seriesOf('priorYears')],
  actual: [seriesOf('treasuryActual'), seriesOf('investorActual')],
  claimed: [seriesOf('investorActual')],
  carriedOverActual: [seriesOf('treasuryCarriedOver'), seriesOf('investorCarriedOver')],
  committed: [seriesOf('commitment')],
} as const satisfies Record<AmountName, readonly number[]>

/** Those of its series in which the book says anything at all. */
export const tellersIn = ({ index: { isUsed } }: IndexedBook, name: AmountName): readonly number[] =>
  tellersOf[name].filter(series => isUsed[series] === 1 || isUsed[series + 1] === 1)

/** The amounts that are sums of whole facts; a commitment counts in part in the midst of a month. */
type RowAmount = Exclude<AmountName, 'committed'>

/** Leaves in `desk.rows` the rows whose sum is the amount. */
const selectRows = ({ index }: IndexedBook, name: RowAmount, { project, on, desk }: ProjectDay): void => {
  restart(desk.rows, on.limit)
  for (const series of tellersOf[name]) {
    selectCumulative(index, project * seriesCount + series, desk.rows)
    if (desk.rows.count > 0) return
  }
}

/**
 * Hears a part (whole đồng) of the amount: which source node it belongs to, and the position of the day that says so;
 * -1 for a commitment in the midst of a month. Three numbers in a row because it is called for every project.
 */
export type Hear = (dong: number, node: number, date: number) => void

/** Tells one amount of the project on the day, source by source; nothing where there is nothing to say. */
export const tellAmount = (open: IndexedBook, name: AmountName, at: ProjectDay & { readonly hear: Hear }): void => {
  if (name === 'committed') return tellCommitted(open, at)
  selectRows(open, name, at)
  tellRows(open, at.desk.rows, at.hear)
}

/** Rows of one node in a row are told as one: most projects have but one. */
const tellRows = ({ index }: IndexedBook, { rows, count }: Selection, hear: Hear): void => {
  const { amountOf, nodeOf, dateOf } = index
  let at = 0
  while (at < count) {
    const node = nodeOf[rows[at] ?? 0] ?? 0
    let part = 0
    let date = -1
    for (; at < count && nodeOf[rows[at] ?? 0] === node; at++) {
      const row = rows[at] ?? 0
      part += amountOf[row] ?? 0
      date = Math.max(date, dateOf[row] ?? -1)
    }
    hear(part, node, date)
  }
}

/** Pro rata source by source, so that the parts add up to the whole to the đồng. */
const tellCommitted = (open: IndexedBook, at: ProjectDay & { readonly hear: Hear }): void => {
  const { hear } = at
  const { committed, before, after } = at.desk
  if (!selectCommitted(open, at, committed)) return
  if (committed.numerator === 0) return tellRows(open, committed.before, hear)
  sumByNode(open, committed.before, before)
  sumByNode(open, committed.after, after)
  for (let node = 0; node < before.length; node++) {
    const from = before[node] ?? Number.NaN
    const to = after[node] ?? Number.NaN
    if (Number.isNaN(from) && Number.isNaN(to)) continue
    const grown = ((to || 0) - (from || 0)) as Dong // sums of whole đồng are whole đồng
    hear((from || 0) + portion(grown, committed.numerator, committed.denominator), node, -1)
  }
}

const sumByNode = ({ index }: IndexedBook, { rows, count }: Selection, sums: Float64Array): void => {
  sums.fill(Number.NaN)
  for (let at = 0; at < count; at++) {
    const row = rows[at] ?? 0
    const node = index.nodeOf[row] ?? 0
    sums[node] = (sums[node] || 0) + (index.amountOf[row] ?? 0)
  }
}

/** Every row of the book that an amount of the projects rests on that day, ascending. */
export const rowsOfProjects = (open: OpenBook, asOf: IsoDate, projects: readonly number[]): readonly number[] => {
  const desk = createDesk(open)
  const on = dayIn(open, asOf)
  const amounts = amountsShown(open, asOf).map(({ name, asOf: day }) => ({ name, on: dayIn(open, day) }))
  return projects.flatMap(project => rowsOfProject(open, { project, on, desk }, amounts)).sort((a, b) => a - b)
}

/** The amounts that a row states beside its commitment: those of its plan by the counting, and those told in any case. */
const amountsShown = (open: OpenBook, asOf: IsoDate): readonly DatedAmount[] => [
  ...amountsOfPlan(open, asOf),
  ...amountsOfActual(open, asOf),
  ...(['plan', 'carriedOver', 'unallocated', 'claimed', 'carriedOverActual'] as const).map(name => ({ name, asOf })),
]

type AmountOn = { readonly name: AmountName; readonly on: Day }

const rowsOfProject = (open: IndexedBook, at: ProjectDay, amounts: readonly AmountOn[]): readonly number[] => {
  const { rows, committed } = at.desk
  const found = new Set<number>()
  const gather = (selection: Selection): void => {
    for (let place = 0; place < selection.count; place++) found.add(selection.rows[place] ?? 0)
  }
  for (const { name, on } of amounts) {
    if (name === 'committed') continue
    selectRows(open, name, { ...at, on })
    gather(rows)
  }
  for (const on of [at.on, dayIn(open, open.index.close)]) {
    if (!selectCommitted(open, { project: at.project, on }, committed)) continue
    gather(committed.before)
    gather(committed.after)
  }
  return [...found]
}
