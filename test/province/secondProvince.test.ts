import { read, utils } from 'xlsx'
import { expect, it } from 'vitest'
import { emptyProvince } from '../../src/province/emptyProvince.ts'
import { openSmallHome, upload } from '../api/smallHome.ts'

const haTinh = emptyProvince('Hà Tĩnh')
const ofNgheAn = /nghệ an|nghe-an|\bvinh\b|cửa lò|tiêu chí của tỉnh/iu

const addresses = [
  '/api/session',
  '/api/province',
  '/api/years',
  '/api/years/2024/book',
  '/api/years/2024/terms',
  '/api/years/2024/progress?by=province',
  '/api/years/2024/progress?by=key',
  '/api/years/2024/lagging',
  '/api/years/2024/forecast?by=province',
  '/api/rule-sets',
  '/api/key-projects',
  '/api/openapi.json',
]

it('a second province starts clean: nothing of Nghệ An in any answer, nor in the list to be signed', async () => {
  const home = await openSmallHome({ province: haTinh })
  const get = (path: string) => home.api.fetch(new Request(`http://localhost${path}`))
  await home.api.fetch(upload())

  const texts = await Promise.all(addresses.map(async path => (await get(path)).text()))
  for (const [at, text] of texts.entries()) expect(text, addresses[at]).not.toMatch(ofNgheAn)
  expect(JSON.parse(texts[3] ?? '')).toMatchObject({ directory: { keyProjects: [] } })
  expect(JSON.parse(texts[6] ?? '')).toMatchObject({ rows: [] })
  expect(JSON.parse(texts[1] ?? '')).toMatchObject({ name: 'Hà Tĩnh', builtInRuleSets: [{ id: 'default' }] })

  const list = read(new Uint8Array(await (await get('/api/years/2024/reports/lagging?format=xlsx')).arrayBuffer()))
  const printed = list.SheetNames.map(name => utils.sheet_to_csv(list.Sheets[name] ?? {})).join('\n')
  expect(printed).toContain('UBND TỈNH HÀ TĨNH')
  expect(printed).toContain('Hà Tĩnh, ngày')
  expect(printed).not.toMatch(ofNgheAn)

  expect((await get('/api/years/2024/lagging?rules=nghe-an-20-10-2024')).status).toBe(404)
  expect((await home.api.fetch(new Request('http://localhost/api/sample', { method: 'POST' }))).status).toBe(404)
  await home.remove()
})
