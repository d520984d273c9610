import { readdirSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import type { Workbook } from '../../../src/workbook/said/cells.ts'
import { refOf } from '../../../src/workbook/tables/grid.ts'
import { readWorkbook } from '../../../src/workbook/reader/read.ts'
import type { Mark } from '../../../src/workbook/returned/mark.ts'
import { markWorkbook } from '../../../src/workbook/returned/markWorkbook.ts'
import { workbookBytes, workbooksDir } from '../../fixtures/shared.ts'

const files = readdirSync(workbooksDir).filter(name => /\.(?:xlsx|xlsm|ods)$/u.test(name))

const read = (name: string, bytes: Uint8Array): Workbook => {
  const workbook = readWorkbook(bytes, name)
  if (!workbook.ok) throw new Error(`${name}: ${workbook.error.code}`)
  return workbook.value
}

const marked = (bytes: Uint8Array, marks: readonly Mark[]): Uint8Array<ArrayBuffer> => {
  const returned = markWorkbook(bytes, marks)
  if (!returned.ok) throw new Error(returned.error)
  return returned.value
}

/** In every sheet: two cells that hold something, one far from all, one beside the last. */
const marksOf = ({ sheets }: Workbook): readonly Mark[] =>
  sheets.flatMap(({ name, rows }) => {
    const filled = rows.flatMap((row, at) => (row ?? []).flatMap((cell, column) => (cell ? [refOf(at, column)] : [])))
    const cells = new Set([
      filled[0],
      filled[Math.floor(filled.length / 2)],
      `ZZ${rows.length + 40}`,
      `A${rows.length + 1}`,
    ])
    return [...cells].flatMap(cell =>
      cell === undefined ? [] : [{ sheet: name, cell, text: `Lỗi ở ô ${cell}: 5 < 7 & "sai"\nXin sửa rồi nạp lại.` }],
    )
  })

/** A blank beyond the last cell is no cell of anybody's. */
const valuesOf = ({ sheets }: Workbook) =>
  sheets.map(sheet => ({
    ...sheet,
    rows: sheet.rows.map(row => Array.from(row ?? [], cell => cell ?? null)),
  }))

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))

describe.each(files)('%s returned', name => {
  const original = workbookBytes(name)
  const workbook = read(name, original)
  const marks = marksOf(workbook)
  const returned = marked(original, marks)

  it('says the same in every cell', () => {
    expect(valuesOf(read(name, returned))).toEqual(valuesOf(workbook))
  })

  it('has a comment on every marked cell', () => {
    const parts = partsOf(returned)
    const written = Object.entries(parts)
      .filter(([part]) => /comments\d*\.xml$|^content\.xml$/u.test(part))
      .map(([, text]) => text)
      .join('')
    for (const { cell } of marks) expect(written).toContain(`Lỗi ở ô ${cell}: 5 &lt; 7 &amp; &quot;sai&quot;`)
  })

  it('leaves every other part as it was, byte for byte', () => {
    const [before, after] = [partsOf(original), partsOf(returned)]
    const mayChange = /^\[Content_Types\]\.xml$|styles\.xml$|worksheets\/|comments\d*\.xml$|\.vml$|^content\.xml$/u
    const changed = Object.keys(after).filter(part => after[part] !== before[part] && !mayChange.test(part))
    expect(changed).toEqual([])
    expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(before)))
  })

  it('is the same bytes every time', () => {
    expect(marked(original, marks)).toEqual(returned)
  })
})

describe('a marked worksheet', () => {
  const name = '01-mau-chuan.xlsx'
  const original = workbookBytes(name)
  const { sheets } = read(name, original)
  const sheet = sheets[0]?.name ?? ''
  const path = 'xl/worksheets/sheet1.xml'
  const cellOf = (parts: Record<string, string>, cell: string) =>
    new RegExp(`<c r="${cell}"[^<>]*>`, 'u').exec(parts[path] ?? '')?.[0] ?? ''
  const styleAt = (parts: Record<string, string>, cell: string) =>
    Number(/ s="(\d+)"/u.exec(cellOf(parts, cell))?.[1] ?? 0)
  const formatsOf = (parts: Record<string, string>) =>
    [
      ...(/<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/u.exec(parts['xl/styles.xml'] ?? '')?.[1] ?? '').matchAll(
        /<xf [^>]*>/gu,
      ),
    ].map(([xf]) => xf)

  it('differs from the original in the marked cells’ style and in nothing else', () => {
    const cells = ['F8', 'C9', 'XY200']
    const [before, after] = [
      partsOf(original),
      partsOf(
        marked(
          original,
          cells.map(cell => ({ sheet, cell, text: 'x' })),
        ),
      ),
    ]
    const without = (xml: string) =>
      xml
        .replace(/<legacyDrawing [^>]*>/u, '')
        .replace(/<row r="200"><c r="XY200" s="\d+"\/><\/row>/u, '')
        .replace(/ spans="[^"]*"/gu, '')
        .replace(/(<c r="(?:F8|C9)")[^<>]* s="\d+"/gu, '$1')
        .replace(/(<c r="(?:F8|C9)") s="\d+"/gu, '$1')
    expect(without(after[path] ?? '')).toBe(without(before[path] ?? ''))
  })

  it('keeps a marked cell’s number format, font and border', () => {
    const after = partsOf(marked(original, [{ sheet, cell: 'F8', text: 'x' }]))
    const own = formatsOf(after)[styleAt(partsOf(original), 'F8')] ?? ''
    const now = formatsOf(after)[styleAt(after, 'F8')] ?? ''
    for (const kept of ['numFmtId', 'fontId', 'borderId'])
      expect(new RegExp(`${kept}="(\\d+)"`, 'u').exec(now)?.[1]).toBe(
        new RegExp(`${kept}="(\\d+)"`, 'u').exec(own)?.[1],
      )
    expect(now).toMatch(/applyFill="1"/u)
  })

  test('marked again keeps the first comment and adds the second', () => {
    const once = marked(original, [{ sheet, cell: 'F8', text: 'Lần một' }])
    const twice = partsOf(
      marked(once, [
        { sheet, cell: 'F8', text: 'Lần hai' },
        { sheet, cell: 'G8', text: 'Ô khác' },
      ]),
    )
    const comments = twice['xl/comments1.xml'] ?? ''
    expect([...comments.matchAll(/<comment ref="(\w+)"/gu)].map(([, ref]) => ref)).toEqual(['F8', 'G8'])
    expect(comments).toMatch(/Lần một[\s\S]*Lần hai[\s\S]*Ô khác/u)
    expect(Object.keys(twice).filter(part => /comments|vml/iu.test(part))).toHaveLength(2)
    expect([...(twice['xl/drawings/vmlDrawing1.vml'] ?? '').matchAll(/<v:shape /gu)]).toHaveLength(2)
  })
})

test.each(['.csv', '.xls', '.xlsb'])('%s cannot be marked', extension => {
  for (const name of readdirSync(workbooksDir).filter(file => file.endsWith(extension))) {
    expect(markWorkbook(workbookBytes(name), [])).toEqual({ ok: false, error: 'no-way-to-mark' })
  }
})
