import { describe, expect, it } from 'vitest'
import { columnIndex, rowIndex } from '../fuzz/sheets.ts'
import { bytesOf } from './bytes.ts'
import { loadEngine } from './engine.ts'
import { floor } from './floor.ts'
import { createForm, purposeNames } from './form.ts'
import type { CellValue, Form, TruthFact } from './model.ts'
import { runForms } from './run.ts'

const sixty = Array.from({ length: 60 }, (_, at) => createForm(at))

describe('generated forms', () => {
  it('are the same for the same seed', () => {
    expect(createForm(7)).toEqual(createForm(7))
    expect(bytesOf(createForm(7))).toEqual(bytesOf(createForm(7)))
  })

  it('are of every purpose', () => {
    const made = new Set(Array.from({ length: 300 }, (_, at) => createForm(at).purpose))
    expect([...made].toSorted()).toEqual(purposeNames.toSorted())
  })

  it('say nothing that does not stand in the cell it is said of', () => {
    const elsewhere = sixty.flatMap(form =>
      form.facts
        .filter(fact => !standsThere(form, fact))
        .map(({ sheet, cell, amount }) => `${form.file} ${sheet}!${cell}: ${amount}`),
    )
    expect(elsewhere).toEqual([])
  })

  it('say of no two cells the same figure of the same project, but for wholes and their parts', () => {
    const twice = sixty.flatMap(({ file, facts }) =>
      [
        ...Map.groupBy(
          facts.filter(({ optional }) => !optional),
          meaningOf,
        ),
      ]
        .filter(([, same]) => same.length > 1)
        .map(([meaning]) => `${file}: ${meaning}`),
    )
    expect(twice).toEqual([])
  })
})

describe('the import of generated forms', () => {
  it('reads as many exactly, and as few wrongly, as it ever did', async () => {
    const all = runForms(await loadEngine('.'), floor.forms)
    const count = (verdict: string): number => all.filter(({ judgement }) => judgement.verdict === verdict).length
    expect(count('FAULT')).toBe(0)
    expect(count('exact')).toBeGreaterThanOrEqual(floor.forms.exact)
    expect(count('FALSE')).toBeLessThanOrEqual(floor.forms.false)
    expect(count('guessed')).toBeLessThanOrEqual(floor.forms.guessed)
    expect(all.filter(({ judgement }) => judgement.silent).length).toBeLessThanOrEqual(floor.forms.silent)
  })
})

/** The cell's number, as a whole number of one of the units that the forms are written in. */
const standsThere = ({ sheets }: Form, { sheet, cell, amount }: TruthFact): boolean => {
  const value = numberIn(sheets.find(({ name }) => name === sheet)?.rows[rowIndex(cell)]?.[columnIndex(cell)])
  return value !== undefined && [1, 1e3, 1e6, 1e9].some(factor => Math.round(value * factor) === amount)
}

const numberIn = (cell: CellValue | undefined): number | undefined => {
  if (cell === undefined) return undefined
  return 'number' in cell ? cell.number : Number(cell.text.replaceAll('.', '').replace(',', '.'))
}

const meaningOf = ({ kind, project, asOf, basis, capital, fundingSource, option }: TruthFact): string =>
  [kind, project.name, asOf, basis, capital, fundingSource, option].join(' | ')
