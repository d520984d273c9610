import type { RowSumAccount, Standing } from '../../workbook/said/account.ts'
import type { Because, WordSubject } from '../../workbook/said/evidence.ts'
import type { LeftOutReason } from '../../workbook/said/leftOutReasons.ts'
import type { OtherMatter } from '../../workbook/said/matters.ts'
import { columnTerms } from './columnWords.ts'
import { formatCount, formatQuantity } from './format.ts'

/** What becomes of a column's figures, as the head of those that share it. */
export const standingTitles: Readonly<Record<Standing, string>> = {
  asked: 'Waiting for your answer',
  counts: 'Written to the ledger',
  sum: 'Sums of other columns, not written again',
  difference: 'Differences of two other columns, not written',
  rate: 'Rates, only compared',
  repeated: 'Other columns once again, not written again',
  part: 'Parts of other columns, not written apart',
  leftOut: 'Left out, not written',
  measure: 'Figures that are no money',
  words: 'About the project, and columns without figures',
}

/** One piece of evidence, as a sentence without its full stop. */
export const evidenceText = (because: Because): string => {
  switch (because.kind) {
    case 'decided':
      return 'you, or the layout learned from an earlier file, say so'
    case 'words':
      return `the words “${because.words}” speak of ${subjects[because.of]}`
    case 'unknownHeading':
      return because.heading === ''
        ? 'the column has no heading'
        : `the heading “${because.heading}” does not tell what it holds`
    case 'title':
      return `the title of the table speaks of ${columnTerms[because.of]}`
    case 'leftOut':
      return leftOutReasons[because.why]
    case 'sum':
      return `${because.whole} = ${because.parts.join(' + ')} in ${rowsOf(because)}`
    case 'difference':
      return `${because.left} = ${because.whole} − ${because.less} in ${rowsOf(because)}`
    case 'rate':
      return `it is ${because.over} over ${because.under}, borne out by ${formatCount(because.rows)} different rates`
    case 'same':
      return `the same as column ${because.column} in all ${formatCount(because.rows)} rows with figures`
    case 'neighbours':
      return `${formatCount(because.count)} columns side by side, ${because.first}–${because.last}, are of one kind`
    case 'rival':
      return `column ${because.column} “${because.heading}” says the same of each project`
    case 'course':
      return courseText(because)
    case 'withinPlan':
      return `within the plan (column ${because.plan}) in ${rowsOf(because)}`
    case 'noMoney':
      return because.heading === ''
        ? 'no word over the column speaks of money'
        : `the heading “${because.heading}” does not speak of money`
    case 'noUnit':
      return 'the file names no unit'
    case 'severalUnits':
      return 'the file names two different units'
    case 'usualSize':
      return `in ${unitsOf[because.factor] ?? `${formatCount(because.factor)} VND`} the project in the middle has ${sizeText(because.median)}`
    case 'noDay':
      return 'the file names no day of its figures'
    case 'noYear':
      return 'the file names no plan year'
    case 'yearNamed':
      return `the file names ${because.year} ${formatCount(because.times)} ${because.times === 1 ? 'time' : 'times'}`
    case 'matter':
      return `the words “${because.words}” speak of ${matterText(because.of)}`
    case 'projectCodes':
      return `${formatCount(because.count)} rows have a code of a public project`
  }
}

/** “the sum of 14 projects in rows 6–19”. */
export const rowSumText = ({ projects, first, last, matching, compared }: RowSumAccount): string => {
  const rows = first === last ? `row ${first}` : `rows ${first}–${last}`
  const sum = `the sum of ${formatCount(projects)} project ${projects === 1 ? 'row' : 'rows'} in ${rows}`
  if (compared === 0) return `adds up ${sum}`
  return matching === compared
    ? `equals ${sum}`
    : `differs from ${sum} in ${formatCount(compared - matching)} of ${compared} figures`
}

const rowsOf = ({ rows, of }: { readonly rows: number; readonly of: number }): string =>
  rows === of ? `all ${formatCount(of)} rows` : `${formatCount(rows)} of ${formatCount(of)} rows`

const courseText = ({ falling, rising, toDate, inMonth }: Extract<Because, { kind: 'course' }>): string => {
  const runs = `figures fall at some month in ${formatCount(falling)} projects, only rise in ${formatCount(rising)}`
  const byPlan = [
    ...(toDate > 0 ? [`the plan shows ${formatCount(toDate)} to be to date`] : []),
    ...(inMonth > 0 ? [`${formatCount(inMonth)} to be of the month alone`] : []),
  ]
  return [runs, ...byPlan].join('; ')
}

const subjects: Readonly<Record<WordSubject, string>> = {
  plan: 'the capital plan',
  commitment: 'commitments',
  disbursement: 'disbursement',
  estimate: 'an estimate',
  rate: 'a rate',
  ignored: 'figures that are not of this plan year',
  total: 'a sum',
  part: 'a part of the column before',
  field: 'the project itself',
}

const leftOutReasons: Readonly<Record<LeftOutReason, string>> = {
  'not disbursed, moved or compared': 'what is left, adjusted, recovered or advanced, neither assigned nor disbursed',
  'another period': 'figures of another period, for comparison',
  'proposed, not assigned': 'proposed, not assigned yet',
  'not a year’s capital': 'not one year’s capital: total investment, medium term, contracts, work done, settlement',
  'another year': 'figures of another year',
  'carried over into another year': 'capital carried over into another year',
  'advances of earlier years': 'advances of earlier years',
  'from the start, this year with it': 'from the start of the project, this year with it',
  'part of another column': 'a part that another column of the row already holds',
  'a difference of two others': 'the difference of two other columns',
  'another column once again': 'another column once again',
  'the last month once again': 'the last month once again',
  'what the plan was changed by': 'what the plan was raised or cut by, not the plan itself',
  'before the plan was changed or allotted':
    'the plan before it was changed or allotted; another column holds what counts',
  'an estimate told twice': 'an estimate that a dated column already holds',
  'an estimate that may add up others': 'an estimate that may add up other columns',
  'assigned by the Prime Minister, in several columns': 'assigned by the Prime Minister, in several columns',
  'an estimate without its date': 'an estimate that names no day',
  'hidden, with no heading': 'a hidden column without a heading',
  'a table that names no project': 'the table names no project, so that its figures belong to none',
}

const matterText = (of: OtherMatter | 'investment'): string =>
  of === 'investment' ? 'public investment' : otherMatters[of]

/** What a table may be about instead of public investment. */
export const otherMatters: Readonly<Record<OtherMatter, string>> = {
  recurrent: 'recurrent spending',
  indicators: 'socio-economic indicators',
  settlement: 'settlement of finished projects',
  contracts: 'contracts and packages',
  private: 'private investment',
}

const unitsOf: Readonly<Record<number, string>> = {
  1: 'VND',
  1000: 'thousand VND',
  1_000_000: 'million VND',
  1_000_000_000: 'billion VND',
}

const sizeText = (amount: number): string => {
  if (amount >= 1e9) return `${formatQuantity(amount / 1e9)} billion VND`
  return amount >= 1e6 ? `${formatQuantity(amount / 1e6)} million VND` : `${formatQuantity(amount)} VND`
}
