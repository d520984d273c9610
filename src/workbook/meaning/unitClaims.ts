import type { ColumnAmounts } from '../amounts/amounts.ts'
import { medianOf } from '../amounts/median.ts'
import { columnRoles } from '../said/roles.ts'
import type { Column } from './column.ts'

/**
 * Headings that name other units than each other, or than the unit line, over amounts of one size: a plan of 31.250 tỷ beside
 * payments of 29.367 triệu. One of the units was left standing; none of them is believed.
 */
export const withoutUnlikelyUnits = (
  columns: readonly Column[],
  amounts: ReadonlyMap<number, ColumnAmounts>,
): readonly Column[] => {
  const sized = columns.filter(isOfYear).flatMap(({ index, unitFactor }) => {
    const size = medianOf(amounts.get(index)?.values ?? new Float64Array())
    return unitFactor === undefined || size === undefined ? [] : [{ unitFactor, size }]
  })
  const isUnlikely = sized.some(one =>
    sized.some(other => other.unitFactor >= one.unitFactor * 1000 && other.size * farApart > one.size),
  )
  return isUnlikely
    ? columns.map(column => (isOfYear(column) ? { ...column, unitFactor: undefined } : column))
    : columns
}

/** Amounts of a thousand times the unit are a thousand times smaller, give or take. */
const farApart = 10

const isOfYear = ({ role, question }: Column): boolean => columnRoles[role].ofYear && question === undefined
