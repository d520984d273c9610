import type { IsoDate } from '../base/calendar.ts'
import { seriesCount, seriesOf } from './bookIndex.ts'
import { dayIn, type IndexedBook } from './openBook.ts'
import { perBook } from './perBook.ts'

/** Projects by position, up to a day. */
export type CutOffQuestion = { readonly members: readonly number[]; readonly asOf: IsoDate }

/**
 * The days by `asOf` to which the projects' disbursement is known, ascending: those of the teller who leads, the
 * treasury where it has said anything of the project, else the investor.
 */
export const cutOffsOf = (open: IndexedBook, { members, asOf }: CutOffQuestion): readonly IsoDate[] =>
  daysSaid(open, asOf, mark => {
    for (const project of members) if (!mark(project, treasury)) mark(project, investor)
  })

/** The province's cut-offs by the day. */
export const allCutOffs = perBook((open, asOf: IsoDate): readonly IsoDate[] =>
  cutOffsOf(open, { members: open.index.projects, asOf }),
)

const investor = seriesOf('investorActual')
const treasury = seriesOf('treasuryActual')

/** Marks the days of a teller's two series of a project; whether there was any. */
type Mark = (project: number, teller: number) => boolean

const daysSaid = (open: IndexedBook, asOf: IsoDate, markAll: (mark: Mark) => void): readonly IsoDate[] => {
  const { rows, starts, dateOf, dates } = open.index
  const { limit } = dayIn(open, asOf)
  const said = new Uint8Array(limit)
  markAll((project, teller) => {
    const bucket = project * seriesCount + teller
    let found = false
    for (let at = starts[bucket] ?? 0; at < (starts[bucket + 2] ?? 0); at++) {
      const date = dateOf[rows[at] ?? 0] ?? 0
      if (date >= limit) continue
      said[date] = 1
      found = true
    }
    return found
  })
  return dates.filter((_, at) => said[at] === 1)
}
