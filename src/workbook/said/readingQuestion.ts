import type { PlanYear } from '../../domain/base/calendar.ts'
import type { FactKind } from '../../domain/ledger/ledger.ts'
import type { Dong } from '../../domain/base/money.ts'
import type { ColumnDecision, TableDecision, TablePlace } from './decisions.ts'
import type { Evidence } from './evidence.ts'
import type { FindingCode } from './findings.ts'

/**
 * One doubt about how a file is read, put to the officer at the smallest thing that settles it: the file, a table, a run of
 * columns alike. Never two for one doubt.
 */
export type ReadingQuestion = TablePlace & {
  readonly asks: QuestionSubject
  /** The tables that its answers are about, its own the first: sheets of one form are not asked about one by one. */
  readonly places: readonly TablePlace[]
  /** Letters of the columns that it is about, from left to right; none: the whole table, or the file. */
  readonly columns: readonly string[]
  /** Their headings, each from top to bottom. */
  readonly headings: readonly string[]
  /** Where to look. */
  readonly cell: string
  /** The same for the same question about another file of the layout. */
  readonly alike: string
  /** The likely one first; none where only the officer can say it: a day, a year. */
  readonly answers: readonly ReadingAnswer[]
  /** What speaks for and against what was understood, the weightiest first. */
  readonly evidence: readonly Evidence[]
}

/**
 * `matter`: whether it is public investment at all. `unit`: đồng, nghìn, triệu, tỷ. `planYear`: of which year the file is.
 * `asOf`: the day of the figures. `basis`: in the month or to date. `meaning`: what the columns hold. `which`: of columns
 * that would say the same, the one that counts.
 */
export const questionSubjects = ['matter', 'unit', 'planYear', 'asOf', 'basis', 'meaning', 'which'] as const
export type QuestionSubject = (typeof questionSubjects)[number]

export type ReadingAnswer = {
  /** Tells the answers of one question apart, and is the same for the same answer of a question alike. */
  readonly says: string
  readonly tables: readonly TableDecision[]
  readonly columns: readonly ColumnDecision[]
  readonly planYear: PlanYear | undefined
  /** What it comes to over all projects of the table; without a kind: what is left out. Undefined where it says nothing. */
  readonly money: { readonly kind: FactKind | undefined; readonly amount: Dong } | undefined
}

/** The error that stands for a question where nobody can be asked. */
export const findingOf = {
  matter: 'other-matter',
  unit: 'unit-unknown',
  planYear: 'plan-year-unknown',
  asOf: 'as-of-unknown',
  basis: 'basis-unsure',
  meaning: 'column-unsure',
  which: 'column-unsure',
} as const satisfies Record<QuestionSubject, FindingCode>
