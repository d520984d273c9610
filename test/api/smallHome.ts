import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { createApi, type ApiApp } from '../../src/api/app.ts'
import type { ApiDependencies } from '../../src/api/dependencies.ts'
import type { Store } from '../../src/api/store.ts'
import { isoDate, planYearOf } from '../../src/domain/base/calendar.ts'
import { dong } from '../../src/domain/base/money.ts'
import { ok } from '../../src/domain/base/result.ts'
import { openSqlite } from '../../src/server/store/sqlite.ts'
import { ngheAn } from '../../src/province/nghe-an/ngheAn.ts'
import { createStore } from '../../src/store/createStore.ts'
import type { Interpretation } from '../../src/workbook/said/interpretation.ts'

/** What any file says here: one project's plan of a million đồng per byte of the file. */
const readAs = (bytes: Uint8Array): Interpretation => ({
  planYear: planYearOf(2024),
  reportDate: isoDate('2024-08-31'),
  reporter: 'investor',
  sheets: [],
  facts: [
    {
      kind: 'plan',
      project: { code: '7762301', name: 'Đường ven biển' },
      investor: 'Sở Giao thông vận tải',
      fundingSource: undefined,
      capital: 'planYear',
      asOf: isoDate('2024-01-01'),
      basis: 'toDate',
      amount: dong(bytes.length * 1_000_000),
      sheet: 'Biểu 1',
      cell: 'C5',
      fromFormula: false,
    },
  ],
  totals: [],
  findings: [],
  questions: [],
  shape: { reporter: 'investor', investor: 'Sở Giao thông vận tải', tables: [] },
})

export type SmallHome = { readonly api: ApiApp; readonly store: Store; readonly remove: () => Promise<void> }

type Changes = Partial<ApiDependencies> & { readonly around?: (store: Store) => Store }

/** The API over a real store, with whatever a test wants otherwise. */
export const openSmallHome = async ({ around = store => store, ...changed }: Changes = {}): Promise<SmallHome> => {
  const folder = mkdtempSync(join(tmpdir(), 'api-'))
  const dialect = openSqlite(folder)
  if (!dialect.ok) throw new Error('owned by another process')
  const store = await createStore(dialect.value, (changed.province ?? ngheAn).keyProjects)
  const api = createApi({
    store: around(store),
    identify: async () => ({ name: 'Cán bộ', role: 'officer' }),
    clock: () => '2024-11-05T02:00:00.000Z',
    newId: v7,
    parse: async bytes => ok(readAs(bytes)),
    sample: async () => ({ files: [] }),
    ...changed,
  })
  return {
    api,
    store,
    remove: async () => {
      await store.close()
      rmSync(folder, { recursive: true })
    },
  }
}

export const upload = (bytes: Uint8Array<ArrayBuffer> = Uint8Array.of(1)): Request => {
  const form = new FormData()
  form.set('file', new File([bytes], 'bao-cao.xlsx'))
  return new Request('http://localhost/api/imports', { method: 'POST', body: form })
}
