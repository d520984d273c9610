import { describe, expect, it } from 'vitest'
import { ngheAn } from '../../src/province/nghe-an/ngheAn.ts'
import { provinceCalled } from '../../src/province/provinces.ts'

describe('the province that a setting names', () => {
  it.each(['nghe-an', 'Nghệ An', ' nghe-an '])('%j is the one whose data come with the product', called => {
    expect(provinceCalled(called)).toBe(ngheAn)
  })

  it('any other name is a province that starts empty, under its own letterhead', () => {
    expect(provinceCalled('Hà Tĩnh')).toMatchObject({
      name: 'Hà Tĩnh',
      target: 0.95,
      keyProjects: [],
      ruleSets: [],
      organisation: { superior: 'UBND TỈNH HÀ TĨNH', superiorCalled: 'UBND tỉnh', place: 'Hà Tĩnh' },
    })
  })

  it('a city under the Government has a people’s committee of its own kind', () => {
    expect(provinceCalled('thành phố Đà Nẵng')?.organisation).toMatchObject({
      superior: 'UBND THÀNH PHỐ ĐÀ NẴNG',
      superiorCalled: 'UBND thành phố',
      place: 'Đà Nẵng',
    })
  })

  it.each(['nghean', ''])('%j is none: a mistyped id starts nothing', called => {
    expect(provinceCalled(called)).toBeUndefined()
  })
})
