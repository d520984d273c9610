import type { ColumnRole } from '../said/roles.ts'
import type { Column } from './column.ts'
import { conceptsOf, refusing, type Concept } from './concepts.ts'

/**
 * A column that words refuse though its headings claim it as well, and of which neither rows nor the form's own numbering
 * say anything: "Kế hoạch vốn năm 2025 đã tăng, giảm" may be the plan. What a group is called claims only what no other
 * column of the table holds.
 */
export const askClaimed = (column: Column, columns: readonly Column[]): Column => {
  const claim = claimOf(column, columns)
  if (claim === undefined) return column
  const isHeld = columns.some(({ role }) => role === claim)
  return {
    ...column,
    question: { kind: 'column', candidates: isHeld ? ['ignoredAmount', claim] : [claim, 'ignoredAmount'] },
  }
}

const claimOf = ({ role, header, sense }: Column, columns: readonly Column[]): ColumnRole | undefined => {
  if (role !== 'ignoredAmount' || sense.subject !== 'ignored') return undefined
  let isRefused = false
  for (const text of header.toReversed()) {
    const spoken = conceptsOf(text)
    const claim = claims.find(([concept]) => spoken.get(concept)?.strength === 1)?.[1]
    if (decisive.some(concept => spoken.get(concept)?.strength === 1)) return undefined
    if (claim !== undefined) return isRefused && columns.some(other => other.role === claim) ? undefined : claim
    if (refusing.some(concept => spoken.get(concept)?.strength === 1)) isRefused = true
  }
  return undefined
}

/** Said first in its heading, each of them names money of the year. */
const claims: readonly (readonly [Concept, ColumnRole])[] = [
  ['commitment', 'commitment'],
  ['plan', 'plan'],
  ['done', 'disbursement'],
  ['paid', 'disbursement'],
  ['performed', 'disbursement'],
]

/** Another period, another matter, more than one year: these leave no doubt, wherever they stand. */
const decisive = ['compared', 'settled', 'term'] as const satisfies readonly Concept[]
