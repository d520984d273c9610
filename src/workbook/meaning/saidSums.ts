import type { Column } from './column.ts'

/** What a total may add up: the columns under its own heading, else all of its kind. */
export const partsOf = (total: Column, columns: readonly Column[]): readonly Column[] => {
  const kinds = columns.filter(
    other =>
      other !== total &&
      isPartKind(total, other) &&
      other.sense.totalDepth === undefined &&
      other.sense.capital !== 'both',
  )
  const prefix = total.header.slice(0, total.sense.totalDepth ?? -1)
  if (prefix.length === 0) return kinds.filter(other => sharesMoment(other, total) || isMonthOf(total, other))
  const under = kinds.filter(other => prefix.every((text, at) => other.header[at] === text))
  return total.sense.quarter === undefined && total.sense.firstMonths === undefined
    ? under
    : under.filter(other => isMonthOf(total, other))
}

const isPartKind = (total: Column, part: Column): boolean => {
  const { role, month, basis } = part
  const isPlan = total.role === 'plan' || total.role === 'carriedOver'
  if (isPlan) return role === 'plan' || role === 'carriedOver'
  if (role !== total.role) return false
  if (total.role === 'commitment') return basis === 'inMonth' && month !== undefined
  return sharesMoment(part, total) || isMonthOf(total, part)
}

const isMonthOf = (
  { sense: { quarter, firstMonths, totalDepth }, role }: Pick<Column, 'sense' | 'role'>,
  { month }: Pick<Column, 'month'>,
): boolean => {
  if (month === undefined) return false
  if (quarter !== undefined) return Math.ceil(month / 3) === quarter
  if (firstMonths !== undefined) return month <= firstMonths
  return totalDepth !== undefined && role === 'commitment'
}

export const sharesMoment = (other: Pick<Column, 'sense'>, { sense }: Pick<Column, 'sense'>): boolean =>
  other.sense.month?.month === sense.month?.month &&
  other.sense.day?.month === sense.day?.month &&
  other.sense.day?.day === sense.day?.day
