import { yearStart, type IsoDate } from '../../domain/base/calendar.ts'
import type { InvestorId, ProjectId } from '../../domain/base/ids.ts'
import type { YearBook } from '../../domain/book/yearBook.ts'

/** Days of the year's reports that name the investor of the project, ascending. */
export type Namings = (project: ProjectId, investor: InvestorId) => readonly IsoDate[]

/** Read only once a file names another investor than the directory does. */
export const createNamings = (book: YearBook | undefined): Namings => {
  let days: ReadonlyMap<string, ReadonlySet<IsoDate>> | undefined
  return (project, investor) => {
    days ??= book ? daysOfNamings(book) : new Map()
    return [...(days.get(keyOf(project, investor)) ?? [])].sort()
  }
}

const keyOf = (project: ProjectId, investor: InvestorId): string => `${project}\n${investor}`

const daysOfNamings = ({
  directory,
  facts,
  imports,
  planYear,
}: YearBook): ReadonlyMap<string, ReadonlySet<IsoDate>> => {
  const days = new Map<string, Set<IsoDate>>()
  facts.project.forEach((position, row) => {
    const project = directory.projects[position]
    const investor = directory.investors[facts.investor[row] ?? -1]
    if (!project || !investor) return
    const key = keyOf(project.id, investor.id)
    const reportedOn = imports[facts.import[row] ?? -1]?.reportDate ?? yearStart(planYear)
    const known = days.get(key)
    if (known) known.add(reportedOn)
    else days.set(key, new Set([reportedOn]))
  })
  return days
}
