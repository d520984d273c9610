import type { IsoDate } from './calendar.ts'
import { amountAt, amountCount, createDesk, tellAmounts } from './amounts.ts'
import { remembered, type OpenBook } from './openBook.ts'

/** Whole đồng by member and amount: `amounts[member * amountCount + amount]`; NaN where there is nothing to say. */
export type AmountTable = Float64Array

/** Every amount of every project, and of every source node by its own facts, on one day. */
export type DayFigures = {
  readonly asOf: IsoDate
  readonly byProject: AmountTable
  readonly byNode: AmountTable
  /** By project: position of the day that `actual` rests on, -1 without one. */
  readonly actualAt: Int32Array
  /** By node: latest such day of the projects it adds to. */
  readonly actualAtNode: Int32Array
}

/** Worked out once per day and kept with the open book. */
export const dayFigures = (open: OpenBook, asOf: IsoDate): DayFigures =>
  remembered(open, `figures ${asOf}`, () => figuresOf(open, asOf, open.index.projects))

/** The same for some projects only; the others have nothing to say. */
export const figuresOf = (open: OpenBook, asOf: IsoDate, projects: readonly number[]): DayFigures => {
  const { index, book } = open
  const desk = createDesk(open)
  const byProject = emptyTable(book.directory.projects.length)
  const byNode = emptyTable(index.nodes.length)
  const actualAt = new Int32Array(book.directory.projects.length).fill(-1)
  const actualAtNode = new Int32Array(index.nodes.length).fill(-1)
  for (const project of projects) {
    const base = project * amountCount
    actualAt[project] = tellAmounts(open, { project, asOf, desk }, (amount, dong, node, row) => {
      addTo(byProject, base + amount, dong)
      addTo(byNode, node * amountCount + amount, dong)
      if (amount === actual && row !== undefined) {
        actualAtNode[node] = Math.max(actualAtNode[node] ?? -1, index.dateOf[row] ?? -1)
      }
    })
  }
  return { asOf, byProject, byNode, actualAt, actualAtNode }
}

const actual = amountAt('actual')

export const emptyTable = (members: number): AmountTable => new Float64Array(members * amountCount).fill(Number.NaN)

/** Adds to a place of a table; NaN is no amount yet. */
export const addTo = (table: AmountTable, at: number, dong: number): void => {
  const before = table[at] ?? Number.NaN
  table[at] = Number.isNaN(before) ? dong : before + dong
}
