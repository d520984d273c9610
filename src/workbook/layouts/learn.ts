import type { PlanMonth } from '../../domain/base/calendar.ts'
import type { ColumnDecision, ColumnMeaning, Decisions, TableDecision } from '../said/decisions.ts'
import type { LearnedColumn, LearnedTable } from './layout.ts'
import type { ColumnShape, LayoutShape, TableShape } from '../said/layoutShape.ts'
import { columnRoles } from '../said/roles.ts'

/** What the decisions about a file teach about its layout: tables and columns, by their headings. Cells and rows pass. */
export const learnFrom = (shape: LayoutShape, { tables, columns }: Decisions): readonly LearnedTable[] =>
  shape.tables.flatMap(table => {
    const decision = tables.findLast(({ sheet, at }) => sheet === table.sheet && at === table.at)
    const own = columns.filter(({ sheet, at }) => sheet === table.sheet && at === table.at)
    const learned = learnTable(table, decision, own)
    return learned === undefined ? [] : [learned]
  })

const learnTable = (
  shape: TableShape,
  decision: TableDecision | undefined,
  columns: readonly ColumnDecision[],
): LearnedTable | undefined => {
  const { headerRows, unitFactor, investment } = decision ?? {}
  const ignored = decision?.ignored === true && shape.isOneOfSeveral !== true
  const learned = {
    fingerprint: shape.fingerprint,
    ...(headerRows && {
      headerShift: [headerRows[0] - shape.headerRows[0], headerRows[1] - shape.headerRows[1]] as const,
    }),
    ...(unitFactor !== undefined && { unitFactor }),
    ...(ignored && { ignored: true as const }),
    ...(investment === true && { investment }),
    columns: lasting(shape, columns.filter(isLast)).flatMap(column => learnColumn(shape, column)),
  }
  return learned.columns.length + Object.keys(learned).length > 2 ? learned : undefined
}

/** Of several decisions about one column the last one holds. */
const isLast = ({ column }: ColumnDecision, at: number, all: readonly ColumnDecision[]): boolean =>
  all.findLastIndex(other => other.column === column) === at

/**
 * Where bare months stand side by side and were not all said to be one kind, the ones to come are committed and the ones
 * gone by disbursed: which is which changes with every report, so it is asked again. Months that are all one stay so.
 */
const lasting = ({ columns: shapes }: TableShape, decisions: readonly ColumnDecision[]): readonly ColumnDecision[] => {
  const months = new Set(shapes.filter(isBareMonth).map(({ column }) => column))
  const ofMonths = decisions.filter(
    ({ column, meaning }) => months.has(column) && columnRoles[meaning.role].time === 'months',
  )
  const isUniform = ofMonths.length === months.size && new Set(ofMonths.map(({ meaning }) => meaning.role)).size === 1
  return isUniform ? decisions : decisions.filter(decision => !ofMonths.includes(decision))
}

/** A month, and no word of what its money is. */
const isBareMonth = ({ key }: ColumnShape): boolean => key.includes('#') && !saysKind.test(key)

const saysKind = /cam ket|dang ky|giai ngan|thanh toan|thuc hien|uoc/u

const learnColumn = ({ columns }: TableShape, { column, meaning }: ColumnDecision): readonly LearnedColumn[] => {
  const shape = columns.find(other => other.column === column)
  return shape === undefined ? [] : [{ key: shape.key, heading: shape.heading, meaning: learnable(meaning, shape) }]
}

/** Without its day; "trong tháng" is another month in every file, so a month only where the heading names it. */
const learnable = (
  { asOf: _asOf, month, ...meaning }: ColumnMeaning,
  { heading }: ColumnShape,
): LearnedColumn['meaning'] => (month === undefined || !namesMonth(heading, month) ? meaning : { ...meaning, month })

/** The thirteenth by its own number too, or as the January that it is. */
const namesMonth = (heading: string, month: PlanMonth): boolean =>
  numbersIn(heading).some(number => number === month || number === monthOfYear(month))

/** Years stand in braces. */
const numbersIn = (heading: string): readonly number[] =>
  [...heading.matchAll(/(?<![\d{-])\d+(?![\d}])/gu)].map(([number]) => Number(number))

const monthOfYear = (month: PlanMonth): number => (month === 13 ? 1 : month)
