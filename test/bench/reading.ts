/**
 * One measured run, in a process of its own so that its peak memory is its own: `bare` is SheetJS's read of the bytes,
 * `preview` is ours from bytes to a plan of the import, `commit` goes on to the database on disk.
 * Prints `{ ms, peakBytes }`.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read } from 'xlsx'
import { planYearOf } from '../../src/domain/base/calendar.ts'
import { importId } from '../../src/domain/base/ids.ts'
import { ngheAnKeyProjects } from '../../src/province/nghe-an/keyProjects.ts'
import { createStore } from '../../src/store/createStore.ts'
import { openSqlite } from '../../src/server/store/sqlite.ts'
import { interpret } from '../../src/workbook/interpret.ts'
import type { ImportPlan } from '../../src/workbook/said/plan.ts'
import { planImport } from '../../src/workbook/planImport.ts'
import { readWorkbook } from '../../src/workbook/reader/read.ts'

const planYear = planYearOf(2024)
const [mode, file] = process.argv.slice(2)
const bytes = new Uint8Array(readFileSync(file ?? ''))

const preview = (): ImportPlan => {
  const workbook = readWorkbook(bytes, 'bench.xlsx')
  if (!workbook.ok) throw new Error(workbook.error.code)
  const interpretation = interpret(workbook.value, { planYear, asOf: undefined })
  const directory = { investors: [], projects: [], sources: [], keyProjects: [] }
  return planImport(interpretation, { directory, book: undefined, newId: randomUUID })
}

/** Of `ms`, what the store took. */
let commitMs = 0

const commit = async (): Promise<ImportPlan> => {
  const plan = preview()
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const opened = openSqlite(folder)
  if (!opened.ok) throw new Error(opened.error.code)
  const store = await createStore(opened.value, ngheAnKeyProjects)
  const version = await store.version()
  const began = performance.now()
  await store.commitImport({
    id: importId(randomUUID()),
    file: { fileName: 'bench.xlsx', bytes, sha256: 'bench' },
    planYear,
    reportDate: undefined,
    at: '2024-10-20T00:00:00Z',
    by: 'bench',
    sample: false,
    detail: { decisions: {}, outcome: {} },
    plan,
    version,
  })
  commitMs = performance.now() - began
  await store.close()
  rmSync(folder, { recursive: true })
  return plan
}

const start = performance.now()
const result = mode === 'bare' ? read(bytes, { dense: true }) : mode === 'preview' ? preview() : await commit()
const ms = performance.now() - start
const facts = 'facts' in result ? result.facts.length : 0
console.log(JSON.stringify({ ms, commitMs, peakBytes: process.resourceUsage().maxRSS * 1024, facts }))
