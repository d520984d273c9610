import { readFileSync } from 'node:fs'
import { read, utils } from 'xlsx'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Home, pageErrors, startHome } from './home.ts'

describe('an officer moves capital to where it can be spent', () => {
  let home: Home
  let page: Page

  beforeAll(async () => {
    home = await startHome()
    await fetch(`${home.url}/api/sample`, { method: 'POST', headers: { origin: home.url } })
    page = await home.newPage()
    await page.goto('/')
  })
  afterAll(() => home.close())
  afterEach(() => expect(pageErrors.splice(0)).toEqual([]))

  it('goes there by the menu and finds a proposal with its effect', async () => {
    await page.getByRole('link', { name: 'Điều chuyển' }).click()
    await page.getByRole('heading', { level: 2, name: /^26 lượt điều chuyển giữa 32 dự án/ }).waitFor()
    await page.getByText(/Tổng kế hoạch vốn không đổi.*từ 83,70\s% lên 86,66\s% kế hoạch vốn/).waitFor()
  })

  it('asks for more certainty, and the address holds it', async () => {
    await page.getByLabel(/^Chỉ giảm phần vốn/).selectOption({ label: 'dự báo cao (P90): chắc chắn hơn' })
    await page.getByRole('heading', { level: 2, name: /^22 lượt điều chuyển/ }).waitFor()
    expect(page.url()).toContain('level=p90')
    const colleague = await home.newPage()
    await colleague.goto(page.url())
    await colleague.getByRole('heading', { level: 2, name: /^22 lượt điều chuyển/ }).waitFor()
    await colleague.context().close()
  })

  it('changes an amount by keyboard, is told what that breaks, and takes it back', async () => {
    const amount = page.getByRole('textbox', { name: 'Số vốn của dòng 1', exact: true })
    await amount.focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('400')
    await page.getByText('Không được phép').first().waitFor()
    expect(await page.getByRole('button', { name: 'Tải phương án (.xlsx)' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Đề xuất lại' }).click()
    await page.getByText('Mọi ràng buộc đều được giữ.').waitFor()
  })

  it('takes the proposal home: as much taken as given, in formulas', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải phương án (.xlsx)' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('phuong-an-dieu-chuyen-von-2024-10-20.xlsx')
    const workbook = read(readFileSync(await download.path()), { cellFormula: true })
    const sheet = workbook.Sheets[workbook.SheetNames[0] ?? '']
    if (sheet === undefined) throw new Error('no sheet')
    const total = utils
      .sheet_to_json<readonly unknown[]>(sheet, { header: 1 })
      .find(row => String(row[1]).startsWith('TỔNG CỘNG'))
    expect(total?.[7]).toBeGreaterThan(0)
    expect(total?.[7]).toBe(total?.[8])
    expect(total?.[3]).toBeCloseTo(Number(total?.[9]), 6)
  })
})
