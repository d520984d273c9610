import type { IsoDate } from '../../domain/base/calendar.ts'
import { investorGroups } from '../../domain/book/groups.ts'
import type { InvestorId, ProjectId } from '../../domain/base/ids.ts'
import { investorsOn } from '../../domain/book/investorOn.ts'
import type { OpenBook } from '../../domain/book/openBook.ts'
import type { EarlyWords } from '../text/words.ts'
import type { Findable } from '../ui/finding.ts'
import { searchedTexts } from '../ui/quickSearch.ts'

export type FindableInvestor = Findable & { readonly kind: 'investor'; readonly id: InvestorId }
export type FindableProject = Findable & { readonly kind: 'project'; readonly id: ProjectId }

type BookOnDay = { readonly open: OpenBook; readonly asOf: IsoDate }

/** The investors of the year, as they are found by name. */
export const findableInvestors = ({ open, asOf }: BookOnDay, { finder }: EarlyWords): readonly FindableInvestor[] => {
  const { investors } = open.book.directory
  const searched = searchedTexts(open.book.directory)
  const inYear = new Set(investorGroups(open, asOf).map(({ key }) => key))
  return investors.flatMap(({ id, name }, at) =>
    inYear.has(id)
      ? [
          {
            kind: 'investor',
            id,
            key: `investor ${id}`,
            name,
            detail: finder.kinds.investor,
            searched: searched.investors[at] ?? '',
          },
        ]
      : [],
  )
}

/** The projects of the year, with whose they are. */
export const findableProjects = ({ open, asOf }: BookOnDay, { finder }: EarlyWords): readonly FindableProject[] => {
  const { projects, investors } = open.book.directory
  const searched = searchedTexts(open.book.directory)
  const investorOf = investorsOn(open, asOf)
  return open.index.projects.flatMap(at => {
    const project = projects[at]
    if (!project) return []
    const investor = investors[investorOf[at] ?? -1]?.name
    return [
      {
        kind: 'project',
        id: project.id,
        key: `project ${project.id}`,
        name: project.name,
        detail: investor === undefined ? finder.kinds.project : finder.projectOf(investor),
        searched: `${searched.projects[at] ?? ''} ${searched.investors[investorOf[at] ?? -1] ?? ''}`.trim(),
      },
    ]
  })
}
