import type { Cell } from '../said/cells.ts'
import type { Finding } from '../said/findings.ts'
import { refOf, type Grid } from '../tables/grid.ts'
import type { TableFrame } from '../tables/tables.ts'

const isLegacy = (cell: Cell | undefined): boolean => cell?.kind === 'text' && cell.legacyFont !== undefined

/** One note per sheet and encoding, at the first such cell of a table's body, else of the sheet. */
export const noteLegacyFonts = (grid: Grid, frames: readonly TableFrame[]): readonly Finding[] => {
  const first = new Map<string, Finding>()
  const inBody = new Set<string>()
  for (const [row, cells] of grid.sheet.rows.entries()) {
    if (!cells?.some(isLegacy)) continue
    const isBody = frames.some(({ headerBottom, bodyBottom }) => row > headerBottom && row <= bodyBottom)
    for (const [column, cell] of cells.entries()) {
      if (cell?.kind !== 'text' || cell.legacyFont === undefined) continue
      const encoding = /^vni/iu.test(cell.legacyFont) ? 'vni' : 'tcvn3'
      if (inBody.has(encoding) || (first.has(encoding) && !isBody)) continue
      if (isBody) inBody.add(encoding)
      first.set(encoding, {
        code: 'legacy-font',
        severity: 'note',
        sheet: grid.sheet.name,
        cell: refOf(row, column),
        font: cell.legacyFont,
        encoding,
      })
    }
    if (inBody.size === 2) break
  }
  return [...first.values()]
}
