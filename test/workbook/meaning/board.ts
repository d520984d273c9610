import { parsePlanYear, type IsoDate } from '../../../src/domain/base/calendar.ts'
import type { ColumnAmounts } from '../../../src/workbook/amounts/amounts.ts'
import type { Column } from '../../../src/workbook/meaning/column.ts'
import { readColumns } from '../../../src/workbook/meaning/columns.ts'
import type { Option } from '../../../src/workbook/meaning/options.ts'
import type { Numbers } from '../../../src/workbook/meaning/relations.ts'
import { readSenses } from '../../../src/workbook/meaning/senses.ts'
import { settlePlans, settleTogether } from '../../../src/workbook/meaning/together.ts'
import type { Titles } from '../../../src/workbook/tables/titles.ts'

const reportDay = '2024-09-30' as IsoDate // a day of the calendar

/** Columns as their headings alone read, each path from the top down, filled with numbers, in a report of 30 September 2024. */
export const columnsUnder = (...paths: readonly (string | readonly string[])[]): readonly Column[] => {
  const headers = paths.map(path => (typeof path === 'string' ? [path] : path))
  const senses = readSenses(headers)
  const drafts = headers.flatMap((header, index) => {
    const sense = senses[index]
    return sense ? [{ index, header, sense, type: filled }] : []
  })
  const planYear = parsePlanYear(2024) ?? raise('a plan year')
  return readColumns(drafts, { planYear, titles: untitled, asOf: reportDay, unitFactor: 1e6, isTall: false })
}

export const numbersOf = (...rows: readonly (readonly number[])[]): Numbers =>
  new Map((rows[0] ?? []).map((_, column) => [column, amountsOf(rows.map(row => row[column] ?? NaN))]))

/** What columns come to mean once their rows have spoken: a role each, `?` before it where it is asked about. */
export const meaningsOf = (columns: readonly Column[], ...rows: readonly (readonly number[])[]): readonly string[] => {
  const said = { numbers: numbersOf(...rows), stated: [] }
  return settleTogether(settlePlans(columns, said), said).map(
    ({ role, question }) => (question === undefined ? '' : '?') + role,
  )
}

type Trait = {
  readonly kind: Option['kind']
  readonly heading: string
  readonly basis?: 'toDate' | 'inMonth'
}

/** One meaning of the column under a heading. */
export const optionOf = ({ kind, heading, basis }: Trait): Option => {
  const [column = raise('a heading makes a column')] = columnsUnder(heading)
  const dated = column.role === 'plan' || column.role === 'carriedOver' ? undefined : (basis ?? column.basis)
  return {
    kind,
    column: basis === undefined ? column : { ...column, basis },
    score: 3,
    key: kind === 'fact' ? heading : undefined,
    family: kind === 'fact' ? column.role : undefined,
    isSourced: column.fundingSource !== undefined,
    role: column.role,
    days: { basis: dated, asOf: dated === undefined ? undefined : column.asOf },
    isNamed: column.sense.subject !== 'none',
    isSaid: true,
  }
}

const amountsOf = (values: readonly number[]): ColumnAmounts => ({
  values: Float64Array.from(values),
  faults: new Map(),
  notation: 'number',
  unit: undefined,
})

const filled = {
  filled: 9,
  numbers: 9,
  percents: 0,
  texts: 0,
  figures: 0,
  codes: 0,
  months: 0,
  years: 0,
  isSequence: false,
  monthYears: [],
}

const untitled: Titles = {
  lines: [],
  unit: undefined,
  unitsDiffer: false,
  years: [],
  asOf: undefined,
  month: undefined,
  planDate: undefined,
  investor: undefined,
  source: undefined,
  byTreasury: false,
  subject: undefined,
  carried: false,
  span: undefined,
}

const raise = (expected: string): never => {
  throw new Error(`expected: ${expected}`)
}
