import { parsePlanYear, type PlanYear } from '../domain/calendar.ts'
import type { Draft } from './columns.ts'
import { refOf } from './grid.ts'
import type { Frame } from './tables.ts'
import type { Titles } from './titles.ts'
import { periodsOf } from './periods.ts'

/** A year that some heading or title speaks for, how loudly, and where. */
export type YearVote = { readonly year: number; readonly weight: number; readonly cell: string }

type Said = {
  readonly frame: Frame
  readonly titles: Titles
  readonly drafts: readonly Draft[]
  readonly sheetName: string
}

/** What one table says about its plan year. Headings over money weigh more than titles: they are what is read. */
export const yearVotes = ({ frame, titles, drafts, sheetName }: Said): readonly YearVote[] => [
  ...drafts.flatMap(draft => headingVotes(draft).map(vote => ({ ...vote, cell: refOf(frame.headerTop, draft.index) }))),
  ...titles.years.map(({ year, cell }) => ({ year, weight: 2.5, cell })),
  ...(titles.asOf === undefined
    ? []
    : dateVotes(titles.asOf).map(vote => ({ ...vote, cell: refOf(frame.titleTop, frame.left) }))),
  ...(titles.month?.year === undefined
    ? []
    : [{ year: titles.month.year, weight: 1, cell: refOf(frame.titleTop, frame.left) }]),
  ...periodsOf(sheetName).years.map(year => ({ year, weight: 1, cell: refOf(frame.headerTop, frame.left) })),
]

const headingVotes = ({ sense, type }: Draft): readonly Omit<YearVote, 'cell'>[] => {
  if (sense.field === 'period') return type.monthYears.slice(0, 1).map(year => ({ year, weight: 3 }))
  const { subject, years, capital, month, day } = sense
  if (subject === 'rate' || subject === 'ignored' || sense.priorYears) return []
  if (month?.year !== undefined) return monthVotes(month.month, month.year)
  const named = years.flatMap(year => {
    if (capital === 'carriedOver') return years.length === 1 ? [{ year: year + 1, weight: 1 }] : []
    return [{ year, weight: subject === 'none' ? 1 : 3 }]
  })
  return day?.year === undefined
    ? named
    : [...named, ...dateVotes(`${day.year}-${String(day.month).padStart(2, '0')}-01`)]
}

/** January of a year also closes the plan of the year before. */
const monthVotes = (month: number, year: number): readonly Omit<YearVote, 'cell'>[] =>
  month === 1
    ? [
        { year, weight: 0.5 },
        { year: year - 1, weight: 0.6 },
      ]
    : [{ year, weight: 1 }]

const dateVotes = (date: string): readonly Omit<YearVote, 'cell'>[] =>
  monthVotes(Number(date.slice(5, 7)), Number(date.slice(0, 4)))

/** The year with the most weight, or undefined where nothing speaks. Of equals the later. */
export const electYear = (votes: readonly YearVote[]): PlanYear | undefined => {
  const weights = new Map<number, number>()
  for (const { year, weight } of votes) weights.set(year, (weights.get(year) ?? 0) + weight)
  const ranked = [...weights].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA)
  return ranked[0] && parsePlanYear(ranked[0][0])
}
