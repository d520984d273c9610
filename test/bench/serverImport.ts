/** One file through the server's own door: a preview that asks, then the commit of what was seen. Run by `main.ts`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ImportOutcome } from '../../src/api/contract/imports.ts'
import { noDecisions } from '../../src/workbook/said/decisions.ts'
import { createNodeApi } from '../../src/server/nodeApi.ts'
import { openSqlite } from '../../src/server/store/sqlite.ts'
import { ngheAnKeyProjects } from '../../src/province/nghe-an/keyProjects.ts'
import { createStore } from '../../src/store/createStore.ts'

const [, file = ''] = process.argv.slice(2)
const bytes = new Uint8Array(readFileSync(file))
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const opened = openSqlite(folder)
if (!opened.ok) throw new Error(opened.error.code)
/** Raised as an operator would for a file this large. */
const limits = { time: 300, memory: 4_096 * 1_048_576, read: { cells: 10_000_000 } }
const api = createNodeApi(await createStore(opened.value, ngheAnKeyProjects), error => console.error(error), { limits })

const send = async (fields: Readonly<Record<string, string>>): Promise<ImportOutcome> => {
  const form = new FormData()
  form.set('file', new File([bytes], 'bench.xlsx'))
  for (const [name, value] of Object.entries({ ...fields, decisions: JSON.stringify(noDecisions) }))
    form.set(name, value)
  const response = await api.fetch(new Request('http://localhost/api/imports', { method: 'POST', body: form }))
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as ImportOutcome // the server's own contract
}

const start = performance.now()
const seen = await send({ dryRun: 'true', interactive: 'true' })
const began = performance.now()
const stored = await send({ acceptWarnings: 'true', interactive: 'true', digest: seen.digest ?? '' })
const end = performance.now()
await api.close()
rmSync(folder, { recursive: true })
const facts = Object.values(stored.counts.facts).reduce<number>((sum, count = 0) => sum + count, 0)
const peakBytes = process.resourceUsage().maxRSS * 1024
console.log(JSON.stringify({ ms: end - start, commitMs: end - began, peakBytes, facts }))
