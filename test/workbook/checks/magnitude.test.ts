import { describe, expect, it } from 'vitest'
import { dong, units } from '../../../src/domain/base/money.ts'
import { beyondBounds, beyondYear, planIn } from '../../../src/workbook/checks/magnitude.ts'
import { sketch } from '../desk.ts'

const ty = (amount: number) => dong(amount * units.ty)

const plan = (project: string, amount: number, cell = 'E5') =>
  sketch({ kind: 'plan', name: project, amount: amount * 1_000, cell })

describe('what no province can have', () => {
  it('is a project of half a million tỷ: told at its cell', () => {
    const facts = [plan('A', 12), plan('B', 569_351, 'E6')]
    expect(beyondBounds(facts, undefined)).toMatchObject([
      { code: 'beyond-bounds', severity: 'error', cell: 'E6', of: 'project', amount: 569_351e9 },
    ])
  })

  it('is a project over many rows that add up to it', () => {
    const facts = Array.from({ length: 12 }, (_, row) => plan('A', 5_000, `E${row + 5}`))
    expect(beyondBounds(facts, undefined)).toMatchObject([{ of: 'project', amount: 60_000e9 }])
  })

  it('is a file larger than three of the largest provinces', () => {
    const facts = Array.from({ length: 40 }, (_, row) => plan(`Dự án ${row}`, 10_000))
    expect(beyondBounds(facts, undefined)).toMatchObject([{ of: 'file', amount: 400_000e9 }])
  })

  it('is not a file of many provinces, whose projects are no larger than others', () => {
    const facts = Array.from({ length: 50_000 }, (_, row) => plan(`Dự án ${row}`, 20))
    expect(beyondBounds(facts, undefined)).toEqual([])
  })

  it('is nothing that a province has', () => {
    const facts = Array.from({ length: 40 }, (_, row) => plan(`Dự án ${row}`, 2_000))
    expect(beyondBounds(facts, undefined)).toEqual([])
  })

  it('never ends in a sum that no number can hold', () => {
    const most = dong(Number.MAX_SAFE_INTEGER)
    const facts = Array.from({ length: 5 }, (_, row) => ({ ...plan(`Dự án ${row}`, 1), amount: most }))
    expect(beyondBounds(facts, undefined)).toMatchObject([{ code: 'beyond-bounds', severity: 'error' }])
  })
})

describe('what a province hardly has', () => {
  const facts = [plan('A', 12_000), plan('B', 8_000, 'E6')]

  it('is a plan over twice what a decision states for the year', () => {
    expect(beyondYear(facts, { plan: ty(9_000), of: 'stated' })).toMatchObject([
      { code: 'beyond-year-size', severity: 'warning', amount: 20_000e9, size: 9_000e9, of: 'stated' },
    ])
  })

  it('is not a plan that grew during its year', () => {
    expect(beyondYear(facts, { plan: ty(11_000), of: 'lastYear' })).toEqual([])
  })

  it('is not told where nobody knows how large the year is', () => {
    expect(beyondYear(facts, undefined)).toEqual([])
  })

  it('is what hardly any file with so many projects has, where nobody knows how large the year is', () => {
    const eight = Array.from({ length: 8 }, (_, row) => plan(`Dự án ${row}`, 15_000, `E${row + 5}`))
    expect(beyondYear(eight, undefined)).toMatchObject([
      { code: 'beyond-year-size', severity: 'warning', of: 'anyYear', amount: 120_000e9, size: 20_000e9 },
    ])
    const most = Array.from({ length: 210 }, (_, row) => plan(`Dự án ${row}`, 1_000))
    expect(beyondYear(most, undefined)).toMatchObject([{ of: 'anyYear', size: 200_000e9 }])
  })

  it('is no province of the largest: a thousand projects of 118 nghìn tỷ', () => {
    const province = Array.from({ length: 1_000 }, (_, row) => plan(`Dự án ${row}`, 118))
    expect(beyondYear(province, undefined)).toEqual([])
  })

  it('is asked of the plan of the year alone', () => {
    expect(planIn([...facts, { ...plan('C', 5_000), capital: 'carriedOver' }])).toBe(20_000e9)
  })
})
