import { deflateRawSync } from 'node:zlib'
import { CFB } from 'xlsx'
import * as fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readWorkbook, type ReadLimits } from '../../../src/workbook/reader/read.ts'
import { workbookBytes } from '../../fixtures/shared.ts'
import { relsOf, xlsxOf, xlsxOfRows } from './xlsxParts.ts'
import { zipOf } from './zipParts.ts'

const failureOf = (bytes: Uint8Array, fileName = 'a.xlsx', limits?: Partial<ReadLimits>) => {
  const result = readWorkbook(bytes, fileName, limits)
  return result.ok ? 'read' : result.error
}

const clean = workbookBytes('01-mau-chuan.xlsx')
const old = workbookBytes('05-phong-chu-tcvn3.xls')

const office = (path: string): Uint8Array =>
  zipSync({
    '_rels/.rels': strToU8(relsOf([{ id: 'rId1', type: 'officeDocument', target: path }])),
    [path]: strToU8('<document/>'),
  })
const open = (kind: string): Uint8Array =>
  zipSync({ mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`), 'content.xml': strToU8('<a/>') })

describe('what is no workbook is named, whatever it is called', () => {
  test.each([
    ['pdf', strToU8('%PDF-1.7\n%âãÏÓ')],
    ['png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)],
    ['jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
    ['json', strToU8('{"type": "FeatureCollection"}')],
    ['json', strToU8('[\n  {"a": 1}]')],
    ['html', strToU8('<html><body><table><tr><td>1</td></tr></table></body></html>')],
    ['html', strToU8('\ufeff<!DOCTYPE html>\n<title>x</title>')],
    ['xml', strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>')],
    ['rtf', strToU8(String.raw`{\rtf1\ansi}`)],
    ['text', strToU8('ID;PWXL;N;E\nC;Y1;X1;K1\nE')],
    ['lockFile', Uint8Array.from({ length: 165 }, (_, i) => (i === 0 ? 5 : i < 6 ? 0x61 : 0x20 * (i % 2)))],
    ['unknown', Uint8Array.from({ length: 4096 }, (_, i) => (i * 197 + 31) % 251)],
  ])('%s', (looksLike, bytes) => {
    expect(failureOf(bytes)).toEqual({ code: 'not-a-workbook', looksLike })
    expect(failureOf(bytes, 'a.xls')).toEqual({ code: 'not-a-workbook', looksLike })
  })

  test.each(['~$bao cao.xlsx', '.~lock.bao cao.ods#', 'thư mục/~$bao cao.xlsx'])(
    'a lock file by its name: %s',
    name => {
      expect(failureOf(clean, name)).toEqual({ code: 'not-a-workbook', looksLike: 'lockFile' })
    },
  )

  test('documents of other kinds in the same containers', () => {
    expect(failureOf(office('word/document.xml'))).toMatchObject({ looksLike: 'word' })
    expect(failureOf(office('ppt/presentation.xml'))).toMatchObject({ looksLike: 'powerpoint' })
    expect(failureOf(open('text'))).toMatchObject({ looksLike: 'word' })
    expect(failureOf(open('presentation'))).toMatchObject({ looksLike: 'powerpoint' })
    expect(failureOf(zipSync({ 'photo.jpg': strToU8('x') }))).toMatchObject({ looksLike: 'archive' })
    expect(failureOf(compound({ WordDocument: strToU8('x'.repeat(5000)) }))).toMatchObject({ looksLike: 'word' })
  })
})

test('an empty file', () => {
  expect(failureOf(new Uint8Array())).toEqual({ code: 'empty-file' })
})

describe('encrypted', () => {
  test('a workbook of today stands inside an old container', () => {
    expect(
      failureOf(compound({ EncryptedPackage: new Uint8Array(5000), EncryptionInfo: new Uint8Array(300) })),
    ).toEqual({
      code: 'encrypted',
    })
  })

  test('an old one says so in its first records', () => {
    const stream = streamOf(old)
    const afterStart = 4 + (stream[2] ?? 0) + 256 * (stream[3] ?? 0)
    const password = Uint8Array.of(0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4)
    const Workbook = Uint8Array.from([...stream.slice(0, afterStart), ...password, ...stream.slice(afterStart)])
    expect(failureOf(compound({ Workbook }))).toEqual({ code: 'encrypted' })
  })

  test('an OpenDocument says so in its manifest', () => {
    const bytes = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'META-INF/manifest.xml': strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>'),
      'content.xml': Uint8Array.of(1, 2, 3),
    })
    expect(failureOf(bytes)).toEqual({ code: 'encrypted' })
  })
})

describe('damaged', () => {
  test.each([0.1, 0.5, 0.9])('cut short at %d of its length', share => {
    for (const bytes of [clean, old, workbookBytes('12-mau-chuan.xlsb'), workbookBytes('09-mau-chuan.ods')])
      expect(failureOf(bytes.slice(0, Math.floor(bytes.length * share)))).toEqual({ code: 'damaged' })
  })

  test('an old workbook without a container, cut between two records', () => {
    const stream = streamOf(old)
    expect(failureOf(stream, 'a.xls')).toBe('read')
    const lastRecord = stream.length - 4
    expect(stream[lastRecord]).toBe(0x0a)
    expect(failureOf(stream.slice(0, lastRecord), 'a.xls')).toEqual({ code: 'damaged' })
  })

  test('a sheet whose XML was cut gives no half of its rows', () => {
    const sheet = '<?xml version="1.0"?><worksheet><sheetData><row><c><v>1</v></c></row><row><c><v>2'
    expect(failureOf(xlsxOf({ sheets: [sheet] }))).toEqual({ code: 'damaged' })
  })

  test('a byte of a stored part that changed', () => {
    const bytes = zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets/></workbook>') }, { level: 0 })
    const at = 30 + 'xl/workbook.xml'.length
    expect(bytes[at]).toBe(0x3c)
    bytes[at + 1] = 0x57
    expect(failureOf(bytes)).toEqual({ code: 'damaged' })
  })

  test('cells that point at texts that are not there', () => {
    expect(failureOf(xlsxOfRows('<row><c t="s"><v>7</v></c></row>'))).toEqual({ code: 'damaged' })
  })

  test('a sheet that the workbook lists and the file lacks', () => {
    const workbook = '<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>'
    const rels = relsOf([{ id: 'rId1', type: 'worksheet', target: 'worksheets/gone.xml' }])
    const bytes = xlsxOf({ workbook, more: { 'xl/_rels/workbook.xml.rels': rels } })
    expect(failureOf(bytes)).toEqual({ code: 'damaged' })
  })

  test('a document type, with which entities come', () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>'
    expect(failureOf(xlsxOf({ sheets: [bomb] }))).toEqual({ code: 'damaged' })
  })

  test('a binary workbook whose lengths lie', () => {
    const parts = unzipSync(workbookBytes('12-mau-chuan.xlsb'))
    const strings = parts['xl/sharedStrings.bin'] ?? new Uint8Array()
    const text = new TextEncoder().encode('STT').reduce<number[]>((bytes, byte) => [...bytes, byte, 0], [])
    const at = strings.findIndex((_, i) => text.every((byte, j) => strings[i + j] === byte))
    expect(at).toBeGreaterThan(0)
    strings.set([0xff, 0xff, 0xff, 0x7f], at - 4)
    expect(failureOf(zipSync(parts))).toEqual({ code: 'damaged' })
  })

  test('sectors that follow one another in a circle', () => {
    const bytes = old.slice()
    const view = new DataView(bytes.buffer)
    const table = (view.getUint32(76, true) + 1) * 512
    for (let sector = 0; sector < 20; sector++) view.setUint32(table + sector * 4, sector, true)
    expect(failureOf(bytes)).toEqual({ code: 'damaged' })
  })

  test('a UTF-8 text that was cut within a letter is not taken for another encoding', () => {
    const text = strToU8('Mã dự án;Tên dự án;Chủ đầu tư\n1;Đường ven biển;Sở Giao thông vận tả')
    expect(failureOf(text.slice(0, -1), 'a.csv')).toEqual({ code: 'damaged' })
  })
})

describe('over the limits', () => {
  test('a file too large is not even looked at', () => {
    expect(failureOf(clean, 'a.xlsx', { fileSize: 1000 })).toEqual({
      code: 'over-limit',
      limit: 'fileSize',
      allowed: 1000,
    })
  })

  test('too many parts', () => {
    const parts = Object.fromEntries(Array.from({ length: 1_001 }, (_, i) => [`p${i}`, new Uint8Array()]))
    expect(failureOf(zipSync(parts))).toEqual({ code: 'over-limit', limit: 'entries', allowed: 1_000 })
  })

  test('a part of 300 MB in 300 kB', () => {
    const bomb = zipOf({
      name: 'xl/workbook.xml',
      packed: deflateRawSync(new Uint8Array(1_000_000)),
      unpacked: 300_000_000,
    })
    expect(failureOf(bomb)).toEqual({ code: 'over-limit', limit: 'inflatedSize', allowed: 250_000_000 })
  })

  test('a part that unpacks to far more than is honest', () => {
    const bomb = zipOf({
      name: 'xl/workbook.xml',
      packed: deflateRawSync(new Uint8Array(20_000_000)),
      unpacked: 20_000_000,
    })
    expect(failureOf(bomb)).toEqual({ code: 'over-limit', limit: 'ratio', allowed: 100 })
  })

  test('a part that unpacks to more than it says stops there', () => {
    const liar = zipOf({ name: 'xl/workbook.xml', packed: deflateRawSync(new Uint8Array(20_000_000)), unpacked: 100 })
    expect(failureOf(liar)).toEqual({ code: 'damaged' })
  })

  test('a deflated part of no length with its sizes told afterwards', () => {
    const bytes = zipOf({ name: 'xl/workbook.xml', packed: new Uint8Array(), unpacked: 0, flags: 8 })
    expect(failureOf(bytes)).toEqual({ code: 'damaged' })
  })

  test.each([
    '01-mau-chuan.xlsx',
    '05-phong-chu-tcvn3.xls',
    '09-mau-chuan.ods',
    '10-mau-chuan-utf8.csv',
    '12-mau-chuan.xlsb',
  ])('too many cells: %s', file => {
    expect(failureOf(workbookBytes(file), file, { cells: 400 })).toEqual({
      code: 'over-limit',
      limit: 'cells',
      allowed: 400,
    })
  })

  test('equal rows of an OpenDocument are counted one by one', () => {
    const bytes = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(
        '<o><table:table table:name="A"><table:table-row table:number-rows-repeated="1000000">' +
          '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000"/>' +
          '</table:table-row></table:table></o>',
      ),
    })
    expect(failureOf(bytes)).toEqual({ code: 'over-limit', limit: 'cells', allowed: 3_000_000 })
  })
})

type Change = { readonly at: number; readonly byte: number }

const changed = (original: Uint8Array, list: readonly Change[]): Uint8Array => {
  const bytes = original.slice()
  for (const { at, byte } of list) bytes[Math.floor(at * bytes.length)] = byte
  return bytes
}
describe('no bytes make it throw', () => {
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), byte: fc.nat(255) })
  const changes = fc.array(change, { minLength: 1, maxLength: 5 })
  const files = ['01-mau-chuan.xlsx', '05-phong-chu-tcvn3.xls', '09-mau-chuan.ods', '11-mau-chuan-1258.csv']

  test('of the file', () => {
    const original = fc.constantFrom(...files.map(file => ({ file, bytes: workbookBytes(file) })))
    fc.assert(
      fc.property(original, changes, ({ file, bytes }, list) => {
        expect(() => readWorkbook(changed(bytes, list), file)).not.toThrow()
      }),
      { numRuns: 200, seed: 2024 },
    )
  })

  test('of a part, the archive around it being whole', () => {
    const parts = unzipSync(workbookBytes('06-so-lieu-ban.xlsx'))
    const binaryParts = unzipSync(workbookBytes('12-mau-chuan.xlsb'))
    const names = ['xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml', 'xl/_rels/workbook.xml.rels']
    const binaryNames = ['xl/workbook.bin', 'xl/styles.bin', 'xl/worksheets/sheet1.bin', 'xl/sharedStrings.bin']
    const original = fc.constantFrom(
      ...names.map(name => ({ parts, name })),
      ...binaryNames.map(name => ({ parts: binaryParts, name })),
    )
    fc.assert(
      fc.property(original, changes, ({ parts: all, name }, list) => {
        const bytes = zipSync({ ...all, [name]: changed(all[name] ?? new Uint8Array(), list) }, { level: 0 })
        expect(() => readWorkbook(bytes, 'a.xlsx')).not.toThrow()
      }),
      { numRuns: 200, seed: 2024 },
    )
  })
})

const compound = (streams: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const container = CFB.utils.cfb_new()
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(container, `/${name}`, content)
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Uint8Array) // `buffer` gives bytes
}

const streamOf = (bytes: Uint8Array): Uint8Array => {
  const entry = CFB.find(CFB.read(bytes, { type: 'array' }), 'Workbook')
  return Uint8Array.from(entry?.content ?? [])
}
