import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { planYearOf } from '../../src/domain/base/calendar.ts'
import { importId } from '../../src/domain/base/ids.ts'
import { openSqlite } from '../../src/server/store/sqlite.ts'
import { ngheAnKeyProjects } from '../../src/province/nghe-an/keyProjects.ts'
import { createStore } from '../../src/store/createStore.ts'
import { interpret } from '../../src/workbook/interpret.ts'
import { planImport } from '../../src/workbook/planImport.ts'
import { readWorkbook } from '../../src/workbook/reader/read.ts'
import { startHome, type Home } from '../e2e/home.ts'
import { bigWorkbook } from './bigWorkbook.ts'

/** The real server over a ledger of so many projects × 26 amounts. */
export const seededHome = async (projects: number): Promise<Home> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-browser-'))
  await seed(dataDir, bigWorkbook(projects))
  return startHome(dataDir)
}

const seed = async (dataDir: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
  const planYear = planYearOf(2024)
  const workbook = readWorkbook(bytes, 'bench.xlsx')
  if (!workbook.ok) throw new Error(workbook.error.code)
  const plan = planImport(interpret(workbook.value, { planYear, asOf: undefined }), {
    directory: { investors: [], projects: [], sources: [], keyProjects: [] },
    book: undefined,
    newId: randomUUID,
  })
  const opened = openSqlite(dataDir)
  if (!opened.ok) throw new Error(opened.error.code)
  const store = await createStore(opened.value, ngheAnKeyProjects)
  await store.commitImport({
    id: importId(randomUUID()),
    file: { fileName: 'bench.xlsx', bytes, sha256: 'bench' },
    planYear,
    reportDate: undefined,
    at: '2024-12-31T00:00:00Z',
    by: 'bench',
    sample: false,
    detail: { decisions: {}, outcome: {} },
    plan,
    version: await store.version(),
  })
  await store.close()
}
