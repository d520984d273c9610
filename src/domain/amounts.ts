import type { IsoDate } from './calendar.ts'
import { selectCommitted, type CommittedRows } from './committed.ts'
import { emptySelection, selectCovering, type Selection } from './coverage.ts'
import { rangeUpTo, reachOf, selectCumulative } from './cumulative.ts'
import { portion, type Dong } from './money.ts'
import { dateLimit, seriesCount, seriesOf, type OpenBook } from './openBook.ts'

/** The amounts that every figure is worked out from. Each adds up over projects and over sources. */
export const amountNames = [
  'plan',
  'carriedOver',
  'unallocated',
  'actual',
  'claimed',
  'carriedOverActual',
  'committed',
  'committedYear',
] as const
export type AmountName = (typeof amountNames)[number]

export const amountCount = amountNames.length

/** Position of an amount in `amountNames`. */
export const amountAt = (name: AmountName): number => amountNames.indexOf(name)

/** One project on one day. */
export type ProjectDay = { readonly project: number; readonly asOf: IsoDate }

/** Rows and sums in the making, used again for every project. */
export type Desk = {
  readonly rows: Selection
  readonly committed: CommittedRows
  /** By node: NaN where no row speaks of it. */
  readonly before: Float64Array
  readonly after: Float64Array
}

export const createDesk = ({ index }: OpenBook): Desk => {
  const selection = (): Selection => emptySelection(index.longestProject)
  return {
    rows: selection(),
    committed: { before: selection(), after: selection(), numerator: 0, denominator: 1 },
    before: new Float64Array(index.nodes.length),
    after: new Float64Array(index.nodes.length),
  }
}

/** Leaves in `into` the rows whose sum is one amount, among days before position `limit` of the dates. */
type Select = (open: OpenBook, at: { readonly project: number; readonly limit: number }, into: Selection) => void

/** The latest decision for each source. */
const levelOf =
  (name: 'plan' | 'carriedOver' | 'unallocated'): Select =>
  ({ index }, { project, limit }, into) =>
    selectCovering(index, rangeUpTo(index, project * seriesCount + seriesOf(name) + 1, limit), into)

/** The first teller who says anything by the day leads. */
const toldBy =
  (...tellers: readonly number[]): Select =>
  ({ index }, { project, limit }, into) => {
    for (const series of tellers) {
      selectCumulative(index, { project, series, limit }, into)
      if (into.count > 0) return
    }
  }

const rowAmounts = [
  { name: 'plan', select: levelOf('plan') },
  { name: 'carriedOver', select: levelOf('carriedOver') },
  { name: 'unallocated', select: levelOf('unallocated') },
  { name: 'actual', select: toldBy(seriesOf('treasuryActual'), seriesOf('investorActual')) },
  { name: 'claimed', select: toldBy(seriesOf('investorActual')) },
  { name: 'carriedOverActual', select: toldBy(seriesOf('treasuryCarriedOver'), seriesOf('investorCarriedOver')) },
] as const satisfies readonly { readonly name: AmountName; readonly select: Select }[]

/**
 * Hears a part (whole đồng) of an amount (position in `amountNames`): which source node it belongs to, and which fact
 * says so; undefined for a commitment in the midst of a month, which no fact states as it is. Three numbers in a row
 * because it is called for every amount of every project.
 */
export type Hear = (amount: number, dong: number, node: number, row?: number) => void

/** Tells every amount of the project on the day, source by source; the position of the day that `actual` rests on, or -1. */
export const tellAmounts = (open: OpenBook, at: ProjectDay & { readonly desk: Desk }, hear: Hear): number => {
  const { index } = open
  const { rows } = at.desk
  const limit = dateLimit(open, at.asOf)
  let actualAt = -1
  for (let amount = 0; amount < rowAmounts.length; amount++) {
    const { name, select } = rowAmounts[amount] ?? rowAmounts[0]
    rows.count = 0
    select(open, { project: at.project, limit }, rows)
    tellRows(open, amount, { rows, hear })
    if (name === 'actual') actualAt = reachOf(index, rows)
  }
  tellCommitted(open, amountAt('committed'), { ...at, hear })
  tellCommitted(open, amountAt('committedYear'), { ...at, asOf: index.close, hear })
  return actualAt
}

type Telling = { readonly rows: Selection; readonly hear: Hear }

const tellRows = ({ index }: OpenBook, amount: number, { rows, hear }: Telling): void => {
  for (let at = 0; at < rows.count; at++) {
    const row = rows.rows[at] ?? 0
    hear(amount, index.amountOf[row] ?? 0, index.nodeOf[row] ?? 0, row)
  }
}

type CommittedTelling = ProjectDay & { readonly desk: Desk; readonly hear: Hear }

/** Pro rata source by source, so that the parts add up to the whole to the đồng. */
const tellCommitted = (open: OpenBook, amount: number, { project, asOf, desk, hear }: CommittedTelling): void => {
  const { committed, before, after } = desk
  if (!selectCommitted(open, { project, asOf }, committed)) return
  if (committed.numerator === 0) return tellRows(open, amount, { rows: committed.before, hear })
  sumByNode(open, committed.before, before)
  sumByNode(open, committed.after, after)
  for (let node = 0; node < before.length; node++) {
    const from = before[node] ?? Number.NaN
    const to = after[node] ?? Number.NaN
    if (Number.isNaN(from) && Number.isNaN(to)) continue
    const grown = ((to || 0) - (from || 0)) as Dong // sums of whole đồng are whole đồng
    hear(amount, (from || 0) + portion(grown, committed.numerator, committed.denominator), node)
  }
}

const sumByNode = ({ index }: OpenBook, { rows, count }: Selection, sums: Float64Array): void => {
  sums.fill(Number.NaN)
  for (let at = 0; at < count; at++) {
    const row = rows[at] ?? 0
    const node = index.nodeOf[row] ?? 0
    sums[node] = (sums[node] || 0) + (index.amountOf[row] ?? 0)
  }
}

/** Every row that an amount of the project rests on that day, ascending. */
export const rowsOfProject = (open: OpenBook, at: ProjectDay & { readonly desk: Desk }): readonly number[] => {
  const { rows, committed } = at.desk
  const found = new Set<number>()
  const gather = (selection: Selection): void => {
    for (let place = 0; place < selection.count; place++) found.add(selection.rows[place] ?? 0)
  }
  for (const { select } of rowAmounts) {
    rows.count = 0
    select(open, { project: at.project, limit: dateLimit(open, at.asOf) }, rows)
    gather(rows)
  }
  for (const asOf of [at.asOf, open.index.close]) {
    if (!selectCommitted(open, { project: at.project, asOf }, committed)) continue
    gather(committed.before)
    gather(committed.after)
  }
  return [...found].sort((a, b) => a - b)
}
