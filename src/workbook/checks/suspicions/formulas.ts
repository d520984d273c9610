import type { Column } from '../../meaning/column.ts'
import { toDong } from '../../amounts/exactAmounts.ts'
import { shownNumber } from '../../said/cells.ts'
import type { Finding } from '../../said/findings.ts'
import { evaluate } from '../../amounts/formulas.ts'
import { cellAt, refOf } from '../../tables/grid.ts'
import type { RoledRow } from '../../rows/rowRoles.ts'
import type { Table } from '../../rows/table.ts'

/** Amounts whose formula says something else than the value stored beside it, or takes its figures from another file. */
export const suspectFormulas = (table: Table): readonly Finding[] => {
  const findings: Finding[] = []
  const links: Link[] = []
  const rows = table.rows.filter(row => row.hasAmounts && holdsFormula(table, row))
  for (const column of table.columns) {
    if (column.unitFactor === undefined || !table.amounts.has(column.index)) continue
    for (const row of rows) {
      const formula = formulaAt(table, row, column)
      if (formula === undefined) continue
      if (isLink(formula)) links.push({ row: row.row, column: column.index, formula })
      else findings.push(...staleAt(table, { row: row.row, column, formula, factor: column.unitFactor }))
    }
  }
  return [...findings, ...linkFinding(table, links)]
}

/** Few rows do; row by row, as the cells lie in memory, that is soon known. */
const holdsFormula = ({ grid }: Table, { row }: RoledRow): boolean => {
  const cells = grid.sheet.rows[row] ?? []
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at]
    if (cell !== undefined && 'formula' in cell) return true
  }
  return false
}

const formulaAt = ({ grid }: Table, { row }: RoledRow, { index }: Column): string | undefined => {
  const cell = cellAt(grid, row, index)
  return cell !== undefined && 'formula' in cell ? cell.formula : undefined
}

/** `[1]Sheet1!A1`, `'C:\[bao cao.xlsx]Biểu 1'!A1`, `'file:///bao cao.ods'#Sheet1.A1`: cells of another workbook. */
const isLink = (formula: string): boolean =>
  /\[[^\][]+\][^!\][]*!|\bfile:\/\/|\.(?:xls[xmb]?|ods)['’]?[#!]/iu.test(formula)

type Link = { readonly row: number; readonly column: number; readonly formula: string }

/** One for the table: what comes from another file comes from it all over. */
const linkFinding = ({ grid }: Table, links: readonly Link[]): readonly Finding[] => {
  const [first] = links
  if (!first) return []
  const cell = refOf(first.row, first.column)
  return [
    {
      code: 'external-link',
      severity: 'warning',
      sheet: grid.sheet.name,
      cell,
      formula: first.formula,
      count: links.length,
    },
  ]
}

type StoredFormula = {
  readonly row: number
  readonly column: Column
  readonly formula: string
  readonly factor: number
}

/** What the formula comes to now, where it is plain enough to tell, against what the file stores for it. */
const staleAt = ({ grid }: Table, { row, column, formula, factor }: StoredFormula): readonly Finding[] => {
  const cell = cellAt(grid, row, column.index)
  const value = cell?.kind === 'number' && /[A-Z]\$?\d/iu.test(formula) ? evaluate(grid, formula) : undefined
  if (cell?.kind !== 'number' || value === undefined) return []
  const [stated, computed] = [toDong(shownNumber(cell.value, cell), factor), toDong(shownNumber(value, cell), factor)]
  if (stated.kind === 'outOfRange' || computed.kind === 'outOfRange') return []
  if (Math.abs(stated.amount - computed.amount) <= Math.max(1, Math.abs(stated.amount) * 1e-9)) return []
  return [
    {
      code: 'stale-formula',
      severity: 'warning',
      sheet: grid.sheet.name,
      cell: refOf(row, column.index),
      formula,
      stated: stated.amount,
      computed: computed.amount,
    },
  ]
}
