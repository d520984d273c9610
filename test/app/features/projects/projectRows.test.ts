import { describe, expect, it } from 'vitest'
import { projectRows, totalOfRows } from '../../../../src/app/features/projects/projectRows.ts'
import { matchingRows } from '../../../../src/app/ui/quickSearch.ts'
import { sortedRows } from '../../../../src/app/features/projects/gridSort.ts'
import { parseGridSearch, sortOf } from '../../../../src/app/features/projects/gridView.ts'
import { projectId } from '../../../../src/domain/base/ids.ts'
import { bookOf, day, directoryOf, ledgerOf, ty } from '../../../domain/exampleLedger.ts'

const ledger = ledgerOf({
  facts: [
    { kind: 'plan', project: 'road', investor: 'transport', asOf: '2024-01-01', amount: 100 },
    { kind: 'plan', project: 'school', investor: 'education', asOf: '2024-01-01', amount: 50 },
    { project: 'road', asOf: '2024-09-30', amount: 30 },
    { project: 'school', asOf: '2024-09-30', amount: 15 },
  ],
})
const directory = directoryOf(ledger)
const named = {
  road: { code: '7762301', name: 'Đường ven biển Nghi Sơn - Cửa Lò' },
  school: { code: undefined, name: 'Trường THPT Chuyên Phan Bội Châu' },
}
const open = bookOf(ledger, {
  ...directory,
  investors: directory.investors.map(investor => ({
    ...investor,
    name: investor.id === 'transport' ? 'Ban Quản lý dự án đầu tư xây dựng công trình giao thông' : 'Sở Giáo dục',
  })),
  projects: directory.projects.map(project => ({ ...project, ...named[project.id === 'road' ? 'road' : 'school'] })),
})
const asOf = day('2024-09-30')
const rows = projectRows(open, asOf)
const found = (query: string) => matchingRows(rows, query).map(({ id }) => id)

describe('the quick search', () => {
  it.each([
    ['', ['road', 'school']],
    ['duong ven bien', ['road']],
    ['Đường VEN', ['road']],
    ['ven duong', ['road']],
    ['77623', ['road']],
    ['bqlda giao thong', ['road']],
    ['so giao duc', ['school']],
    ['thpt', ['school']],
    ['trung hoc pho thong', ['school']],
    ['sân bay', []],
  ])('%j', (query, projects) => {
    expect(found(query)).toEqual(projects.map(projectId))
  })
})

describe('the foot of the grid', () => {
  it('sums what is shown; its rate is total over total', () => {
    expect(totalOfRows(open, asOf, rows)).toMatchObject({
      plan: ty(150),
      actual: ty(45),
      rate: 0.3,
      remaining: ty(105),
    })
    expect(totalOfRows(open, asOf, matchingRows(rows, 'thpt'))).toMatchObject({ plan: ty(50), actual: ty(15) })
    expect(totalOfRows(open, asOf, [])).toMatchObject({ plan: undefined, rate: undefined })
  })
})

describe('the rows on paper', () => {
  const unreported = {
    ...rows[0],
    id: projectId('unreported'),
    remaining: undefined,
    name: 'Đập',
  } as (typeof rows)[number] // a row's shape
  const ids = (sort: Parameters<typeof sortedRows>[1]) => sortedRows([unreported, ...rows], sort).map(({ id }) => id)

  it('are sorted as in the grid; what is not known comes last either way', () => {
    expect(ids({ column: 'remaining', order: 'desc' })).toEqual(['road', 'school', 'unreported'])
    expect(ids({ column: 'remaining', order: 'asc' })).toEqual(['school', 'road', 'unreported'])
  })

  it('have Đ after D', () => {
    expect(ids({ column: 'name', order: 'asc' })).toEqual(['unreported', 'road', 'school'])
  })
})

describe('the grid in the address', () => {
  it('keeps the search and the sort, and nothing that makes no sense', () => {
    expect(parseGridSearch({ q: 7762301, sort: 'rate', order: 'asc' })).toEqual({
      q: '7762301',
      sort: 'rate',
      order: 'asc',
    })
    expect(parseGridSearch({ q: '', sort: 'id', order: 'up' })).toEqual({})
    expect(sortOf({})).toEqual({ column: 'remaining', order: 'desc' })
  })
})
