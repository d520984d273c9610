import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  chooseReading,
  decodeLegacy,
  decodeWords,
  encodingOfFont,
  isCapitalsFont,
} from '../../../src/workbook/reader/legacyFonts.ts'
import { tcvn3Letters, vniLetters } from '../../../src/workbook/reader/legacyLetters.ts'
import { isSyllable } from '../../../src/workbook/reader/vietnameseSyllables.ts'
import { cellsOf, firstSheet } from './readCells.ts'
import { xlsxOf } from './xlsxParts.ts'

const small = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ'
const name = 'Nâng cấp đường giao thông từ Cửa Lò đi Nghi Lộc, đoạn qua xã Nghi Hưng; hạng mục: cầu vượt lũ, kè bờ hữu'

const encode = (text: string, letters: ReadonlyMap<string, string>): string => {
  const signs = new Map([...letters].toReversed().map(([sign, letter]) => [letter, sign]))
  return Array.from(text, letter => signs.get(letter) ?? letter).join('')
}
const letterOf = (letters: string): fc.Arbitrary<string> => fc.constantFrom(...Array.from(letters))
const toTcvn3 = (text: string): string => encode(text, tcvn3Letters)
const toVni = (text: string): string => encode(text, vniLetters)

const run = (font: string, text: string): string => `<r><rPr><rFont val="${font}"/></rPr><t>${text}</t></r>`

describe('the encodings', () => {
  test('TCVN3, as offices wrote it', () => {
    expect(decodeLegacy('§Çu t­ x©y dùng c«ng tr×nh', 'tcvn3')).toBe('Đầu tư xây dựng công trình')
    expect(decodeLegacy('Céng hßa x· héi chñ nghÜa ViÖt Nam', 'tcvn3')).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam')
  })

  test('VNI, with the letters that converters get wrong', () => {
    expect(decodeLegacy('Ñaàu tö xaây döïng coâng trình', 'vni')).toBe('Đầu tư xây dựng công trình')
    expect(decodeLegacy('ôø ôù ôû ôõ ôï öø öù öû öõ öï yõ yû yø î ñ æ ò ó', 'vni')).toBe(
      'ờ ớ ở ỡ ợ ừ ứ ử ữ ự ỹ ỷ ỳ ỵ đ ỉ ị ĩ',
    )
    expect(decodeLegacy('COÄNG HOØA XAÕ HOÄI', 'vni')).toBe('CỘNG HÒA XÃ HỘI')
  })

  test('every small letter, and Đ and the vowels of capitals, goes to TCVN3 and comes back', () => {
    const letter = letterOf(small + 'ABCDEGHIKLMNOPQRSTUVXYĂÂÊÔƠƯĐbcdghklmnpqrstvx 0123456789.,;-()/')
    fc.assert(
      fc.property(fc.string({ unit: letter }), text => {
        expect(decodeLegacy(toTcvn3(text), 'tcvn3')).toBe(text)
      }),
    )
  })

  test('every letter goes to VNI and comes back', () => {
    const letter = letterOf(`${small}${small.toUpperCase()}bcdghklmnpqrstvx 0123456789`)
    fc.assert(
      fc.property(fc.string({ unit: letter }), text => {
        // Apart, for an accented letter after a plain one is the same bytes as one letter with a mark.
        const apart = Array.from(text).join(' ')
        expect(decodeLegacy(toVni(apart), 'vni')).toBe(apart)
      }),
    )
  })
})

test.each([
  ['.VnTime', 'tcvn3'],
  ['.VnTimeH', 'tcvn3'],
  ['.vnArial Narrow', 'tcvn3'],
  ['VNI-Times', 'vni'],
  ['VNI Helve', 'vni'],
  ['Times New Roman', undefined],
  ['Vni', 'vni'],
  ['Arial', undefined],
])('the font %s writes %s', (font, encoding) => {
  expect(encodingOfFont(font)).toBe(encoding)
})

test('capitals fonts', () => {
  expect(['.VnTimeH', '.VnArialH', '.VnTime', '.VnArial', 'ArialH'].filter(isCapitalsFont)).toEqual([
    '.VnTimeH',
    '.VnArialH',
  ])
})

test('syllables', () => {
  const right =
    'Nghệ An Quỳnh Lưu nghiêng giếng gì gìn quốc uỷ ủy hòa hoà khuỷu thuế đường ĐƯỜNG ượt yêu Đắk rượu huyện'
  const wrong = 'nghạ kố cế ngế tắn̂ đươờng bế́ tac cach hep ® ¨ng Çu x©y bcd aeo'
  expect(right.split(' ').filter(word => !isSyllable(word))).toEqual([])
  expect(wrong.split(' ').filter(isSyllable)).toEqual([])
})

describe('which reading', () => {
  test.each([
    ['§Çu t­', 'decoded'],
    ['Đầu tư', 'written'],
    ['Nhà văn hóa xã Kim Liên', 'written'],
    ['QL7 (QĐ 123/QĐ-UBND)', 'written'],
    ['Km7+500', 'written'],
    ['Société Générale', 'written'],
    ['sè', 'either'],
    ['tên', 'either'],
  ])('%s → %s', (text, choice) => {
    expect(chooseReading(text, decodeLegacy(text, 'tcvn3'))).toBe(choice)
  })

  test.each([
    ['B¾c K¹n', 'decoded'],
    ['§ång Nai', 'decoded'],
    ['Trường học xã B¾c K¹n', 'decoded'],
    ['Trường học, hè 2024', 'written'],
    ['Khách sạn Novotel®, đường Üxküll', 'written'],
  ])('word by word: %s → %s', (text, choice) => {
    expect(chooseReading(text, decodeLegacy(text, 'tcvn3'))).toBe(choice)
  })

  test('no word with a letter beyond Latin-1 is ever decoded', () => {
    fc.assert(
      fc.property(fc.string(), letterOf('ăđơưạếộữỹ'), fc.string(), (before, letter, after) => {
        const word = `${before}${letter}${after}`.normalize('NFC').replace(/[\s\d!-/:-@[-`{-~–—…“”‘’]+/gu, '')
        const text = `§Çu ${word} t­`
        for (const encoding of ['tcvn3', 'vni'] as const)
          expect(decodeWords(text, part => decodeLegacy(part, encoding)).split(' ')[1]).toBe(word)
      }),
    )
  })
})

describe('in a workbook', () => {
  const fonts = ['Times New Roman', '.VnTime', '.VnTimeH', 'VNI-Times']
  const styles =
    `<fonts>${fonts.map(font => `<font><name val="${font}"/></font>`).join('')}</fonts>` +
    `<cellXfs>${fonts.map((_, i) => `<xf fontId="${i}"/>`).join('')}</cellXfs>`

  /** Texts down column A, each in its font. */
  const textsOf = (cells: readonly (readonly [font: string, text: string])[]) => {
    const rows = cells.map(
      ([font, text]) =>
        `<row><c t="inlineStr" s="${fonts.indexOf(font)}"><is><t xml:space="preserve">${text}</t></is></c></row>`,
    )
    return Object.values(cellsOf(firstSheet(xlsxOf({ sheets: [`<sheetData>${rows.join('')}</sheetData>`], styles }))))
  }

  test('cells come out in Unicode and say which font they were in', () => {
    expect(
      textsOf([
        ['.VnTime', toTcvn3(name)],
        ['.VnTimeH', toTcvn3('tổng hợp vốn')],
        ['VNI-Times', toVni(name)],
        ['Times New Roman', name],
        ['.VnTime', '123/2024'],
      ]),
    ).toEqual([
      { kind: 'text', value: name, legacyFont: '.VnTime' },
      { kind: 'text', value: 'TỔNG HỢP VỐN', legacyFont: '.VnTimeH' },
      { kind: 'text', value: name, legacyFont: 'VNI-Times' },
      { kind: 'text', value: name },
      { kind: 'text', value: '123/2024' },
    ])
  })

  test('Unicode in a legacy font comes through untouched', () => {
    const texts = [name, 'UBND huyện Nam Đàn', 'Sở Y tế', name.toUpperCase(), 'm² × 3']
    expect(textsOf(texts.map(text => ['.VnTime', text] as const))).toEqual(
      texts.map(value => ({ kind: 'text', value })),
    )
    expect(textsOf(texts.map(text => ['VNI-Times', text] as const))).toEqual(
      texts.map(value => ({ kind: 'text', value })),
    )
  })

  test('a short text that could be either is read as the words around it say', () => {
    const tcvn3 = ['Số công trình', 'Chủ đầu tư', 'Công an tỉnh'].map(text => ['.VnTime', toTcvn3(text)] as const)
    const unicode = ['Số công trình', 'Tên dự án', 'Công an tỉnh'].map(text => ['.VnTime', text] as const)
    expect(textsOf([...tcvn3, ['.VnTime', 'sè'], ['.VnTime', 'công']]).slice(3)).toEqual([
      { kind: 'text', value: 'số', legacyFont: '.VnTime' },
      { kind: 'text', value: 'công' },
    ])
    expect(textsOf([...unicode, ['.VnTime', 'tên'], ['.VnTime', 'lò xo']]).slice(3)).toEqual([
      { kind: 'text', value: 'tên' },
      { kind: 'text', value: 'lò xo' },
    ])
  })

  test('runs of one cell in different fonts', () => {
    const strings = `<si>${run('.VnTimeH', toTcvn3('dự án: '))}${run('.VnTime', toTcvn3('đường'))}${run('Arial', ' Đ1')}</si>`
    const sheet = '<sheetData><row><c t="s"><v>0</v></c></row></sheetData>'
    expect(cellsOf(firstSheet(xlsxOf({ sheets: [sheet], strings, styles })))['A1']).toEqual({
      kind: 'text',
      value: 'DỰ ÁN: đường Đ1',
      legacyFont: '.VnTimeH',
    })
  })

  test('a sheet that is TCVN3 or VNI by its words is read so, though it names no such font', () => {
    const texts = [name, 'Chủ đầu tư', 'Tên dự án', 'Kế hoạch vốn', 'Giải ngân', 'Khó khăn, vướng mắc']
    expect(textsOf(texts.map(text => ['Times New Roman', toTcvn3(text)] as const))).toEqual(
      texts.map(value => ({ kind: 'text', value, legacyFont: 'TCVN3' })),
    )
    expect(textsOf(texts.map(text => ['Times New Roman', toVni(text)] as const))).toEqual(
      texts.map(value => ({ kind: 'text', value, legacyFont: 'VNI' })),
    )
  })

  test('names that are no syllables, and words pasted among Unicode, in a font that is named or not', () => {
    const mixed = `Đường tỉnh 254 đi B¾c K¹n`
    const cells = [mixed, 'B¾c K¹n', '§ång Nai']
    const right = ['Đường tỉnh 254 đi Bắc Kạn', 'Bắc Kạn', 'Đồng Nai']
    expect(textsOf(cells.map(text => ['.VnTime', text] as const))).toEqual(
      right.map(value => ({ kind: 'text', value, legacyFont: '.VnTime' })),
    )
    const among = [...cells, name, 'Chủ đầu tư', 'Tên dự án', 'Xây dựng', 'công ty']
    expect(
      textsOf(among.map(text => ['Times New Roman', text] as const)).map(cell => 'value' in cell && cell.value),
    ).toEqual([...right, ...among.slice(3)])
  })

  test('one strange word in a sheet of Unicode proves nothing', () => {
    const texts = [name, 'Chủ đầu tư', '§Çu t­', 'công ty', 'Công an', 'an toàn', 'sông Hiếu', 'dân sinh']
    expect(textsOf(texts.map(text => ['Times New Roman', text] as const))).toEqual(
      texts.map(value => ({ kind: 'text', value })),
    )
  })
})
