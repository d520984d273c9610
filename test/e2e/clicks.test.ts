import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  inEnglish,
  ofDoubtfulMatter,
  ofRecurrentSpending,
  thirteenMonths,
  withoutUnit,
  writeWorkbook,
} from './askingWorkbooks.ts'
import { type Home, pageErrors, startHome } from './home.ts'

/** What a file costs an officer, from the drop until it can be written: presses of the mouse and of keys, counted by the page itself. */
describe('the presses that a file costs', () => {
  let home: Home
  let page: Page
  let presses = 0

  beforeAll(async () => {
    home = await startHome()
    page = await home.newPage()
    await page.exposeFunction('countPress', () => (presses += 1))
    await page.addInitScript(() => {
      for (const kind of ['pointerdown', 'keydown'])
        addEventListener(kind, event => event.isTrusted && (globalThis as unknown as Counting).countPress(), true) // exposed above
    })
    await page.goto('/import')
  })
  afterAll(() => home.close())
  afterEach(() => expect(pageErrors.splice(0)).toEqual([]))

  type Counting = { readonly countPress: () => void }

  const drop = async (...files: ReturnType<typeof writeWorkbook>[]) => {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(files.map(({ path }) => path))
    const last = files.at(-1)?.name ?? ''
    const entry = page
      .getByRole('list', { name: 'Tệp', exact: true })
      .getByRole('button', { name: new RegExp(`^${last}`) })
    await entry.filter({ hasText: /Chờ bạn|Kiểm tra xong|Bị từ chối/ }).waitFor()
    await entry.click()
    presses = 0
  }
  const first = () => page.locator('[data-answer]').first()
  const writable = () => page.getByRole('button', { name: 'Ghi tệp này' }).waitFor()
  const write = async () => {
    await page.getByRole('button', { name: 'Ghi tệp này' }).click()
    await page.getByText(/Đã ghi\. Mã lần nạp/).waitFor()
  }

  it('a unit that is missing: one', async () => {
    await drop(writeWorkbook('thieu-don-vi-thang-9.xlsx', withoutUnit(9)))
    await page.getByText('tổng kế hoạch 105 tỷ').waitFor()
    await first().click()
    await writable()
    expect(presses).toBe(1)
    await write()
  })

  it('the next month of that file: none', async () => {
    await drop(writeWorkbook('thieu-don-vi-thang-11.xlsx', withoutUnit(11)))
    await writable()
    expect(presses).toBe(0)
  })

  it('thirteen months that say nothing, on six sheets: one, by Enter', async () => {
    await drop(writeWorkbook('mười ba tháng.xlsx', thirteenMonths(0)))
    await page.getByText('13 cột E–Q ở 6 bảng cùng mẫu là gì?').waitFor()
    await page.getByText('Cam kết giải ngân, Tháng 1/2024 → Tháng 1/2025').waitFor()
    await first().focus()
    await page.keyboard.press('Enter')
    await writable()
    expect(presses).toBe(1)
    await write()
  })

  it('the next month of those: none', async () => {
    await drop(writeWorkbook('mười ba tháng, tháng sau.xlsx', thirteenMonths(7)))
    await page.getByRole('button', { name: 'Ghi tệp này' }).waitFor()
    expect(await page.locator('[data-question]').count()).toBe(0)
    expect(presses).toBe(0)
  })

  it('English headings: none', async () => {
    await drop(writeWorkbook('english.xlsx', inEnglish()))
    await writable()
    expect(presses).toBe(0)
  })

  it('whether it is public investment: one, and none the next month', async () => {
    await drop(writeWorkbook('mau-khac-thang-9.xlsx', ofDoubtfulMatter(9)))
    await page.getByRole('button', { name: 'Phải, đây là vốn đầu tư công' }).click()
    await writable()
    expect(presses).toBe(1)
    await write()
    await drop(writeWorkbook('mau-khac-thang-11.xlsx', ofDoubtfulMatter(11)))
    await writable()
    expect(presses).toBe(0)
  })

  it('a file that is none of ours is put aside by one, and is no fault', async () => {
    await drop(writeWorkbook('chi thường xuyên tháng 9.xlsx', ofRecurrentSpending(9)))
    await page.getByRole('button', { name: 'Không, bỏ bảng này' }).click()
    await writable()
    expect(presses).toBe(1)
    await write()
    await drop(writeWorkbook('chi thường xuyên tháng 11.xlsx', ofRecurrentSpending(11)))
    await writable()
    expect(presses).toBe(0)
  })

  it('twelve files of one form: one for all of them', async () => {
    await page.reload()
    const files = Array.from({ length: 12 }, (_, at) =>
      writeWorkbook(`mẫu chung ${at + 1}.xlsx`, withoutUnit(6, at + 1, 'Đã giải ngân từ đầu năm')),
    )
    await drop(...files)
    await page.getByText('Áp dụng cho cả 11 tệp cùng mẫu đang chờ').waitFor()
    await first().click()
    await page.getByText(/12 tệp ghi được ngay/).waitFor()
    expect(presses).toBe(1)
  })
})
