import { unzipSync, strFromU8 } from 'fflate'
import { describe, expect, it, test } from 'vitest'
import { isoDate, planYearOf } from '../../../src/domain/base/calendar.ts'
import type { Project } from '../../../src/domain/ledger/directory.ts'
import { investorId, projectId } from '../../../src/domain/base/ids.ts'
import { openBook } from '../../../src/domain/book/openBook.ts'
import { allTemplates, disbursementOf, templateOf, type TemplateKind } from '../../../src/report/templates/template.ts'
import { templatesZip } from '../../../src/report/templates/templatesZip.ts'
import { templateFileName, templateXlsx } from '../../../src/report/templates/templateXlsx.ts'
import type { PlannedFact } from '../../../src/workbook/said/plan.ts'
import { createDesk, reading, readingOf, type Desk } from '../../workbook/desk.ts'
import { interpret } from '../../../src/workbook/interpret.ts'
import { readWorkbook } from '../../../src/workbook/reader/read.ts'
import { filled } from './filled.ts'

const year = planYearOf(2024)
const asOf = isoDate('2024-10-20')
const annex = '02-phu-luc-cam-ket.xlsx'

const deskOf = (file: string): Desk => {
  const desk = createDesk()
  desk.commit(file, readingOf(file))
  return desk
}

const planOf = (desk: Desk, fileName: string, bytes: Uint8Array<ArrayBuffer>) => {
  const workbook = readWorkbook(bytes, fileName)
  if (!workbook.ok) throw new Error(workbook.error.code)
  return desk.plan(interpret(workbook.value, { planYear: undefined, asOf: undefined }))
}

const told = ({ kind, asOf: day, basis, amount, reporter }: PlannedFact) =>
  [kind, day, basis, amount, reporter].join(' ')

const disbursement = disbursementOf(year, 9)
const commitment: TemplateKind = { name: 'commitment', asOf }

describe('a form that is filled in', () => {
  const desk = deskOf(annex)
  const open = openBook(desk.book())
  const templates = allTemplates(open, { kind: disbursement, asOf })

  it('is there for every investor with projects', () => {
    expect(templates.map(({ investor }) => investor.name)).toHaveLength(8)
    expect(templates.flatMap(({ rows }) => rows)).toHaveLength(63) // 44 projects, some of several sources
  })

  it.each(templates.map(template => [template.investor.name, template] as const))(
    'of disbursement by %s goes in without a question, to the đồng',
    async (_, template) => {
      const amounts: Record<string, number> = {}
      for (const at of template.rows.keys()) {
        amounts[`F${at + 6}`] = at + 0.5
        amounts[`G${at + 6}`] = 100 + at * 10 + 0.123456
      }
      const plan = planOf(desk, 'mau.xlsx', filled(await templateXlsx(template), amounts))
      expect(plan.findings.filter(({ severity, code }) => severity !== 'note' && code !== 'to-date-falls')).toEqual([])
      expect(plan.added).toEqual({ investors: [], projects: [], sources: [] })
      expect(plan.changed).toEqual({ investors: [], projects: [], sources: [] })
      expect(plan.facts.map(told)).toEqual(
        template.rows.flatMap((__, at) => [
          `disbursement 2024-09-30 inMonth ${(at + 0.5) * 1_000_000} investor`,
          `disbursement 2024-09-30 toDate ${Math.round((100 + at * 10) * 1_000_000 + 123_456)} investor`,
        ]),
      )
      const names = new Map(open.book.directory.projects.map(({ id, name }) => [id, name]))
      expect(plan.facts.map(({ projectId: id }) => names.get(id))).toEqual(
        template.rows.flatMap(({ name }) => [name, name]),
      )
    },
  )

  it('of commitments goes in without a question, all thirteen months, dated by who sends it', async () => {
    for (const template of allTemplates(open, { kind: commitment, asOf })) {
      const amounts: Record<string, number> = { D4: 45_580 } // 15 October 2024
      for (const at of template.rows.keys())
        for (let month = 0; month < 13; month += 1)
          amounts[`${String.fromCharCode(70 + month)}${at + 6}`] = month + at / 8
      const bytes = filled(await templateXlsx(template), amounts)
      const plan = planOf(desk, 'mau.xlsx', bytes)
      expect(
        plan.findings.filter(({ severity, code }) => severity !== 'note' && code !== 'commitment-exceeds-plan'),
      ).toEqual([])
      expect(plan.added.projects).toEqual([])
      expect(plan.facts).toHaveLength(template.rows.length * 13)
      expect(new Set(plan.facts.map(({ kind, basis }) => `${kind} ${basis}`))).toEqual(new Set(['commitment inMonth']))
      expect(plan.facts.map(({ asOf: day }) => day).slice(11, 13)).toEqual(['2024-12-31', '2025-01-31'])
      const workbook = readWorkbook(bytes, 'mau.xlsx')
      if (!workbook.ok) throw new Error(workbook.error.code)
      expect(interpret(workbook.value, { planYear: undefined, asOf: undefined }).reportDate).toBe('2024-10-15')
    }
  })

  it('cut off before the month’s end asks for what was disbursed to the day alone', async () => {
    const kind = disbursementOf(year, 10, asOf)
    const template = templateOf(open, investorId(templates[0]?.investor.id ?? ''), { kind, asOf })
    if (!template) throw new Error('no such investor')
    const plan = planOf(desk, 'mau.xlsx', filled(await templateXlsx(template), { F6: 7 }))
    expect(plan.facts.map(told)).toEqual(['disbursement 2024-10-20 toDate 7000000 investor'])
  })
})

describe('a form of names that no one would wish for', () => {
  const names = [
    '=SUM(A1:A9)',
    '+84 cầu dây văng "Bến Thủy" <III> & đường dẫn',
    '@Dự án ’ngoặc kép’ — gạch dài; 100% vốn',
    `Đường ${'nối quốc lộ 7 với quốc lộ 48 '.repeat(9)}`.slice(0, 250).trim(),
    'Tổng hợp cơ sở dữ liệu đất đai',
    "'0012345",
  ]
  const oddInvestor = '=HYPERLINK("Sở A & B")'
  const projects = names.map((name, at): Project => ({
    id: projectId(`p${at}`),
    code: at % 2 === 0 ? String(7_762_300 + at) : undefined,
    name,
    aliases: [],
    investors: [{ investorId: investorId('odd'), from: undefined }],
  }))
  const desk = createDesk({
    investors: [{ id: investorId('odd'), name: oddInvestor, group: 'other', aliases: [] }],
    projects,
  })
  desk.commit(
    'ke-hoach.xlsx',
    reading(projects.map(({ code, name }) => ({ ...(code !== undefined && { code }), name, investor: oddInvestor }))),
  )

  test('finds every project again', async () => {
    const open = openBook(desk.book())
    const template = templateOf(open, investorId('odd'), { kind: disbursement, asOf })
    if (!template) throw new Error('no such investor')
    const amounts = Object.fromEntries(template.rows.map((_, at) => [`G${at + 6}`, at + 1]))
    const plan = planOf(desk, 'mau.xlsx', filled(await templateXlsx(template), amounts))
    expect(plan.findings.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(plan.added).toEqual({ investors: [], projects: [], sources: [] })
    expect(plan.facts.map(({ projectId: id, amount }) => [id, amount])).toEqual(
      projects.map(({ id }, at) => [id, (at + 1) * 1_000_000]),
    )
  })
})

describe('the archive of all forms', () => {
  it('holds one for every investor, under a name that every system takes', async () => {
    const templates = allTemplates(openBook(deskOf(annex).book()), { kind: disbursement, asOf })
    const names = Object.keys(unzipSync(await templatesZip([...templates, ...templates.slice(0, 1)])))
    expect(names).toHaveLength(9)
    expect(names.every(name => /^mau-giai-ngan-2024-09-30-[a-z0-9-]+\.xlsx$/u.test(name))).toBe(true)
    expect(names[8]).toBe(templateFileName(templates[0] as never).replace('.xlsx', '-2.xlsx'))
  })
})

describe('the form itself', () => {
  const open = openBook(deskOf(annex).book())
  const sheetOf = async (kind: TemplateKind) => {
    const [template] = allTemplates(open, { kind, asOf })
    if (!template) throw new Error('no investor')
    return strFromU8(unzipSync(await templateXlsx(template))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  }

  it('is protected, and takes numbers from nought on in its open cells', async () => {
    const sheet = await sheetOf(disbursement)
    expect(sheet).toMatch(/<sheetProtection[^>]*sheet="1"/u)
    expect(sheet).toMatch(
      /<dataValidation type="decimal" sqref="F6:G\d+" operator="greaterThanOrEqual"[^>]*><formula1>0</u,
    )
  })

  it('of commitments takes a day of the plan year', async () => {
    expect(await sheetOf(commitment)).toMatch(/<dataValidation type="date" sqref="D4" operator="between"/u)
  })

  it('is the same bytes for the same ledger', async () => {
    const [template] = allTemplates(open, { kind: disbursement, asOf })
    if (!template) throw new Error('no investor')
    expect(await templateXlsx(template)).toEqual(await templateXlsx(template))
  })
})
