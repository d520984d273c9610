import type { BodyRow } from './rows.ts'
import { createLeaves, namesSource, type Leaves } from './leaves.ts'
import { scanSums, twinOf, type FoundScan, type SumColumns } from './sumScan.ts'

/**
 * What the amounts of a row say about it. `whole`: it repeats the sum of rows next to it, with witnesses enough that
 * this is no chance; `faulty`: it does in half of its columns or more; `close`: it carries no number as they do, and is
 * within a tenth of their sums in every one of several amounts; `among`: it repeats the sum, and yet its number is one
 * of those it would sum; `weak`: it does, but a few round amounts might by chance; `near`: within a tenth; `none`: it
 * is the sum of nothing; `untold`: there is nothing to compare.
 */
export type RowSum =
  | {
      readonly kind: 'whole' | 'faulty' | 'close' | 'among' | 'weak'
      readonly side: Side
      readonly first: number
      readonly last: number
    }
  | { readonly kind: 'near' | 'none' | 'untold' }

/** Whether the rows that are summed stand below the sum or above it. */
export type Side = 'below' | 'above'

/**
 * The sums among the rows of a table, by place in `rows`; `last` and `first` are places too. Sums of sums are found
 * because a row that is known as a sum counts no more among the parts of others: so what is compared are always the
 * rows that hold money of their own.
 */
export const sumsOfRows = (
  rows: readonly BodyRow[],
  columns: SumColumns,
  settled: ReadonlySet<number>,
): ReadonlyMap<number, RowSum> => {
  const leaves = createLeaves(rows)
  const candidates = [...rows.keys()].filter(at => mayAddUp(rows[at], settled))
  const found = new Map<number, RowSum>()
  const rest = new Map<number, RowSum>()
  for (const wanted of ['whole', 'faulty', 'close'] as const) {
    let more = true
    for (let round = 0; more && round < mostRounds; round += 1) {
      more = false
      for (const side of ['below', 'above'] as const) {
        for (const at of side === 'below' ? candidates.toReversed() : candidates) {
          if (found.has(at)) continue
          const sum = sumAt(rows, at, { side, columns, leaves, found })
          if (sum.kind === 'whole' || sum.kind === wanted) {
            found.set(at, sum)
            leaves.remove(at)
            more = true
          } else rest.set(at, stronger(rest.get(at), sum))
        }
      }
    }
  }
  return new Map([...rest, ...found])
}

/** Groups in groups in groups, each found from within: no table goes deeper. */
const mostRounds = 5

const mayAddUp = (row: BodyRow | undefined, settled: ReadonlySet<number>): boolean =>
  row !== undefined &&
  row.hasAmounts &&
  row.code === undefined &&
  row.likeness === 'other' &&
  !(row.goesOn && row.label !== '') &&
  (row.label !== '' || row.source === undefined) &&
  !settled.has(row.row)

type SumSearch = {
  readonly side: Side
  readonly columns: SumColumns
  readonly leaves: Leaves
  readonly found: ReadonlyMap<number, RowSum>
}

const sumAt = (rows: readonly BodyRow[], at: number, search: SumSearch): RowSum => {
  const { side, columns, leaves } = search
  const row = rows[at]
  if (!row) return { kind: 'untold' }
  const beside = side === 'below' ? leaves.after(at) : leaves.before(at)
  const other = beside === undefined ? undefined : rows[beside]
  if (row.numbering.style === 'bullet' && !(side === 'below' && other?.numbering.value === '1'))
    return { kind: 'untold' }
  if (beside !== undefined && other && isOver(row, other, side)) {
    const amounts = twinOf(columns, row, other)
    if (amounts >= (side === 'below' ? 1 : 2)) return { kind: 'whole', side, first: beside, last: beside }
  }
  if (side === 'below' && beside !== undefined && other && twinOf(columns, row, other) >= 2) {
    if (looksLikeGroup(rows, { at, beside }, search)) return { kind: 'whole', side, first: beside, last: beside }
  }
  const parts = side === 'below' ? leaves.from(beside) : leaves.backFrom(beside)
  const scan = scanSums(columns, row, { rows, parts })
  if (!('nearest' in scan)) return scan
  const told = other ? kindOf(scan, row, other) : 'near'
  const kind = told === 'close' && isOfSources(rows, at) ? 'near' : told
  const [first, last] = side === 'below' ? [scan.nearest, scan.farthest] : [scan.farthest, scan.nearest]
  return kind === 'near' ? { kind } : { kind, side, first, last }
}

/** What holds against a row's number must hold in more than one amount, or it is no more than chance. */
const kindOf = ({ kind, amounts }: FoundScan, row: BodyRow, part: BodyRow): FoundScan['kind'] | 'among' | 'close' => {
  const { style } = row.numbering
  if (kind === 'near') return style === 'none' && amounts > 1 && isApart(row, part) ? 'close' : 'near'
  const isHeading = style === 'roman' || style === 'letter'
  if (kind === 'weak' && lacksFields(row, part)) return 'whole'
  if (kind === 'weak' && style === 'none' && part.numbering.style === 'arabic') return 'among'
  if (kind === 'weak') return isHeading && part.numbering.style !== style ? 'whole' : 'weak'
  if (kind === 'faulty') return isApart(row, part) && (amounts > 1 || isHeading) ? 'faulty' : 'near'
  if (isApart(row, part)) return 'whole'
  if (amounts < 2) return style === 'none' ? 'among' : 'weak'
  return style === 'none' ? 'whole' : 'among'
}

/** One of several sources of the project above them: what they come to by chance says nothing. */
const isOfSources = (rows: readonly BodyRow[], at: number): boolean => {
  const isSource = (place: number): boolean => {
    const row = rows[place]
    return row !== undefined && namesSource(row)
  }
  return isSource(at) && (isSource(at - 1) || isSource(at + 1))
}

/** A sum carries no number among those of its parts, and no code where they have some. */
const isApart = (row: BodyRow, part: BodyRow): boolean => {
  if (part.code !== undefined && row.numbering.style === 'none') return true
  if (row.numbering.style === 'none' && lacksFields(row, part)) return true
  if (row.numbering.style !== part.numbering.style) return true
  return row.numbering.style === 'arabic' && part.numbering.value === '1'
}

/** Its parts say whose they are, or of which source, and it does not. */
const lacksFields = (row: BodyRow, part: BodyRow): boolean =>
  row.investor === undefined && row.source === undefined && (part.investor !== undefined || part.source !== undefined)

/** Of one part alone a row may be the sum only where it stands apart from it: a group of one project, a total of one. */
const isOver = (row: BodyRow, part: BodyRow, side: Side): boolean => {
  const { style } = row.numbering
  if (side === 'above')
    return style === 'none' && row.label !== part.label && (part.code ?? part.numbering.value) !== ''
  if (part.code !== undefined) return style === 'none' || style !== part.numbering.style
  return (style === 'roman' || style === 'letter') && part.numbering.style !== style
}

/**
 * A group of one project, told by nothing but its brothers: another row without a number, or numbered as this one is,
 * adds up two projects or more, and no sum counts both it and its project among its parts.
 */
const looksLikeGroup = (
  rows: readonly BodyRow[],
  { at, beside }: { readonly at: number; readonly beside: number },
  { found }: SumSearch,
): boolean => {
  const [row, part] = [rows[at], rows[beside]]
  if (!row || !part || row.label === part.label || (part.goesOn && part.label === '')) return false
  const [style, below] = [row.numbering.style, part.numbering.style]
  if (style !== 'none' && !(style === 'arabic' && part.numbering.value === '1')) return false
  let hasBrother = false
  for (const [other, sum] of found) {
    if (!('side' in sum)) continue
    if (other !== at && sum.first <= at && beside <= sum.last) return false
    hasBrother ||=
      sum.kind === 'whole' &&
      sum.side === 'below' &&
      sum.first !== sum.last &&
      rows[other]?.numbering.style === style &&
      rows[sum.first]?.numbering.style === below
  }
  return hasBrother
}

const strength = ['untold', 'none', 'near', 'weak', 'among', 'close', 'faulty', 'whole'] as const

const stronger = (known: RowSum | undefined, sum: RowSum): RowSum =>
  known !== undefined && strength.indexOf(known.kind) >= strength.indexOf(sum.kind) ? known : sum
