import { describe, expect, it } from 'vitest'
import type { ColumnReading, ReadFact, ReadTotal } from '../../src/workbook/said/interpretation.ts'
import {
  comparing,
  interpretPublic,
  publicWorkbooks,
  truthOf,
  type TruthColumn,
  type TruthFact,
  type TruthTotal,
} from './truth.ts'

/** Found only with the workbook of the month before in the ledger. */
const needsLedger = ['13-phu-luc-thang-sau.xlsx']

it('there are public workbooks to read', () => {
  expect(publicWorkbooks.length).toBeGreaterThanOrEqual(13)
})

describe.each(publicWorkbooks)('%s', fileName => {
  const truth = truthOf(fileName)
  const read = interpretPublic(fileName)
  const { text, sheet } = comparing(fileName)

  it('is of the plan year that it says', () => {
    expect(read.planYear).toBe(truth.planYear)
  })

  it('yields exactly its facts', () => {
    const line = (fact: ReadFact | TruthFact): string =>
      [
        `${sheet(fact.sheet)}!${fact.cell}`,
        fact.kind,
        fact.project.code ?? '',
        text(fact.project.name),
        text(fact.investor),
        text(fact.fundingSource),
        fact.capital === 'carriedOver' ? 'carriedOver' : 'planYear',
        fact.asOf,
        fact.basis,
        fact.amount,
        fact.fromFormula === true,
      ].join(' | ')
    expect(read.facts.map(line).sort()).toEqual(truth.facts.map(line).sort())
  })

  it('yields exactly its own totals, each with whether it agrees', () => {
    const line = (total: ReadTotal | TruthTotal): string =>
      [`${sheet(total.sheet)}!${total.cell}`, text(total.label), total.scope, total.matches ?? 'unknown'].join(' | ')
    expect(read.totals.map(line).sort()).toEqual(truth.totals.map(line).sort())
    const stated = truth.totals.filter(total => total.amountIsFormula !== true)
    const amounts = new Map(read.totals.map(total => [`${sheet(total.sheet)}!${total.cell}`, total.amount]))
    for (const total of stated) expect(amounts.get(`${sheet(total.sheet)}!${total.cell}`)).toBe(total.amount)
  })

  it('yields exactly its findings, each at its cell', () => {
    const expected = truth.expectedFindings.filter(
      ({ code }) => !(needsLedger.includes(fileName) && code === 'to-date-falls'),
    )
    const line = (finding: {
      code: string
      sheet: string | undefined
      cell: string | undefined
      severity: string
    }): string => [finding.code, `${sheet(finding.sheet ?? '')}!${finding.cell}`, finding.severity].join(' | ')
    expect(read.findings.map(line).sort()).toEqual(expected.map(line).sort())
  })

  it.each(truth.sheets.map((sheetTruth, at) => ({ name: sheetTruth.name, at })))(
    '$name: table, unit, dates and columns',
    ({ at }) => {
      const expected = truth.sheets[at]
      const table = read.sheets[at]?.tables[0]
      if (!expected || !table) throw new Error('no table was found')
      expect({ ...table, investor: text(table.investor), columns: undefined, rows: undefined }).toMatchObject({
        range: expected.range,
        headerRows: expected.headerRows,
        unitFactor: expected.unitFactor,
        unitCell: expected.unitCell,
        asOf: expected.asOf ?? undefined,
        planDate: expected.planDate ?? undefined,
        investor: text(expected.investor),
      })
      expect(table.columns.map(column => columnLine(column, text))).toEqual(
        expected.columns.map(column => columnLine(column, text)),
      )
    },
  )

  it('reads amounts that are texts in the notation of their column', () => {
    const written = truth.sheets.flatMap(({ columns }, at) =>
      columns.filter(({ notation = 'number' }) => notation !== 'number').map(({ column }) => ({ column, at })),
    )
    const notations = written.map(
      ({ column, at }) => read.sheets[at]?.tables[0]?.columns.find(other => other.column === column)?.notation,
    )
    expect(notations).toEqual(written.map(() => 'vi'))
  })

  it('knows the rows that hold no fact', () => {
    const roles: Readonly<Record<string, string>> = { 'column-numbers': 'columnNumbers' }
    const wanted = truth.ignoredRows.map(({ sheet: name, row, why }) => {
      const role = why.startsWith('subtotal') ? 'subtotal' : (roles[why] ?? why)
      return `${sheet(name)} ${row} ${role}`
    })
    const rows = read.sheets.flatMap(({ name, tables }) =>
      tables.flatMap(table => table.rows.map(({ row, role }) => `${sheet(name)} ${row} ${role}`)),
    )
    expect(wanted.filter(line => !rows.includes(line))).toEqual([])
  })
})

/** In a tall table the month stands in the row, so a column has no date; a plan's date is told by its facts. */
const columnLine = (column: ColumnReading | TruthColumn, text: (value: string | undefined) => string): string => {
  const isDated =
    column.role !== 'plan' && column.role !== 'carriedOver' && column.asOf?.startsWith('last day') !== true
  return [
    column.column,
    column.header.map(text).join(' / '),
    column.role,
    column.basis ?? '',
    isDated ? (column.asOf ?? '') : '',
    column.month ?? '',
    column.role === 'disbursement' ? (column.capital ?? 'planYear') : '',
    text(column.fundingSource),
    column.unitFactor ?? '',
    column.hidden === true ? 'hidden' : '',
  ].join(' | ')
}
