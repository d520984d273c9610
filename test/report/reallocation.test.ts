import { read, utils, type CellObject, type WorkBook, type WorkSheet } from 'xlsx'
import { describe, expect, it } from 'vitest'
import { projectId, sourceId } from '../../src/domain/base/ids.ts'
import { units } from '../../src/domain/base/money.ts'
import { defaultConstraints, type Move } from '../../src/domain/reallocation/moves.ts'
import { ngheAn } from '../../src/province/nghe-an/ngheAn.ts'
import { reallocationReport } from '../../src/report/reallocation/reallocationReport.ts'
import { reallocationXlsx } from '../../src/report/reallocation/reallocationXlsx.ts'
import { bookOf, day, directoryOf, ledgerOf, ty, type FactWords } from '../domain/exampleLedger.ts'

const asOf = day('2024-04-30')

const project = (name: string, plan: number, monthly: number, source = 'local'): readonly FactWords[] => [
  { kind: 'plan', project: name, source, investor: 'transport', asOf: '2024-01-01', amount: plan },
  ...['01-31', '02-29', '03-31', '04-30'].map((end, at) => {
    return { project: name, source, asOf: `2024-${end}`, amount: monthly * (at + 1) }
  }),
]

/** Amounts with all their đồng; a project whose name looks like a formula. */
const open = (() => {
  const ledger = ledgerOf({
    facts: [
      ...project('slow', 100.123456789, 2.000000001),
      ...project('fast', 40.000000001, 10.00000000025),
      ...project('far', 70, 1, 'central'),
      ...project('near', 8, 2, 'central'),
    ],
  })
  const directory = directoryOf(ledger)
  const isFast = (id: string): boolean => id === 'fast'
  const projects = directory.projects.map(each => (isFast(each.id) ? { ...each, name: '=cmd|calc!A1' } : each))
  return bookOf(ledger, { ...directory, projects })
})()

const move = (from: string, to: string, amount: number, source = 'local'): Move => ({
  source: sourceId(source),
  from: projectId(from),
  to: projectId(to),
  amount: ty(amount),
})

const moves = [move('slow', 'fast', 30.5), move('far', 'near', 6, 'central')]
const reportOf = (asked: readonly Move[] = moves) =>
  reallocationReport(open, {
    asOf,
    constraints: defaultConstraints,
    moves: asked,
    organisation: ngheAn.organisation,
  })

const workbookOf = async (): Promise<WorkBook> => read(await reallocationXlsx(reportOf().report), { cellFormula: true })

const sheetAt = (book: WorkBook, at: number): WorkSheet => {
  const sheet = book.Sheets[book.SheetNames[at] ?? '']
  if (!sheet) throw new Error(`no sheet ${at}`)
  return sheet
}

/** The cells of the row that begins so in the column, by letter. */
const rowOf = (sheet: WorkSheet, column: string, label: string): Readonly<Record<string, CellObject | undefined>> => {
  const range = utils.decode_range(sheet['!ref'] ?? 'A1')
  const cell = (letter: string, row: number): CellObject | undefined => sheet[`${letter}${row}`]
  for (let row = 1; row <= range.e.r + 1; row++) {
    if (!String(cell(column, row)?.v ?? '').startsWith(label)) continue
    return Object.fromEntries('ABCDEFGHIJK'.split('').map(letter => [letter, cell(letter, row)]))
  }
  throw new Error(`no row ${label}`)
}

const dongIn = (cell: CellObject | undefined): number | undefined =>
  typeof cell?.v === 'number' ? Math.round(cell.v * units.trieu) : undefined

describe('the proposal', () => {
  it('says day, denominator, what it keeps to, and what the moves change', () => {
    const { report, breaches } = reportOf()
    expect(breaches).toEqual([])
    expect(report.subtitle).toContain('30/04/2024')
    expect(report.subtitle).toContain('kế hoạch vốn đã phân bổ cho dự án')
    expect(report.criteria).toContain('cùng nguồn vốn')
    expect(report.summary).toContain('Tổng kế hoạch vốn không đổi')
  })

  it('lists by source who gives and who receives', () => {
    expect(
      reportOf().report.sections.map(({ source, rows }) => [
        source,
        rows.map(row => [row.project, row.given, row.received]),
      ]),
    ).toEqual([
      [
        'Nguồn central',
        [
          ['Dự án far', ty(6), 0],
          ['Dự án near', 0, ty(6)],
        ],
      ],
      [
        'Nguồn local',
        [
          ['Dự án slow', ty(30.5), 0],
          ['=cmd|calc!A1', 0, ty(30.5)],
        ],
      ],
    ])
  })

  it('says where it leaves its own constraints', () => {
    const { report, breaches } = reportOf([move('slow', 'fast', 0.5), move('slow', 'fast', 80)])
    expect(breaches.map(({ kind }) => kind)).toEqual(['underLeast', 'belowExpected'])
    expect(report.warnings).toHaveLength(2)
  })
})

describe('its workbook', () => {
  it('holds every amount to the đồng, as a number of triệu', async () => {
    const row = rowOf(sheetAt(await workbookOf(), 0), 'B', 'Dự án slow')
    expect(dongIn(row['D'])).toBe(ty(100.123456789))
    expect(dongIn(row['E'])).toBe(ty(8.000000004))
    expect(dongIn(row['H'])).toBe(ty(30.5))
    expect(dongIn(row['J'])).toBe(ty(69.623456789))
  })

  it('holds what follows from other cells as formulas, with the right values stored', async () => {
    const sheet = sheetAt(await workbookOf(), 0)
    const slow = rowOf(sheet, 'B', 'Dự án slow')
    expect(slow['J']?.f).toMatch(/^D\d+-H\d+\+I\d+$/)
    expect(slow['F']?.f).toMatch(/^E\d+\/D\d+$/)
    const section = rowOf(sheet, 'B', 'Nguồn local')
    expect(section['D']?.f).toMatch(/^SUM\(D\d+:D\d+\)$/)
    expect(dongIn(section['H'])).toBe(dongIn(section['I']))
    const total = rowOf(sheet, 'B', 'TỔNG CỘNG')
    expect(total['D']?.f).toMatch(/^D\d+\+D\d+$/)
    expect(dongIn(total['J'])).toBe(dongIn(total['D']))
    expect(dongIn(total['H'])).toBe(ty(36.5))
  })

  it('lists every move from whom to whom, with their sum', async () => {
    const sheet = sheetAt(await workbookOf(), 1)
    expect(rowOf(sheet, 'C', 'Dự án slow')['E']?.v).toBe('=cmd|calc!A1')
    const total = rowOf(sheet, 'B', 'TỔNG CỘNG')
    expect(total['G']?.f).toMatch(/^SUM\(G\d+:G\d+\)$/)
    expect(dongIn(total['G'])).toBe(ty(36.5))
  })

  it('keeps a name that looks like a formula a name', async () => {
    const row = rowOf(sheetAt(await workbookOf(), 0), 'B', '=cmd')
    expect(row['B']).toMatchObject({ t: 's' })
    expect(row['B']).not.toHaveProperty('f')
  })

  it('carries the administrative form, with its unit and a place to sign', async () => {
    const text = utils.sheet_to_csv(sheetAt(await workbookOf(), 0))
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'PHƯƠNG ÁN ĐIỀU CHUYỂN',
      'ĐVT: triệu đồng',
      'Nơi nhận:',
      'GIÁM ĐỐC',
    ]) {
      expect(text).toContain(words)
    }
  })
})
