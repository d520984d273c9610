import type { Column } from '../meaning/column.ts'
import type { Table } from '../rows/table.ts'
import type { Finding } from '../said/findings.ts'
import type { ReadFact } from '../said/interpretation.ts'
import { refOf } from '../tables/grid.ts'

/**
 * Tables on hidden sheets that say over again what a table in sight says of the same projects: last month's, kept for
 * reference. What the sender shows counts; that the other is left out is told, unless the officer has said anything of it.
 */
export const withoutHiddenCopies = (tables: readonly Table[]): readonly Table[] => {
  const shown = tables.filter(({ grid }) => !grid.sheet.hidden)
  return tables.map(table => (originalOf(table, shown) ? setAside(table) : table))
}

export const noteHiddenCopies = (tables: readonly Table[]): readonly Finding[] => {
  const shown = tables.filter(({ grid }) => !grid.sheet.hidden)
  return tables.flatMap(table => {
    const original = originalOf(table, shown)
    if (!original) return []
    const { grid, frame, projects } = table
    return [
      {
        code: 'hidden-copy',
        severity: 'warning',
        sheet: grid.sheet.name,
        cell: refOf(frame.headerTop, frame.left),
        original: original.grid.sheet.name,
        projects: projects.size,
      },
    ]
  })
}

const originalOf = (table: Table, shown: readonly Table[]): Table | undefined =>
  table.grid.sheet.hidden && table.projects.size > 0 && table.decided.table === undefined
    ? shown.find(other => saysTheSame(table, other))
    : undefined

/**
 * The same meanings, nearly all projects of the one are the other's too, and no amount speaks against it: plans are the
 * same, and nothing was disbursed that the table in sight does not have by its day. Where amounts do, two sheets contradict
 * each other, and which of them holds is asked.
 */
const saysTheSame = (copy: Table, original: Table): boolean => {
  const meanings = new Set(meaningsOf(original))
  if (!meaningsOf(copy).every(meaning => meanings.has(meaning))) return false
  const known = new Map([...original.projects].map(([row, { project }]) => [keyOf(project), row]))
  const shared = [...copy.projects].flatMap(([row, { project }]) => {
    const there = known.get(keyOf(project))
    return there === undefined ? [] : [{ row, there }]
  })
  if (shared.length < copy.projects.size * mostlyShared) return false
  return copy.columns.every(column => {
    const twin = original.columns.find(other => meaningOf(other) === meaningOf(column) && other.month === column.month)
    return (
      twin === undefined || shared.every(({ row, there }) => mayBefore(column, [copy, row], [twin, original, there]))
    )
  })
}

type Amount = readonly [column: Column, table: Table, row: number]

const mayBefore = (column: Column, [copy, row]: readonly [Table, number], [twin, original, there]: Amount): boolean => {
  const [before, now] = [amountAt(column, copy, row), amountAt(twin, original, there)]
  if (column.role === 'plan') return before === now
  return column.role !== 'disbursement' || before <= now
}

const amountAt = ({ index }: Column, { amounts, frame }: Table, row: number): number =>
  amounts.get(index)?.values[row - frame.headerBottom - 1] || 0 // nothing there counts as nothing

/** A new project or two may have come since last month; a list of other projects is no copy. */
const mostlyShared = 0.8

const meaningsOf = ({ columns }: Table): readonly string[] =>
  columns.flatMap(column => (column.role === 'text' || column.role === 'number' ? [] : [meaningOf(column)]))

const meaningOf = ({ role, capital, fundingSource }: Column): string => `${role} ${capital} ${fundingSource ?? ''}`

const keyOf = ({ code, name }: ReadFact['project']): string => code ?? name

const setAside = (table: Table): Table => {
  const { grid, frame, decided } = table
  return { ...table, decided: { ...decided, table: { sheet: grid.sheet.name, at: frame.at, ignored: true } } }
}
