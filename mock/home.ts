import { v7 } from 'uuid'
import { createApi, type ApiApp } from '../src/api/app.ts'
import type { ApiDependencies, Identity } from '../src/api/dependencies.ts'
import { ngheAn } from '../src/province/nghe-an/ngheAn.ts'
import { createStore } from '../src/store/createStore.ts'
import { openSqliteWasm } from './sqliteWasm.ts'

/** What differs between the demo in a browser and the same home in a test. */
export type MockHomeParts = Pick<ApiDependencies, 'parse' | 'sample' | 'province'> & {
  readonly role?: Identity['role']
}

export type MockHome = ApiApp & { readonly close: () => Promise<void> }

/** The server's own application over a database in memory: no second behaviour that could drift from it. */
export const openMockHome = async ({
  parse,
  sample,
  role = 'officer',
  province = ngheAn,
}: MockHomeParts): Promise<MockHome> => {
  const store = await createStore(await openSqliteWasm(), province.keyProjects)
  const api = createApi({
    store,
    // A service worker hides cookies from the page's application, so who asks is decided here.
    identify: async () => ({ name: 'Người xem thử', role }),
    clock: () => new Date().toISOString(),
    newId: v7,
    parse,
    sample,
    province,
    reportFault: error => console.error(error),
  })
  return { fetch: api.fetch, close: store.close }
}
