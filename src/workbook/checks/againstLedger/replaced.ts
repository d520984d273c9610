import type { YearBook } from '../../../domain/book/yearBook.ts'
import type { Finding } from '../../said/findings.ts'
import { factorBetween } from '../suspicions/slips.ts'
import type { FileKeys, LedgerRow } from './bookKeys.ts'
import { figuresAlike } from './lacking.ts'
import type { Repetition, RepeatedImport } from './repeated.ts'

/**
 * A column of which most figures are other ones, of a file that is sent again; or a plan of which all are in the next
 * report, for a plan changes for some projects and not for all. Another column may stand where it stood: the plan before its increase, the advance beside the payment.
 */
export const replaced = ({ file, imports }: Repetition, book: YearBook): readonly Finding[] =>
  imports.flatMap(({ of, rows, succession }) =>
    figuresAlike(
      rows.filter(row => file.amountOf.has(row.key)),
      book,
    ).flatMap(({ rows: alike, figures }) => {
      const changed = alike.filter(row => isChanged(row, file))
      const share = shareThatChanges(figures.kind, succession)
      return share !== undefined && alike.length >= fewestRows && changed.length >= alike.length * share
        ? [{ ...aboutFile, fileName: of.fileName, count: changed.length, figures }]
        : []
    }),
  )

const aboutFile = { code: 'facts-changed', severity: 'warning', sheet: undefined, cell: undefined } as const

const fewestRows = 5

/** From what share on it is told; undefined where a later report may say anything. */
const shareThatChanges = (kind: LedgerRow['kind'], succession: RepeatedImport['succession']): number | undefined => {
  if (succession !== 'follows') return 0.6
  return kind === 'plan' || kind === 'carriedOver' ? 0.9 : undefined
}

/** Not by a unit: that is told as one. */
const isChanged = ({ key, amount }: LedgerRow, { amountOf }: FileKeys): boolean => {
  const now = amountOf.get(key)
  return now !== undefined && now !== amount && factorBetween(now, amount) === undefined
}
