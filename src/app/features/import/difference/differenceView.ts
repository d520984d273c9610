import type { Difference, DifferenceRow } from '../../../../api/contract/importPreview.ts'
import { dong, type Dong } from '../../../../domain/base/money.ts'
import { foldName } from '../../../../domain/names/names.ts'

export const differenceKinds = ['changed', 'added', 'dropped'] as const
export type DifferenceKind = (typeof differenceKinds)[number]

/** A row with by how much it differs; undefined where one of the two is missing. */
export type DifferenceLine = DifferenceRow & { readonly by: Dong | undefined }

export type DifferenceLines = {
  readonly lines: readonly DifferenceLine[]
  /** Rows of the kind that are not shown: beyond what the server sends, or beyond a page. */
  readonly more: number
}

/** Longer lists are narrowed down by the filter, not scrolled through. */
const mostLines = 200

/** Rows of one kind whose project or investor holds every word of the filter, diacritics aside. */
export const differenceLines = (difference: Difference, kind: DifferenceKind, filter: string): DifferenceLines => {
  const { count, rows } = difference[kind]
  const words = foldName(filter).split(' ').filter(Boolean)
  const found = rows.filter(row => words.every(word => textOf(row).includes(word)))
  const shown = found.slice(0, mostLines)
  const unsent = words.length === 0 ? count - rows.length : 0
  return { lines: shown.map(row => ({ ...row, by: differenceOf(row) })), more: found.length - shown.length + unsent }
}

const textOf = ({ project, investor }: DifferenceRow): string =>
  foldName(`${project.code ?? ''} ${project.name} ${investor ?? ''}`)

const differenceOf = ({ before, after }: DifferenceRow): Dong | undefined =>
  before === null || after === null ? undefined : dong(after - before)

/** The first kind that has rows: what changed comes before what is new. */
export const firstKind = (difference: Difference): DifferenceKind =>
  differenceKinds.find(kind => difference[kind].count > 0) ?? 'changed'

export const differenceCounts = ({ added, changed, unchanged, dropped }: Difference) => ({
  added: added.count,
  changed: changed.count,
  unchanged,
  dropped: dropped.count,
})
