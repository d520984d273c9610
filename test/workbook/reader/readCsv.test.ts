import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { tcvn3Letters } from '../../../src/workbook/reader/legacyLetters.ts'
import { firstSheet } from './readCells.ts'

const rowsOf = (bytes: Uint8Array) =>
  firstSheet(bytes, 'Cam kết.csv').rows.map(row => row?.map(cell => (cell?.kind === 'text' ? cell.value : cell)))

const oneByte = (written: string, code: (letter: string) => number): Uint8Array => Uint8Array.from(written, code)

describe('control characters that an export let through', () => {
  test('are no reason to refuse the file, and are gone', () => {
    const rows = Array.from({ length: 9 }, (_, at) => `${at};Đường liên xã số ${at};1200`)
    expect(rowsOf(strToU8(`STT;Tên\u0000 dự án\u0001;Vốn\n${rows.join('\n')}`))[0]).toEqual(['STT', 'Tên dự án', 'Vốn'])
  })
})

describe('fields', () => {
  test.each([
    [
      'semicolons, with commas in amounts',
      'a;b;c\n1,5;2,5;3\n',
      [
        ['a', 'b', 'c'],
        ['1,5', '2,5', '3'],
      ],
    ],
    [
      'commas',
      'a,b,c\n1.5,2,3',
      [
        ['a', 'b', 'c'],
        ['1.5', '2', '3'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1,5\t2;3',
      [
        ['a', 'b'],
        ['1,5', '2;3'],
      ],
    ],
    [
      'Windows and old Mac line ends',
      'a;b\r\nc;d\re;f',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      'quotes',
      '"a;1";"say ""x"""\n"two\nlines";b',
      [
        ['a;1', 'say "x"'],
        ['two\nlines', 'b'],
      ],
    ],
    [
      'quotes within a field',
      'dài 5" rộng;b\n1;2',
      [
        ['dài 5" rộng', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a quote that is never closed',
      '"a;b\nc;d',
      [
        ['"a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a line for Excel that names the separator', 'sep=,\na,b;c', [['a', 'b;c']]],
    ['spaces are kept', ' a ; b', [[' a ', ' b']]],
    [
      'a title over the table',
      'CAM KẾT, NĂM 2024;;\na;b;c\nd;e;f',
      [['CAM KẾT, NĂM 2024'], ['a', 'b', 'c'], ['d', 'e', 'f']],
    ],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(strToU8(text))).toEqual(rows)
  })

  test('empty fields are no cells, empty lines keep their place', () => {
    const { rows } = firstSheet(strToU8('a;;c\n\n;;\nx;;'), 'a.csv')
    expect(rows.map(row => row?.length)).toEqual([3, undefined, undefined, 1])
    expect(0 in rows && 1 in (rows[0] ?? [])).toBe(false)
  })
})

describe('encodings', () => {
  const rows = [
    ['Mã', 'Tên dự án'],
    ['1', 'Đường ven biển, đoạn từ Km7 đến Km76'],
  ]
  const text = rows.map(fields => fields.join(';')).join('\r\n')

  test('UTF-8, with a mark at the start or without, composed or not', () => {
    expect(rowsOf(strToU8(text))).toEqual(rows)
    expect(rowsOf(strToU8(`\ufeff${text}`))).toEqual(rows)
    expect(rowsOf(strToU8(text.normalize('NFD')))).toEqual(rows)
  })

  test('UTF-16, as Excel saves Unicode text', () => {
    const utf16 = new Uint8Array(
      new Uint16Array(Array.from(`\ufeff${text.replaceAll(';', '\t')}`, letter => letter.charCodeAt(0))).buffer,
    )
    expect(rowsOf(utf16)).toEqual(rows)
  })

  test('windows-1258: base letters with combining tones', () => {
    const codes = new Map(
      Array.from(
        { length: 128 },
        (_, i) => [new TextDecoder('windows-1258').decode(Uint8Array.of(128 + i)), 128 + i] as const,
      ),
    )
    const tones = /[\u0300\u0301\u0303\u0309\u0323]/
    const apart = Array.from(text, letter => {
      const [base = '', ...marks] = letter.normalize('NFD')
      const tone = marks.find(mark => tones.test(mark)) ?? ''
      return (base + marks.filter(mark => mark !== tone).join('')).normalize('NFC') + tone
    }).join('')
    expect(rowsOf(oneByte(apart, letter => codes.get(letter) ?? letter.charCodeAt(0)))).toEqual(rows)
  })

  test('TCVN3', () => {
    const signs = new Map([...tcvn3Letters].map(([sign, letter]) => [letter, sign.charCodeAt(0)]))
    const names = ['Tên dự án', 'Chủ đầu tư', 'Kế hoạch vốn', 'Đường ven biển', 'Sở Giao thông vận tải', 'Nghệ An']
    const bytes = oneByte(names.join('\n'), letter => signs.get(letter) ?? letter.charCodeAt(0))
    expect(firstSheet(bytes, 'a.csv').rows.map(row => row?.[0])).toEqual(
      names.map(value =>
        value === 'Nghệ An' || /[^\0-\x7f]/.test(value) ? { kind: 'text', value, legacyFont: 'TCVN3' } : value,
      ),
    )
  })
})

test('the sheet is named after the file', () => {
  expect(firstSheet(strToU8('a;b'), 'thư mục/Cam kết.2024.csv').name).toBe('Cam kết.2024')
})
