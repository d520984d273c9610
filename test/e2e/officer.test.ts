import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { workbooksDir } from '../fixtures/shared.ts'
import { type Home, pageErrors, startHome } from './home.ts'

const workbook = (name: string) => join(workbooksDir, name)

describe('an officer with the workbooks of the day', () => {
  let home: Home
  let page: Page

  beforeAll(async () => {
    home = await startHome()
    page = await home.newPage()
  })
  afterAll(() => home.close())
  afterEach(() => expect(pageErrors.splice(0)).toEqual([]))

  const drop = async (...names: string[]) => {
    await page.locator('input[type=file]').first().setInputFiles(names.map(workbook))
  }

  const choose = (name: string) =>
    page
      .getByRole('list', { name: 'Tệp', exact: true })
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click()

  it('finds an empty ledger with two ways on', async () => {
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: 'Chưa có số liệu nào' }).waitFor()
    expect(await page.getByRole('button', { name: 'Nạp tỉnh mẫu' }).isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Chọn tệp…' }).isVisible()).toBe(true)
  })

  it('drops a workbook, sees what it says before anything is written, and writes it', async () => {
    await drop('02-phu-luc-cam-ket.xlsx')
    await page.getByText('44 dự án').first().waitFor()
    await page.getByText('8 chủ đầu tư').first().waitFor()
    await page.getByText('220/220 số cộng trong tệp khớp với các dòng').waitFor()
    const before = await page.request.get('/api/imports')
    expect(await before.json()).toEqual({ imports: [] })

    await page.getByRole('button', { name: 'Ghi tệp này' }).click()
    await page.getByText(/Đã ghi\. Mã lần nạp: \S+\./).waitFor()
  })

  it('then reads on the overview what the file adds up to', async () => {
    await page.getByRole('link', { name: 'Tổng quan' }).click()
    // The file's own grand totals: plan 1.622.842 triệu, disbursed 497.095 triệu to 31/08/2024.
    await page
      .getByRole('heading', { level: 1, name: /Đến 31\/08\/2024 .*497,095 tỷ đồng, đạt 30,63 % kế hoạch/ })
      .waitFor()
    await page.getByRole('button', { name: '1.622,842 tỷ' }).waitFor()
  })

  it('presses a figure and is led to file, sheet and cell', async () => {
    await page.getByRole('button', { name: '497,095 tỷ' }).click()
    const panel = page.getByRole('dialog')
    await panel.getByText('497.095.000.000').first().waitFor()
    await panel.getByText('Đường ven biển từ Nghi Sơn').first().click()
    await panel.getByText('02-phu-luc-cam-ket.xlsx').first().waitFor()
    await panel.getByText('sheet “Phụ lục 01”, ô W16').first().waitFor()
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'hidden' })
  })

  it('is told of every fault in a faulty workbook, cell by cell, and nothing of it is written', async () => {
    await page.getByRole('link', { name: /Nhập số liệu/ }).click()
    await drop('08-bay-loi.xlsx')
    await choose('08-bay-loi.xlsx')
    await page.getByText(/Chưa ghi được: còn \d+ lỗi/).waitFor()
    for (const cell of ['A1', 'B29', 'D5', 'J13', 'I31', 'D33', 'T31', 'M9']) {
      await page.getByText(`Tong hop · ô ${cell}`, { exact: true }).first().waitFor()
    }
    const { imports } = await (await page.request.get('/api/imports')).json()
    expect(imports).toHaveLength(1)
  })

  it('takes next month’s file with its one warning only after a yes', async () => {
    await drop('13-phu-luc-thang-sau.xlsx')
    await choose('13-phu-luc-thang-sau.xlsx')
    const yes = page.getByRole('checkbox', { name: /Tôi đã xem 1 cảnh báo/ })
    await yes.waitFor()
    const write = page.getByRole('button', { name: 'Ghi tệp này' })
    expect(await write.isDisabled()).toBe(true)
    await yes.check()
    await write.click()
    await page
      .getByText(/Đã ghi\. Mã lần nạp/)
      .first()
      .waitFor()
  })

  it('takes it back, and the figures before it return', async () => {
    await page.getByRole('button', { name: 'Rút ra 13-phu-luc-thang-sau.xlsx' }).click()
    await page.getByRole('button', { name: 'Rút ra', exact: true }).last().click()
    await page
      .getByText(/đã rút ra/)
      .first()
      .waitFor()
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: /Đến 31\/08\/2024 .*497,095 tỷ đồng/ }).waitFor()
  })
})
