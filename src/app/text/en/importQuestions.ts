import type { AskedColumns } from '../vi/importQuestions.ts'
import type { Words } from '../vi/vi.ts'

const columnsOf = ({ count, first, last, heading }: AskedColumns): string =>
  count === 1 ? `Column ${first}${heading && ` “${heading}”`}` : `${count} columns ${first}–${last}`

const inTables = (tables: number): string => (tables === 1 ? '' : ` in ${tables} tables of one form`)

export const importQuestions: Words['importing']['questions'] = {
  title: count => (count === 1 ? 'One thing that the file leaves open' : `${count} things that the file leaves open`),
  lead: 'Choose the right answer; the first one fits the figures of the file best. Enter accepts it.',
  progress: (answered, all) => `${answered}/${all} answered`,
  ask: {
    matter: () => 'Is this disbursement of public investment?',
    unit: ({ tables }) => `In which unit are the amounts of ${tables === 1 ? 'this table' : `these ${tables} tables`}?`,
    planYear: () => 'Of which plan year is this file?',
    asOf: columns => `${columnsOf(columns)}: up to which day?`,
    basis: columns => `${columnsOf(columns)}${inTables(columns.tables)}: of the month alone, or to date?`,
    meaning: columns =>
      columns.count === 1
        ? `What does column ${columns.first}${columns.heading && ` “${columns.heading}”`} hold${inTables(columns.tables)}?`
        : `What do ${columnsOf(columns)} hold${inTables(columns.tables)}?`,
    which: ({ count, tables }) => `${count} columns${inTables(tables)} say the same thing. Which one counts?`,
  },
  place: (sheet, cell) => `${sheet} · cell ${cell}`,
  money: (kind, amount) => `${kind} ${amount} in all`,
  leftOut: amount => `${amount} left out`,
  matters: { other: 'No, leave the table out', investment: 'Yes, it is public investment' },
  year: year => `Year ${year}`,
  bases: { inMonth: 'Of each month alone', toDate: 'To date from the start of the year' },
  column: (letter, heading) => `Column ${letter}${heading && ` “${heading}”`}`,
  noColumn: 'None of them',
  day: 'Day',
  planYear: 'Plan year',
  accept: 'Accept',
  alike: count => `Use it for ${count} waiting files of the same layout too`,
}
