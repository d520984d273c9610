import type { IsoDate, PlanMonth, PlanYear } from '../../domain/base/calendar.ts'
import type { Basis, Capital, Reporter } from '../../domain/ledger/ledger.ts'
import type { ColumnType } from './columnTypes.ts'
import type { ColumnQuestion } from '../said/interpretation.ts'
import type { LeftOutReason } from '../said/leftOutReasons.ts'
import type { ColumnRole } from '../said/roles.ts'
import type { Relation } from './relations.ts'
import type { Sense } from './senses.ts'
import type { Titles } from '../tables/titles.ts'

/** One column with what it means; `question` stands where that cannot be told, and then no fact comes of it. */
export type Column = {
  readonly index: number
  readonly header: readonly string[]
  readonly sense: Sense
  readonly type: ColumnType
  readonly role: ColumnRole
  readonly why: LeftOutReason | undefined
  readonly basis: Basis | undefined
  readonly asOf: IsoDate | undefined
  readonly month: PlanMonth | undefined
  readonly capital: Capital
  readonly fundingSource: string | undefined
  readonly reporter: Reporter | undefined
  readonly unitFactor: number | undefined
  /** Columns that a `rowTotal` adds up. */
  readonly parts: readonly number[]
  /** What rows say of it and others under the meanings chosen, and the sum of its own heading where they deny it. */
  readonly relations: readonly Relation[]
  /** How its months run from column to column, where they were looked at. */
  readonly course: MonthCourse | undefined
  readonly question: ColumnDoubt | undefined
}

export type ColumnDoubt = ColumnQuestion

/** How the months of each project run, counted over the projects. */
export type MonthCourse = {
  /** Projects whose amounts fall somewhere, and ones whose amounts only rise. */
  readonly falling: number
  readonly rising: number
  /** Rising ones that the plan tells to be to date, or in-month. */
  readonly toDate: number
  readonly inMonth: number
  /** Projects with amounts that prove nothing. */
  readonly open: number
}

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
