import { yearStart, type IsoDate } from '../../domain/calendar.ts'
import type { InvestorId, ProjectId } from '../../domain/ids.ts'
import type { YearBook } from '../../domain/yearBook.ts'

/** The earliest report of the year's ledger that names the investor of the project; undefined: none does. */
export type Namings = (project: ProjectId, investor: InvestorId) => IsoDate | undefined

/** Read only once a file names another investor than the directory does. */
export const createNamings = (book: YearBook | undefined): Namings => {
  let earliest: ReadonlyMap<string, IsoDate> | undefined
  return (project, investor) => {
    earliest ??= book ? earliestNamings(book) : new Map()
    return earliest.get(`${project} ${investor}`)
  }
}

const earliestNamings = ({ directory, facts, imports, planYear }: YearBook): ReadonlyMap<string, IsoDate> => {
  const earliest = new Map<string, IsoDate>()
  facts.project.forEach((position, row) => {
    const project = directory.projects[position]
    const investor = directory.investors[facts.investor[row] ?? -1]
    if (!project || !investor) return
    const key = `${project.id} ${investor.id}`
    const reportedOn = imports[facts.import[row] ?? -1]?.reportDate ?? yearStart(planYear)
    const known = earliest.get(key)
    if (known === undefined || reportedOn < known) earliest.set(key, reportedOn)
  })
  return earliest
}
