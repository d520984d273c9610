import { bounded } from '../../../domain/base/money.ts'
import type { YearBook } from '../../../domain/book/yearBook.ts'
import type { Finding, FiguresAlike } from '../../said/findings.ts'
import type { FileKeys, LedgerRow } from './bookKeys.ts'
import type { RepeatedImport, Repetition } from './repeated.ts'

/**
 * What an earlier file of the same investors said and this one, which repeats or follows it, says no more: rows, columns
 * or single figures. The old ones go on standing; that they were left out has to be seen before the file is taken for the
 * whole.
 */
export const lacking = ({ file, imports }: Repetition, book: YearBook): readonly Finding[] =>
  imports.filter(({ gone }) => isWorthTelling(gone, file)).map(repeated => findingOf(repeated, file, book))

/** A 0 that is an empty cell now changes nothing: it stands. */
const isWorthTelling = (gone: readonly LedgerRow[], { projects }: FileKeys): boolean =>
  gone.some(({ amount, project }) => amount !== 0 || !projects.has(project))

const findingOf = ({ of, gone }: RepeatedImport, file: FileKeys, book: YearBook): Finding => {
  const projects = new Set(gone.filter(({ project }) => !file.projects.has(project)).map(({ project }) => project))
  return {
    code: 'figures-lacking',
    severity: 'warning',
    sheet: undefined,
    cell: undefined,
    fileName: of.fileName,
    committedAt: of.committedAt,
    figures: gone.length,
    projectCount: projects.size,
    projects: [...projects].slice(0, mostNamed).flatMap(project => book.directory.projects[project]?.name ?? []),
    columns: figuresAlike(gone, book)
      .map(({ figures }) => figures)
      .slice(0, mostNamed),
  }
}

/** Enough to know what is meant; the comparison with the ledger lists them one by one. */
const mostNamed = 4

export type RowsAlike = { readonly rows: readonly LedgerRow[]; readonly figures: FiguresAlike }

/** Rows by what they speak of, the column of a form: most figures first, then most money. A plan is of its year, on whatever day. */
export const figuresAlike = (rows: readonly LedgerRow[], { dates }: YearBook): readonly RowsAlike[] =>
  [...Map.groupBy(rows, row => `${row.form} ${isDated(row) ? row.asOf : ''}`).values()]
    .flatMap((alike): readonly RowsAlike[] => {
      const [first] = alike
      if (first === undefined) return []
      const { kind, capital, basis } = first
      const amount = bounded(alike.reduce((sum, row) => sum + row.amount, 0))
      const asOf = isDated(first) ? dates[first.asOf] : undefined
      return [{ rows: alike, figures: { kind, capital, basis, asOf, figures: alike.length, amount } }]
    })
    .toSorted(({ figures: a }, { figures: b }) => b.figures - a.figures || Math.abs(b.amount) - Math.abs(a.amount))

const isDated = ({ kind }: LedgerRow): boolean =>
  kind === 'commitment' || kind === 'disbursement' || kind === 'estimate'
