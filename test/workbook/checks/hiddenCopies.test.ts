import { describe, expect, it } from 'vitest'
import { interpret } from '../../../src/workbook/interpret.ts'
import { noDecisions } from '../../../src/workbook/said/decisions.ts'
import { rowsOf, workbookOf, type WrittenSheet } from '../written.ts'

const table = (day: string, paid: readonly number[], names = ['Đường A', 'Trường B', 'Trạm C']): WrittenSheet['rows'] =>
  rowsOf(`
    Giải ngân kế hoạch vốn năm 2024
    Đơn vị: triệu đồng
    STT | Tên dự án | Chủ đầu tư | Kế hoạch vốn năm 2024 | Lũy kế giải ngân đến ${day}
    ${names.map((name, at) => `${at + 1} | ${name} | Sở Xây dựng | ${1000 * (at + 1)} | ${paid[at] ?? 0}`).join('\n')}
  `)

const hints = { planYear: undefined, asOf: undefined }
const september: WrittenSheet = { name: 'T9', rows: table('30/9/2024', [500, 900, 1300]) }
const august: WrittenSheet = { name: 'T9 (2)', hidden: true, rows: table('31/8/2024', [400, 700, 1100]) }

const codes = (reading: ReturnType<typeof interpret>) =>
  reading.findings.filter(({ severity }) => severity !== 'note').map(({ code, sheet }) => `${code} ${sheet}`)

describe('a hidden sheet that repeats one in sight', () => {
  it('is left out, and that is told', () => {
    const reading = interpret(workbookOf(september, august), hints)
    expect(new Set(reading.facts.map(({ sheet }) => sheet))).toEqual(new Set(['T9']))
    expect(reading.facts).toHaveLength(6)
    expect(codes(reading)).toEqual(['hidden-copy T9 (2)'])
  })

  it('counts where it is of other projects', () => {
    const others = { ...august, rows: table('31/8/2024', [400, 700, 950, 10], ['Cầu D', 'Đê E', 'Kè F', 'Hồ G']) }
    const reading = interpret(workbookOf(september, others), hints)
    expect(reading.facts).toHaveLength(14)
    expect(codes(reading)).toEqual([])
  })

  it('is asked about where its amounts contradict those in sight', () => {
    const later = { ...august, rows: table('30/9/2024', [600, 900, 1300]) }
    const reading = interpret(workbookOf(september, later), hints)
    expect(reading.findings.some(({ code, severity }) => code === 'duplicate-project' && severity === 'error')).toBe(
      true,
    )
  })

  it('counts where nothing in sight says the same', () => {
    expect(interpret(workbookOf(august), hints).facts).toHaveLength(6)
  })

  it('is what the officer says of it', () => {
    const tables = [{ sheet: 'T9 (2)', at: 'A3', investor: 'Sở Xây dựng' }]
    const reading = interpret(workbookOf(september, august), hints, { ...noDecisions, tables })
    expect(reading.facts.some(({ sheet }) => sheet === 'T9 (2)')).toBe(true)
  })
})
