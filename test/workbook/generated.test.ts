import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interpret } from '../../src/workbook/interpret.ts'
import { createOffice } from './generated/office.ts'
import { noHints } from './truth.ts'

/** Offices made up from a model: whatever their layout, what is read is what the model means, and nothing is asked. */
describe('workbooks laid out at random', () => {
  it('yield exactly the facts of their model, their own totals agree, and no question is asked', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), seed => {
        const office = createOffice(seed)
        const read = interpret(office.workbook, noHints)
        const wanted = office.facts.map(fact =>
          [
            fact.cell,
            fact.kind,
            fact.code,
            fact.name,
            fact.investor,
            fact.source,
            fact.capital,
            fact.asOf,
            fact.basis,
            fact.amount,
          ].join(' | '),
        )
        const got = read.facts.map(fact =>
          [
            fact.cell,
            fact.kind,
            fact.project.code,
            fact.project.name,
            fact.investor,
            fact.fundingSource,
            fact.capital,
            fact.asOf,
            fact.basis,
            fact.amount,
          ].join(' | '),
        )
        expect(got.sort()).toEqual(wanted.sort())
        expect(read.planYear).toBe(office.truth.planYear)
        expect(read.totals.filter(({ matches }) => matches !== true)).toEqual([])
        expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([])
      }),
      { numRuns: 250 },
    )
  })

  it('say the same in upper case, decomposed, and with stray spaces', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), seed => {
        const { workbook } = createOffice(seed)
        const plain = interpret(workbook, noHints)
        const roughened = {
          sheets: workbook.sheets.map(sheet => ({
            ...sheet,
            rows: sheet.rows.map((row, at) =>
              row?.map(cell =>
                cell?.kind === 'text' && at < 12 && !/^\d|^[-–]$/u.test(cell.value)
                  ? { ...cell, value: `  ${cell.value.normalize('NFD').replaceAll(' ', '\u00a0 ')} ` }
                  : cell,
              ),
            ),
          })),
        }
        const rough = interpret(roughened, noHints)
        const line = ({ cell, kind, asOf, basis, capital, amount }: (typeof plain.facts)[number]): string =>
          [cell, kind, asOf, basis, capital, amount].join(' | ')
        expect(rough.facts.map(line)).toEqual(plain.facts.map(line))
      }),
      { numRuns: 80 },
    )
  })
})
