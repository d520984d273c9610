import {
  dateOf,
  daysInMonth,
  monthOf,
  parsePlanYear,
  planMonths,
  yearOf,
  type IsoDate,
} from '../../domain/base/calendar.ts'
import type { Basis } from '../../domain/ledger/ledger.ts'
import { units } from '../../domain/base/money.ts'
import { medianOf } from '../amounts/median.ts'
import { tableAsOf, tableSignedOn } from '../facts/readings.ts'
import type { Evidence } from '../said/evidence.ts'
import type { Column } from '../meaning/column.ts'
import { yearVotes, yearsOfVotes } from '../meaning/planYears.ts'
import type { Table, TableDraft } from '../rows/table.ts'
import type { ColumnDecision, ColumnMeaning } from '../said/decisions.ts'
import type { ReadingAnswer } from '../said/readingQuestion.ts'
import { columnRoles, factKind, type ColumnRole } from '../said/roles.ts'
import { columnName } from '../tables/grid.ts'
import { leading, moneyIn, moneyOf, projectValues } from './answerMoney.ts'

const nothing = { tables: [], columns: [], planYear: undefined, money: undefined } as const

/** Years that the file itself speaks for, the loudest first, then any other that it mentions. In January both open ones. */
export const yearAnswers = (
  drafts: readonly TableDraft[],
): readonly { readonly answer: ReadingAnswer; readonly times: number }[] => {
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
    answer: { ...nothing, says: `planYear ${planYear}`, planYear },
    times: mentioned.filter(year => year === planYear).length,
  }))
}

/** The unit by which a project's money is of a size that projects have stands first. */
export const unitAnswers = (table: Table, open: readonly Column[]): readonly ReadingAnswer[] => {
  const column = leading(open)
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

/** What the likely unit makes of the project in the middle. */
export const usualSize = (table: Table, open: readonly Column[]): readonly Evidence[] => {
  const column = leading(open)
  const values = column ? projectValues(table, column) : []
  const median = medianOf(values)
  const [factor] = Object.values(units).toSorted((a, b) => oddityOf(values, a) - oddityOf(values, b))
  return median === undefined || factor === undefined
    ? []
    : [
        {
          about: '',
          speaks: 'for',
          weight: Math.max(0, 3 - oddityOf(values, factor)),
          because: { kind: 'usualSize', factor, median: median * factor },
        },
      ]
}

/** How far the median project is from ten tỷ, in powers of ten: where most of the public workbooks' projects are. */
const oddityOf = (values: readonly number[], factor: number): number => {
  const median = medianOf(values)
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

/** Of columns that would say the same, each as the one that counts, the best borne out first; and none of them. */
export const whichAnswers = (table: Table, columns: readonly Column[]): readonly ReadingAnswer[] => [
  ...columns
    .toSorted((a, b) => b.relations.length - a.relations.length)
    .map(counted => ({
      ...nothing,
      says: `which ${columnName(counted.index)}`,
      columns: columns.map(column =>
        decisionOf(table, column, column === counted ? meaningAs(column.role, column) : { role: 'ignoredAmount' }),
      ),
      money: moneyIn(table, [counted], counted.role),
    })),
  {
    ...nothing,
    says: 'which none',
    columns: columns.map(column => decisionOf(table, column, { role: 'ignoredAmount' })),
    money: moneyIn(table, columns, 'ignoredAmount'),
  },
]

/** The last day on which figures are closed before the day on which somebody signed, and that day itself. */
export const dayAnswers = (table: Table): readonly ReadingAnswer[] => {
  const signed = tableSignedOn(table)
  if (signed === undefined) return []
  return [...new Set([lastCutOff(signed), signed])].map(asOf => ({
    ...nothing,
    says: `asOf ${asOf}`,
    tables: [{ sheet: table.grid.sheet.name, at: table.frame.at, asOf }],
  }))
}

/** The 20th, the 10th, or the end of the month before. */
const lastCutOff = (day: IsoDate): IsoDate => {
  const [year, month] = [yearOf(day), monthOf(day)]
  const inMonth = [20, 10].find(closed => closed < Number(day.slice(8)))
  if (inMonth !== undefined) return dateOf(year, month, inMonth) ?? day
  const [ofYear, before] = month === 1 ? [year - 1, 12] : [year, month - 1]
  return dateOf(ofYear, before, daysInMonth(ofYear, before)) ?? day
}

/**
 * The candidates that recognition found, in its order; and always the way out, that it is not to be taken in. Two of which
 * nothing goes in are one answer, and several columns side by side are no plan: a project has one of a day.
 */
export const meaningAnswers = (
  table: Table,
  columns: readonly Column[],
  candidates: readonly ColumnRole[],
): readonly ReadingAnswer[] =>
  distinctOutcomes([...likelyFirst(table, columns, candidates), 'ignoredAmount'])
    .filter(role => columns.length === 1 || columnRoles[role].time !== 'day')
    .map(role => ({
      ...nothing,
      says: `meaning ${role}`,
      columns: columns.map((column, at) => decisionOf(table, column, meaningAs(role, withMonth(column, columns, at)))),
      money: moneyIn(table, columns, role),
    }))

/** "M1", "M2", … "M13" side by side are the months of the plan year, where no heading says what they are. */
const withMonth = (column: Column, columns: readonly Column[], at: number): Column => {
  const numbers = columns.map(({ header }) => /^(.*?)\s*0?(\d{1,2})$/u.exec(header.at(-1) ?? ''))
  const stem = numbers[0]?.[1]
  const first = Number(numbers[0]?.[2])
  const isCounted = numbers.every((number, nth) => number?.[1] === stem && Number(number?.[2]) === first + nth)
  const month = planMonths[first + at - 1]
  const isTimed = column.month !== undefined || column.asOf !== undefined || column.sense.month !== undefined
  return columns.length < 3 || isTimed || !isCounted || month === undefined ? column : { ...column, month }
}

/** Where recognition only knows what it may be: what the title speaks of, what the table lacks, what has had its time. */
const likelyFirst = (
  table: Table,
  columns: readonly Column[],
  candidates: readonly ColumnRole[],
): readonly ColumnRole[] => {
  if (candidates.includes('rowTotal')) return candidates
  const { titles, columns: all } = table
  const asOf = tableAsOf(table)
  const isToCome = asOf !== undefined && columns.some(({ sense: { month } }) => (month?.month ?? 0) > monthOf(asOf))
  const holds = (role: ColumnRole): boolean =>
    all.some(other => other.role === role && other.question === undefined && !columns.includes(other))
  const likelihood = (role: ColumnRole): number =>
    (titles.subject === role ? 2 : 0) -
    (holds(role) ? (role === 'plan' ? 3 : 1) : 0) -
    (role === 'disbursement' && isToCome ? 3 : 0)
  return candidates.toSorted((a, b) => likelihood(b) - likelihood(a))
}

const distinctOutcomes = (roles: readonly ColumnRole[]): readonly ColumnRole[] =>
  roles.filter((role, at) => roles.findIndex(other => factKind(other) === factKind(role)) === at)

/** What recognition already knows of the column stays: its month, its day, its source. */
const meaningAs = (role: ColumnRole, { month, asOf, basis, role: recognised }: Column): ColumnMeaning => ({
  role,
  ...(recognised === role && basis !== undefined && { basis }),
  ...(columnRoles[role].time === 'months' && month !== undefined && { month }),
  ...(recognised === role && month === undefined && asOf !== undefined && { asOf }),
})

const roleOf = ({ role }: Column): Pick<ColumnMeaning, 'role'> => ({ role })

const decisionOf = ({ grid, frame }: Table, { index }: Column, meaning: ColumnMeaning): ColumnDecision => ({
  sheet: grid.sheet.name,
  at: frame.at,
  column: columnName(index),
  meaning,
})
