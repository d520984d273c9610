import {
  readAmounts,
  votesOf,
  type AmountColumn,
  type Body,
  type ColumnAmounts,
  type Notation,
  type NotationVotes,
} from './amounts.ts'

/**
 * Reads the amount columns of a table. Texts that can be read in two ways follow the others of their column, else those
 * of the table's other columns; where nothing tells, they stay open and become a question.
 */
export const readAmountColumns = (
  body: Body,
  columns: readonly number[],
  { otherwise, decided, unitOf }: Notations,
): ReadonlyMap<number, ColumnAmounts> => {
  const votes = new Map(columns.map(column => [column, votesOf(body, column)]))
  const table = [...votes.values()].reduce((sum, { vi, en }) => ({ vi: sum.vi + vi, en: sum.en + en }), {
    vi: 0,
    en: 0,
  })
  return new Map(
    columns.map(column => {
      const notation = decided(column) ?? notationOf(votes.get(column), table, otherwise)
      return [column, readAmounts(body, column, { notation, ...unitOf(column) })]
    }),
  )
}

export type Notations = {
  /** Of texts about which the table says nothing. */
  readonly otherwise: 'vi' | 'en' | undefined
  /** As the officer decided for a column. */
  readonly decided: (column: number) => 'vi' | 'en' | undefined
  /** Đồng per unit of a column, and whether the officer said so. */
  readonly unitOf: (column: number) => Pick<AmountColumn, 'unit' | 'isUnitDecided'>
}

type NotationVotesByLanguage = { readonly vi: number; readonly en: number }

const notationOf = (
  own: NotationVotes | undefined,
  table: NotationVotesByLanguage,
  otherwise: Notation | undefined,
): Notation | undefined => {
  if (!own) return undefined
  if (own.open === 0) return own.vi > own.en ? 'vi' : own.en > 0 ? 'en' : 'number'
  if (own.isAtOdds) return undefined
  if (own.vi + own.en > 0) return sideOf(own)
  return sideOf(table) ?? (table.vi + table.en === 0 ? otherwise : undefined)
}

const sideOf = ({ vi, en }: NotationVotesByLanguage): 'vi' | 'en' | undefined => {
  if (vi > 0 && en === 0) return 'vi'
  return en > 0 && vi === 0 ? 'en' : undefined
}
