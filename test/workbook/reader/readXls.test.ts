import * as XLSX from 'xlsx'
import { describe, expect, test } from 'vitest'
import { tcvn3Letters } from '../../../src/workbook/reader/legacyLetters.ts'
import { firstSheet } from './readCells.ts'

type BiffRecord = { readonly type: number; readonly body: Uint8Array }

const recordsOf = (stream: Uint8Array): readonly BiffRecord[] => {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  const records: BiffRecord[] = []
  for (let at = 0; at + 4 <= stream.length;) {
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)]
    if (type === 0) break
    records.push({ type, body: stream.slice(at + 4, at + 4 + length) })
    at += 4 + length
  }
  return records
}

const written = (records: readonly BiffRecord[]): Uint8Array =>
  Uint8Array.from(
    records.flatMap(({ type, body }) => [type & 255, type >> 8, body.length & 255, body.length >> 8, ...body]),
  )

type Old = {
  readonly text: readonly number[]
  readonly sheetName?: readonly number[]
  readonly codePage?: number
  readonly font?: string
  /** From which letter on the text is struck out, if it is. */
  readonly struckFrom?: number
}

/** A workbook of Excel 5 with one text, in bytes of a code page: SheetJS writes it with placeholders that are replaced. */
const excel5 = ({ text, sheetName = [65], codePage, font = 'Arial', struckFrom }: Old): Uint8Array => {
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['~'.repeat(text.length)]]), '^'.repeat(sheetName.length))
  const file: unknown = XLSX.write(book, { type: 'array', bookType: 'biff5' })
  const stream = XLSX.CFB.find(XLSX.CFB.read(new Uint8Array(file as ArrayBuffer), { type: 'array' }), 'Book') // what `array` gives
  const fontName = Array.from(font, letter => letter.charCodeAt(0))
  const struckFont = [0, 0, 8, 0, 0, 0, 0x90, 1, 0, 0, 0, 0, 0, 0, fontName.length, ...fontName]
  const moved = fontName.length - 'Arial'.length + (struckFrom === undefined ? 0 : 4 + struckFont.length)
  const records = recordsOf(Uint8Array.from(stream?.content ?? [])).flatMap(({ type, body }): readonly BiffRecord[] => {
    if (type === 0x42 && codePage !== undefined) return [{ type, body: Uint8Array.of(codePage & 255, codePage >> 8) }]
    if (type === 0x31) {
      const named = { type, body: Uint8Array.from([...body.slice(0, 14), fontName.length, ...fontName]) }
      return struckFrom === undefined ? [named] : [named, { type, body: Uint8Array.from(struckFont) }]
    }
    if (type === 0x0204) {
      const plain = [...body.slice(0, 8), ...text]
      if (struckFrom === undefined) return [{ type, body: Uint8Array.from(plain) }]
      return [{ type: 0xd6, body: Uint8Array.from([...plain, 1, struckFrom, 1]) }]
    }
    if (type !== 0x85) return [{ type, body }]
    const start = new DataView(body.buffer).getUint32(0, true) + moved
    return [{ type, body: Uint8Array.from([start & 255, start >> 8, ...body.slice(2, 7), ...sheetName]) }]
  })
  return written(records)
}

const bytesIn = (text: string, encoding: string): readonly number[] => {
  const byLetter = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte] as const),
  )
  return Array.from(text, letter => byLetter.get(letter) ?? 63)
}

const firstText = (bytes: Uint8Array): unknown => firstSheet(bytes, 'a.xls').rows[0]?.[0]

describe('a workbook of before Unicode', () => {
  test('is read in the code page that it names, its sheets’ names too', () => {
    const combining = 'Giải ngân vốn đầu tư'
      .normalize('NFC')
      .replace(/[ảố]/gu, letter => ({ ả: 'a\u0309', ố: 'ô\u0301' })[letter] ?? letter)
      .replace('ầ', 'â\u0300')
    const bytes = excel5({
      text: bytesIn(combining, 'windows-1258'),
      sheetName: bytesIn('Vô\u0301n', 'windows-1258'),
      codePage: 1258,
    })
    expect(firstText(bytes)).toEqual({ kind: 'text', value: 'Giải ngân vốn đầu tư' })
    expect(firstSheet(bytes, 'a.xls').name).toBe('Vốn')
  })

  test('has dashes and quotes of Windows where it names no code page of its own', () => {
    expect(firstText(excel5({ text: bytesIn('A – “B”', 'windows-1252') }))).toEqual({ kind: 'text', value: 'A – “B”' })
  })

  test('struck-out parts of a text are gone', () => {
    const text = bytesIn('75.000 70.000', 'windows-1252')
    expect(firstText(excel5({ text, struckFrom: 6 }))).toEqual({ kind: 'text', value: '75.000' })
  })

  test.each([1252, 1258])('in a TCVN3 font is TCVN3, whatever page it names: %d', codePage => {
    const signs = new Map([...tcvn3Letters].map(([sign, letter]) => [letter, sign.charCodeAt(0)]))
    const text = Array.from('Dự án đường ven biển', letter => signs.get(letter) ?? letter.charCodeAt(0))
    expect(firstText(excel5({ text, codePage, font: '.VnTime' }))).toEqual({
      kind: 'text',
      value: 'Dự án đường ven biển',
      legacyFont: '.VnTime',
    })
  })
})
