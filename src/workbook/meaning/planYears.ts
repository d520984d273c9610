import { parsePlanYear, type PlanYear } from '../../domain/base/calendar.ts'
import type { ColumnDraft } from './column.ts'
import { refOf } from '../tables/grid.ts'
import type { TableFrame } from '../tables/tables.ts'
import type { Titles } from '../tables/titles.ts'
import { periodsOf } from '../words/periods.ts'

/** A year that some heading or title speaks for, how loudly, by what, and where. */
export type YearVote = ClaimAt

type YearStatements = {
  readonly frame: TableFrame
  readonly titles: Titles
  readonly drafts: readonly ColumnDraft[]
  readonly sheetName: string
}

/**
 * What one table says about its plan year. Headings over money weigh more than titles: they are what is read. Twelve
 * months of a year speak once, as do three columns of last year's money.
 */
export const yearVotes = ({ frame, titles, drafts, sheetName }: YearStatements): readonly YearVote[] => {
  const head = refOf(frame.headerTop, frame.left)
  const claims = drafts.flatMap(draft =>
    claimsOf(draft).map(claim => ({ ...claim, cell: refOf(frame.headerTop, draft.index) })),
  )
  return [
    ...eachOnce([...claims, ...latestPlan(claims)]),
    ...titles.years.map(({ year, cell }) => ({ year, weight: 2.5, by: 'title', cell })),
    ...(titles.asOf === undefined ? [] : dayClaims(titles.asOf, 'title').map(claim => ({ ...claim, cell: head }))),
    ...monthOfTitle(titles.month).map(claim => ({ ...claim, cell: head })),
    ...periodsOf(sheetName).years.map(year => ({ year, weight: 1, by: 'sheet', cell: head })),
  ]
}

/** A year that a heading speaks for, and by what. */
type Claim = { readonly year: number; readonly weight: number; readonly by: string }
type ClaimAt = Claim & { readonly cell: string }

const claimsOf = ({ sense, type }: ColumnDraft): readonly Claim[] => {
  if (sense.field === 'period') return type.monthYears.slice(0, 1).map(year => ({ year, weight: 3, by: 'period' }))
  const { subject, years, capital, month, day } = sense
  if (subject === 'rate' || subject === 'ignored' || sense.priorYears) return []
  if (month?.year !== undefined) return monthClaims(month.month, month.year)
  const named = years.flatMap((year): readonly Claim[] => {
    if (capital === 'carriedOver') return years.length === 1 ? [{ year: year + 1, weight: 1, by: 'carriedOver' }] : []
    return [{ year, weight: weights[subject], by: subject }]
  })
  return day?.year === undefined
    ? named
    : [...named, ...dayClaims(`${day.year}-${String(day.month).padStart(2, '0')}-01`, 'day')]
}

const weights = { plan: 3, commitment: 3, expected: 1, disbursement: 1, estimate: 1, none: 1 } as const

const monthOfTitle = (month: Titles['month']): readonly Claim[] => {
  if (month?.year === undefined) return []
  return month.month === 1 ? monthClaims(1, month.year) : [{ year: month.year, weight: 1, by: 'title' }]
}

/** January of a year also closes the plan of the year before. */
const monthClaims = (month: number, year: number): readonly Claim[] =>
  month === 1
    ? [
        { year, weight: 0.5, by: 'january' },
        { year: year - 1, weight: 0.6, by: 'january' },
      ]
    : [{ year, weight: 3, by: 'month' }]

const dayClaims = (date: string, by: string): readonly Claim[] => {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
  return month === 1 ? monthClaims(month, year) : [{ year, weight: by === 'day' ? 2 : 1, by }]
}

/** Of plans of several years the last is the one that the table is about. */
const latestPlan = (claims: readonly ClaimAt[]): readonly ClaimAt[] => {
  const plans = claims.filter(({ by }) => by === 'plan')
  const latest = plans.find(({ year }) => plans.every(other => other.year <= year))
  return latest ? [{ ...latest, weight: 2, by: 'latest plan' }] : []
}

const eachOnce = (claims: readonly ClaimAt[]): readonly YearVote[] => [
  ...new Map(claims.map(claim => [`${claim.by} ${claim.year}`, claim])).values(),
]

/** In January two plan years are open: a day or a month of it tells neither from the other. */
const isJanuaryAlone = (votes: readonly YearVote[]): boolean =>
  votes.length > 0 && votes.every(({ by }) => by === 'january')

/** The years that the votes speak for, the loudest first. */
export const yearsOfVotes = (votes: readonly YearVote[]): readonly PlanYear[] =>
  ranked(sumsOf(votes)).flatMap(([year]) => parsePlanYear(year) ?? [])

/**
 * The year with the most weight, or undefined where nothing speaks. Of equals the later. What the officer says tips the
 * scales between years that the file itself speaks of.
 */
export const electYear = (votes: readonly YearVote[], said: PlanYear | undefined): PlanYear | undefined => {
  if (said === undefined && isJanuaryAlone(votes)) return undefined
  const sums = sumsOf(votes)
  if (said !== undefined && sums.has(said)) sums.set(said, (sums.get(said) ?? 0) + 1)
  const [first] = ranked(sums)
  return first && parsePlanYear(first[0])
}

const sumsOf = (votes: readonly YearVote[]): Map<number, number> => {
  const sums = new Map<number, number>()
  for (const { year, weight } of votes) sums.set(year, (sums.get(year) ?? 0) + weight)
  return sums
}

const ranked = (sums: ReadonlyMap<number, number>): readonly (readonly [number, number])[] =>
  [...sums].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA)
