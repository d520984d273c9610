import { afterEach, expect, it } from 'vitest'
import { createParseSandbox, type ParseSandbox, type SandboxLimits } from '../../src/server/parseSandbox.ts'
import { bigWorkbook } from '../bench/bigWorkbook.ts'
import { noDecisions } from '../../src/workbook/said/decisions.ts'
import { digestOf } from '../../src/workbook/said/digest.ts'
import { interpret } from '../../src/workbook/interpret.ts'
import { readWorkbook } from '../../src/workbook/reader/read.ts'
import { workbookBytes } from '../fixtures/shared.ts'

let sandbox: ParseSandbox

afterEach(() => sandbox.close())

const clean = '01-mau-chuan.xlsx'
const nothingTold = { hints: { planYear: undefined, asOf: undefined }, decisions: noDecisions }

const open = (limits: Partial<SandboxLimits> = {}): ParseSandbox => {
  sandbox = createParseSandbox(limits)
  return sandbox
}

const parse = (bytes: Uint8Array<ArrayBuffer>, fileName = clean) => sandbox.parse(bytes, fileName, nothingTold)

const countOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<number> => {
  const parsed = await parse(bytes)
  return parsed.ok ? parsed.value.facts.length : 0
}

it('reads one file after another, however many are asked for at once', async () => {
  open()
  const files = [clean, '02-phu-luc-cam-ket.xlsx', clean]
  expect(await Promise.all(files.map(file => countOf(workbookBytes(file))))).toEqual([504, 485, 504])
})

it('ends a file that takes too long, and reads the next', async () => {
  open({ time: 0.02 })
  const slow = await parse(bigWorkbook(2_000))
  expect(slow).toEqual({ ok: false, error: { code: 'over-limit', limit: 'time', allowed: 0.02 } })
  sandbox.close()
  open()
  expect(await countOf(workbookBytes(clean))).toBe(504)
})

it('ends a file that takes too much memory, and reads the next', async () => {
  const memory = 32 * 1_048_576
  open({ memory })
  const large = await parse(bigWorkbook(8_000))
  expect(large).toEqual({ ok: false, error: { code: 'over-limit', limit: 'memory', allowed: memory } })
  expect(await countOf(workbookBytes(clean))).toBe(504)
})

it('turns away a file that is too large', async () => {
  open({ read: { fileSize: 1_000 } })
  const large = await parse(workbookBytes(clean))
  expect(large).toEqual({ ok: false, error: { code: 'over-limit', limit: 'fileSize', allowed: 1_000 } })
})

it('carries a reader’s failure over as it is', async () => {
  open()
  expect(await parse(new Uint8Array())).toEqual({ ok: false, error: { code: 'empty-file' } })
})

it('replays decisions to the very digest that the browser saw', async () => {
  const bytes = workbookBytes(clean)
  const workbook = readWorkbook(bytes, clean)
  if (!workbook.ok) throw new Error(workbook.error.code)
  const { name: sheet = '', tables = [] } = interpret(workbook.value, nothingTold.hints).sheets[0] ?? {}
  const [row = 0] = tables.flatMap(({ rows }) => rows.filter(({ role }) => role === 'project').map(({ row: at }) => at))
  const { column = '', role = 'plan' } = tables[0]?.columns.find(({ unitFactor }) => unitFactor !== undefined) ?? {}
  const told = {
    ...nothingTold,
    decisions: {
      ...noDecisions,
      mends: [{ sheet, cell: `${column}${row}`, value: '1.234,5' }],
      columns: [{ sheet, at: tables[0]?.at ?? '', column, meaning: { role, capital: 'carriedOver' as const } }],
      leftOut: [{ sheet, row: row + 1 }],
    },
  }
  sandbox = createParseSandbox()
  const parsed = await sandbox.parse(bytes, clean, told)
  const seen = interpret(workbook.value, told.hints, told.decisions)
  expect(seen.facts.some(({ mend }) => mend !== undefined)).toBe(true)
  expect(parsed.ok && digestOf(parsed.value)).toBe(digestOf(seen))
})
