import { readFileSync } from 'node:fs'
import { read, utils } from 'xlsx'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Home, pageErrors, startHome } from './home.ts'

describe('a leader before the sample province', () => {
  let home: Home
  let page: Page

  beforeAll(async () => {
    home = await startHome()
    page = await home.newPage({ width: 1920, height: 1080 })
    await page.goto('/')
    await page.getByRole('button', { name: 'Nạp tỉnh mẫu' }).click()
    await page.getByRole('heading', { level: 1, name: /tỉnh giải ngân/ }).waitFor({ timeout: 60_000 })
  })
  afterAll(() => home.close())
  afterEach(() => expect(pageErrors.splice(0)).toEqual([]))

  it('reads where the province stands in one sentence, as it was published on 20/10/2024', async () => {
    const sentence = await page.getByRole('heading', { level: 1 }).innerText()
    expect(sentence.replaceAll(/\s/g, ' ')).toContain(
      'Đến 20/10/2024 tỉnh giải ngân 2.852 tỷ đồng, đạt 52,13 % kế hoạch được giao',
    )
  })

  it('is told on every screen that this is sample data', async () => {
    for (const path of ['/', '/key-projects', '/investors', '/projects', '/reallocation', '/import']) {
      await page.goto(path)
      await page.getByText('Dữ liệu mẫu').first().waitFor()
    }
  })

  it('reads the curve as a table too', async () => {
    await page.goto('/')
    await page
      .getByRole('button', { name: /^Xem bảng số liệu/ })
      .first()
      .click()
    await page.getByRole('cell', { name: '2.852' }).first().waitFor()
  })

  it('sees key projects: curves where the province pays, the works on the ground where it does not', async () => {
    await page.goto('/key-projects')
    await page.getByText('Đường ven biển Nghi Sơn – Cửa Lò').first().waitFor()
    const power = page.getByText(/Vốn của doanh nghiệp nhà nước, không nằm trong kế hoạch của tỉnh/)
    await power.first().waitFor()
    expect(await page.getByText(/(?<![\d,.])0,00\s%/).count()).toBe(0)
  })

  it('finds who lags and why, and follows one to its projects', async () => {
    await page.goto('/investors')
    await page.getByRole('link', { name: 'Bị nêu và lý do' }).click()
    await page
      .getByText(/thấp hơn bình quân chung của tỉnh \(52,13\s%\)/)
      .first()
      .waitFor()
    await page.getByRole('link', { name: 'Sở Giao thông vận tải' }).first().click()
    await page.getByRole('heading', { level: 1, name: /Sở Giao thông vận tải/ }).waitFor()
    await page
      .getByRole('link', { name: /Đường ven biển/ })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: /Đường ven biển/ }).waitFor()
    await page
      .getByText(/kho-bac-luy-ke-2024-10-20\.xlsx/)
      .first()
      .waitFor()
  })

  it('takes the lagging list home as a workbook whose totals are formulas over real numbers', async () => {
    await page.goto('/investors?tab=flags')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải danh sách chậm (.xlsx)' }).click(),
    ])
    const workbook = read(readFileSync(await download.path()), { cellFormula: true })
    const sheet = workbook.Sheets[workbook.SheetNames[0] ?? '']
    if (sheet === undefined) throw new Error('no sheet')
    const cells = Object.values(sheet).filter(cell => typeof cell === 'object' && cell !== null && 't' in cell)
    expect(cells.filter(cell => 'f' in cell && 'v' in cell && typeof cell.v === 'number').length).toBeGreaterThan(3)
    expect(utils.sheet_to_csv(sheet)).toContain('Sở Giao thông vận tải')
  })

  it('opens the same picture from a copied link', async () => {
    await page.goto('/?asOf=2024-07-20')
    await page.getByRole('heading', { level: 1, name: /Đến 20\/07\/2024/ }).waitFor()
    const colleague = await home.newPage()
    await colleague.goto(page.url())
    await colleague.getByRole('heading', { level: 1, name: /Đến 20\/07\/2024 .*1\.850,891 tỷ đồng/ }).waitFor()
  })
})
