import { relation, type BookIndex } from '../book/bookIndex.ts'

/** Rows of the book chosen so far, in a buffer that is used again and again. */
export type Selection = {
  readonly rows: Int32Array
  count: number
  /** Only days before this position of the index's dates are chosen from. */
  limit: number
}

export const createSelection = (capacity: number): Selection => ({ rows: new Int32Array(capacity), count: 0, limit: 0 })

/** Empties the selection, to choose from the days before `limit`. */
export const restart = (selection: Selection, limit: number): void => {
  selection.count = 0
  selection.limit = limit
}

/** The rows chosen, as they stand at this moment. */
export const chosen = ({ rows, count }: Selection): Int32Array => rows.subarray(0, count)

/** Rows sorted by date and report, `from … to-1` of a list: usually a part of `BookIndex.rows`. */
export type RowRange = { readonly rows: ArrayLike<number>; readonly from: number; readonly to: number }

/**
 * Adds those rows that count together, so that no money counts twice where files state it at different depths of the
 * source tree. From the newest statement (one file's facts of one day) to the oldest: a fact is taken only if no newer
 * statement was taken at its node, above it or below it. Within a statement all are taken, except that of one file's
 * sheets of different depth (a summary, and a sheet per source) only one tells the money.
 */
export const selectCovering = (index: BookIndex, range: RowRange, into: Selection): void => {
  const { rows, from, to } = range
  if (isLastEnough(index, range)) {
    into.rows[into.count++] = rows[to - 1] ?? 0
    return
  }
  const first = into.count
  let end = to
  while (end > from) {
    const start = statementStart(index, { rows, from, to: end })
    const newer = into.count
    let takesWhole = false
    for (let place = start; place < end; place++) {
      const row = rows[place] ?? 0
      if (isCovered(index, row, { into, first, newer })) continue
      into.rows[into.count++] = row
      takesWhole ||= index.nodeOf[row] === 0
    }
    if (into.count - newer > 1) dropRetold(index, into, newer)
    if (takesWhole) return
    end = start
  }
}

/** Whether the last row covers all the others, as most do: it alone states the whole, or there is no other. */
const isLastEnough = ({ nodeOf, dateOf, reportOf }: BookIndex, { rows, from, to }: RowRange): boolean => {
  if (to - from <= 1) return to > from
  const last = rows[to - 1] ?? 0
  const previous = rows[to - 2] ?? 0
  return nodeOf[last] === 0 && (dateOf[previous] !== dateOf[last] || reportOf[previous] !== reportOf[last])
}

/**
 * Of the rows taken since `newer`: where one states what others on other sheets split, the split counts if it adds up to
 * the same; if not, something is missing from it, and the one row counts.
 */
const dropRetold = (index: BookIndex, into: Selection, newer: number): void => {
  const { sheetOf, amountOf } = index
  const taken = [...into.rows.subarray(newer, into.count)]
  if (taken.every(row => sheetOf[row] === sheetOf[taken[0] ?? 0])) return
  const dropped = new Set<number>()
  for (const row of taken.filter(each => !dropped.has(each))) {
    const parts = taken.filter(other => sheetOf[other] !== sheetOf[row] && isAbove(index, row, other))
    const sum = parts.reduce((total, part) => total + (amountOf[part] ?? 0), 0)
    for (const retold of parts.length > 0 && sum === amountOf[row] ? [row] : parts) dropped.add(retold)
  }
  into.count = newer
  for (const row of taken) if (!dropped.has(row)) into.rows[into.count++] = row
}

const isAbove = ({ nodes, nodeOf, relations }: BookIndex, a: number, b: number): boolean =>
  relations[(nodeOf[a] ?? 0) * nodes.length + (nodeOf[b] ?? 0)] === relation.above

/** Where the last statement of the range begins. */
const statementStart = ({ dateOf, reportOf }: BookIndex, { rows, from, to }: RowRange): number => {
  const last = rows[to - 1] ?? 0
  let start = to - 1
  while (start > from) {
    const row = rows[start - 1] ?? 0
    if (dateOf[row] !== dateOf[last] || reportOf[row] !== reportOf[last]) break
    start--
  }
  return start
}

type RowsSoFar = { readonly into: Selection; readonly first: number; readonly newer: number }

const isCovered = (
  { nodes, nodeOf, relations }: BookIndex,
  row: number,
  { into, first, newer }: RowsSoFar,
): boolean => {
  const base = (nodeOf[row] ?? 0) * nodes.length
  for (let at = first; at < newer; at++) {
    if (relations[base + (nodeOf[into.rows[at] ?? 0] ?? 0)] !== relation.apart) return true
  }
  return false
}
