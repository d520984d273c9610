import { createMemoryHistory } from '@tanstack/react-router'
import { cleanup, configure, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { openMockHomeInNode } from '../../mock/node.ts'
import { App } from '../../src/app/App.tsx'
import { isoDate } from '../../src/domain/base/calendar.ts'
import type { Province } from '../../src/province/province.ts'
import type { Api } from '../../src/app/client/api.ts'
import { createQueryClient } from '../../src/app/client/queryClient.ts'
import { ReaderContext } from '../../src/app/importQueue/useImportDesk.ts'
import { speak } from '../../src/app/text/spoken.ts'
import { createAppRouter } from '../../src/app/routes.tsx'
import { createReaderAtHand } from '../../src/app/worker/readers.ts'
import { createShelf } from '../../src/app/worker/shelf.ts'

/** The API in memory as the app reaches it. */
export type TestHome = { readonly api: Api; readonly close: () => Promise<void> }

// A screen's own chunk may take its time on a busy machine.
configure({ asyncUtilTimeout: 20_000 })

const origin = 'http://localhost:3000'

/** The real application over an empty ledger in memory; `reader` may only look. */
export const openTestHome = async (role: 'officer' | 'reader' = 'officer', province?: Province): Promise<TestHome> => {
  const home = await openMockHomeInNode(role, province)
  const asked = new Set<Promise<Response>>()
  let closed = false
  const fetch: Api['fetch'] = (path, init) => {
    if (closed) return new Promise(() => {}) // nobody is left to hear the answer
    const answer = home.fetch(new Request(new URL(path, origin), init)).finally(() => asked.delete(answer))
    asked.add(answer)
    return answer
  }
  return {
    api: { fetch },
    // What a screen has asked for is answered before the database goes: a test may end while it looks again.
    close: async () => {
      cleanup()
      closed = true
      await Promise.allSettled(asked)
      await home.close()
    },
  }
}

/** The same with the sample province loaded. */
export const openSampleHome = async (province?: Province): Promise<TestHome> => {
  const home = await openTestHome('officer', province)
  const response = await home.api.fetch('/api/sample', { method: 'POST' })
  if (response.status !== 201) throw new Error(`sample: ${response.status}`)
  return home
}

/** Shows the app at a path, as a browser would; answers with what acts on it. */
export const renderApp = (path: string, { api }: Pick<TestHome, 'api'>): { readonly user: UserEvent } => {
  cleanup()
  speak(undefined)
  const router = createAppRouter(createMemoryHistory({ initialEntries: [path] }))
  render(
    <ReaderContext value={readHere}>
      <App api={api} today={() => isoDate('2024-11-01')} queryClient={createQueryClient()} router={router} />
    </ReaderContext>,
  )
  return { user: userEvent.setup() }
}

/** Where there is no worker, files are read by the same code at hand. */
const readHere = () => createReaderAtHand(createShelf())
