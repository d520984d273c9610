import { describe, expect, it } from 'vitest'
import type { Project } from '../../../src/domain/ledger/directory.ts'
import { projectId } from '../../../src/domain/base/ids.ts'
import { componentsOf } from '../../../src/domain/ledger/keyProjects.ts'
import { ngheAnKeyProjects } from '../../../src/province/nghe-an/keyProjects.ts'
import { foldName } from '../../../src/domain/names/names.ts'

const projectNamed = (name: string, aliases: readonly string[] = []): Project => ({
  id: projectId(name),
  code: undefined,
  name,
  aliases,
  investors: [],
})

const groupsOf = (project: Project): readonly string[] =>
  ngheAnKeyProjects.filter(key => componentsOf(key, [project]).length > 0).map(key => key.id)

describe('componentsOf', () => {
  it.each([
    ['Đường ven biển từ Nghi Sơn (Thanh Hóa) đến Cửa Lò (Nghệ An) đoạn từ Km7 đến Km76', 'coastal-road'],
    ['Dự án đầu tư xây dựng đường ven biển Nghi Sơn - Cửa Lò', 'coastal-road'],
    ['Khu tái định cư phục vụ đường ven biển, huyện Diễn Châu', 'coastal-road'],
    ['Đại lộ Vinh - Cửa Lò giai đoạn 2', 'vinh-cua-lo'],
    ['Dự án đầu tư Đại lộ Vinh – Cửa Lò (GĐ II)', 'vinh-cua-lo'],
    ['Đường giao thông nối QL7C đến đường Hồ Chí Minh', 'ql7c-ho-chi-minh'],
    ['Đường giao thông nối Quốc lộ 7C (Đô Lương) với đường HCM (Tân Kỳ)', 'ql7c-ho-chi-minh'],
    ['Cải tạo, nâng cấp Quốc lộ 7 đoạn Km0 - Km36', 'ql7'],
    ['GPMB dự án cải tạo, nâng cấp QL7', 'ql7'],
    ['Hạ tầng kỹ thuật ngoài hàng rào KCN Thọ Lộc', 'kcn-tho-loc'],
    ['GPMB Khu công nghiệp VSIP Nghệ An II', 'kcn-tho-loc'],
    ['Hạ tầng ngoài hàng rào KCN Hoàng Mai 2', 'kcn-hoang-mai-2'],
    ['Hạ tầng Khu công nghiệp Hoàng Mai II', 'kcn-hoang-mai-2'],
    ['Bồi thường GPMB đường dây 220kV Tương Dương - Đô Lương', 'power-lines'],
    ['Tái định cư phục vụ đường dây 500 kV Quảng Trạch - Quỳnh Lưu', 'power-lines'],
    ['Đường dây tải điện 500KV mạch 3', 'power-lines'],
    ['Bệnh viện Ung bướu Nghệ An giai đoạn 2', 'oncology-hospital-2'],
  ])('%s is part of %s alone', (name, key) => {
    expect(groupsOf(projectNamed(name))).toEqual([key])
    expect(groupsOf(projectNamed(name.normalize('NFD').toUpperCase()))).toEqual([key])
  })

  it.each([
    'Đường giao thông nối QL7C với xã Nghĩa Hành',
    'Cải tạo, nâng cấp Quốc lộ 7C đoạn Km0 - Km12',
    'Cải tạo, nâng cấp Quốc lộ 7B',
    'Đường giao thông từ Quốc lộ 7 đến xã Lưu Sơn',
    'Nâng cấp đường tỉnh 537 đoạn Km0 - Km36',
    'Đường nối đại lộ Vinh - Cửa Lò với Quốc lộ 46',
    'Đường từ Quốc lộ 1A đến đường ven biển',
    'Hạ tầng KCN Hoàng Mai 1',
    'Tuyến đường N2 khu công nghiệp Nam Cấm',
    'Đường giao thông từ Quốc lộ 1A đến KCN Hoàng Mai 2',
    'Cải tạo đường dây 110kV Đô Lương',
    'Di dời đường dây 220kV phục vụ Trường Mầm non Nghi Phú',
    'Bệnh viện Ung bướu Nghệ An giai đoạn 1',
    'Đường ra biên giới mốc 405 - 408',
    'Cải tạo lưới điện hạ áp xã Đà Sơn, huyện Đô Lương',
  ])('%s is part of none', name => {
    expect(groupsOf(projectNamed(name))).toEqual([])
  })

  it('knows a project by its aliases too', () => {
    expect(groupsOf(projectNamed('Tuyến N1', ['Đại lộ Vinh - Cửa Lò GĐ2']))).toEqual(['vinh-cua-lo'])
  })
})

describe('ngheAnKeyProjects', () => {
  it('holds phrases that are folded already', () => {
    const phrases = ngheAnKeyProjects.flatMap(key => key.phrases.flatMap(phrase => phrase.split(' … ')))
    expect(phrases.map(foldName)).toEqual(phrases)
  })

  it('gives every figure its publication', () => {
    expect(ngheAnKeyProjects.filter(key => key.reference === undefined)).toEqual([])
  })

  it('never measures more done than there is to do', () => {
    const measures = ngheAnKeyProjects.flatMap(key => key.measures)
    expect(measures.filter(({ done, total }) => total === undefined || done > total)).toEqual([])
  })
})
