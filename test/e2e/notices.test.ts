import { resolve } from 'node:path'
import { build, type Plugin } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Home, pageErrors, startDemo, startHome } from './home.ts'

const root = resolve(import.meta.dirname, '../..')

const homes = [
  { name: 'the app', start: () => startHome(), mode: 'production' },
  { name: 'the demo', start: startDemo, mode: 'demo' },
]

describe.each(homes)('open-source notices of $name', ({ start, mode }) => {
  let home: Home
  beforeAll(async () => {
    home = await start()
  })
  afterAll(() => home.close())
  afterEach(() => expect(pageErrors.splice(0)).toEqual([]))

  const openNotices = async (width: number) => {
    const page = await home.newPage({ width })
    await page.goto('/')
    const menu = page.getByRole('button', { name: 'Mở danh mục' })
    if (width < 800) await menu.click()
    const [notices] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Phần mềm nguồn mở' }).click(),
    ])
    await notices.waitForLoadState()
    return notices
  }

  it.each([1440, 390])('open from the menu in a tab of their own, at %i wide', async width => {
    const notices = await openNotices(width)
    const text = await notices.locator('body').innerText()
    expect(text).toMatch(/^Phần mềm nguồn mở\n/)
    expect(text).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.')
    expect(text).toContain('SIL OPEN FONT LICENSE')
    expect(text).toContain('Copyright (C) 2012-present   SheetJS LLC')
  })

  it('have every package of which something is in the page, its workers or its fonts', async () => {
    const answer = await fetch(`${home.url}/third-party-notices.txt`)
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; ?charset=utf-8$/i)
    const names = [...(await answer.text()).matchAll(/^(\S+) \d\S* \([^)]+\)$/gm)].map(([, name]) => name)
    const bundled = await packagesBundledIn(mode)
    expect(bundled).toContain('react')
    expect(new Set(names)).toEqual(bundled)
  })
})

/** Builds once more and looks for itself; `xlsx` is the name of another package here. */
const packagesBundledIn = async (mode: string): Promise<ReadonlySet<string>> => {
  const files: string[] = []
  const watching = (): Plugin => ({
    name: 'watching',
    generateBundle: (_, bundle) => {
      for (const part of Object.values(bundle))
        files.push(...(part.type === 'chunk' ? Object.keys(part.modules) : part.originalFileNames))
    },
  })
  await build({
    root,
    mode,
    logLevel: 'error',
    build: { write: false },
    plugins: [{ name: 'watching-workers', config: config => watchWorkers(config.worker, watching) }, watching()],
  })
  const names = files.map(file => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(file)?.[1])
  const told = names.flatMap(name => (name === undefined ? [] : [name === 'xlsx' ? '@e965/xlsx' : name]))
  return new Set([...told, 'vite', 'rolldown'])
}

type WorkerOptions = { plugins?: () => unknown[] } | undefined

const watchWorkers = (worker: WorkerOptions, watching: () => Plugin): void => {
  const plugins = worker?.plugins
  if (worker !== undefined) worker.plugins = () => [...(plugins?.() ?? []), watching()]
}
