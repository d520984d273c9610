import * as XLSX from 'xlsx'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readStringRuns } from '../../../src/workbook/reader/biffStrings.ts'
import { cellsOf, firstSheet, read } from './readCells.ts'

const u16 = (value: number): readonly number[] => [value & 255, value >> 8]
const u32 = (value: number): readonly number[] => [...u16(value & 0xffff), ...u16(value >>> 16)]
const wide = (text: string): readonly number[] => Array.from(text).flatMap(letter => u16(letter.charCodeAt(0)))

/** A1 a footnote after 8500, B1 a struck 70 before 75, C1 a number that is struck out, D1 a name. */
const rows = [['85001', '7075', 12_000, 'Dự án']]
const seen = {
  A1: { kind: 'text', value: '8500' },
  B1: { kind: 'text', value: '75' },
  C1: { kind: 'number', value: 12_000, isStruck: true },
  D1: { kind: 'text', value: 'Dự án' },
}

const [struck, raised, plain] = [1, 2, 0]
const runs = {
  '85001': [[4, raised]],
  '7075': [
    [0, struck],
    [2, plain],
  ],
} as Readonly<Record<string, readonly (readonly [number, number])[]>> // by text

const bookOf = (values: readonly (readonly unknown[])[], sheets: readonly string[] = ['GN']): XLSX.WorkBook => {
  const book = XLSX.utils.book_new()
  for (const name of sheets)
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(values.map(row => [...row])), name)
  return book
}

const written = (book: XLSX.WorkBook, bookType: XLSX.BookType): Uint8Array => {
  const bytes: unknown = XLSX.write(book, { type: 'buffer', bookType, bookSST: true })
  return bytes instanceof Uint8Array ? new Uint8Array(bytes) : new Uint8Array()
}

describe('.xls', () => {
  const fontOf = (look: { strike?: number; raise?: number }): readonly number[] => [
    ...[...u16(240), ...u16(look.strike ?? 0), ...u16(0), ...u16(400), ...u16(look.raise ?? 0), 0, 0, 0, 0],
    ...[1, 1, ...wide('A')],
  ]
  const recordOf = (type: number, body: readonly number[]): readonly number[] => [
    ...u16(type),
    ...u16(body.length),
    ...body,
  ]
  const richText = (text: string): readonly number[] => {
    const found = runs[text] ?? []
    return [
      ...u16(text.length),
      1 | (found.length > 0 ? 8 : 0),
      ...(found.length > 0 ? u16(found.length) : []),
      ...wide(text),
      ...found.flat().flatMap(u16),
    ]
  }

  /** As SheetJS writes it, with two fonts, a style and runs more. */
  const xls = (): Uint8Array => {
    const file = XLSX.CFB.read(written(bookOf(rows), 'biff8'), { type: 'array' })
    const stream = Uint8Array.from(XLSX.CFB.find(file, 'Workbook')?.content ?? [])
    const out: number[] = []
    let [moved, lastStyle] = [0, 0]
    const styleAt: number[] = []
    for (let at = 0; at + 4 <= stream.length;) {
      const [type, length] = [
        (stream[at] ?? 0) | ((stream[at + 1] ?? 0) << 8),
        (stream[at + 2] ?? 0) | ((stream[at + 3] ?? 0) << 8),
      ]
      const body = Array.from(stream.slice(at + 4, at + 4 + length))
      if (type === 0 && length === 0) break
      let record = [...recordOf(type, body)]
      if (type === 0x31)
        record = [...record, ...recordOf(0x31, fontOf({ strike: 8 })), ...recordOf(0x31, fontOf({ raise: 1 }))]
      if (type === 0xe0) lastStyle = out.length + record.length
      if (type === 0x85) styleAt.push(out.length + 4)
      if (type === 0xfc)
        record = [
          ...recordOf(0xfc, [
            ...body.slice(0, 8),
            ...(rows[0] ?? []).filter(value => typeof value === 'string').flatMap(richText),
          ]),
        ]
      if (type === 0x203) record = [...recordOf(0x203, [...body.slice(0, 4), ...u16(17), ...body.slice(6)])]
      out.push(...record)
      if (styleAt.length > 0 && type === 0x0a && moved === 0) moved = out.length - (at + 4 + length)
      at += 4 + length
    }
    const style = recordOf(0xe0, [...u16(struck), ...Array<number>(18).fill(0)])
    out.splice(lastStyle, 0, ...style)
    const [at = 0] = styleAt
    const start = new DataView(stream.buffer).getUint32(boundSheetAt(stream), true) + moved + style.length
    out.splice(at + style.length, 4, ...u32(start))
    return Uint8Array.from(out)
  }

  const boundSheetAt = (stream: Uint8Array): number => {
    for (let at = 0; at + 4 <= stream.length; at += 4 + ((stream[at + 2] ?? 0) | ((stream[at + 3] ?? 0) << 8)))
      if (stream[at] === 0x85 && stream[at + 1] === 0) return at + 4
    return 0
  }

  test('struck-out parts, raised footnotes, a number struck out as a whole', () => {
    expect(cellsOf(firstSheet(xls(), 'a.xls'))).toEqual(seen)
  })

  test('runs are found where texts go on in the next record, in letters of another width', () => {
    const text = 'Dự án 8500'
    const head = [...u32(2), ...u32(2), ...u16(text.length + 1), 1 | 8, ...u16(1), ...wide(text)]
    const next = [0, 0x31, ...u16(10), ...u16(2), ...u16(1), 0, 0x41]
    const views = [head, next].map(bytes => new DataView(Uint8Array.from(bytes).buffer))
    expect(readStringRuns(views)).toEqual(new Map([[0, [{ start: 10, font: 2 }]]]))
  })
})

describe('.xlsb', () => {
  const sized = (value: number): readonly number[] =>
    value < 128 ? [value] : [(value & 127) | 128, ...sized(value >> 7)]
  const recordOf = (type: number, body: readonly number[]): readonly number[] => [
    ...sized(type),
    ...sized(body.length),
    ...body,
  ]
  const font = (look: { strike?: number; raise?: number }): readonly number[] =>
    recordOf(43, [
      ...u16(240),
      ...u16(look.strike ?? 0),
      ...u16(400),
      ...u16(look.raise ?? 0),
      ...Array<number>(13).fill(0),
      ...u32(1),
      ...wide('A'),
    ])
  const richText = (text: string): readonly number[] => {
    const found = runs[text] ?? []
    return recordOf(19, [
      found.length > 0 ? 1 : 0,
      ...u32(text.length),
      ...wide(text),
      ...(found.length > 0 ? [...u32(found.length), ...found.flat().flatMap(u16)] : []),
    ])
  }
  const listed = (name: string, relation: string): readonly number[] =>
    recordOf(156, [
      ...u32(0),
      ...u32(9),
      ...(relation === '' ? u32(0xff_ff_ff_ff) : [...u32(relation.length), ...wide(relation)]),
      ...u32(name.length),
      ...wide(name),
    ])

  type Change = (records: readonly { type: number; bytes: readonly number[] }[]) => readonly (readonly number[])[]
  const changed = (part: Uint8Array | undefined, change: Change): Uint8Array => {
    const records: { type: number; bytes: readonly number[] }[] = []
    const bytes = part ?? new Uint8Array()
    let at = 0
    const number = (): number => {
      let [value, shift] = [0, 0]
      for (;;) {
        const byte = bytes[at++] ?? 0
        value |= (byte & 127) << shift
        shift += 7
        if (byte < 128) return value
      }
    }
    while (at < bytes.length) {
      const start = at
      const type = number()
      const length = number()
      at += length
      records.push({ type, bytes: Array.from(bytes.slice(start, at)) })
    }
    return Uint8Array.from(change(records).flat())
  }

  const xlsb = (change: Readonly<Record<string, Change>>, book = bookOf(rows)): Uint8Array => {
    const parts = unzipSync(written(book, 'xlsb'))
    return zipSync({
      ...parts,
      ...Object.fromEntries(Object.entries(change).map(([name, how]) => [name, changed(parts[name], how)])),
    })
  }

  test('struck-out parts, raised footnotes, a number struck out as a whole', () => {
    const bytes = xlsb({
      'xl/styles.bin': records =>
        records.flatMap(({ type, bytes: own }) => {
          if (type === 43) return [own, font({ strike: 8 }), font({ raise: 1 })]
          return type === 618 ? [recordOf(47, [0, 0, 0, 0, ...u16(struck), ...Array<number>(10).fill(0)]), own] : [own]
        }),
      'xl/sharedStrings.bin': records => [
        records[0]?.bytes ?? [],
        ...(rows[0] ?? []).filter(value => typeof value === 'string').map(richText),
        records.at(-1)?.bytes ?? [],
      ],
      // a number right of another cell names no column: its style comes first
      'xl/worksheets/sheet1.bin': records =>
        records.map(({ type, bytes: own }) => (type === 16 ? [...own.slice(0, 2), 1, ...own.slice(3)] : own)),
    })
    expect(cellsOf(firstSheet(bytes, 'a.xlsb'))).toEqual(seen)
  })

  test('an empty shared text shifts no other', () => {
    const values = [['a', 'b', 'c']]
    const bytes = xlsb(
      { 'xl/sharedStrings.bin': records => records.map(({ bytes: own }, at) => (at === 2 ? richText('') : own)) },
      bookOf(values),
    )
    expect(cellsOf(firstSheet(bytes, 'a.xlsb'))).toEqual({
      A1: { kind: 'text', value: 'a' },
      C1: { kind: 'text', value: 'c' },
    })
  })

  test('a sheet of no part gives no other sheet its neighbour’s cells', () => {
    const book = bookOf([['của A']], ['A'])
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['của B']]), 'B')
    const bytes = xlsb(
      {
        'xl/workbook.bin': records =>
          records.flatMap(({ type, bytes: own }) =>
            type === 143 ? [own, listed('Module1', ''), listed('Module2', 'rId99')] : [own],
          ),
      },
      book,
    )
    expect(read(bytes, 'a.xlsb').sheets.map(sheet => [sheet.name, cellsOf(sheet)['A1']])).toEqual([
      ['A', { kind: 'text', value: 'của A' }],
      ['B', { kind: 'text', value: 'của B' }],
    ])
  })
})

describe('one content in every format', () => {
  const content = (): XLSX.WorkBook => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['Dự án', 'Kế hoạch', 'Tháng', 'Tỷ lệ'],
      ['Đường\nliên xã', 12_000_000, 45_322, 0.85],
      ['Kè', -5.25, 45_351, 1],
    ])
    const format = (ref: string, z: string): void => {
      const cell = sheet[ref] as XLSX.CellObject // these were just written
      cell.z = z
    }
    format('B2', '#,##0,')
    format('B3', '0.00 "tỷ"')
    format('C2', '"Tháng "m/yyyy')
    format('C3', 'dd/mm/yyyy')
    format('D2', '0%')
    sheet['!merges'] = [{ s: { r: 3, c: 0 }, e: { r: 3, c: 1 } }]
    return { SheetNames: ['GN'], Sheets: { GN: sheet } }
  }
  const cells = {
    A1: { kind: 'text', value: 'Dự án' },
    B1: { kind: 'text', value: 'Kế hoạch' },
    C1: { kind: 'text', value: 'Tháng' },
    D1: { kind: 'text', value: 'Tỷ lệ' },
    A2: { kind: 'text', value: 'Đường\nliên xã' },
    B2: { kind: 'number', value: 12_000_000, dividedBy: 1_000 },
    C2: { kind: 'number', value: 45_322, isDate: true, shows: 'month' },
    D2: { kind: 'number', value: 0.85, isPercent: true },
    A3: { kind: 'text', value: 'Kè' },
    B3: { kind: 'number', value: -5.25, suffix: 'tỷ' },
    C3: { kind: 'number', value: 45_351, isDate: true },
    D3: { kind: 'number', value: 1 },
  }

  test.each(['xlsx', 'xlsm', 'xlsb', 'biff8'] as const)('%s', bookType => {
    expect(cellsOf(firstSheet(written(content(), bookType), 'a'))).toEqual(cells)
  })

  test('ods, but for formats: SheetJS writes none', () => {
    const plain = Object.entries(cells).map(([ref, { kind, value }]) => [ref, { kind, value }])
    expect(cellsOf(firstSheet(written(content(), 'ods'), 'a'))).toEqual(Object.fromEntries(plain))
  })
})
