import { describe, expect, it } from 'vitest'
import { fitsLost } from '../../../src/workbook/matching/lostLetters.ts'
import { createDesk, reading } from '../desk.ts'

describe('a name whose letters became question marks', () => {
  it('fits the names that it may have been, letter for letter', () => {
    const fits = fitsLost('H? B?n M?ng')
    expect(['Hồ Bản Mồng', 'Hồ Bàn Mông', 'Hồ Bản Mồng 2', 'Hồ chứa Bản Mồng'].map(name => fits?.(name))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it.each(['Hồ Bản Mồng', 'Có xây không?', '??? ??n ?'])('is none: %s', name => {
    expect(fitsLost(name)).toBeUndefined()
  })

  const officeOf = 'Sở Nông nghiệp'
  const known = [{ name: 'Hồ Bản Mồng', investor: officeOf }]

  it('is the one project of its investor that it fits, and is not learned as a name', () => {
    const desk = createDesk()
    desk.commit('truoc.xlsx', reading(known))
    const plan = desk.plan(reading([{ name: 'H? B?n M?ng', investor: 'S? Nông nghi?p', amount: 5 }]))
    expect(plan.facts[0]?.projectId).toBe(desk.directory().projects[0]?.id)
    expect(plan.added.investors).toEqual([])
    expect([...plan.changed.projects, ...plan.changed.investors].flatMap(({ aliases }) => aliases)).toEqual([])
  })

  it('is asked about where it fits several', () => {
    const desk = createDesk()
    desk.commit('truoc.xlsx', reading([...known, { name: 'Hồ Bàn Mông', investor: officeOf, cell: 'D6' }]))
    const plan = desk.plan(reading([{ name: 'H? B?n M?ng', investor: officeOf }]))
    expect(plan.findings.map(({ code }) => code)).toContain('name-ambiguous')
  })
})
