import { describe, expect, it } from 'vitest'
import { planYearOf, parseIsoDate } from '../../../src/domain/base/calendar.ts'
import type { Interpretation } from '../../../src/workbook/said/interpretation.ts'
import { interpret } from '../../../src/workbook/interpret.ts'
import { readWorkbook } from '../../../src/workbook/reader/read.ts'
import { offices } from '../../fixtures/offices/index.ts'
import { bytesOf, factsOf, totalsOf, type OfficeFile } from '../../fixtures/offices/kit.ts'

const readingOf = (file: OfficeFile): Interpretation => {
  const read = readWorkbook(bytesOf(file), file.fileName)
  if (!read.ok) throw new Error(`${file.fileName} cannot be read: ${read.error.code}`)
  return interpret(read.value, {
    planYear: planYearOf(file.planYear ?? 2024),
    asOf: file.asOf === undefined ? undefined : parseIsoDate(file.asOf),
  })
}

/** Other offices' workbooks, whose truth was made with them: `vitest run offices` prints what is not read as it was meant. */
describe.each(offices.map(file => ({ file, title: `${file.fileName}: ${file.why}` })))('$title', ({ file }) => {
  const reading = readingOf(file)

  it('gives exactly its facts', () => {
    const sheetOf = (name: string): string => (file.fileName.endsWith('.csv') ? '' : name)
    const wanted = factsOf(file).map(fact =>
      [
        `${sheetOf(fact.sheet)}!${fact.cell}`,
        fact.kind,
        fact.asOf,
        fact.basis,
        fact.capital,
        fact.amount,
        fact.code,
        fact.name,
        fact.investor,
        fact.source,
      ].join(' | '),
    )
    const got = reading.facts.map(({ project, ...fact }) =>
      [
        `${sheetOf(fact.sheet)}!${fact.cell}`,
        fact.kind,
        fact.asOf,
        fact.basis,
        fact.capital,
        fact.amount,
        project.code,
        project.name,
        fact.investor,
        fact.fundingSource,
      ].join(' | '),
    )
    expect(got.toSorted()).toEqual(wanted.toSorted())
  })

  it('finds what it should find, and nothing else', () => {
    const got = reading.findings.map(({ sheet, cell, code, severity }) => {
      const place =
        sheet === undefined || sheet === file.sheets[0]?.name || file.fileName.endsWith('.csv') ? '' : `${sheet}!`
      return `${place}${code} ${cell} ${severity}`
    })
    const errors = got.filter(line => line.endsWith(' error')).length
    const outcome = file.asks === true ? (errors > 0 ? 'asks' : 'asks nothing') : got.toSorted()
    expect(outcome).toEqual(file.asks === true ? 'asks' : (file.findings ?? []).toSorted())
  })

  it('checks the totals that it prints', () => {
    const got = reading.totals.map(
      ({ sheet, cell, scope, matches }) =>
        `${file.fileName.endsWith('.csv') ? (file.sheets[0]?.name ?? '') : sheet}!${cell} ${scope} ${matches ?? 'untold'}`,
    )
    expect(file.asks === true || got.toSorted()).toEqual(file.asks === true || totalsOf(file).toSorted())
  })
})
