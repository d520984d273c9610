import { chosen, createSelection, selectCovering, type RowRange, type Selection } from './coverage.ts'
import { relation, type BookIndex } from '../book/bookIndex.ts'

/**
 * Adds the rows that make up the amount to date, of one project's in-month series (its bucket in the index) and the
 * to-date series that follows it. Anchors are to-date facts; a candidate is an anchor and the in-month
 * amounts of the months that begin after it; the one that reaches furthest counts, of equals one that leaves no days
 * out, then the one with the latest anchor. Without any to-date fact the in-month ones are summed. Sources that have
 * nothing to do with each other are weighed apart, so each may rest on its own day.
 */
export const selectCumulative = (index: BookIndex, bucket: number, into: Selection): void => {
  const { rows, starts } = index
  const monthly = { rows, from: starts[bucket] ?? 0, to: endBefore(index, bucket, into.limit) }
  const toDate = { rows, from: starts[bucket + 1] ?? 0, to: endBefore(index, bucket + 1, into.limit) }
  if (monthly.from === monthly.to) selectCovering(index, toDate, into)
  else if (toDate.from === toDate.to) selectMonths(index, monthly, into)
  else for (const kin of kindredOf(index, monthly, toDate)) selectFurthest(index, kin, into)
}

/** Where those places of a bucket end whose day lies before position `limit` of the dates. */
export const endBefore = ({ rows, starts, dateOf }: BookIndex, bucket: number, limit: number): number => {
  const from = starts[bucket] ?? 0
  let end = starts[bucket + 1] ?? 0
  while (end > from && (dateOf[rows[end - 1] ?? 0] ?? 0) >= limit) end--
  return end
}

/** In-month amounts, each month by itself. */
const selectMonths = (index: BookIndex, { rows, from, to }: RowRange, into: Selection): void => {
  let end = to
  while (end > from) {
    const month = monthOfRow(index, rows[end - 1] ?? 0)
    let start = end - 1
    while (start > from && monthOfRow(index, rows[start - 1] ?? 0) === month) start--
    selectCovering(index, { rows, from: start, to: end }, into)
    end = start
  }
}

const monthOfRow = ({ dateOf, monthOfDate }: BookIndex, row: number): number => monthOfDate[dateOf[row] ?? 0] ?? 0

type Kin = { readonly monthly: readonly number[]; readonly toDate: readonly number[] }

/** The rows parted into groups whose nodes have nothing to do with those of another group. */
const kindredOf = (index: BookIndex, monthly: RowRange, toDate: RowRange): readonly Kin[] => {
  const monthlyRows = rowsIn(monthly)
  const toDateRows = rowsIn(toDate)
  const groups: number[][] = []
  for (const row of [...monthlyRows, ...toDateRows]) {
    const node = index.nodeOf[row] ?? 0
    const met = groups.filter(group => group.some(other => isKin(index, node, other)))
    for (const group of met) groups.splice(groups.indexOf(group), 1)
    groups.push([...new Set([node, ...met.flat()])])
  }
  return groups.map(group => {
    const belongs = (row: number): boolean => group.includes(index.nodeOf[row] ?? 0)
    return { monthly: monthlyRows.filter(belongs), toDate: toDateRows.filter(belongs) }
  })
}

const rowsIn = ({ rows, from, to }: RowRange): readonly number[] =>
  Array.from({ length: to - from }, (_, at) => rows[from + at] ?? 0)

const isKin = ({ relations, nodes }: BookIndex, a: number, b: number): boolean =>
  relations[a * nodes.length + b] !== relation.apart

type Candidate = { readonly selection: Selection; readonly reach: number; readonly gapless: boolean }

const selectFurthest = (index: BookIndex, kin: Kin, into: Selection): void => {
  if (kin.toDate.length === 0) return selectMonths(index, whole(kin.monthly), into)
  let best: Candidate | undefined
  for (const anchored of anchorEnds(index, kin.toDate)) {
    const candidate = candidateOf(index, kin, anchored)
    if (!best || isNoWorse(candidate, best)) best = candidate
  }
  for (const row of best ? chosen(best.selection) : []) into.rows[into.count++] = row
}

const whole = (rows: readonly number[]): RowRange => ({ rows, from: 0, to: rows.length })

/** How many to-date rows lie on or before each of their days, ascending. */
const anchorEnds = ({ dateOf }: BookIndex, rows: readonly number[]): readonly number[] =>
  rows.flatMap((row, at) => {
    const next = rows[at + 1]
    return next === undefined || dateOf[next] !== dateOf[row] ? [at + 1] : []
  })

const isNoWorse = (candidate: Candidate, best: Candidate): boolean =>
  candidate.reach === best.reach ? candidate.gapless || !best.gapless : candidate.reach > best.reach

const candidateOf = (index: BookIndex, { monthly, toDate }: Kin, anchored: number): Candidate => {
  const selection = createSelection(monthly.length + toDate.length)
  selectCovering(index, { rows: toDate, from: 0, to: anchored }, selection)
  const anchors = [...chosen(selection)]
  const following = monthly.filter(row => followsItsAnchors(index, row, { anchors, toDate }))
  selectMonths(index, whole(following), selection)
  const months = new Set(following.map(row => monthOfRow(index, row)))
  const anchorRow = toDate[anchored - 1] ?? 0
  const lastMonth = Math.max(monthOfRow(index, anchorRow), ...months)
  const endsMonth = index.endsMonth[index.dateOf[anchorRow] ?? 0] === 1
  return {
    selection,
    reach: reachOf(index, selection),
    gapless: months.size === 0 || (endsMonth && months.size === lastMonth - monthOfRow(index, anchorRow)),
  }
}

type Anchors = { readonly anchors: readonly number[]; readonly toDate: readonly number[] }

/**
 * The month begins after every anchor that speaks of the same money, and none of that money is anchored only later; or
 * no to-date fact speaks of it at all.
 */
const followsItsAnchors = (index: BookIndex, row: number, { anchors, toDate }: Anchors): boolean => {
  const node = index.nodeOf[row] ?? 0
  const speaksOfIt = (other: number): boolean => isKin(index, node, index.nodeOf[other] ?? 0)
  const own = anchors.filter(speaksOfIt)
  const isAnchored = (other: number): boolean =>
    own.some(anchor => isKin(index, index.nodeOf[anchor] ?? 0, index.nodeOf[other] ?? 0))
  return (
    own.every(anchor => monthOfRow(index, row) > monthOfRow(index, anchor)) &&
    toDate.filter(speaksOfIt).every(isAnchored)
  )
}

/** Position of the latest day that the selection rests on, -1 for an empty one. */
export const reachOf = ({ dateOf }: BookIndex, { rows, count }: Selection): number => {
  let reach = -1
  for (let at = 0; at < count; at++) reach = Math.max(reach, dateOf[rows[at] ?? 0] ?? -1)
  return reach
}
