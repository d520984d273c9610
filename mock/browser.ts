import { setupWorker } from 'msw/browser'
import { conditionsOf, under, type Conditions, type Fetch } from './conditions.ts'
import { handlersOf } from './handlers.ts'
import { openMockHome } from './home.ts'
import { createParseInWorker } from './parseInWorker.ts'
import { sampleProvince } from './province.ts'

/** Starts the server inside this page: from here on its /api requests are answered by the application in memory. */
export const startInBrowser = async (conditions: Conditions = conditionsOf(location.search)): Promise<void> => {
  const home = await openMockHome({
    parse: createParseInWorker(),
    sample: () => sampleProvince(readAsset),
    role: conditions.role,
  })
  await loadSample(home.fetch)
  await setupWorker(...handlersOf(under(conditions, home.fetch))).start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
  })
}

/** A new page is a new, empty ledger: the sample comes in by the same request as from the first screen. */
const loadSample = async (fetch: Fetch): Promise<void> => {
  const response = await fetch(new Request(new URL('/api/sample', location.href), { method: 'POST' }))
  if (!response.ok) throw new Error(`sample province: ${response.status} ${await response.text()}`)
}

/** Addresses of the sample's workbooks among the page's files. */
const assets = import.meta.glob<string>('./province/workbooks/*.xlsx', {
  query: '?url',
  import: 'default',
  eager: true,
})

const readAsset = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
  const url = assets[`./province/workbooks/${name}`]
  if (url === undefined) throw new Error(`no such sample file: ${name}`)
  return new Uint8Array(await (await fetch(url)).arrayBuffer())
}
