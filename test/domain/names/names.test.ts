import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { abbreviations } from '../../../src/domain/names/abbreviations.ts'
import { foldName, sameName, tidyText } from '../../../src/domain/names/names.ts'

describe('tidyText', () => {
  it.each([
    ['  Sở\u00a0Y  tế\t', 'Sở Y tế'],
    ['S\u01a1\u0309 Y t\u00ea\u0301', 'Sở Y tế'],
    ['Sở\u200b Y\ufeff tế', 'Sở Y tế'],
    ['', ''],
  ])('%j → %j', (text, tidy) => {
    expect(tidyText(text)).toBe(tidy)
  })
})

describe('foldName', () => {
  it.each([
    ['Quỳ Châu', 'quy chau'],
    ['Đại lộ Vinh – Cửa Lò (giai đoạn 2)', 'dai lo vinh cua lo giai doan 2'],
    ['BQLDA ĐTXD CT Giao thông', 'ban quan ly du an dau tu xay dung cong trinh giao thong'],
    ['Sở LĐ-TB&XH', 'so lao dong thuong binh va xa hoi'],
    ['Sở Công Thương', 'so cong thuong'],
    ['Đường QL7C – đường HCM', 'duong quoc lo 7c duong ho chi minh'],
    ['ĐT.534B', 'duong tinh 534b'],
    ['GĐ II', 'giai doan 2'],
    ['đường dây 500kV', 'duong day 500 kv'],
    ['Km 0 - Km 36', 'km0 km36'],
    ['UBND TP.Vinh', 'uy ban nhan dan thanh pho vinh'],
    ['Ðô Lương', 'do luong'],
  ])('%s → %s', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })

  const names = array(constantFrom(...words()), { maxLength: 12 }).map(parts => parts.join(' '))

  it('is idempotent', () => {
    assert(property(names, foldsOnce), { numRuns: 1000 })
    assert(property(string({ unit: 'grapheme' }), foldsOnce))
  })

  it('does not see how letters are composed, capitals or spaces', () => {
    assert(
      property(names, name => {
        expect(foldName(name.normalize('NFD'))).toBe(foldName(name))
        expect(foldName(name.toUpperCase())).toBe(foldName(name))
        expect(foldName(` ${name.replaceAll(' ', '\u00a0 ')} `)).toBe(foldName(name))
      }),
    )
  })
})

describe('sameName', () => {
  it.each([
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở GD-ĐT', 'SỞ GIÁO DỤC & ĐÀO TẠO'],
    ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở Nông nghiệp và PTNT', 'Sở NNPTNT'],
    ['Sở TN&MT', 'Sở Tài nguyên và Môi trường'],
    ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
    ['Sở LĐTB&XH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở VH&TT', 'Sở Văn hóa và Thể thao'],
    ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
    ['Sở GTVT', 'Sở Giao thông vận tải'],
    ['BQLDA ĐTXD CT Giao thông', 'Ban Quản lý dự án đầu tư xây dựng công trình giao thông'],
    ['Ban QLDA ĐTXD các công trình DD&CN', 'Ban QLDA đầu tư xây dựng công trình dân dụng và công nghiệp'],
    ['BCH Quân sự tỉnh', 'Bộ Chỉ huy Quân sự tỉnh'],
    ['BCHQS tỉnh', 'Bộ CHQS tỉnh'],
    ['BV HNĐK Nghệ An', 'Bệnh viện Hữu nghị Đa khoa Nghệ An'],
    ['BQL KKT Đông Nam', 'Ban Quản lý Khu kinh tế Đông Nam'],
    ['CA tỉnh', 'Công an tỉnh'],
    ['Uỷ ban nhân dân huyện Quế Phong', 'UBND huyện Quế Phong'],
    ['Ủy ban nhân dân thị xã Thái Hoà', 'UBND TX. Thái Hòa'],
    ['UBND H. Nghi Lộc', 'UBND huyện Nghi Lộc'],
    ['UBND TP.Vinh', 'Ủy ban thành phố Vinh'],
    ['UBND T.P. Vinh', 'UBND TP Vinh'],
    ['UBND huyen Thanh Chuong', 'UBND huyện Thanh Chương'],
    ['Trường THPT Kỹ thuật', 'Trường Trung học phổ thông Kĩ thuật'],
    ['đường QL7C', 'Đường Quốc lộ 7C'],
    ['Đường dây 220kV', 'Đường dây 220 KV'],
    ['Đại lộ Vinh - Cửa Lò GĐ2', 'Đại lộ Vinh – Cửa Lò (giai đoạn II)'],
    ['Nâng cấp ĐT.532 đoạn Km0-Km12', 'Nâng cấp đường tỉnh 532 đoạn Km 0 - Km 12'],
    ['Cải tạo, nâng cấp', 'Cải tạo và nâng cấp'],
  ])('%s = %s', (a, b) => {
    expect(sameName(a, b)).toBe(true)
    expect(sameName(b.normalize('NFD'), a.toUpperCase())).toBe(true)
  })

  it.each([
    ['UBND huyện Nghi Lộc', 'UBND huyện Nghi Xuân'],
    ['UBND huyện Thanh Chương', 'UBND huyện Thành Chương'],
    ['UBND thị xã Hoàng Mai', 'UBND huyện Hoàng Mai'],
    ['UBND huyện Kỳ Sơn', 'Huyện ủy Kỳ Sơn'],
    ['Sở Công Thương', 'Sở Công an'],
    ['Bộ Chỉ huy Quân sự tỉnh', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh'],
    ['BCH Đảng bộ', 'Bộ Chỉ huy Đảng bộ'],
    ['Tháng 1', 'Tháng 11'],
    ['Đại lộ Vinh - Cửa Lò giai đoạn 1', 'Đại lộ Vinh - Cửa Lò giai đoạn 2'],
    ['Đại lộ Vinh - Cửa Lò giai đoạn I', 'Đại lộ Vinh - Cửa Lò giai đoạn II'],
    ['Đoạn Km0 - Km36', 'Đoạn Km7 - Km76'],
    ['Đoạn Km0 - Km36', 'Đoạn Km03 - Km6'],
    ['Quốc lộ 7', 'Quốc lộ 7C'],
    ['KCN Hoàng Mai 1', 'KCN Hoàng Mai 2'],
    ['Cảng cá tỉnh', 'Cảng công an tỉnh'],
    ['Đường dây 220kV', 'Đường dây 500kV'],
    ['Ủy ban Mặt trận Tổ quốc tỉnh', 'Ủy ban nhân dân Mặt trận Tổ quốc tỉnh'],
    ['Trường THPT Diễn Châu 3', 'Trường THPT Diễn Châu 4'],
    ['Trường THCS Nghi Phú', 'Trường THPT Nghi Phú'],
    ['Sở Tài chính', 'Sở Tài nguyên và Môi trường'],
    ['Thủy', 'Thúi'],
  ])('%s ≠ %s', (a, b) => {
    expect(sameName(a, b)).toBe(false)
  })

  it('spells every abbreviation out as its full form', () => {
    const pairs = Object.entries(abbreviations).flatMap(([full, shorts]) => shorts.map(short => ({ full, short })))
    expect(pairs.filter(({ full, short }) => foldName(short) !== foldName(full))).toEqual([])
  })
})

const foldsOnce = (text: string): void => {
  expect(foldName(foldName(text))).toBe(foldName(text))
}

function words(): readonly string[] {
  return [
    'Sở',
    'GD&ĐT',
    'UBND',
    'H.',
    'Nghi Lộc',
    'và',
    'QL7C',
    'Km',
    '36',
    'GĐ',
    'II',
    '500kV',
    'BCH',
    'Quân sự',
    'CT',
    'ĐTXD',
  ]
    .concat([
      'Uỷ ban',
      'huyện',
      'Thái Hoà',
      'kỹ',
      'đường',
      'TL',
      '534',
      'ĐT.',
      'TP.Vinh',
      'NN',
      'PTNT',
      'CA tỉnh',
      'giai đoạn',
    ])
    .concat(['X', 'BQLDA', 'các', '–', '(', 'ii', 'Hạ tầng', 'BV', 'ĐK', 'NSTW', 'CTMTQG', 'th', 'trường', 'km0', '7'])
}
