import { read, utils, type CellObject, type WorkSheet } from 'xlsx'
import { describe, expect, it } from 'vitest'
import { investorId } from '../../src/domain/base/ids.ts'
import { defaultRuleSet, laggingInvestors } from '../../src/domain/lagging/lagging.ts'
import { units } from '../../src/domain/base/money.ts'
import type { OpenBook } from '../../src/domain/book/openBook.ts'
import { progressBy, provinceFigures } from '../../src/domain/progress/progress.ts'
import { ngheAn } from '../../src/province/nghe-an/ngheAn.ts'
import { laggingReport } from '../../src/report/lagging/laggingReport.ts'
import { laggingXlsx } from '../../src/report/lagging/laggingXlsx.ts'
import { bookOf, day, directoryOf, ledgerOf, type FactWords } from '../domain/exampleLedger.ts'

const asOf = day('2024-10-20')
const question = { asOf, ruleSet: defaultRuleSet, organisation: ngheAn.organisation }

/** An investor with one project: plan and disbursement in tỷ. */
const investor = (name: string, plan: number | undefined, actual: number): readonly FactWords[] => [
  ...(plan === undefined
    ? []
    : [{ kind: 'plan', project: name, investor: name, asOf: '2023-12-07', amount: plan } as const]),
  { project: name, investor: name, asOf: '2024-10-20', amount: actual },
]

const commitment = (name: string, amount: number): FactWords => ({
  kind: 'commitment',
  project: name,
  investor: name,
  asOf: '2024-09-30',
  basis: 'inMonth',
  amount,
})

/** Amounts with all their đồng, a name that looks like a formula, one investor without plan, one ahead of all. */
const open = (() => {
  const ledger = ledgerOf({
    facts: [
      ...investor('slow', 100.123456789, 20.000000001),
      commitment('slow', 61.000000007),
      ...investor('=cmd', 60.5, 25.333333333),
      ...investor('none', 12, 0),
      ...investor('ahead', 300, 295.999999999),
      ...investor('no plan', undefined, 3.5),
    ],
  })
  const directory = directoryOf(ledger)
  return bookOf(ledger, {
    ...directory,
    investors: directory.investors.map(each =>
      each.id === investorId('=cmd') ? { ...each, name: '=cmd|calc!A1' } : each,
    ),
  })
})()

const sheetOf = async (book: OpenBook): Promise<WorkSheet> => {
  const workbook = read(await laggingXlsx(laggingReport(book, question)), { cellFormula: true })
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? '']
  if (!sheet) throw new Error('no sheet')
  return sheet
}

type Line = Readonly<Record<string, CellObject | undefined>>

/** Rows of the table under its two heading rows, by the letter of their column. */
const linesOf = (sheet: WorkSheet): readonly Line[] => {
  const range = utils.decode_range(sheet['!ref'] ?? 'A1')
  const head = rowNumbers(range.e.r).find(row => cellAt(sheet, row, 0)?.v === 'STT') ?? Number.NaN
  return rowNumbers(range.e.r)
    .filter(row => row > head + 1)
    .map(row =>
      Object.fromEntries('ABCDEFGHIJK'.split('').map((letter, column) => [letter, cellAt(sheet, row, column)])),
    )
}

const rowNumbers = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, row) => row)

const cellAt = (sheet: WorkSheet, r: number, c: number): CellObject | undefined => sheet[utils.encode_cell({ r, c })]

const lineOf = (lines: readonly Line[], label: string): Line => {
  const line = lines.find(({ B }) => typeof B?.v === 'string' && B.v.startsWith(label))
  if (!line) throw new Error(`no line ${label}`)
  return line
}

/** The đồng that a cell in tỷ says. */
const dongIn = (cell: CellObject | undefined): number | undefined =>
  typeof cell?.v === 'number' ? Math.round(cell.v * units.ty) : undefined

describe('the lagging report', () => {
  it('names whom the rules name, heaviest first, and says why', () => {
    const report = laggingReport(open, question)
    const named = report.sections.flatMap(({ rows }) => rows.map(row => row.investor))
    expect(named).toEqual(laggingInvestors(open, question).map(({ name }) => name))
    expect(named[0]).toBe('Đơn vị slow')
    for (const { rows } of report.sections) for (const { reasons } of rows) expect(reasons.length).toBeGreaterThan(0)
  })

  it('says cut-off, denominator and criteria', () => {
    const report = laggingReport(open, question)
    expect(report.subtitle).toContain('20/10/2024')
    expect(report.subtitle).toContain('tổng kế hoạch vốn được giao, không gồm vốn kéo dài')
    expect(report.criteria).toContain('Bộ tiêu chí mặc định, phiên bản 1')
  })

  it('does not say one thing twice', () => {
    const slow = laggingReport(open, question).sections[0]?.rows[0]
    expect(slow?.reasons.filter(reason => reason.includes('bình quân chung'))).toHaveLength(1)
  })

  it('says of sample figures that they are', () => {
    const ledger = ledgerOf({ facts: investor('slow', 10, 1) })
    const sample = bookOf({ ...ledger, imports: ledger.imports.map(record => ({ ...record, sample: true })) })
    expect(laggingReport(sample, question).isSample).toBe(true)
    expect(laggingReport(open, question).isSample).toBe(false)
  })
})

describe('its workbook', () => {
  it('holds every amount to the đồng, as a number', async () => {
    const lines = linesOf(await sheetOf(open))
    for (const row of progressBy(open, { asOf, by: 'investor' }).filter(isNamed)) {
      const line = lineOf(lines, row.name)
      expect.soft(dongIn(line['D']), `plan of ${row.name}`).toBe(row.plan)
      expect.soft(dongIn(line['E']), `actual of ${row.name}`).toBe(row.actual)
      expect.soft(dongIn(line['G']), `commitment of ${row.name}`).toBe(row.committed)
      expect.soft(dongIn(line['I']), `remaining of ${row.name}`).toBe(row.remaining)
      expect.soft(dongIn(line['J']), `gap of ${row.name}`).toBe(row.gapToTarget)
      expect.soft(numberIn(line['F']), `rate of ${row.name}`).toBe(row.rate)
      expect.soft(numberIn(line['H']), `fulfilment of ${row.name}`).toBe(row.fulfilment)
    }
  })

  it('holds totals and rates as formulas with the right values stored', async () => {
    const sheet = await sheetOf(open)
    const lines = linesOf(sheet)
    const named = progressBy(open, { asOf, by: 'investor' }).filter(isNamed)
    const total = lineOf(lines, 'TỔNG CỘNG')
    expect(dongIn(total['D'])).toBe(sumOf(named.map(({ plan }) => plan)))
    expect(dongIn(total['E'])).toBe(sumOf(named.map(({ actual }) => actual)))
    expect(dongIn(total['I'])).toBe(sumOf(named.map(({ remaining }) => remaining)))
    for (const letter of ['D', 'E', 'G', 'I', 'J']) expect(evaluated(sheet, total[letter])).toBe(dongIn(total[letter]))
    expect(total['F']?.f).toMatch(/^E\d+\/D\d+$/)
    expect(numberIn(total['F'])).toBe(sumOf(named.map(({ actual }) => actual)) / sumOf(named.map(({ plan }) => plan)))
  })

  it('sets the province beside it', async () => {
    const line = lineOf(linesOf(await sheetOf(open)), 'Toàn tỉnh')
    const province = provinceFigures(open, asOf)
    expect(dongIn(line['D'])).toBe(province.plan)
    expect(dongIn(line['E'])).toBe(province.actual)
  })

  it('writes — where there is nothing to say, never 0', async () => {
    const none = lineOf(linesOf(await sheetOf(open)), 'Đơn vị none')
    expect(none['G']?.v).toBe('—')
    expect(none['H']?.v).toBe('—')
    expect(none['E']).toMatchObject({ t: 'n', v: 0 })
  })

  it('keeps a name that looks like a formula a name', async () => {
    const line = lineOf(linesOf(await sheetOf(open)), '=cmd|calc!A1')
    expect(line['B']).toMatchObject({ t: 's' })
    expect(line['B']).not.toHaveProperty('f')
  })

  it('carries the administrative form', async () => {
    const text = utils.sheet_to_csv(await sheetOf(open))
    for (const words of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'UBND TỈNH NGHỆ AN',
      'ĐVT: tỷ đồng',
      'Nơi nhận:',
      'GIÁM ĐỐC',
    ])
      expect(text).toContain(words)
  })

  it('is whole where nobody lags', async () => {
    const fine = bookOf(ledgerOf({ facts: [...investor('ahead', 10, 9.9), commitment('ahead', 9.8)] }))
    const lines = linesOf(await sheetOf(fine))
    expect(lineOf(lines, 'TỔNG CỘNG (0 chủ đầu tư)')['D']).toMatchObject({ t: 'n', v: 0 })
    expect(dongIn(lineOf(lines, 'Toàn tỉnh')['E'])).toBe(9_900_000_000)
  })
})

const isNamed = ({ key }: { readonly key: string }): boolean =>
  laggingInvestors(open, question).some(each => each.key === key)

const sumOf = (amounts: readonly (number | undefined)[]): number =>
  amounts.reduce<number>((sum, each) => sum + (each ?? 0), 0)

const numberIn = (cell: CellObject | undefined): number | undefined =>
  typeof cell?.v === 'number' ? cell.v : undefined

/** What the sums that the report uses come to, in đồng: `A1+B2` over cells that are `SUM(A1:A9)`. */
const evaluated = (sheet: WorkSheet, cell: CellObject | undefined): number => {
  if (cell?.f === undefined) return dongIn(cell) ?? 0
  const range = /^SUM\((\w+:\w+)\)$/.exec(cell.f)?.[1]
  const places = range === undefined ? cell.f.split('+') : placesIn(range)
  return places.reduce((sum, place) => sum + evaluated(sheet, sheet[place]), 0)
}

const placesIn = (range: string): readonly string[] => {
  const { s, e } = utils.decode_range(range)
  return Array.from({ length: e.r - s.r + 1 }, (_, row) => utils.encode_cell({ r: s.r + row, c: s.c }))
}
