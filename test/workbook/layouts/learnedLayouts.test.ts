import { describe, expect, it } from 'vitest'
import { planYearOf } from '../../../src/domain/base/calendar.ts'
import { noDecisions, type ColumnMeaning, type Decisions } from '../../../src/workbook/said/decisions.ts'
import { interpret } from '../../../src/workbook/interpret.ts'
import { chooseLayout, decisionsOf } from '../../../src/workbook/layouts/apply.ts'
import { learnFrom } from '../../../src/workbook/layouts/learn.ts'
import { rowsOf, workbookOf } from '../written.ts'

const hints = { planYear: planYearOf(2024), asOf: undefined }

type Report = { readonly day: string; readonly heading: string; readonly unit?: string; readonly owner?: string }

const report = ({ day, heading, unit = 'ĐVT: triệu đồng', owner = 'Chủ đầu tư: Sở Y tế' }: Report) =>
  workbookOf({
    name: 'Biểu',
    rows: rowsOf(`
      BÁO CÁO VỐN ĐẦU TƯ CÔNG NĂM 2024
      ${owner}
      Số liệu đến ngày ${day}
      ${unit}
      STT | Tên dự án | Mã dự án | Kế hoạch năm 2024 | ${heading}
      1 | Bệnh viện Mắt | 7940011 | 100 | 60
    `),
  })

const told = (meaning: ColumnMeaning): Decisions => ({
  ...noDecisions,
  columns: [{ sheet: 'Biểu', at: 'A5', column: 'E', meaning }],
})

/** What was decided about one file, said of another. */
const learned = (from: Report, decisions: Decisions, to: Report): Decisions => {
  const { shape } = interpret(report(to), hints)
  const tables = learnFrom(interpret(report(from), hints, decisions).shape, decisions)
  return decisionsOf({ reporter: 'investor', investorId: null, tables }, shape)
}

describe('a learned month', () => {
  const august: ColumnMeaning = { role: 'disbursement', basis: 'inMonth', month: 8 }

  it('is not the next file’s where its heading names none: September never overwrites August', () => {
    const [first, next] = ['31/8/2024', '30/9/2024'].map(day => ({ day, heading: 'Số khác trong tháng' }))
    if (!first || !next) throw new Error('two reports')
    const decisions = learned(first, told(august), next)
    expect(decisions.columns.map(({ meaning }) => meaning)).toEqual([{ role: 'disbursement', basis: 'inMonth' }])
    const facts = interpret(report(next), hints, decisions).facts.filter(({ kind }) => kind === 'disbursement')
    expect(facts.map(({ asOf }) => asOf)).toEqual(['2024-09-30'])
  })

  it('is kept where the heading names it', () => {
    const [first, next] = ['31/8/2024', '30/9/2024'].map(day => ({ day, heading: 'Số khác kỳ 8' }))
    if (!first || !next) throw new Error('two reports')
    expect(learned(first, told(august), next).columns.map(({ meaning }) => meaning)).toEqual([august])
  })
})

describe('months that stand side by side with no word over them', () => {
  const form = workbookOf({
    name: 'Biểu',
    rows: rowsOf(`
      BÁO CÁO VỐN ĐẦU TƯ CÔNG NĂM 2024
      Chủ đầu tư: Sở Y tế
      ĐVT: triệu đồng
      STT | Tên dự án | Mã dự án | Kế hoạch năm 2024 | Tháng 3 | Tháng 4
      1 | Bệnh viện Mắt | 7940011 | 100 | 10 | 20
    `),
  })
  const months = (march: ColumnMeaning['role'], april: ColumnMeaning['role']): Decisions => ({
    ...noDecisions,
    columns: [
      { sheet: 'Biểu', at: 'A4', column: 'E', meaning: { role: march, basis: 'inMonth', month: 3 } },
      { sheet: 'Biểu', at: 'A4', column: 'F', meaning: { role: april, basis: 'inMonth', month: 4 } },
    ],
  })
  const taught = (decisions: Decisions) =>
    learnFrom(interpret(form, hints, decisions).shape, decisions).flatMap(({ columns }) =>
      columns.map(({ meaning }) => meaning.role),
    )

  it('are asked about again where some were committed and some disbursed: next month one more is disbursed', () => {
    expect(taught(months('disbursement', 'commitment'))).toEqual([])
    const onlyApril = months('disbursement', 'commitment').columns.slice(1)
    expect(taught({ ...noDecisions, columns: onlyApril })).toEqual([])
  })

  it('are learned where all are one kind', () => {
    expect(taught(months('commitment', 'commitment'))).toEqual(['commitment', 'commitment'])
  })
})

describe('a learned unit', () => {
  it('is not said of a file that names another itself', () => {
    const heading = 'Giải ngân đến ngày 31/8/2024'
    const decisions = { ...noDecisions, tables: [{ sheet: 'Biểu', at: 'A5', unitFactor: 1_000_000 }] }
    const first = { day: '31/8/2024', heading, unit: 'Biểu mẫu số 01' }
    expect(learned(first, decisions, first).tables).toHaveLength(1)
    expect(learned(first, decisions, { ...first, unit: 'ĐVT: đồng' })).toEqual(noDecisions)
  })

  it('is asked about again in a file that names nobody: it may be another investor’s', () => {
    const nobody = { day: '31/8/2024', heading: 'Số khác', unit: 'Biểu mẫu số 01', owner: 'Biểu số 2' }
    const decisions = {
      ...told({ role: 'disbursement', unitFactor: 1_000 }),
      tables: [{ sheet: 'Biểu', at: 'A5', unitFactor: 1_000_000 }],
    }
    expect(learned(nobody, decisions, nobody)).toEqual(told({ role: 'disbursement' }))
  })
})

describe('a table that does not count', () => {
  const table =
    'STT | Tên dự án | Mã dự án | Kế hoạch năm 2024 | Giải ngân trong tháng\n1 | Bệnh viện Mắt | 7940011 | 100 | 6'
  const book = (...names: readonly string[]) =>
    workbookOf(...names.map(name => ({ name, rows: rowsOf(`CHỦ ĐẦU TƯ: SỞ Y TẾ\nĐVT: triệu đồng\n${table}`) })))
  const ignoredIn = (from: readonly string[], ignored: string, to: readonly string[]): readonly string[] => {
    const decisions = { ...noDecisions, tables: [{ sheet: ignored, at: 'A3', ignored: true }] } as const
    const tables = learnFrom(interpret(book(...from), hints, decisions).shape, decisions)
    const { shape } = interpret(book(...to), hints)
    return decisionsOf({ reporter: 'investor', investorId: null, tables }, shape).tables.map(({ sheet }) => sheet)
  }

  it('is learned where its sheet is known by more than its month', () => {
    expect(ignoredIn(['Tháng 8', 'Dự kiến'], 'Dự kiến', ['Tháng 9', 'Dự kiến'])).toEqual(['Dự kiến'])
  })

  it('is not where only the order of the sheets tells: the new month may stand in its place', () => {
    expect(ignoredIn(['Tháng 8', 'Tháng 7'], 'Tháng 7', ['Tháng 8', 'Tháng 9'])).toEqual([])
  })
})

describe('a layout that files of nobody taught', () => {
  it('is not said of an investor who is new', () => {
    const { shape } = interpret(report({ day: '31/8/2024', heading: 'Số khác' }), hints)
    const tables = shape.tables.map(({ fingerprint }) => ({ fingerprint, columns: [] }))
    const known = { layout: { reporter: 'investor', investorId: null, tables } } as const
    expect(chooseLayout(shape, undefined, [known])).toBeUndefined()
    expect(chooseLayout({ ...shape, investor: undefined }, undefined, [known])).toBe(known)
  })
})

describe('that a table is public investment after all', () => {
  it('is said once, and not asked about next month', () => {
    const [first, next] = ['31/8/2024', '30/9/2024'].map(day => ({ day, heading: `Giải ngân đến ${day}` }))
    if (!first || !next) throw new Error('two reports')
    const said: Decisions = { ...noDecisions, tables: [{ sheet: 'Biểu', at: 'A5', investment: true }] }
    expect(learned(first, said, next).tables).toEqual([{ sheet: 'Biểu', at: 'A5', investment: true }])
  })
})
