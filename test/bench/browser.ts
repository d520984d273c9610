/**
 * `npm run bench:browser`: what a user waits for, in Chromium against the real server, over generated years of 500 and
 * 5.000 projects × 26 amounts. Nothing here passes or fails: the bars are judged by people. On a machine that is busy
 * with something else the figures are too high; the load is told beside them. `npm run bench:browser charts grid` runs a part.
 */
import { loadavg } from 'node:os'
import type { Page } from 'playwright-core'
import { pageErrors, type Home } from '../e2e/home.ts'
import { reportImport } from './browserImport.ts'
import { firstLoad } from './firstLoad.ts'
import { createMeter, firstView, listen, type Work } from './mainThread.ts'
import { seededHome } from './seededHome.ts'

const charts = [
  { name: 'curve', path: '/', heading: /cam kết/ },
  { name: 'who misses the money (Pareto)', path: '/', heading: /còn thiếu để đạt 95/ },
  { name: 'what moved', path: '/', heading: /tăng nhiều nhất/ },
  { name: 'ranking', path: '/investors', heading: /đứng đầu giữ/ },
  { name: 'heat map', path: '/investors?tab=months', heading: /Thực hiện cam kết/ },
  { name: 'quadrants', path: '/investors?tab=quadrants', heading: /bình quân/ },
  { name: 'groups', path: '/investors?tab=groups', heading: /Thấp nhất là nhóm/ },
] as const

const wanted = (part: string): boolean => process.argv.length < 3 || process.argv.slice(2).includes(part)

const main = async () => {
  const years = Object.keys(parts).some(wanted) ? [500, 5_000] : []
  for (const projects of years) {
    const home = await seededHome(projects)
    console.log(`\n${projects} projects × 26 amounts; load ${loadavg()[0]?.toFixed(1)}`)
    for (const [name, report] of Object.entries(parts)) if (wanted(name)) await report(home)
    await home.close()
  }
  if (wanted('import')) await reportImport()
  const { shell, overview } = firstLoad()
  console.log(
    `\nFirst load, scripts gzipped: shell ${kilobytes(shell)} (bar: 180), overview ${kilobytes(overview)} (bar: 300)`,
  )
  if (pageErrors.length > 0) console.log(`the page complained: ${[...new Set(pageErrors)].join('; ')}`)
}

const opened = async (home: Home, path: string): Promise<Page> => {
  const page = await home.newPage()
  await listen(page)
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 60_000 })
  await page.waitForLoadState('networkidle')
  return page
}

const reportFirstView = async (home: Home) => {
  const views = []
  for (let round = 0; round < 6; round += 1) {
    const page = await opened(home, '/')
    views.push(await firstView(page))
    await page.context().close()
  }
  // The first one warms the server.
  const warm = views.slice(1)
  const lcp = median(warm.map(({ lcpMs }) => lcpMs))
  const cls = Math.max(...warm.map(view => view.cls))
  console.log(
    `  first view: largest paint ${lcp.toFixed(0)} ms (bar: 1000), layout shift ${cls.toFixed(3)} (bar: 0.02)`,
  )
}

const reportCharts = async (home: Home) => {
  for (const { name, path, heading } of charts) {
    const page = await opened(home, path)
    const panel = page.getByRole('region', { name: heading }).first()
    const measure = await createMeter(page)
    const nodes = await panel.evaluate(region => region.querySelectorAll('*').length)
    const drawn: Work[] = []
    for (let round = 0; round < 8; round += 1) {
      await panel.getByRole('button', { name: /^Xem bảng số liệu/ }).click()
      drawn.push(await measure(() => panel.getByRole('button', { name: /^Xem biểu đồ/ }).click()))
    }
    console.log(
      `  ${name.padEnd(30)} drawn in ${ms(drawn)} (bar: 100 at 500, 300 at 5,000), ${nodes} nodes (bar: 1,500)`,
    )
    await page.context().close()
  }
}

const reportChanges = async (home: Home) => {
  const overview = await opened(home, '/')
  console.log(`  as-of change on the overview   ${ms(await changed(overview, 'Đến ngày'))} (bar: 50)`)
  await overview.context().close()
  const investors = await opened(home, '/investors')
  console.log(`  as-of change on the investors  ${ms(await changed(investors, 'Đến ngày'))} (bar: 50)`)
  console.log(`  order of the investors         ${ms(await changed(investors, 'Xếp theo'))} (bar: 50)`)
  await investors.context().close()
  const projects = await opened(home, '/projects')
  console.log(`  as-of change on the projects   ${ms(await changed(projects, 'Đến ngày'))} (bar: 50)`)
  console.log(`  a letter in the quick search   ${ms(await typed(projects))} (bar: 50)`)
  await projects.context().close()
}

/** Goes through the options of a choice, twice: the second time figures of a day are remembered. Only the first counts. */
const changed = async (page: Page, label: string): Promise<readonly Work[]> => {
  const choice = page.getByLabel(label, { exact: true }).first()
  const options = await choice
    .locator('option')
    .evaluateAll(all => all.map(option => (option as HTMLOptionElement).value))
  const measure = await createMeter(page)
  const works: Work[] = []
  for (const option of options.filter(value => value !== '').slice(0, 12))
    works.push(await measure(() => choice.selectOption(option)))
  // The first option is the one that is shown already.
  return works.slice(1)
}

const typed = async (page: Page): Promise<readonly Work[]> => {
  const search = page.getByRole('searchbox').or(page.getByRole('textbox')).first()
  await search.focus()
  const measure = await createMeter(page)
  const works: Work[] = []
  for (const letter of 'nang cap duong') works.push(await measure(() => page.keyboard.type(letter)))
  return works
}

const reportGrid = async (home: Home) => {
  const page = await opened(home, '/projects')
  const measure = await createMeter(page)
  await page.mouse.move(800, 600)
  const works: Work[] = []
  for (let step = 0; step < 40; step += 1) works.push(await measure(() => page.mouse.wheel(0, 600)))
  const longest = Math.max(...works.map(({ longestTaskMs }) => longestTaskMs))
  console.log(
    `  grid scroll                    ${ms(works)}, longest task ${longest.toFixed(0)} ms (bar: none over 50)`,
  )
  await page.context().close()
}

const parts = { view: reportFirstView, charts: reportCharts, changes: reportChanges, grid: reportGrid }

const ms = (works: readonly Work[]): string => {
  const busy = works.map(({ busyMs }) => busyMs)
  return `p50 ${median(busy).toFixed(0)} ms, p95 ${percentile(busy, 0.95).toFixed(0)} ms`
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN

const median = (values: readonly number[]): number => percentile(values, 0.5)
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`

await main()
