import { describe, expect, it } from 'vitest'
import { isoDate, planYearOf } from '../../../../src/domain/base/calendar.ts'
import { draftOf, meaningOf, type ColumnDraft } from '../../../../src/app/features/import/edit/columnDraft.ts'
import { columnReading } from './columnReading.ts'

const table = { planYear: planYearOf(2024), unitFactor: 1_000_000 }
const draft = (told: Partial<ColumnDraft>): ColumnDraft => ({ ...draftOf(columnReading({}), table), ...told })

describe('the form about a column begins with what was understood', () => {
  it('in a month', () => {
    const column = columnReading({ basis: 'inMonth', asOf: isoDate('2025-01-31'), unitFactor: 1_000_000 })
    expect(draftOf(column, table)).toMatchObject({ basis: 'inMonth', month: 13, asOf: '', unit: '' })
  })

  it('to date, in a unit of its own', () => {
    const column = columnReading({ basis: 'toDate', asOf: isoDate('2024-08-31'), unitFactor: 1_000 })
    expect(draftOf(column, table)).toMatchObject({ basis: 'toDate', asOf: '31/08/2024', unit: 1_000 })
  })

  it('nothing where the file does not tell', () => {
    const column = columnReading({ basis: 'inMonth', question: { kind: 'basis' } })
    expect(draftOf(column, table)).toMatchObject({ basis: '' })
  })
})

describe('what the officer says of a column', () => {
  it.each<[Partial<ColumnDraft>, object]>([
    [{ role: 'text', source: 'NSTW' }, { role: 'text' }],
    [
      { role: 'plan', basis: 'toDate', asOf: '31/08/2024' },
      { role: 'plan', capital: 'planYear' },
    ],
    [
      { role: 'commitment', basis: 'inMonth', month: 3 },
      { role: 'commitment', basis: 'inMonth', month: 3, capital: 'planYear' },
    ],
    [
      { role: 'disbursement', basis: 'toDate', asOf: '31/8/2024', month: 3, reporter: 'treasury' },
      { role: 'disbursement', basis: 'toDate', asOf: '2024-08-31', capital: 'planYear', reporter: 'treasury' },
    ],
    [
      { role: 'plan', source: ' NSTW ', unit: 1_000, notation: 'en', capital: 'carriedOver' },
      { role: 'plan', capital: 'carriedOver', fundingSource: 'NSTW', unitFactor: 1_000, notation: 'en' },
    ],
  ])('%j', (told, meaning) => {
    expect(meaningOf(draft(told))).toEqual(meaning)
  })

  it('is nothing while a day is written in no way that we know', () => {
    expect(meaningOf(draft({ role: 'disbursement', basis: 'toDate', asOf: '31/02/2024' }))).toBeUndefined()
  })
})
