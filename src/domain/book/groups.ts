import type { IsoDate } from '../base/calendar.ts'
import type { KeyProject, Project } from '../ledger/directory.ts'
import type { ProjectId } from '../base/ids.ts'
import { investorsOn, noInvestor } from './investorOn.ts'
import { componentsOf } from '../ledger/keyProjects.ts'
import type { IndexedBook } from './openBook.ts'
import { perBook } from './perBook.ts'
import { projectPositions } from './projectPositions.ts'

/** Projects whose figures stand in one row, by position. */
export type Group = { readonly key: string; readonly name: string; readonly members: readonly number[] }

/** Names of rows that no directory has a name for. */
export const rowNames = {
  province: 'Toàn tỉnh',
  noInvestor: 'Chưa rõ chủ đầu tư',
  noSource: 'Chưa tách theo nguồn vốn',
} as const

/** The projects of each investor on the day, those of no known one last. */
export const investorGroups = (open: IndexedBook, asOf: IsoDate): readonly Group[] => {
  const investors = investorsOn(open, asOf)
  const members = new Map<number, number[]>()
  for (const project of open.index.projects) {
    const investor = investors[project] ?? noInvestor
    const group = members.get(investor)
    if (group) group.push(project)
    else members.set(investor, [project])
  }
  return [...members]
    .sort(([a], [b]) => (a === noInvestor ? 1 : b === noInvestor ? -1 : a - b))
    .map(([at, projects]) => {
      const investor = open.book.directory.investors[at]
      return { key: investor?.id ?? '', name: investor?.name ?? rowNames.noInvestor, members: projects }
    })
}

/** The key projects, those of which the year has no project too. */
export const keyProjectGroups = (open: IndexedBook): readonly Group[] =>
  open.book.directory.keyProjects.map(keyProject => ({
    key: keyProject.id,
    name: keyProject.name,
    members: componentsIn(open, keyProject),
  }))

/** Positions of the projects of the year that the key project is made of. */
export const componentsIn = perBook(
  (open, keyProject: KeyProject): readonly number[] => projectPositions(open, componentIds(open, keyProject)),
  { most: 200 },
)

/** Thousands of names are searched, so the answer is kept as long as the list of projects: it does not change with the day. */
const componentIds = ({ book: { directory } }: IndexedBook, keyProject: KeyProject): readonly ProjectId[] => {
  const known = knownComponents.get(directory.projects) ?? new Map<KeyProject, readonly ProjectId[]>()
  knownComponents.set(directory.projects, known)
  const ids = known.get(keyProject) ?? componentsOf(keyProject, directory.projects).map(({ id }) => id)
  known.set(keyProject, ids)
  return ids
}

const knownComponents = new WeakMap<readonly Project[], Map<KeyProject, readonly ProjectId[]>>()
