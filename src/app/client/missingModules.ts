/**
 * Parts of the page that could not be fetched: it was open while the product was upgraded, and the server no longer has
 * the parts of the old build; or the network went for a moment. Asking for the same part again does not help, since the
 * browser remembers that it failed: the page must be loaded anew.
 */
const missing = new WeakSet<object>()

export const isMissingModule = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && missing.has(error)

/** What the handler needs of the page that it stands in. */
export type PagePorts = {
  readonly events: Pick<EventTarget, 'addEventListener'>
  readonly reload: () => void
  readonly serverAnswers: () => Promise<boolean>
  /** True where loading anew would lose something: files that wait for an answer. */
  readonly holdsWork: () => boolean
  readonly now: () => number
  readonly session: Pick<Storage, 'getItem' | 'setItem'>
}

/** Loads the page anew by itself, once, where that helps and loses nothing; else the screen says so and offers it. */
export const reloadOnMissingModule = (page: PagePorts): void =>
  page.events.addEventListener('vite:preloadError', event => {
    const error = 'payload' in event ? event.payload : undefined
    if (typeof error === 'object' && error !== null) missing.add(error)
    void reloadIfItHelps(page)
  })

const reloadIfItHelps = async ({ session, now, holdsWork, serverAnswers, reload }: PagePorts): Promise<void> => {
  const last = Number(session.getItem(reloadedAt) ?? Number.NEGATIVE_INFINITY)
  if (now() - last < oncePer || holdsWork() || !(await serverAnswers())) return
  session.setItem(reloadedAt, String(now()))
  reload()
}

const reloadedAt = 'reloaded-for-missing-module'

/** Milliseconds. A page that misses a part right after it was loaded anew would only go in circles. */
const oncePer = 60_000
