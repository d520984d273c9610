import type { AskedColumns } from '../vi/importQuestions.ts'
import type { Words } from '../vi/vi.ts'

const columnsOf = ({ count, first, last, heading }: AskedColumns): string =>
  count === 1 ? `Column ${first}${heading && ` “${heading}”`}` : `${count} columns ${first}–${last}`

export const importQuestions: Words['importing']['questions'] = {
  title: count => (count === 1 ? 'One thing that the file leaves open' : `${count} things that the file leaves open`),
  lead: 'Choose the right answer; the first one fits the figures of the file best. Enter accepts it.',
  progress: (answered, all) => `${answered}/${all} answered`,
  ask: {
    matter: () => 'Is this disbursement of public investment?',
    unit: () => 'In which unit are the amounts of this table?',
    planYear: () => 'Of which plan year is this file?',
    asOf: columns => `${columnsOf(columns)}: up to which day?`,
    basis: columns => `${columnsOf(columns)}: of the month alone, or to date?`,
    meaning: columns => `What does ${columnsOf(columns)} hold?`,
  },
  place: (sheet, cell) => `${sheet} · cell ${cell}`,
  money: (kind, amount) => `${kind} ${amount} in all`,
  leftOut: amount => `${amount} left out`,
  matters: { other: 'No, leave the table out', investment: 'Yes, it is public investment' },
  year: year => `Year ${year}`,
  bases: { inMonth: 'Of each month alone', toDate: 'To date from the start of the year' },
  day: 'Day',
  planYear: 'Plan year',
  accept: 'Accept',
  alike: count => `Use it for ${count} waiting files of the same layout too`,
}
