import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { type Home, startHome } from '../e2e/home.ts'
import { bigWorkbook } from './bigWorkbook.ts'

/**
 * Eighty workbooks of 60 projects each in a real browser, from drop to the last preview, against SheetJS's bare reads of
 * the same files in the same page. A drop at once meets workers that have yet to start, and is held against SheetJS's first
 * pass; one on a page that came to rest, as one finds the files meanwhile, against its second.
 */
export const measureImport = async (home: Home, drop: Drop): Promise<ImportMeasure> => {
  const bytes = Buffer.from(bigWorkbook(projectsEach))
  const page = await home.newPage()
  await page.goto('/import')
  const input = page.getByLabel('Chọn tệp…')
  await input.waitFor({ state: 'attached' })
  const cpu = await createCpuClock(page)
  if (drop === 'settled') await untilIdle(page, cpu)
  await page.evaluate(watch, workbooks)
  const files = Array.from({ length: workbooks }, (_, at) => ({
    name: `bao-cao-${at + 1}.xlsx`,
    mimeType: 'application/octet-stream',
    buffer: bytes,
  }))
  await cpu()
  await input.setInputFiles(files)
  await page.waitForFunction(() => window.importWatch?.lastPreview !== undefined, undefined, { timeout: 120_000 })
  const ourCpu = await cpu()
  const seen = await page.evaluate(() => window.importWatch)
  await untilIdle(page, cpu)
  await loadBareReader(page)
  if (drop === 'settled') await bareReads(page, bytes)
  await cpu()
  const bareMs = await bareReads(page, bytes)
  const bareCpu = await cpu()
  await page.context().close()
  return {
    previewMs: (seen?.lastPreview ?? NaN) - (seen?.dropped ?? NaN),
    bareMs,
    bareCpu,
    ourCpu,
    longTasks: seen?.longTasks ?? [],
  }
}

type Drop = 'at once' | 'settled'

export type ImportMeasure = {
  readonly previewMs: number
  readonly bareMs: number
  /** What the page's process, its workers too, took of the processors: the same on a busy machine. */
  readonly bareCpu: Cpu
  readonly ourCpu: Cpu
  /** Of the page's own thread while files were read, in milliseconds; only those over 50. */
  readonly longTasks: readonly number[]
}

/** Nothing is going on in the page's process but what always is. */
const untilIdle = async (page: Page, cpu: () => Promise<Cpu>): Promise<void> => {
  do {
    await cpu()
    await page.waitForTimeout(700)
  } while ((await cpu()).process > 70)
}

/** Milliseconds of the whole process, and of the page's own thread. */
type Cpu = { readonly process: number; readonly page: number }

/** Each call tells what was used since the last. */
const createCpuClock = async (page: Page): Promise<() => Promise<Cpu>> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const read = async (): Promise<Cpu> => {
    const { metrics } = await session.send('Performance.getMetrics')
    const of = (name: string) => (metrics.find(metric => metric.name === name)?.value ?? NaN) * 1_000
    return { process: of('ProcessTime'), page: of('ThreadTime') }
  }
  let before = await read()
  return async () => {
    const now = await read()
    const used = { process: now.process - before.process, page: now.page - before.page }
    before = now
    return used
  }
}

const workbooks = 80
const projectsEach = 60

declare global {
  // A page's globals are opened by merging into the DOM's own interface.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface Window {
    importWatch?: { dropped?: number; lastPreview?: number; readonly longTasks: number[] }
    XLSX?: { readonly read: (bytes: Uint8Array, options: object) => unknown }
  }
}

/** Evaluated, not loaded: the page's own rules let no foreign script in. */
const loadBareReader = (page: Page): Promise<unknown> =>
  page.evaluate(readFileSync(resolve(import.meta.dirname, '../../node_modules/xlsx/dist/xlsx.full.min.js'), 'utf8'))

/** One after another in the page, as an import without workers would. */
const bareReads = (page: Page, bytes: Buffer): Promise<number> =>
  page.evaluate(
    ({ text, count }) => {
      const workbook = Uint8Array.from(atob(text), letter => letter.charCodeAt(0))
      const start = performance.now()
      for (let file = 0; file < count; file += 1) window.XLSX?.read(workbook, { type: 'array', dense: true })
      return performance.now() - start
    },
    { text: bytes.toString('base64'), count: workbooks },
  )

/** Notes when files are dropped, when the last of them is understood, and every long task in between. */
const watch = (count: number): void => {
  const seen: NonNullable<Window['importWatch']> = { longTasks: [] }
  window.importWatch = seen
  document.addEventListener('change', () => (seen.dropped ??= performance.now()), { capture: true })
  new MutationObserver(() => {
    // Only the bar's own text: the whole page's would cost more than what is measured.
    const said = document.querySelector('progress')?.nextElementSibling?.textContent ?? ''
    if (said.includes(`${count}/${count} tệp, đã kiểm tra`)) seen.lastPreview ??= performance.now()
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries())
      if (seen.dropped !== undefined && startTime >= seen.dropped && seen.lastPreview === undefined)
        seen.longTasks.push(Math.round(duration))
  }).observe({ entryTypes: ['longtask'] })
}

/** A part of `npm run bench:browser`; by itself: `npm run bench:browser import`. */
export const reportImport = async (): Promise<void> => {
  console.log(
    `\nImport of ${workbooks} workbooks of ${projectsEach} projects in the browser; load ${loadavg()[0]?.toFixed(1)}`,
  )
  for (const drop of ['settled', 'at once'] as const) {
    const home = await startHome()
    const { previewMs, bareMs, bareCpu, ourCpu, longTasks } = await measureImport(home, drop).finally(() =>
      home.close(),
    )
    const against = drop === 'settled' ? 'warm' : 'cold'
    console.log(`  dropped ${drop === 'settled' ? 'on a page at rest' : 'as soon as the page is there'}`)
    console.log(
      `    drop → last preview            ${previewMs.toFixed(0)} ms, SheetJS ${against} ${bareMs.toFixed(0)} ms: ${(previewMs / bareMs).toFixed(2)} (bar: 1.0 at rest)`,
    )
    console.log(
      `    processor time                 ${ourCpu.process.toFixed(0)} ms over two workers, ${ourCpu.page.toFixed(0)} ms of it the page's own thread; SheetJS ${bareCpu.process.toFixed(0)} ms`,
    )
    console.log(`    main-thread tasks over 50 ms   ${longTasks.length === 0 ? 'none' : longTasks.join(', ')}`)
  }
}
