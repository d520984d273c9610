import { columnOf, lettersOf, maxColumns, maxRows } from '../said/cellRefs.ts'

/** A formula written once for many cells: its text as the cell `down` and `across` from the first one would have it. */
export const shiftFormula = (formula: string, { down, across }: { down: number; across: number }): string =>
  formula.replace(tokens, (token, columnLock?: string, column?: string, rowLock?: string, row?: string) => {
    if (column === undefined || row === undefined) return token
    const movedColumn = columnLock === '$' ? columnOf(column) : columnOf(column) + across
    const movedRow = rowLock === '$' ? Number(row) : Number(row) + down
    const isInside = movedColumn >= 0 && movedColumn < maxColumns && movedRow >= 1 && movedRow <= maxRows
    return isInside ? `${columnLock}${lettersOf(movedColumn)}${rowLock}${movedRow}` : '#REF!'
  })

/** Texts, quoted sheet names and other words are passed over; only what is a cell reference moves. */
const tokens = /"[^"]*"|'[^']*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu
