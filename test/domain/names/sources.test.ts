import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { foldName } from '../../../src/domain/names/names.ts'
import { classifySource, sourceIdOf, sourceName, sourceTaxonomy } from '../../../src/domain/names/sources.ts'
import { workbooksDir } from '../../fixtures/shared.ts'

describe('classifySource', () => {
  it.each([
    ['NSTW', 'central'],
    ['TW', 'central'],
    ['Vốn NSTW hỗ trợ có mục tiêu', 'central'],
    ['NSTW bổ sung có mục tiêu cho NSĐP', 'central'],
    ['NSTW (vốn trong nước)', 'central.domestic'],
    ['Vốn trong nước', 'central.domestic'],
    ['Vốn nước ngoài (ODA)', 'central.foreign'],
    ['VỐN NGOÀI NƯỚC', 'central.foreign'],
    ['Dự phòng NSTW', 'central.domestic.reserve'],
    ['CT phục hồi', 'central.domestic.recovery'],
    ['Vốn CT phục hồi & PT KTXH', 'central.domestic.recovery'],
    ['Trái phiếu Chính phủ', 'central.bonds'],
    ['CTMTQG', 'central.ntp'],
    ['CTMTQG (NTM, DTTS&MN, GNBV)', 'central.ntp'],
    ['CTMTQG xây dựng nông thôn mới', 'central.ntp.newRural'],
    ['Chương trình MTQG xây dựng NTM', 'central.ntp.newRural'],
    ['CTMTQG giảm nghèo bền vững', 'central.ntp.poverty'],
    ['CTMTQG phát triển KT-XH vùng đồng bào DTTS và miền núi', 'central.ntp.ethnic'],
    ['NSĐP', 'local'],
    ['Ngân sách tỉnh/huyện/xã', 'local'],
    ['Vốn đối ứng NSĐP', 'local'],
    ['Cân đối NSĐP', 'local.balance'],
    ['Cân đối NSĐP theo tiêu chí, định mức', 'local.balance'],
    ['XDCB tập trung', 'local.balance'],
    ['Thu sử dụng đất', 'local.landUse'],
    ['Tiền SDĐ', 'local.landUse'],
    ['Ngân sách tỉnh (thu sử dụng đất)', 'local.landUse'],
    ['XSKT', 'local.lottery'],
    ['Bội chi NSĐP', 'local.deficit'],
    ['ODA vay lại', 'local.deficit'],
    ['Ngân sách tỉnh', 'local.province'],
    ['NS huyện', 'local.district'],
    ['Ngân sách xã', 'local.commune'],
    ['Vốn đối ứng ODA', 'other.counterpart'],
    ['Tổng số', ''],
    ['NSTW và NSĐP', ''],
  ])('%s → %s', (text, id) => {
    expect(classifySource(text)).toBe(id)
    expect(classifySource(text.normalize('NFD').toUpperCase())).toBe(id)
  })

  it.each([
    'Trường THCS nông thôn mới xã Nghi Phú',
    'Đường giao thông nông thôn mới xã Nghi Phú',
    'Sở Nông nghiệp và Phát triển nông thôn',
    'UBND tỉnh',
    'Vốn khác',
    'Kế hoạch vốn năm 2024',
    '',
  ])('%s is no known source', text => {
    expect(classifySource(text)).toBeUndefined()
  })

  it('knows every source of the public directory under its id', () => {
    const sources = publicSources()
    expect(sources.map(({ name }) => classifySource(name))).toEqual(sources.map(({ id }) => id))
  })

  it('knows each of its own names, and its phrases are folded', () => {
    expect(sourceTaxonomy.filter(({ id, name }) => classifySource(name) !== id)).toEqual([])
    const phrases = sourceTaxonomy.flatMap(source => source.phrases)
    expect(phrases.map(foldName)).toEqual(phrases)
  })
})

describe('sourceIdOf', () => {
  it.each([
    ['NSTW', 'central'],
    ['NSTW dự án trọng điểm liên vùng', 'central.ngan-sach-trung-uong-du-an-trong-diem-lien-vung'],
    ['Vốn khác', 'other.von-khac'],
    ['Nhân dân đóng góp', 'other.nhan-dan-dong-gop'],
    ['…', ''],
  ])('%s → %s', (text, id) => {
    expect(sourceIdOf(text)).toBe(id)
  })
})

describe('sourceName', () => {
  it('names what the taxonomy holds', () => {
    expect(sourceName(sourceIdOf('NSTW'))).toBe('Ngân sách trung ương')
    expect(sourceName(sourceIdOf('Vốn khác'))).toBeUndefined()
  })
})

const publicSources = (): readonly { readonly id: string; readonly name: string }[] => {
  const directory: unknown = JSON.parse(readFileSync(join(workbooksDir, 'directory.json'), 'utf8'))
  const { fundingSources } = directory as { fundingSources: { id: string; name: string }[] } // the fixture's own format
  return fundingSources
}
