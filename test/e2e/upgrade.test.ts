import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { join } from 'node:path'
import { workbooksDir } from '../fixtures/shared.ts'
import { type Home, pageErrors, startHome } from './home.ts'

/** The product is upgraded, or the network goes for a moment, while a tab is open. */
describe('a page whose parts are gone', () => {
  let home: Home
  let page: Page

  beforeAll(async () => {
    home = await startHome()
    const first = await home.newPage()
    await first.goto('/')
    await first.getByRole('button', { name: 'Nạp tỉnh mẫu' }).click()
    await first.getByRole('heading', { level: 1, name: /tỉnh giải ngân/ }).waitFor({ timeout: 60_000 })
    await first.context().close()
  })
  afterAll(() => home.close())
  afterEach(async () => {
    await page.context().close()
    pageErrors.splice(0) // the browser tells of each part that does not come
  })

  const open = async (path: string): Promise<void> => {
    page = await home.newPage()
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
  }

  /** From now on no further part of the page comes, until the function that is given back is called. */
  const loseParts = async (): Promise<() => Promise<void>> => {
    await page.route('**/assets/**', route => route.fulfill({ status: 404, body: '' }))
    return () => page.unroute('**/assets/**')
  }

  it('is loaded anew by itself where the server answers, and shows what was asked for', async () => {
    await open('/')
    const giveBack = await loseParts()
    page.once('framenavigated', () => void giveBack())
    await page.getByRole('link', { name: 'Điều chuyển' }).click()
    await page.getByRole('heading', { level: 1, name: /Điều chuyển|chuyển/ }).waitFor({ timeout: 30_000 })
  })

  it('says so where the server is out of reach, and comes when it is asked again', async () => {
    await open('/')
    await page.context().setOffline(true)
    await page.getByRole('link', { name: 'Điều chuyển' }).click()
    await page.getByRole('heading', { name: 'Chưa tải được phần này của trang' }).waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Tải lại trang' }).click()
    await page.getByRole('heading', { level: 1, name: /Điều chuyển|chuyển/ }).waitFor({ timeout: 30_000 })
  })

  it('is not left by itself while a file waits, and asks before it is left', async () => {
    await open('/import')
    await page.getByLabel('Chọn tệp…').setInputFiles(join(workbooksDir, '01-mau-chuan.xlsx'))
    await page.getByRole('button', { name: 'Ghi tệp này' }).waitFor({ timeout: 30_000 })
    await loseParts()
    await page.getByRole('link', { name: 'Điều chuyển' }).click()
    await page.getByRole('heading', { name: 'Chưa tải được phần này của trang' }).waitFor()
    const asked = page.waitForEvent('dialog')
    const clicked = page.getByRole('button', { name: 'Tải lại trang' }).click()
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await clicked
  })
})
