import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Investor } from '../../../src/domain/ledger/directory.ts'
import { investorId } from '../../../src/domain/base/ids.ts'
import { matchInvestors } from '../../../src/workbook/matching/investors.ts'
import { workbooksDir } from '../../fixtures/shared.ts'
import { publicFiles, truthOf } from '../desk.ts'

const investor = (id: string, name: string, aliases: readonly string[] = []): Investor => ({
  id: investorId(id),
  name,
  group: 'other',
  aliases,
})

const publicInvestors = (): readonly Investor[] => {
  const directory: unknown = JSON.parse(readFileSync(join(workbooksDir, 'directory.json'), 'utf8'))
  const { investors } = directory as { investors: { id: string; name: string }[] } // the fixture's own format
  return investors.map(({ id, name }) => investor(id, name))
}

const match = (names: readonly string[], directory: readonly Investor[]) => {
  let ids = 0
  const places = new Map(names.map((name, row) => [name, { sheet: 'S1', cell: `B${row + 1}` }]))
  return matchInvestors(places, directory, { newId: () => `new-${++ids}` })
}

const idsOf = (names: readonly string[], directory: readonly Investor[]): readonly (string | undefined)[] => {
  const { idOf } = match(names, directory)
  return names.map(name => idOf.get(name))
}

describe('matchInvestors with the public directory', () => {
  const directory = publicInvestors()

  it.each(publicFiles)('knows every investor of %s', fileName => {
    const { investors } = truthOf(fileName)
    expect(idsOf(Object.keys(investors), directory)).toEqual(Object.values(investors))
    expect(match(Object.keys(investors), directory).findings).toEqual([])
  })

  it('never takes one investor for another', () => {
    for (const { name, id } of directory) {
      const others = directory.filter(other => other.id !== id)
      expect(match([name], others)).toMatchObject({ added: [{ name }], changed: [], findings: [] })
    }
  })

  it.each([
    ['BQL KKT Đông Nam', 'kkt-dong-nam'],
    ['Ban Quản lý KKT Đông Nam Nghệ An', 'kkt-dong-nam'],
    ['Ban QLDA ĐTXD CT NN&PTNT', 'ban-nn'],
    ['BQLDA ĐTXD CT dân dụng và công nghiệp tỉnh Nghệ An', 'ban-dd'],
    ['CA tỉnh', 'cong-an'],
    ['Công an tỉnh Nghệ An', 'cong-an'],
    ['Bộ CHQS tỉnh', 'bch-qs'],
    ['Bệnh viện HNĐK', 'bv-dk'],
    ['BV Ung bướu', 'bv-ung-buou'],
    ['Trường ĐH Y khoa Vinh', 'dh-vinh'],
    ['Trường Trung học phổ thông chuyên Phan Bội Châu', 'phan-boi-chau'],
    ['TP Vinh', 'vinh'],
    ['Vinh', 'vinh'],
    ['TX. Hoàng Mai', 'hoang-mai'],
    ['Thái Hoà', 'thai-hoa'],
    ['Huyện Kỳ Sơn', 'ky-son'],
    ['UBND H.Quỳ Châu', 'quy-chau'],
    ['UBND HUYEN NGHI LOC', 'nghi-loc'],
    ['Nghia Dan', 'nghia-dan'],
    ['So NN&PTNT', 'so-nnptnt'],
  ])('%s is %s', (name, id) => {
    expect(idsOf([name], directory)).toEqual([id])
  })

  it.each([
    'Huyện ủy Kỳ Sơn',
    'Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
    'Bệnh viện Đa khoa huyện Đô Lương',
    'Trường THPT Đô Lương 3',
    'UBND xã Nghi Phú',
    'UBND huyện Nghi Xuân',
    'UBND thị xã Vinh',
    'Sở Tài chính',
    'Ban Quản lý dự án đầu tư xây dựng huyện Nghi Lộc',
    'UBND tỉnh',
  ])('%s is none of them', name => {
    expect(match([name], directory)).toMatchObject({ added: [{ name }], changed: [], findings: [] })
  })
})

describe('matchInvestors', () => {
  it('remembers another spelling as an alias', () => {
    const known = investor('edu', 'Sở Giáo dục và Đào tạo', ['Sở GD'])
    expect(match(['Sở GD&ĐT', 'Sở GD', 'Sở\u00a0GD&ĐT'], [known])).toMatchObject({
      added: [],
      changed: [{ ...known, aliases: ['Sở GD', 'Sở GD&ĐT'] }],
    })
  })

  it('creates one investor for several spellings of one name, under the fullest', () => {
    const { added, idOf } = match(['UBND H. Nam Đàn', 'UBND HUYỆN NAM ĐÀN', 'UBND huyện Nam Đàn'], [])
    expect(added).toEqual([
      {
        id: 'new-1',
        name: 'UBND huyện Nam Đàn',
        group: 'district',
        aliases: ['UBND H. Nam Đàn', 'UBND HUYỆN NAM ĐÀN'],
      },
    ])
    expect(new Set(idOf.values())).toEqual(new Set(['new-1']))
  })

  it('knows a people’s committee by its place alone, whichever came first', () => {
    expect(idsOf(['UBND huyện Nam Đàn'], [investor('nd', 'Nam Đàn')])).toEqual(['nd'])
    expect(idsOf(['Nam Đàn'], [investor('nd', 'UBND huyện Nam Đàn')])).toEqual(['nd'])
  })

  it.each([
    ['two committees of one place', 'Hoàng Mai', ['UBND thị xã Hoàng Mai', 'UBND phường Hoàng Mai']],
    [
      'a name without diacritics that fits two',
      'UBND huyen Thanh Chuong',
      ['UBND huyện Thanh Chương', 'UBND huyện Thành Chương'],
    ],
    ['diacritics that contradict', 'UBND huyện Thành Chương', ['UBND huyện Thanh Chương']],
  ])('asks about %s', (_, name, candidates) => {
    const directory = candidates.map((candidate, at) => investor(`known-${at}`, candidate))
    const matching = match([name], directory)
    expect(matching.idOf.get(name)).toBe('new-1')
    expect(matching.changed).toEqual([])
    expect(matching.findings).toEqual([
      { severity: 'warning', code: 'name-ambiguous', sheet: 'S1', cell: 'B1', name, candidates },
    ])
  })

  it.each([
    ['UBND huyện Yên Thành', 'district'],
    ['Ủy ban nhân dân xã Nghi Phú', 'district'],
    ['TP. Vinh', 'district'],
    ['UBND tỉnh', 'other'],
    ['Sở NN&PTNT', 'department'],
    ['BQLDA ĐTXD CT Giao thông', 'board'],
    ['Ban Quản lý Khu kinh tế Đông Nam', 'board'],
    ['Bệnh viện Sản Nhi Nghệ An', 'other'],
    ['Huyện ủy Kỳ Sơn', 'other'],
  ])('puts %s among %s', (name, group) => {
    expect(match([name], []).added).toMatchObject([{ group }])
  })
})
