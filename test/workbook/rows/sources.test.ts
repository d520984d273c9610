import { describe, expect, it } from 'vitest'
import { findingLines, interpretDrawn } from '../written.ts'

const head = `
  BÁO CÁO GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2025
  Đơn vị tính: triệu đồng
  STT | Tên dự án | Mã dự án | Kế hoạch vốn năm 2025 | Giải ngân đến 30/9/2025`

const plansOf = ({ facts }: ReturnType<typeof interpretDrawn>) =>
  facts
    .filter(({ kind }) => kind === 'plan')
    .map(({ project, fundingSource, amount }) => [project.code, fundingSource, amount / 1e6])

const errorsOf = (read: ReturnType<typeof interpretDrawn>) =>
  findingLines(read).filter(line => line.startsWith('error'))

describe('rows of sources under a project', () => {
  it.each([
    ['by their names', 'NSTW', 'NSĐP'],
    ['with dashes', '- NSTW', '- NSĐP'],
  ])('%s are what counts, where they come to its amounts', (_, first, second) => {
    const read = interpretDrawn(`${head}
      1 | Đường A | 7912345 | 350 | 150
        | ${first} | | 300 | 140
        | ${second} | | 50 | 10
      2 | Cầu B | 7912346 | 240 | 100`)
    expect(plansOf(read)).toEqual([
      ['7912345', first.replace('- ', ''), 300],
      ['7912345', 'NSĐP', 50],
      ['7912346', undefined, 240],
    ])
    expect(errorsOf(read)).toEqual([])
  })

  it('are no more than "of which" where "Trong đó" says so', () => {
    const read = interpretDrawn(`${head}
      1 | Đường A | 7912345 | 350 | 150
        | Trong đó: | | |
        | - NSTW | | 300 | 140
        | - NSĐP | | 50 | 10`)
    expect(plansOf(read)).toEqual([['7912345', undefined, 350]])
  })

  it('that nearly come to it count too, and the project is told not to be their sum', () => {
    const read = interpretDrawn(`${head}
      1 | Đường A | 7912345 | 350 | 150
        | NSTW | | 300 | 140
        | NSĐP | | 60 | 10`)
    expect(errorsOf(read)).toEqual(['error total-mismatch D4'])
  })

  it('of which one alone is named are no more than "of which"', () => {
    const read = interpretDrawn(`${head}
      1 | Đường A | 7912345 | 350 | 150
        | Trong đó: NSTW | | 300 | 140`)
    expect(plansOf(read)).toEqual([['7912345', undefined, 350]])
  })
})

describe('a group or a line above a table that is a source', () => {
  it('by its name alone, whatever its number', () => {
    const read = interpretDrawn(`${head}
      B | NGÂN SÁCH ĐỊA PHƯƠNG | | 105 | 15
      I | Nguồn thu sử dụng đất | | 50 | 10
      1 | Đường A | 7912345 | 50 | 10
      II | Xổ số kiến thiết | | 55 | 5
      1 | Cầu B | 7912346 | 55 | 5`)
    expect(plansOf(read)).toEqual([
      ['7912345', 'Nguồn thu sử dụng đất', 50],
      ['7912346', 'Xổ số kiến thiết', 55],
    ])
  })

  it('names that of every project of the table below it', () => {
    const table = (rows: string) => `
      STT | Tên dự án | Mã dự án | Kế hoạch vốn năm 2025 | Giải ngân đến 30/9/2025
      ${rows}`
    const read = interpretDrawn(`
      BÁO CÁO GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2025
      Đơn vị tính: triệu đồng
      I. NGÂN SÁCH TRUNG ƯƠNG${table('1 | Đường A | 7912345 | 300 | 140')}
      II. NGÂN SÁCH TỈNH${table('1 | Đường A | 7912345 | 50 | 10')}`)
    expect(plansOf(read)).toEqual([
      ['7912345', 'NGÂN SÁCH TRUNG ƯƠNG', 300],
      ['7912345', 'NGÂN SÁCH TỈNH', 50],
    ])
    expect(errorsOf(read)).toEqual([])
  })

  it('is none where it says anything else', () => {
    const read = interpretDrawn(`${head}
      I | Giao thông địa phương | | 105 | 15
      1 | Đường A | 7912345 | 50 | 10
      2 | Cầu B | 7912346 | 55 | 5`)
    expect(plansOf(read).map(([, source]) => source)).toEqual([undefined, undefined])
  })
})
