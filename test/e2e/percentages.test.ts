import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { barePercentages } from './barePercentages.ts'
import { type Home, startHome } from './home.ts'

const screens = [
  '/',
  '/key-projects',
  '/investors',
  '/investors?tab=flags',
  '/investors?tab=months',
  '/investors?tab=quadrants',
  '/investors?tab=groups',
  '/projects',
  '/reallocation',
  '/submissions',
  '/import',
  '/quality',
  '/rules',
  ...[1, 2, 3, 4, 5, 6, 7, 10, 15].map(slide => `/?meeting=${slide}`),
]

describe('no percentage stands bare', () => {
  let home: Home
  beforeAll(async () => {
    home = await startHome()
    const response = await fetch(`${home.url}/api/sample`, { method: 'POST', headers: { origin: home.url } })
    expect(response.ok).toBe(true)
  })
  afterAll(() => home.close())

  const lookedAt = async (path: string) => {
    const page = await home.newPage()
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    return page
  }

  it.each(screens)('%s', async path => {
    const page = await lookedAt(path)
    expect(await barePercentages(page)).toEqual([])
    await page.context().close()
  })

  it('on the page of an investor, and of a project', async () => {
    const page = await lookedAt('/investors')
    await page.locator('main a[href^="/investors/"]').first().click()
    await page.waitForURL(/\/investors\/./)
    await page.waitForLoadState('networkidle')
    expect(await barePercentages(page)).toEqual([])
    await page.locator('main a[href^="/projects/"]').first().click()
    await page.waitForURL(/\/projects\/./)
    await page.waitForLoadState('networkidle')
    expect(await barePercentages(page)).toEqual([])
    await page.context().close()
  })

  it('in the panel behind a figure', async () => {
    const page = await lookedAt('/')
    await page.locator('main dl button').first().click()
    await page.getByRole('dialog').waitFor()
    expect(await barePercentages(page)).toEqual([])
    await page.context().close()
  })
})
