import { describe, expect, it } from 'vitest'
import { isMissingModule, reloadOnMissingModule, type PagePorts } from '../../../src/app/client/missingModules.ts'

const pageThat = (ports: Partial<PagePorts> = {}) => {
  const page = { events: new EventTarget(), reloads: 0, kept: new Map<string, string>() }
  reloadOnMissingModule({
    events: page.events,
    reload: () => (page.reloads += 1),
    serverAnswers: async () => true,
    holdsWork: () => false,
    now: () => 1_000_000,
    session: { getItem: key => page.kept.get(key) ?? null, setItem: (key, value) => void page.kept.set(key, value) },
    ...ports,
  })
  return page
}

/** What Vite sends when a part of the page does not come. */
const miss = async ({ events }: { readonly events: EventTarget }): Promise<Error> => {
  const payload = new Error('Unable to preload CSS')
  events.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload }))
  await new Promise(done => setTimeout(done))
  return payload
}

describe('a part of the page that does not come', () => {
  it('has the page loaded anew, once', async () => {
    const page = pageThat()
    await miss(page)
    await miss(page)
    expect(page.reloads).toBe(1)
  })

  it('is told apart from other faults', async () => {
    const page = pageThat()
    expect(isMissingModule(await miss(page))).toBe(true)
    expect(isMissingModule(new Error('Unable to preload CSS'))).toBe(false)
  })

  it('leaves the page alone while the server is out of reach: a blank page would be worse', async () => {
    const page = pageThat({ serverAnswers: async () => false })
    await miss(page)
    expect(page.reloads).toBe(0)
  })

  it('leaves the page alone while files wait for an answer', async () => {
    const page = pageThat({ holdsWork: () => true })
    await miss(page)
    expect(page.reloads).toBe(0)
  })

  it('helps again after a while: there may be another upgrade', async () => {
    let now = 1_000_000
    const page = pageThat({ now: () => now })
    await miss(page)
    now += 3_600_000
    await miss(page)
    expect(page.reloads).toBe(2)
  })
})
