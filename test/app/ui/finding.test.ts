import { describe, expect, it } from 'vitest'
import { find, searchedName, type Findable } from '../../../src/app/ui/finding.ts'

const thing = (name: string, suggested?: true): Findable => ({
  key: name,
  name,
  detail: '',
  searched: searchedName(name),
  ...(suggested && { suggested }),
})

const names = (things: readonly Findable[], query: string) => find(things, query).shown.map(({ name }) => name)

describe('finding by name', () => {
  const things = [
    thing('Dự án đường ven biển'),
    thing('Ban Quản lý dự án đầu tư xây dựng công trình giao thông'),
    thing('Tổng quan', true),
  ]

  it.each([
    ['ven bien', 'Dự án đường ven biển'],
    ['bqlda giao thong', 'Ban Quản lý dự án đầu tư xây dựng công trình giao thông'],
    ['TỔNG', 'Tổng quan'],
  ])('%s finds %s', (query, name) => {
    expect(names(things, query)).toEqual([name])
  })

  it('begins with what is suggested', () => {
    expect(names(things, ' ')).toEqual(['Tổng quan'])
  })

  it('puts first what begins with the words typed, then what has a word that does', () => {
    expect(names([thing('Đường Vinh'), thing('Cầu Vinh'), thing('Vinh')], 'vinh')).toEqual([
      'Vinh',
      'Đường Vinh',
      'Cầu Vinh',
    ])
    expect(names([thing('Bến Quang Vinh'), thing('Quan Hóa'), thing('Tương Quan')], 'quan')).toEqual([
      'Quan Hóa',
      'Bến Quang Vinh',
      'Tương Quan',
    ])
  })

  it('shows a few of many and says how many are left', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => thing(`Dự án ${at}`))
    const { shown, more } = find(many, 'du an')
    expect([shown.length, shown.length + more]).toEqual([30, 5_000])
  })
})
