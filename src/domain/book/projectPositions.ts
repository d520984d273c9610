import type { ProjectId } from '../base/ids.ts'
import type { IndexedBook } from './openBook.ts'
import { perBook } from './perBook.ts'

/** Positions of those of the projects that the year speaks of, ascending. */
export const projectPositions = (open: IndexedBook, projects: readonly ProjectId[]): readonly number[] => {
  const positions = positionsIn(open)
  return projects.flatMap(project => positions.get(project) ?? []).sort((a, b) => a - b)
}

const positionsIn = perBook(
  ({ book: { directory }, index }) =>
    new Map(index.projects.map(position => [directory.projects[position]?.id, position])),
)
