import { createDesk, tellAmount, tellersIn } from './amounts.ts'
import { amountNames, type AmountName } from '../book/amountNames.ts'
import type { IsoDate } from '../base/calendar.ts'
import { type Dong, bounded } from '../base/money.ts'
import { dayIn, type Day, type IndexedBook } from '../book/openBook.ts'
import { perBook } from '../book/perBook.ts'

/** One amount on one day, in whole đồng, NaN where there is nothing to say; and the latest day it rests on, or -1. */
export type AmountColumn = {
  readonly byProject: Float64Array
  readonly dateByProject: Int32Array
  /** What each source node's own facts add, without those below it. */
  readonly byNode: Float64Array
  readonly dateByNode: Int32Array
  /** What the amounts are made of: of which project, at which node, how much. */
  readonly partProjects: readonly number[]
  readonly partNodes: readonly number[]
  readonly partAmounts: readonly number[]
}

/**
 * The amount of every project and source node; worked out once and kept with the open book. Amounts that the same
 * series tell are one column: while the treasury has said nothing, what the investor claims is what was disbursed.
 */
export const amountColumn = (open: IndexedBook, name: AmountName, asOf: IsoDate): AmountColumn => {
  const told = toldAs(open, name)
  return told === undefined ? nothingTold(open) : columnOf(open, told, asOf)
}

/** The first of the amounts that the same series tell; undefined where the book holds nothing of them. */
const toldAs = perBook((open, name: AmountName): AmountName | undefined => {
  const tellers = tellersIn(open, name)
  const isSame = (other: AmountName): boolean => tellersIn(open, other).join(' ') === tellers.join(' ')
  return tellers.length === 0 ? undefined : amountNames.find(isSame)
})

const workOut = (open: IndexedBook, name: AmountName, asOf: IsoDate): AmountColumn => {
  const on = dayIn(open, asOf)
  return toldEach(open, name, () => on)
}

/** The amount of every project on a day of its own; nothing of those that have none. */
export const toldEach = (
  open: IndexedBook,
  name: AmountName,
  dayOf: (project: number) => Day | undefined,
): AmountColumn => {
  const column = emptyColumn(open)
  const { byProject, byNode, dateByProject, dateByNode } = column
  const partProjects: number[] = []
  const partNodes: number[] = []
  const partAmounts: number[] = []
  const desk = createDesk(open)
  const hear = (part: number, node: number, date: number): void => {
    const { project } = at
    partProjects.push(project)
    partNodes.push(node)
    partAmounts.push(part)
    addTo(byProject, project, part)
    addTo(byNode, node, part)
    if (date > (dateByProject[project] ?? -1)) dateByProject[project] = date
    if (date > (dateByNode[node] ?? -1)) dateByNode[node] = date
  }
  const at = { project: 0, on: beforeAll, desk, hear }
  for (const project of open.index.projects) {
    const on = dayOf(project)
    if (!on) continue
    at.project = project
    at.on = on
    tellAmount(open, name, at)
  }
  return { ...column, partProjects, partNodes, partAmounts }
}

const beforeAll: Day = { day: Number.NEGATIVE_INFINITY, limit: 0 }

/** The disbursement and the commitment of every report of a year, beside all amounts of the days asked about. */
const columnOf = perBook(workOut, { most: 300 })

const emptyColumn = ({ index, book: { directory } }: IndexedBook): AmountColumn => ({
  byProject: new Float64Array(directory.projects.length).fill(Number.NaN),
  dateByProject: new Int32Array(directory.projects.length).fill(-1),
  byNode: new Float64Array(index.nodes.length).fill(Number.NaN),
  dateByNode: new Int32Array(index.nodes.length).fill(-1),
  partProjects: [],
  partNodes: [],
  partAmounts: [],
})

const nothingTold = perBook(emptyColumn)

const addTo = (sums: Float64Array, at: number, part: number): void => {
  const before = sums[at] ?? Number.NaN
  sums[at] = Number.isNaN(before) ? part : before + part
}

/** Sum of what is defined among the members, undefined only if nothing is. */
export const totalOf = (amounts: Float64Array, members: readonly number[]): Dong | undefined => {
  let total: number | undefined
  // Most projects have nothing of most amounts, and each is a row of its own.
  if (members.length === 1) {
    const part = amounts[members[0] ?? 0] ?? Number.NaN
    return Number.isNaN(part) ? undefined : bounded(part)
  }
  for (const member of members) {
    const part = amounts[member] ?? Number.NaN
    if (!Number.isNaN(part)) total = (total ?? 0) + part
  }
  return total === undefined ? undefined : bounded(total)
}

/** Latest position among the members, -1 for none. */
export const latestOf = (positions: Int32Array, members: readonly number[]): number => {
  let latest = -1
  for (const member of members) latest = Math.max(latest, positions[member] ?? -1)
  return latest
}
