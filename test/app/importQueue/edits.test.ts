import { describe, expect, it } from 'vitest'
import {
  decisionsOf,
  noEdits,
  redoEdit,
  undoEdit,
  withEdit,
  withoutEdit,
  withoutEdits,
  type Edit,
  type EditLog,
} from '../../../src/app/importQueue/edits.ts'
import { isoDate } from '../../../src/domain/base/calendar.ts'
import { noDecisions } from '../../../src/workbook/said/decisions.ts'

const place = { sheet: 'PL1', at: 'A9' }
const unit: Edit = { kind: 'table', table: { ...place, unitFactor: 1_000 } }
const day: Edit = { kind: 'table', table: { ...place, asOf: isoDate('2024-08-31') } }
const column: Edit = { kind: 'column', column: { ...place, column: 'E', meaning: { role: 'plan' } } }
const row: Edit = { kind: 'row', row: { sheet: 'PL1', row: 12, role: 'footer' } }
const mend: Edit = { kind: 'mend', mend: { sheet: 'PL1', cell: 'E12', value: 5 }, original: '5O' }
const out: Edit = { kind: 'leaveOut', what: [{ sheet: 'PL1', row: 13 }] }
const back: Edit = { kind: 'takeIn', what: [{ sheet: 'PL1', row: 13 }] }

const log = (...edits: readonly Edit[]): EditLog => edits.reduce(withEdit, noEdits)

describe('what the officer changed', () => {
  it('adds up to decisions about the file', () => {
    expect(decisionsOf(log(unit, day, column, row, mend, out))).toEqual({
      ...noDecisions,
      tables: [{ ...place, unitFactor: 1_000, asOf: '2024-08-31' }],
      columns: [{ ...place, column: 'E', meaning: { role: 'plan' } }],
      rows: [{ sheet: 'PL1', row: 12, role: 'footer' }],
      mends: [{ sheet: 'PL1', cell: 'E12', value: 5 }],
      leftOut: [{ sheet: 'PL1', row: 13 }],
    })
  })

  it('is nothing at all where nothing was changed: then a learned layout is looked for', () => {
    expect(decisionsOf(noEdits)).toBeUndefined()
    expect(decisionsOf(undoEdit(log(unit)))).toBeUndefined()
  })

  it('stands on what the learned layout says, and wins over it', () => {
    const learned = {
      ...noDecisions,
      layout: '1',
      columns: [{ ...place, column: 'E', meaning: { role: 'rate' } }],
    } as const
    const on = { ...noEdits, base: learned }
    expect(decisionsOf(on)).toEqual(learned)
    expect(decisionsOf(withEdit(on, column))).toMatchObject({
      layout: '1',
      columns: [{ column: 'E', meaning: { role: 'plan' } }],
    })
  })

  it('says a second change of the same thing instead of the first', () => {
    const other: Edit = { kind: 'mend', mend: { sheet: 'PL1', cell: 'E12', value: 6 }, original: '5O' }
    expect(log(mend, other).edits).toEqual([other])
  })

  it('takes back in what was left out', () => {
    expect(decisionsOf(log(out, back))?.leftOut).toEqual([])
  })

  it('answers for several names at once', () => {
    const names = ['BQLDA', 'Ban QLDA'].map(name => ({ kind: 'investor', name, to: { id: 'i1' } }) as const)
    expect(decisionsOf(log({ kind: 'names', names, said: 'Ban QLDA tỉnh' }))?.names).toEqual(names)
  })
})

describe('the way back', () => {
  it('goes one step back and forth', () => {
    const undone = undoEdit(log(unit, column))
    expect(undone.edits).toEqual([unit])
    expect(redoEdit(undone).edits).toEqual([unit, column])
    expect(undoEdit(noEdits)).toBe(noEdits)
    expect(redoEdit(noEdits)).toBe(noEdits)
  })

  it('ends where another change begins', () => {
    expect(redoEdit(withEdit(undoEdit(log(unit, column)), row)).edits).toEqual([unit, row])
  })

  it('takes back any one of the changes, and that can be undone too', () => {
    const without = withoutEdit(log(unit, column, row), column)
    expect(without.edits).toEqual([unit, row])
    expect(undoEdit(without).edits).toEqual([unit, column, row])
  })

  it('takes all back at once', () => {
    const none = withoutEdits(log(unit, column))
    expect(none.edits).toEqual([])
    expect(undoEdit(none).edits).toEqual([unit, column])
  })
})
