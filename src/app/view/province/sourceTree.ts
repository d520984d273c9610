import { covers, sourceId } from '../../../domain/base/ids.ts'
import type { ProgressRow } from '../../../domain/progress/progress.ts'

/** A funding source as a line of the tree. */
export type SourceLine = {
  readonly row: ProgressRow
  /** 0 for a root; its parts stand below it, one deeper. */
  readonly depth: number
  /** A leaf has no parts; the total stands under them all. */
  readonly kind: 'branch' | 'leaf' | 'unsplit' | 'total'
}

/** The sources that files speak of, every parent above its parts; what no file splits stands last. */
export const sourceTree = (rows: readonly ProgressRow[]): readonly SourceLine[] => {
  const named = rows.filter(row => row.key !== '').sort((a, b) => compareText(a.key, b.key))
  const unsplit = rows.filter(row => row.key === '')
  return [
    ...named.map((row): SourceLine => ({
      row,
      depth: named.filter(other => isAbove(other, row)).length,
      kind: named.some(other => isAbove(row, other)) ? 'branch' : 'leaf',
    })),
    ...unsplit.map((row): SourceLine => ({ row, depth: 0, kind: 'unsplit' })),
  ]
}

/** The source with the lowest rate, where there are at least two to compare. */
export const lowestSource = (lines: readonly SourceLine[]): ProgressRow | undefined => {
  const rated = lines.filter(({ row, kind }) => kind === 'leaf' && row.rate !== undefined)
  if (rated.length < 2) return undefined
  return rated.map(({ row }) => row).reduce((lowest, row) => ((row.rate ?? 0) < (lowest.rate ?? 0) ? row : lowest))
}

const isAbove = (above: ProgressRow, below: ProgressRow): boolean =>
  above.key !== below.key && covers(sourceId(above.key), sourceId(below.key))

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
