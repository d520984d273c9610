import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
  '/import',
  '/submissions',
  '/quality',
  '/rules',
  '/?meeting=1',
  '/?meeting=3',
  '/?meeting=15',
] as const

describe('every screen, for everyone', () => {
  let home: Home

  beforeAll(async () => {
    home = await startHome()
    const response = await fetch(`${home.url}/api/sample`, { method: 'POST', headers: { origin: home.url } })
    expect(response.ok).toBe(true)
  })
  afterAll(() => home.close())

  describe.each(['light', 'dark'] as const)('%s', theme => {
    it.each(screens)('%s breaks no rule of axe', async path => {
      const page = await home.newPage(theme === 'dark' ? { dark: true } : {})
      await page.goto(path)
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
      await page.waitForLoadState('networkidle')
      const { violations } = await new AxeBuilder({ page }).analyze()
      const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)
      expect(said).toEqual([])
      await page.context().close()
    })
  })

  it.each(screens)('%s loses nothing at 390 px', async path => {
    const page = await home.newPage({ width: 390, height: 844 })
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await page.context().close()
  })

  it.each(screens)('%s loses nothing at 200 % zoom', async path => {
    // A screen of 1280 × 900 at 200 % has the room of 640 × 450.
    const page = await home.newPage({ width: 640, height: 450 })
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await page.context().close()
  })

  it('can be walked by keyboard: skip link first, then the question, then the menu', async () => {
    const page = await home.newPage()
    await page.goto('/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    expect(await focused.innerText()).toBe('Đến thẳng nội dung')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator('main :focus').count()).toBe(1)
    await page.context().close()
  })
})
