import { columnRoles } from '../said/roles.ts'
import type { Column } from './column.ts'

/**
 * Columns with no heading of their own beside others that have one, all under one parent. The first of them is what the
 * parent says, as "Kế hoạch vốn" over "| Trong đó: NSTW" is; any other, or one beside a "Tổng số", may be anything.
 */
export const askUnnamed = (columns: readonly Column[]): readonly Column[] =>
  columns.map(column => {
    if (!isMoney(column) || column.question !== undefined || column.header.length === 0) return column
    const named = columns.filter(other => isUnder(other, column))
    const isFirst = named.every(({ index }) => index > column.index)
    const hasTotal = named.some(({ sense }) => (sense.totalDepth ?? -1) >= column.header.length)
    if (named.length === 0 || (isFirst && !hasTotal)) return column
    return { ...column, question: { kind: 'column', candidates: [column.role, 'rowTotal', 'ignoredAmount'] } }
  })

const isMoney = ({ role }: Column): boolean => columnRoles[role].ofYear || role === 'rowTotal'

const isUnder = ({ header }: Column, parent: Column): boolean =>
  header.length > parent.header.length && parent.header.every((text, at) => header[at] === text)
