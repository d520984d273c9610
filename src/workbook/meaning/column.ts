import type { IsoDate, PlanMonth, PlanYear } from '../../domain/base/calendar.ts'
import type { Basis, Capital, Reporter } from '../../domain/ledger/ledger.ts'
import type { ColumnType } from './columnTypes.ts'
import type { ColumnQuestion } from '../said/interpretation.ts'
import type { ColumnRole } from '../said/roles.ts'
import type { Sense } from './senses.ts'
import type { Titles } from '../tables/titles.ts'

/** One column with what it means; `question` stands where that cannot be told, and then no fact comes of it. */
export type Column = {
  readonly index: number
  readonly header: readonly string[]
  readonly sense: Sense
  readonly type: ColumnType
  readonly role: ColumnRole
  readonly why: string | undefined
  readonly basis: Basis | undefined
  readonly asOf: IsoDate | undefined
  readonly month: PlanMonth | undefined
  readonly capital: Capital
  readonly fundingSource: string | undefined
  readonly reporter: Reporter | undefined
  readonly unitFactor: number | undefined
  /** Columns that a `rowTotal` adds up. */
  readonly parts: readonly number[]
  readonly question: ColumnDoubt | undefined
}

export type ColumnDoubt = ColumnQuestion

export type ColumnDraft = {
  readonly index: number
  readonly header: readonly string[]
  readonly sense: Sense
  readonly type: ColumnType
  readonly isHidden?: boolean
}

/** What is known about the whole table when its columns are read. */
export type ColumnContext = {
  readonly planYear: PlanYear
  readonly titles: Titles
  /** Date of the figures, from the titles or from the officer. */
  readonly asOf: IsoDate | undefined
  readonly unitFactor: number | undefined
  /** A column tells each row's month: the other headings need name none. */
  readonly isTall: boolean
}
