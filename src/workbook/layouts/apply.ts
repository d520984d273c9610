import type { InvestorId } from '../../domain/base/ids.ts'
import { noDecisions, type ColumnMeaning, type Decisions } from '../said/decisions.ts'
import type { Layout, LearnedColumn, LearnedTable } from './layout.ts'
import type { LayoutShape, TableShape } from '../said/layoutShape.ts'

/**
 * The layout that was learned from files like this one: of those that fit, the one that knows most of its tables. None
 * for an investor whom nobody knows yet: what files without a name taught is not said of him.
 */
export const chooseLayout = <Known extends { readonly layout: Layout }>(
  shape: LayoutShape,
  investorId: InvestorId | undefined,
  layouts: readonly Known[],
): Known | undefined => {
  if (shape.investor !== undefined && investorId === undefined) return undefined
  const known = (layout: Layout): number => matchingTables(layout, shape).length
  return layouts
    .filter(({ layout }) => layout.reporter === shape.reporter && layout.investorId === (investorId ?? null))
    .filter(({ layout }) => known(layout) > 0)
    .reduce<Known | undefined>(
      (best, other) => (best === undefined || known(other.layout) > known(best.layout) ? other : best),
      undefined,
    )
}

/**
 * What was learned, said of this file: the decisions that an officer would take anew. A report that names nobody may be
 * another investor's on the same form, who counts in another unit: that is asked about again.
 */
export const decisionsOf = (layout: Layout, shape: LayoutShape): Decisions => {
  const all = matchingTables(layout, shape)
  const matching = shape.namesNobody === true && shape.reporter === 'investor' ? all.map(withoutUnits) : all
  return {
    ...noDecisions,
    tables: matching.flatMap(({ table, learned }) => tableDecisions(table, learned)),
    columns: matching.flatMap(({ table, learned }) => columnDecisions(table, learned)),
  }
}

type TableMatch = { readonly table: TableShape; readonly learned: LearnedTable }

const withoutUnits = ({ table, learned: { unitFactor: _of, ...learned } }: TableMatch): TableMatch => ({
  table,
  learned: {
    ...learned,
    columns: learned.columns.map(({ meaning: { unitFactor: _ofColumn, ...meaning }, ...column }) => ({
      ...column,
      meaning,
    })),
  },
})

const matchingTables = ({ tables }: Layout, shape: LayoutShape): readonly TableMatch[] =>
  shape.tables.flatMap(table => {
    const learned = tables.find(({ fingerprint }) => fingerprint === table.fingerprint)
    return learned === undefined ? [] : [{ table, learned }]
  })

const tableDecisions = ({ sheet, at, headerRows }: TableShape, learned: LearnedTable): Decisions['tables'] => {
  const { headerShift, unitFactor, ignored, investment } = learned
  if ([headerShift, unitFactor, ignored, investment].every(said => said === undefined)) return []
  return [
    {
      sheet,
      at,
      ...(headerShift && { headerRows: [headerRows[0] + headerShift[0], headerRows[1] + headerShift[1]] }),
      ...(unitFactor !== undefined && { unitFactor }),
      ...(ignored && { ignored }),
      ...(investment && { investment }),
    },
  ]
}

const columnDecisions = ({ sheet, at, columns }: TableShape, learned: LearnedTable): Decisions['columns'] =>
  columns.flatMap(({ column, key, heading }) => {
    const known = learned.columns.find(other => other.key === key)
    return known === undefined ? [] : [{ sheet, at, column, meaning: meaningUnder(heading, known) }]
  })

/** A month that was said of "Tháng 8" is not that of "Tháng 9": there the heading itself must tell. */
const meaningUnder = (heading: string, { heading: before, meaning }: LearnedColumn): ColumnMeaning => {
  const { month, ...timeless } = meaning
  return month === undefined || heading !== before ? timeless : meaning
}
