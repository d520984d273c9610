import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { workbooksDir } from '../fixtures/shared.ts'
import { type Home, pageErrors, startHome } from './home.ts'

const workbook = (name: string) => join(workbooksDir, name)

/** An office's file of the year's plan: one investor under a shorter name, one with a slip in its diacritics. */
const planOfOtherNames = [
  'KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2024;;;;',
  ';;;;ĐVT: triệu đồng',
  'STT;Mã dự án;Tên dự án;Chủ đầu tư;Kế hoạch vốn năm 2024',
  '1;;Đường giao thông nông thôn xã Tây Sơn;Ban QLDA nông nghiệp và phát triển nông thôn;1200',
  '2;;Kè chống sạt lở;UBND huyện Đô Luơng;500',
].join('\n')

describe('the import workbench, with real workbooks', () => {
  let home: Home
  let page: Page
  const folder = mkdtempSync(join(tmpdir(), 'import-e2e-'))

  beforeAll(async () => {
    for (const name of ['02-phu-luc-cam-ket.xlsx', '03-kho-bac-luy-ke.xlsx', '08-bay-loi.xlsx'])
      copyFileSync(workbook(name), join(folder, name))
    writeFileSync(join(folder, '~$02-phu-luc-cam-ket.xlsx'), 'khóa')
    writeFileSync(join(folder, 'ghi chú.txt'), 'gọi lại cho huyện')
    home = await startHome()
    page = await home.newPage()
    await page.goto('/import')
  })
  afterAll(async () => {
    await home.close()
    rmSync(folder, { recursive: true })
  })
  afterEach(() => expect(pageErrors.splice(0)).toEqual([]))

  const files = () => page.getByRole('list', { name: 'Tệp', exact: true })
  const choose = (name: string) =>
    files()
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click()
  const add = async (path: string) => {
    await page.getByLabel('Thêm tệp…').setInputFiles(path)
  }
  const grid = () => page.getByRole('grid')
  const cellAt = (ref: readonly [row: number, column: number]) =>
    grid().locator(`[data-row="${ref[0]}"][data-column="${ref[1]}"]`)
  const imports = async () =>
    ((await (await page.request.get('/api/imports')).json()) as { imports: readonly unknown[] }).imports.length

  it('1. takes a whole folder: reads the workbooks, names what is none, and writes the clean ones together', async () => {
    await page.getByLabel('Chọn thư mục…').setInputFiles(folder)
    await page.getByText('2 tệp để riêng, không đọc').waitFor()
    await page.getByText('~$02-phu-luc-cam-ket.xlsx').waitFor()
    await page.getByText('2 tệp ghi được ngay; 1 tệp không ghi được').waitFor()
    await page.getByRole('button', { name: /^Ghi 2 tệp/ }).click()
    await page.getByText('1 tệp không ghi được; 2 tệp đã xong').waitFor()
    expect(await imports()).toBe(2)
  })

  it('2. shows the sheet as it is, and why each row and column was understood as it was', async () => {
    await choose('02-phu-luc-cam-ket.xlsx')
    await page.getByRole('grid', { name: 'Sheet “Phụ lục 01”' }).waitFor()
    await cellAt([8, 1]).waitFor()
    await cellAt([8, 1]).click()
    await page.getByText('Đầu bảng: cho biết mỗi cột là gì.').first().waitFor()
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowDown')
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('role'))
    expect(focused).toBe('gridcell')
    await page.keyboard.press('Control+ArrowDown')
    await cellAt([66, 1]).waitFor()
    await page.keyboard.press('Control+Home')
    await page.getByText('UBND TỈNH NGHỆ AN').first().waitFor()
  })

  it('5. leads from a finding to its cell, where the figure is mended in place', async () => {
    await choose('08-bay-loi.xlsx')
    await page.getByRole('button', { name: 'Tong hop · ô D33' }).click()
    await page.keyboard.press('F2')
    const field = page.getByLabel('Sửa ô D33')
    await page.getByText('Viết số như 1.234,5').waitFor()
    await field.fill('6.820')
    await page.getByText('Enter để nhận, Esc để thôi').waitFor()
    await field.press('Enter')
    await page.getByText('Ô D33 (Tong hop): 6.82O → 6.820').waitFor()
    await page.getByText('còn 5 lỗi').waitFor()
    await cellAt([32, 3]).getByText('6.820', { exact: true }).waitFor()
    await cellAt([32, 3]).locator('del').getByText('6.82O').waitFor()
  })

  it('3. changes what a row is and what a column means; facts and findings follow, and each change can be taken back', async () => {
    await page.getByText('26 dự án').first().waitFor()
    // The project that stands twice counts once its second row does not.
    await page.getByRole('button', { name: 'Tong hop · ô B29' }).click()
    await cellAt([28, -1]).click()
    await page.getByLabel('Dòng này là').selectOption({ label: 'Không tính' })
    await page.getByRole('button', { name: 'Đọc theo cách này' }).click()
    await page.getByText('Dòng 29 (Tong hop): Không tính').waitFor()
    await page.getByRole('button', { name: 'Tong hop · ô B29' }).waitFor({ state: 'hidden' })

    await grid().locator('[role=columnheader][data-column="3"]').click()
    await page.getByLabel('Cột này là').selectOption({ label: 'Số tiền không nạp' })
    await page.getByRole('button', { name: 'Đọc theo cách này' }).click()
    await page.getByText('Cột D (Tong hop): Số tiền không nạp').waitFor()
    await page.getByText('26 kế hoạch').waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Bỏ: Cột D (Tong hop): Số tiền không nạp' }).click()
    await page
      .getByText(/2\d kế hoạch/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Hoàn tác' }).click()
    await page.getByText('Cột D (Tong hop): Số tiền không nạp').waitFor()
    await page.getByRole('button', { name: 'Làm lại' }).click()
    await page.getByText('Cột D (Tong hop): Số tiền không nạp').waitFor({ state: 'hidden' })
  })

  it('4. asks about names that may be somebody known, and remembers the answer', async () => {
    const path = join(folder, 'kế hoạch bổ sung.csv')
    writeFileSync(path, planOfOtherNames)
    await add(path)
    await choose('kế hoạch bổ sung.csv')
    await page.getByText('Tên cần bạn trả lời (2)').waitFor()
    await page.getByText('rất giống (điểm 0,95 trên 1): chỉ khác dấu').waitFor()
    // By keyboard alone: the first question, its first candidate, Enter; the next question has the focus.
    await page.getByRole('radio', { name: /^Ban Quản lý dự án đầu tư xây dựng công trình nông nghiệp/ }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.getByText('Tên cần bạn trả lời (1)').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Ghi tệp này' }).click()
    await page.getByText(/^Đã ghi\./).waitFor()

    const next = join(folder, 'kế hoạch bổ sung lần 2.csv')
    writeFileSync(next, planOfOtherNames.replace('1200', '1300'))
    await add(next)
    await choose('kế hoạch bổ sung lần 2.csv')
    await page.getByRole('button', { name: 'Ghi tệp này' }).waitFor()
    expect(await page.getByText(/Tên cần bạn trả lời/).count()).toBe(0)
  })

  it('6. shows what the commit would change, old and new, and leaves out what is unticked', async () => {
    await page.getByText('So với sổ', { exact: true }).click()
    await page.getByText('0 số thêm mới, 1 số đổi, 1 số giữ nguyên', { exact: false }).waitFor()
    const row = page.getByRole('row', { name: /Đường giao thông nông thôn xã Tây Sơn/ })
    expect(await row.innerText()).toMatch(/1,2\s+1,3\s+0,1/)
    await row.getByRole('checkbox').click()
    await page.getByText('Bạn để lại 1 dòng hoặc ô: không ghi vào sổ.').waitFor()
    await page.getByText('0 số thêm mới, 0 số đổi, 1 số giữ nguyên', { exact: false }).waitFor()
    await page.getByText(/^Bạn để lại \(1\)/).click()
    await page.getByRole('button', { name: 'Ghi lại', exact: true }).click()
    await page.getByText('0 số thêm mới, 1 số đổi', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Ghi tệp này' }).click()
    await page.getByText(/^Đã ghi\./).waitFor()
  })

  it('7. puts two imports side by side, those that differ first', async () => {
    await page.getByRole('checkbox', { name: 'Chọn kế hoạch bổ sung.csv để so sánh' }).check()
    await page.getByText('Đã chọn kế hoạch bổ sung.csv. Chọn thêm một tệp nữa.').waitFor()
    await page.getByRole('checkbox', { name: 'Chọn kế hoạch bổ sung lần 2.csv để so sánh' }).check()
    await page.getByRole('heading', { name: 'kế hoạch bổ sung.csv và kế hoạch bổ sung lần 2.csv' }).waitFor()
    await page.getByText('1 số khác nhau, 1 số giống nhau', { exact: false }).waitFor()
    await page.getByRole('button', { name: 'Đóng so sánh' }).click()
  })

  it('7. gives the original back, and takes an import out again', async () => {
    const name = 'kế hoạch bổ sung lần 2.csv'
    const row = page.getByRole('row', { name: new RegExp(name) })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      row.getByRole('button', { name: /^Tải/ }).click(),
    ])
    expect(download.suggestedFilename()).toBe(name)
    await row.getByRole('button', { name: `Rút ra ${name}` }).click()
    await row.getByText('được giữ nguyên').waitFor()
    await row.getByRole('button', { name: 'Rút ra', exact: true }).click()
    await row.getByText(/đã rút ra/).waitFor()
    await page.getByText(`Đã rút ${name} ra.`, { exact: false }).waitFor()
  })

  it('7. says of an import what it changed and what was decided about it', async () => {
    await page.getByRole('button', { name: 'Xem thay đổi: kế hoạch bổ sung.csv' }).click()
    await page.getByText('2 số thêm mới, 0 số đổi', { exact: false }).waitFor()
    await page.getByText('Chủ đầu tư trong tệp: “UBND huyện Đô Luơng”').waitFor()
    await page.getByRole('button', { name: 'Đóng', exact: true }).first().click()
  })

  it('gives a faulty file back with its faults marked', async () => {
    await choose('08-bay-loi.xlsx')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải tệp đã đánh dấu để trả lại' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
  })
})

describe('next month’s file of the same layout', () => {
  let home: Home
  let page: Page

  beforeAll(async () => {
    home = await startHome()
    page = await home.newPage()
    await page.goto('/import')
  })
  afterAll(() => home.close())
  afterEach(() => expect(pageErrors.splice(0)).toEqual([]))

  it('is read as the first one was mended, with no question; the layout can be forgotten', async () => {
    await page.getByLabel('Chọn tệp…').setInputFiles(workbook('02-phu-luc-cam-ket.xlsx'))
    await page.getByRole('button', { name: 'Ghi tệp này' }).waitFor()
    await page.getByText('63 kế hoạch').waitFor()
    await page.getByRole('grid').locator('[role=columnheader][data-column="3"]').click()
    await page.keyboard.press('Escape')
    await page.getByRole('grid').locator('[role=columnheader][data-column="6"]').click()
    await page.getByLabel('Cột này là').selectOption({ label: 'Ghi chú, không nạp' })
    await page.getByRole('button', { name: 'Đọc theo cách này' }).click()
    await page.getByText('Cột G (Phụ lục 01): Ghi chú, không nạp').waitFor()
    await page.getByRole('button', { name: 'Ghi tệp này' }).click()
    await page.getByText(/^Đã ghi\./).waitFor()

    await page.getByLabel('Thêm tệp…').setInputFiles(workbook('13-phu-luc-thang-sau.xlsx'))
    await page.getByRole('list', { name: 'Tệp', exact: true }).getByRole('button', { name: /^13/ }).click()
    await page.getByText(/Đọc theo mẫu đã học từ 02-phu-luc-cam-ket\.xlsx/).waitFor()
    expect(await page.getByText(/Tên cần bạn trả lời/).count()).toBe(0)

    await page.getByRole('button', { name: 'Quên mẫu này: học từ 02-phu-luc-cam-ket.xlsx' }).click()
    await page.getByRole('button', { name: 'Quên mẫu này' }).click()
    await page.getByText('Chưa học mẫu nào.', { exact: false }).waitFor()
  })
})
