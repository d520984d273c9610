import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { workbooksDir } from '../fixtures/shared.ts'
import { type Home, pageErrors, startDemo } from './home.ts'

describe('the static demo: the same app and API, no server', () => {
  let home: Home
  let page: Page

  beforeAll(async () => {
    home = await startDemo()
    page = await home.newPage()
  })
  afterAll(() => home.close())
  afterEach(() => expect(pageErrors.splice(0)).toEqual([]))

  it('opens on the sample province', async () => {
    await page.goto('/')
    await page
      .getByRole('heading', { level: 1, name: /Đến 20\/10\/2024 tỉnh giải ngân 2\.852 tỷ đồng/ })
      .waitFor({ timeout: 90_000 })
  })

  it('reads, checks and keeps a workbook inside the browser', async () => {
    await page.getByRole('link', { name: /Nhập số liệu/ }).click()
    await page.locator('input[type=file]').first().setInputFiles(join(workbooksDir, '01-mau-chuan.xlsx'))
    await page.getByRole('button', { name: 'Ghi tệp này' }).click({ timeout: 60_000 })
    await page.getByText(/Đã ghi\. Mã lần nạp: \S+\./).waitFor()
  })
})
