import { describe, expect, it } from 'vitest'
import { officeLikeness } from '../../../src/workbook/words/offices.ts'
import { tonedWords } from '../../../src/workbook/words/tones.ts'

describe('words with their tones', () => {
  it('are the same wherever the tone is written', () => {
    expect(tonedWords('ỦY BAN, HÒA BÌNH')).toBe(tonedWords('Uỷ ban Hoà  Bình'))
  })

  it('differ by it', () => {
    expect(tonedWords('Sở')).not.toBe(tonedWords('Số'))
    expect(tonedWords('So')).not.toBe(tonedWords('Sơ'))
  })
})

describe('a body is told from what is spelled like one', () => {
  it.each(['Sở Y tế', 'SỞ Y TẾ', 'So Y te', 'Uỷ ban nhân dân xã', 'Hội Nông dân', 'Báo Nghệ An', 'Bộ Chỉ huy Quân sự'])(
    '%s',
    name => {
      expect(officeLikeness(name)).toBe('sure')
    },
  )

  it.each([
    'Số hóa dữ liệu',
    'Bờ kè sông Lam',
    'Bảo tồn di tích',
    'Báo cáo nghiên cứu',
    'Hội trường xã',
    'Cúc Phương',
    'Quản lý nhà nước',
    'Phòng cháy chữa cháy',
    'Nhà ở xã hội',
    'Xã hội',
  ])('%s is none', name => {
    expect(officeLikeness(name)).toBe('none')
  })
})
