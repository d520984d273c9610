import type { Sheet } from '../said/cells.ts'
import type { Finding } from '../said/findings.ts'
import { refOf } from '../tables/grid.ts'

/**
 * Letters that became question marks when the file was saved, "K? ho?ch v?n": what such a heading or name says cannot be
 * known any more. In a few cells it is told, in more of them the file must be saved again.
 */
export const findLostLetters = ({ name, rows }: Sheet): readonly Finding[] => {
  let first: { readonly cell: string; readonly text: string } | undefined
  let count = 0
  for (let row = 0; row < rows.length; row += 1) {
    const cells = rows[row] ?? []
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column]
      if (cell?.kind !== 'text' || !hasLost(cell.value)) continue
      first ??= { cell: refOf(row, column), text: cell.value }
      count += 1
    }
  }
  if (first === undefined) return []
  return [
    {
      code: 'letters-lost',
      severity: count < fewestCells ? 'warning' : 'error',
      sheet: name,
      cell: first.cell,
      text: first.text.slice(0, mostShown),
      count,
    },
  ]
}

const fewestCells = 3
const mostShown = 80

const hasLost = (text: string): boolean =>
  (text.includes('?') || text.includes('\ufffd')) && lost.test(text) && !link.test(text)

/** A mark inside a word, in place of a letter: a question ends its word. */
const lost = /\p{L}[?\ufffd]+\p{L}|(?:^|\s)[?\ufffd]+\p{L}/u

const link = /:\/\/|www\.|[?&]\w+=/iu
