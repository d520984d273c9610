import type { FindingView } from '../../../../api/contract/imports.ts'
import { severities, type Severity } from '../../../../workbook/said/findings.ts'
import { placeOfCell } from '../../../worker/sheetOutline.ts'

/** What was found in a sheet, by 0-based row and column. */
export type SheetFindings = ReadonlyMap<number, RowFindings>
export type RowFindings = ReadonlyMap<number, CellFindings>
/** The worst of them first. */
export type CellFindings = readonly FindingView[]

export const sheetFindings = (findings: readonly FindingView[], sheet: string): SheetFindings => {
  const rows = new Map<number, Map<number, FindingView[]>>()
  for (const finding of findings) {
    if (finding.sheet !== sheet || finding.cell === null) continue
    const { row, column } = placeOfCell(finding.cell)
    const cells = rows.get(row) ?? new Map<number, FindingView[]>()
    cells.set(column, [...(cells.get(column) ?? []), finding].sort(worstFirst))
    rows.set(row, cells)
  }
  return rows
}

/** How many of each severity a sheet holds: what its tab says. */
export const severityCounts = (
  findings: readonly FindingView[],
  sheet: string,
): Readonly<Partial<Record<Severity, number>>> => {
  const counts: Partial<Record<Severity, number>> = {}
  for (const finding of findings)
    if (finding.sheet === sheet) counts[finding.severity] = (counts[finding.severity] ?? 0) + 1
  return counts
}

const worstFirst = (a: FindingView, b: FindingView): number =>
  severities.indexOf(a.severity) - severities.indexOf(b.severity)
