import type { CDPSession, Page } from 'playwright-core'

/** What an action cost the page. */
export type Work = {
  /** What the main thread worked, from the action until the page was at rest again: CPU time, so that other programs do not count. */
  readonly busyMs: number
  /** The longest single task; 0 where none was longer than 50 ms. */
  readonly longestTaskMs: number
}

/** Measures one page's main thread through the browser's own counters. */
export const createMeter = async (page: Page): Promise<(act: () => Promise<unknown>) => Promise<Work>> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return async act => {
    await atRest(page)
    await page.evaluate(() => {
      longTasks.length = 0
    })
    const before = await workedMs(session)
    await act()
    await atRest(page)
    const busyMs = (await workedMs(session)) - before
    const longestTaskMs = await page.evaluate(() => Math.max(0, ...longTasks))
    return { busyMs, longestTaskMs }
  }
}

/** Put into every page before its own scripts: paints, shifts and long tasks are only told to who listens from the start. */
export const listen = (page: Page): Promise<void> =>
  page.addInitScript(() => {
    Object.assign(globalThis, { longTasks: [], paints: [], shifts: [] })
    const observe = (type: string, hear: (entry: PerformanceEntry) => void): void =>
      new PerformanceObserver(list => list.getEntries().forEach(hear)).observe({ type, buffered: true })
    observe('longtask', ({ duration }) => longTasks.push(duration))
    observe('largest-contentful-paint', ({ startTime }) => paints.push(startTime))
    observe('layout-shift', entry => {
      const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean } // what the type is
      if (!hadRecentInput) shifts.push(value)
    })
  }) as Promise<unknown> as Promise<void> // its answer is of no use here

/** First view: when its largest part was painted, and how much it moved. */
export const firstView = async (page: Page): Promise<{ readonly lcpMs: number; readonly cls: number }> => {
  await atRest(page)
  await page.waitForTimeout(500)
  return page.evaluate(() => ({
    lcpMs: paints.at(-1) ?? Number.NaN,
    cls: shifts.reduce((sum, value) => sum + value, 0),
  }))
}

/** Two frames painted, and nothing left to do. */
const atRest = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>(resolve =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 3_000 })),
        ),
      ),
  )

const workedMs = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000
}

declare global {
  var longTasks: number[]
  var paints: number[]
  var shifts: number[]
}
