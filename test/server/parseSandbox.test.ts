import { afterEach, expect, it } from 'vitest'
import { createParseSandbox, type ParseSandbox, type SandboxLimits } from '../../src/server/parseSandbox.ts'
import { bigWorkbook } from '../bench/bigWorkbook.ts'
import { noDecisions } from '../../src/workbook/decisions.ts'
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
