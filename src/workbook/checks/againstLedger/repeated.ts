import type { IsoDate } from '../../../domain/base/calendar.ts'
import type { ImportRecord } from '../../../domain/ledger/ledger.ts'
import type { YearBook } from '../../../domain/book/yearBook.ts'
import type { PlannedFact } from '../../said/plan.ts'
import { fileKeysIn, rowsByImport, type FileKeys, type LedgerRow } from './bookKeys.ts'

/** An earlier import that a file says over again, or is the next report after. */
export type RepeatedImport = {
  readonly of: ImportRecord
  readonly succession: Succession
  /** Its figures that stand, of the file's investors and projects. */
  readonly rows: readonly LedgerRow[]
  /** Those that the file neither says again nor has moved on from. */
  readonly gone: readonly LedgerRow[]
}

/** A file after an import's: of a later day, of the same or none, or, as it seems, of an earlier one. */
export type Succession = 'follows' | 'repeats' | 'precedes'

export type Repetition = { readonly file: FileKeys; readonly imports: readonly RepeatedImport[] }

/**
 * The imports that a file is to be held against as a whole: those that it repeats, and of the reports before it the latest
 * of its form. What a later report has moved on from is not gone: last month's figure to date, months past.
 */
export const repeatedIn = (
  facts: readonly PlannedFact[],
  book: YearBook | undefined,
  reportedOn: IsoDate | undefined,
): Repetition => {
  if (book === undefined) return nothingRepeated
  const file = fileKeysIn(facts, book)
  const rowsOf = rowsByImport(book, file)
  const alike = book.imports.flatMap((of, at) => {
    const succession = successionOf(of.reportDate, reportedOn)
    const rows = rowsOf[at] ?? []
    const gone = rows.filter(row => !goesOn(row, { file, book, succession, reportedOn }))
    return isAlike({ rows, gone, file, succession }) ? [{ of, succession, rows, gone }] : []
  })
  const last = alike.findLast(({ succession }) => succession === 'follows')
  return { file, imports: alike.filter(each => each.succession !== 'follows' || each === last) }
}

export const nothingRepeated: Repetition = {
  file: {
    count: 0,
    amountOf: new Map(),
    lastOf: new Map(),
    forms: new Set(),
    projects: new Set(),
    investors: new Set(),
  },
  imports: [],
}

/** An undated file after a dated one may be the same without the column that had the day. */
const successionOf = (before: IsoDate | undefined, now: IsoDate | undefined): Succession => {
  if (before === now) return 'repeats'
  if (now === undefined) return 'precedes'
  return before === undefined || before < now ? 'follows' : 'precedes'
}

type Comparison = {
  readonly file: FileKeys
  readonly book: YearBook
  readonly succession: Succession
  readonly reportedOn: IsoDate | undefined
}

/** Whether the file says it again, or, a later report of the project, has moved on from it. */
const goesOn = (row: LedgerRow, { file, book, succession, reportedOn }: Comparison): boolean => {
  if (file.amountOf.has(row.key)) return true
  const day = book.dates[row.asOf]
  if (succession !== 'follows' || day === undefined || !file.projects.has(row.project)) return false
  const last = file.lastOf.get(row.series)
  const isPastMonth = row.kind === 'commitment' && reportedOn !== undefined && day <= reportedOn
  return isPastMonth || (last !== undefined && last > day)
}

type Likeness = Pick<RepeatedImport, 'rows' | 'gone' | 'succession'> & { readonly file: FileKeys }

/**
 * Whether the file is the import's over again, or its next. Two forms about the same projects share their plans: that is
 * no likeness where the file tells of something that the import does not, nor where it leaves out more than one thing that
 * the import tells: commitments alone after a whole report.
 */
const isAlike = ({ rows, gone, file, succession }: Likeness): boolean => {
  if (rows.length < fewestRows) return false
  const known = rows.filter(({ key }) => file.amountOf.has(key)).length
  if (succession === 'precedes') return known >= file.count
  if (succession === 'repeats' && known >= file.count * mostOf) return true
  const forms = new Set(rows.map(({ form }) => form))
  const isSameForm = [...file.forms].every(form => forms.has(form)) && forms.size - file.forms.size <= 1
  return rows.length - gone.length >= rows.length * (isSameForm ? halfOf : mostOf)
}

const fewestRows = 2
const mostOf = 0.8
const halfOf = 0.5
