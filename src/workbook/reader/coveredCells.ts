import type { CellPlace, Sheet } from '../said/cells.ts'
import type { DraftSheet } from './drafts.ts'
import { damaged } from './stop.ts'

/** What is stored under a merge nobody sees: only the merge's first cell is left. Says which numbers went. */
export const clearUnderMerges = ({ rows, merges }: DraftSheet): Sheet['covered'] => {
  let steps = 0
  let first: CellPlace | undefined
  let count = 0
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom && row < rows.length; row++) {
      const cells = rows[row]
      if (cells === undefined) continue
      const end = Math.min(right, cells.length - 1)
      // Cells belong to one merge each; merges piled upon one another by the thousand are no office's.
      steps += Math.max(1, end - left + 1)
      if (steps > mostSteps) damaged()
      for (let column = row === top ? left + 1 : left; column <= end; column++) {
        if (cells[column]?.kind === 'number') {
          first ??= { row, column }
          count++
        }
        cells[column] = undefined
      }
    }
  }
  return first && { first, count }
}

/** Many times the cells that a file may hold. */
const mostSteps = 30_000_000
