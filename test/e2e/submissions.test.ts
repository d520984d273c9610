import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Page } from 'playwright-core'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { workbooksDir } from '../fixtures/shared.ts'
import { filled } from '../report/templates/filled.ts'
import { type Home, pageErrors, startHome } from './home.ts'

describe('who has reported, and who has not', () => {
  let home: Home
  let page: Page
  const folder = mkdtempSync(join(tmpdir(), 'board-'))

  beforeAll(async () => {
    home = await startHome()
    page = await home.newPage()
  })
  afterAll(async () => {
    await home.close()
    rmSync(folder, { recursive: true })
  })
  afterEach(() => expect(pageErrors.splice(0)).toEqual([]))

  const drop = (path: string) => page.locator('input[type=file]').first().setInputFiles(path)

  const downloaded = async (act: () => Promise<unknown>): Promise<{ readonly name: string; readonly path: string }> => {
    const [download]: [Download, unknown] = await Promise.all([page.waitForEvent('download'), act()])
    const path = join(folder, download.suggestedFilename())
    await download.saveAs(path)
    return { name: download.suggestedFilename(), path }
  }

  const cell = (investor: string, month: number) =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: investor }) })
      .getByRole('button')
      .nth(month - 1)

  it('stands on the board, month by month', async () => {
    await page.goto('/import')
    await drop(join(workbooksDir, '02-phu-luc-cam-ket.xlsx'))
    await page.getByRole('button', { name: 'Ghi tệp này' }).click()
    await page.getByText(/Đã ghi\. Mã lần nạp: \S+\./).waitFor()
    await page.goto('/submissions?asOf=2024-10-20')
    await page
      .getByRole('heading', { level: 2, name: 'Tháng 9/2024: 0/8 đơn vị đã nộp (0 đúng hạn), 8 chưa nộp' })
      .waitFor()
    expect(await cell('Bệnh viện Ung bướu Nghệ An', 9).innerText()).toContain('Chưa nộp')
    expect(await cell('Bệnh viện Ung bướu Nghệ An', 8).innerText()).toContain('Nộp trễ')
  })

  it('is walked by keyboard to a reminder', async () => {
    await page.getByRole('grid').locator('[tabindex="0"]').first().focus()
    for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Nội dung nhắc').waitFor()
    expect(await dialog.getByRole('textbox').inputValue()).toContain('chưa nhận được báo cáo giải ngân tháng 9/2024')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await page.locator(':focus').innerText()).toContain('Chưa nộp')
  })

  it('gets a form, and what is filled in goes into the ledger without a question', async () => {
    await cell('Bệnh viện Ung bướu Nghệ An', 9).click()
    const form = await downloaded(() => page.getByRole('button', { name: 'Tải biểu mẫu tháng 9/2024' }).click())
    expect(form.name).toBe('mau-giai-ngan-2024-09-30-benh-vien-ung-buou-nghe-an.xlsx')
    const empty = new Uint8Array(readFileSync(form.path))
    writeFileSync(form.path, filled(empty, { G6: numberIn(empty, 'E6') })) // all of the plan is disbursed
    await page.goto('/import')
    await drop(form.path)
    await page.getByRole('button', { name: 'Ghi tệp này' }).click()
    await page
      .getByText(/Đã ghi\. Mã lần nạp/)
      .first()
      .waitFor()
    await page.goto('/submissions?asOf=2024-10-20')
    await page.getByRole('heading', { level: 2, name: /^Tháng 9\/2024: 1\/8 đơn vị đã nộp/ }).waitFor()
  })

  it('cannot change a month that is locked, until it is unlocked with a reason', async () => {
    await page.getByRole('button', { name: 'Chốt hoặc mở chốt tháng 8/2024' }).click()
    await page.getByLabel(/^Lý do/).fill('Đã báo cáo UBND tỉnh')
    await page.getByRole('button', { name: 'Chốt số liệu', exact: true }).click()
    await page.getByText('Đã chốt', { exact: true }).waitFor()
    await page.goto('/import')
    await drop(join(workbooksDir, '01-mau-chuan.xlsx'))
    await page
      .getByText(/số liệu tháng 8\/2024 đã chốt|Số liệu tháng 8\/2024 đã chốt/)
      .first()
      .waitFor()

    const returned = await downloaded(() =>
      page.getByRole('button', { name: 'Tải tệp đã đánh dấu để trả lại' }).click(),
    )
    expect(returned.name).toBe('01-mau-chuan - đã đánh dấu.xlsx')
    expect(Object.keys(unzipSync(new Uint8Array(readFileSync(returned.path))))).toContain('xl/comments1.xml')

    await page.goto('/submissions?asOf=2024-10-20')
    await page.getByRole('button', { name: 'Chốt hoặc mở chốt tháng 8/2024' }).click()
    await page.getByText('Đã báo cáo UBND tỉnh').waitFor()
    await page.getByLabel(/^Lý do/).fill('Kho bạc đính chính')
    await page.getByRole('button', { name: 'Mở chốt', exact: true }).click()
    await page.getByText('Đã chốt', { exact: true }).waitFor({ state: 'hidden' })
  })
})

const numberIn = (form: Uint8Array, cell: string): number => {
  const sheet = strFromU8(unzipSync(form)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  return Number(new RegExp(`<c r="${cell}"[^>]*><v>([^<]*)</v>`, 'u').exec(sheet)?.[1])
}
