import type { ColumnDraft } from './column.ts'
import { numberMonths } from '../words/monthNames.ts'
import { monthNumber } from '../words/periods.ts'
import { wordsOf } from '../words/words.ts'

/** Months written as their first days, as date cells are: several of them, no day of a month but the first. */
export const monthsOfDays = (drafts: readonly ColumnDraft[]): readonly ColumnDraft[] => {
  const firsts = drafts.filter(
    ({ sense, header }) => sense.day?.day === 1 && /^\d{4}-\d\d-01$/u.test(header.at(-1) ?? ''),
  )
  if (firsts.length < 3) return drafts
  return drafts.map(draft => {
    const { day } = draft.sense
    if (!firsts.includes(draft) || day === undefined) return draft
    const month = { month: day.month, year: day.year, nextYear: false }
    return { ...draft, sense: { ...draft.sense, day: undefined, month } }
  })
}

/** "T12" followed by a bare "T1": January of the next year. */
export const wrapMonths = (drafts: readonly ColumnDraft[]): readonly ColumnDraft[] => {
  const seen = new Map<string, number>()
  return drafts.map(draft => {
    const { month } = draft.sense
    if (month === undefined || month.year !== undefined || month.nextYear) return draft
    const key = [
      draft.header.slice(0, -1).join('\n'),
      draft.sense.subject,
      draft.sense.capital,
      draft.sense.source,
    ].join('|')
    const last = seen.get(key) ?? 0
    seen.set(key, month.month)
    if (last !== 12 || month.month !== 1) return draft
    return { ...draft, sense: { ...draft.sense, month: { ...month, nextYear: true } } }
  })
}

/** "I II III … XII" over columns that say nothing else: more of them than a year has quarters are its months. */
export const monthsOfRuns = (drafts: readonly ColumnDraft[]): readonly ColumnDraft[] => {
  const months = new Map<ColumnDraft, number>()
  let run: ColumnDraft[] = []
  for (const draft of drafts) {
    run = bareNumber(draft) === run.length + 1 ? [...run, draft] : bareNumber(draft) === 1 ? [draft] : []
    if (run.length >= fewestMonths) for (const [at, member] of run.entries()) months.set(member, at + 1)
  }
  return drafts.map(draft => {
    const month = months.get(draft)
    if (month === undefined) return draft
    return { ...draft, sense: { ...draft.sense, month: { month, year: undefined, nextYear: false } } }
  })
}

const fewestMonths = 5

const bareNumber = ({ header, sense }: ColumnDraft): number | undefined => {
  const text = header.at(-1) ?? ''
  const saysMore = sense.field !== undefined || sense.month !== undefined || sense.quarter !== undefined
  return !saysMore && /^(?:\d{1,2}|[IVX]+)$/u.test(text) ? monthNumber(text) : undefined
}

/** The words of a heading without the month and the year that it names: the same for all the members of a run. */
export const wordingOf = ({ header }: Pick<ColumnDraft, 'header'>): string =>
  wordsOf(header.map(numberMonths).join(' ')).replace(
    / (?:\d+|thang|t|th|thg|nam (?:sau|toi|tiep theo|ke tiep)|nam|of next year|next year|[ivx]+|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*|may)(?= )/gu,
    '',
  )
