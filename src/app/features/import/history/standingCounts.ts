import type { ImportId } from '../../../../domain/base/ids.ts'
import type { YearBook } from '../../../../domain/book/yearBook.ts'

/** How many figures on the screens rest on each import: facts that no later report replaced. */
export const standingCounts = ({ imports, facts }: YearBook): ReadonlyMap<ImportId, number> => {
  const counts = new Map<ImportId, number>(imports.map(({ id }) => [id, 0]))
  facts.import.forEach((at, row) => {
    const id = imports[at]?.id
    if (id !== undefined && facts.supersededBy[row] === -1) counts.set(id, (counts.get(id) ?? 0) + 1)
  })
  return counts
}
