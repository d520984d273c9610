import { parsePlanYear } from '../../domain/base/calendar.ts'
import type { Basis, FactKind } from '../../domain/ledger/ledger.ts'
import { dong, isDong, units } from '../../domain/base/money.ts'
import type { Column } from '../meaning/column.ts'
import { yearVotes, yearsOfVotes } from '../meaning/planYears.ts'
import type { Table, TableDraft } from '../rows/table.ts'
import type { ColumnDecision, ColumnMeaning } from '../said/decisions.ts'
import type { ReadingAnswer } from '../said/readingQuestion.ts'
import { factKind, type ColumnRole } from '../said/roles.ts'
import { columnName } from '../tables/grid.ts'

const nothing = { tables: [], columns: [], planYear: undefined, money: undefined } as const

/** Years that the file itself speaks for, the loudest first, then any other that it mentions. In January both open ones. */
export const yearAnswers = (drafts: readonly TableDraft[]): readonly ReadingAnswer[] => {
  const voted = yearsOfVotes(
    drafts.flatMap(({ frame, titles, drafts: columns, grid }) =>
      yearVotes({ frame, titles, drafts: columns, sheetName: grid.sheet.name }),
    ),
  )
  const mentioned = drafts.flatMap(({ titles, drafts: columns }) =>
    [...titles.years.flatMap(({ all }) => all), ...columns.flatMap(({ sense }) => sense.years)].flatMap(
      year => parsePlanYear(year) ?? [],
    ),
  )
  return [...new Set([...voted, ...mentioned])].map(planYear => ({
    ...nothing,
    says: `planYear ${planYear}`,
    planYear,
  }))
}

/** The unit by which a project's money is of a size that projects have stands first. */
export const unitAnswers = (table: Table, open: readonly Column[]): readonly ReadingAnswer[] => {
  const column = open.find(({ role }) => role === 'plan') ?? open[0]
  const values = column ? projectValues(table, column) : []
  return Object.values(units)
    .toSorted((a, b) => oddityOf(values, a) - oddityOf(values, b))
    .map(unitFactor => ({
      ...nothing,
      says: `unit ${unitFactor}`,
      tables: [{ sheet: table.grid.sheet.name, at: table.frame.at, unitFactor }],
      money: column && moneyOf(factKind(column.role), values, unitFactor),
    }))
}

/** How far the median project is from ten tỷ, in powers of ten: where most of the public workbooks' projects are. */
const oddityOf = (values: readonly number[], factor: number): number => {
  const filled = values.filter(value => value > 0).toSorted((a, b) => a - b)
  const median = filled[Math.floor(filled.length / 2)]
  return median === undefined ? 0 : Math.abs(Math.log10(median * factor) - 10)
}

/** Where hardly any row falls from column to column, to date stands first. */
export const basisAnswers = (table: Table, columns: readonly Column[]): readonly ReadingAnswer[] => {
  const order: readonly Basis[] = rises(table, columns) ? ['toDate', 'inMonth'] : ['inMonth', 'toDate']
  return order.map(basis => ({
    ...nothing,
    says: `basis ${basis}`,
    columns: columns.map(column => decisionOf(table, column, { ...roleOf(column), basis })),
    money: moneyIn(table, basis === 'inMonth' ? columns : columns.slice(-1), columns[0]?.role ?? 'text'),
  }))
}

const rises = (table: Table, columns: readonly Column[]): boolean => {
  const byColumn = columns.map(column => projectValues(table, column))
  let [up, down] = [0, 0]
  for (const [at, values] of byColumn.slice(1).entries())
    for (const [row, value] of values.entries()) {
      const before = byColumn[at]?.[row] ?? 0
      if (value > before) up += 1
      if (value < before) down += 1
    }
  return up > 0 && down <= up * 0.05
}

/** The candidates that recognition found, in its order; and always the way out, that it is not to be taken in. */
export const meaningAnswers = (
  table: Table,
  columns: readonly Column[],
  candidates: readonly ColumnRole[],
): readonly ReadingAnswer[] =>
  [...new Set([...candidates, 'ignoredAmount' as const])].map(role => ({
    ...nothing,
    says: `meaning ${role}`,
    columns: columns.map(column => decisionOf(table, column, meaningAs(role, column))),
    money: moneyIn(table, columns, role),
  }))

/** What recognition already knows of the column stays: its month, its day, its source. */
const meaningAs = (role: ColumnRole, { month, asOf, basis, role: recognised }: Column): ColumnMeaning => ({
  role,
  ...(recognised === role && basis !== undefined && { basis }),
  ...(recognised === role && month !== undefined && { month }),
  ...(recognised === role && month === undefined && asOf !== undefined && { asOf }),
})

const roleOf = ({ role }: Column): Pick<ColumnMeaning, 'role'> => ({ role })

const decisionOf = ({ grid, frame }: Table, { index }: Column, meaning: ColumnMeaning): ColumnDecision => ({
  sheet: grid.sheet.name,
  at: frame.at,
  column: columnName(index),
  meaning,
})

/** Of columns that are counted, their money as that; of ones that are left out, how much is. */
const moneyIn = (table: Table, columns: readonly Column[], role: ColumnRole): ReadingAnswer['money'] => {
  const factor = columns[0]?.unitFactor
  const kind = factKind(role)
  if (factor === undefined || (kind === undefined && role !== 'ignoredAmount')) return undefined
  const values = columns.flatMap(column => projectValues(table, column))
  return moneyOf(kind, values, factor)
}

const moneyOf = (kind: FactKind | undefined, values: readonly number[], factor: number): ReadingAnswer['money'] => {
  const amount = Math.round(values.reduce((sum, value) => sum + value, 0) * factor)
  return isDong(amount) ? { kind, amount: dong(amount) } : undefined
}

/** What stands in the column in each row of a project; 0 where nothing does. */
const projectValues = ({ amounts, projects, frame }: Table, { index }: Column): readonly number[] => {
  const values = amounts.get(index)?.values
  return [...projects.keys()].map(row => values?.[row - frame.headerBottom - 1] || 0) // NaN: nothing there
}
