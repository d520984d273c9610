// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestHome, renderApp, type TestHome } from '../../renderApp.tsx'
import { workbookBytes } from '../../../fixtures/shared.ts'

const file = (name: string, bytes = workbookBytes(name)) => new File([bytes], name)

describe('the import workbench', () => {
  let home: TestHome
  beforeEach(async () => {
    home = await openTestHome()
  })
  afterEach(() => home.close())

  const drop = async (...files: readonly File[]) => {
    const { user } = renderApp('/import', home)
    await user.upload(await screen.findByLabelText('Chọn tệp…', {}, patient), [...files])
    return user
  }
  const patient = { timeout: 20_000 }
  const imports = async () => {
    const answer = (await (await home.api.fetch('/api/imports')).json()) as { imports: readonly unknown[] }
    return answer.imports.length
  }

  it('shows what a file says before anything is written', async () => {
    await drop(file('02-phu-luc-cam-ket.xlsx'))
    expect(await screen.findAllByText('44 dự án')).not.toHaveLength(0)
    expect(screen.getByText(/220\/220 số cộng trong tệp khớp/)).toBeDefined()
    expect(screen.getByText(/Sheet “Phụ lục 01”, vùng A9:Y67: Đơn vị: triệu đồng/)).toBeDefined()
    const grid = screen.getByRole('grid', { name: 'Sheet “Phụ lục 01”' })
    expect(within(grid).getByText('Kế hoạch vốn · NSTW')).toBeDefined()
    expect(await within(grid).findByText('UBND TỈNH NGHỆ AN')).toBeDefined()
    expect(await screen.findByText('Không có gì phải hỏi.', {}, patient)).toBeDefined()
    const changes = screen.getByText('So với sổ đang có').parentElement
    expect(changes?.textContent).toBe('So với sổ đang có485 thêm mới0 đổi số0 giữ nguyên')
    expect(await imports()).toBe(0)
  })

  it('writes it, shows it among the files that are in, and takes it out again', async () => {
    const user = await drop(file('02-phu-luc-cam-ket.xlsx'))
    await user.click(await screen.findByRole('button', { name: 'Ghi tệp này' }, patient))
    expect(await screen.findByText(/^Đã ghi\. Mã lần nạp: \S+\.$/)).toBeDefined()
    const row = await screen.findByRole('row', { name: /02-phu-luc-cam-ket\.xlsx/ })
    await waitFor(() => expect(row.textContent).toMatch(/2024.*31\/08\/2024.*485.*đang dùng/))
    await user.click(within(row).getByRole('button', { name: 'Rút ra 02-phu-luc-cam-ket.xlsx' }))
    await user.click(within(row).getByRole('button', { name: 'Rút ra' }))
    await waitFor(() => expect(row.textContent).toMatch(/đã rút ra \d\d\/\d\d\/\d{4}/))
    expect(screen.getByText(/Đã rút ra\. Số của các tệp trước đó trở lại\./)).toBeDefined()
  })

  it('puts a file back from the history, as it was decided then', async () => {
    const user = await drop(file('02-phu-luc-cam-ket.xlsx'))
    await user.click(await screen.findByRole('button', { name: 'Ghi tệp này' }, patient))
    const row = await screen.findByRole('row', { name: /02-phu-luc-cam-ket\.xlsx/ })
    await user.click(await within(row).findByRole('button', { name: 'Rút ra 02-phu-luc-cam-ket.xlsx' }))
    await user.click(within(row).getByRole('button', { name: 'Rút ra' }))
    await user.click(await within(row).findByRole('button', { name: 'Nạp lại 02-phu-luc-cam-ket.xlsx' }, patient))
    await user.click(await screen.findByRole('button', { name: 'Ghi tệp này' }, patient))
    await screen.findByText(/^Đã ghi\. Mã lần nạp: \S+\.$/)
    expect(await imports()).toBe(2)
  })

  it('names every fault by sheet and cell, and does not write the file', async () => {
    await drop(file('08-bay-loi.xlsx'))
    expect((await screen.findByRole('alert', {}, patient)).textContent).toMatch(/Chưa ghi được: còn \d+ lỗi/)
    const errors = screen.getByRole('region', { name: 'Lỗi, phải sửa mới ghi được' })
    expect(within(errors).getByRole('button', { name: 'Tong hop · ô D33' })).toBeDefined()
    expect(errors.textContent).toMatch(/Tong hop · ô A1Ghi năm 2023/)
    expect(screen.queryByRole('button', { name: 'Ghi tệp này' })).toBeNull()
  })

  it('leads from a finding to its cell', async () => {
    const user = await drop(file('08-bay-loi.xlsx'))
    await user.click(await screen.findByRole('button', { name: 'Tong hop · ô D33' }, patient))
    await waitFor(() => expect(document.activeElement?.textContent).toContain('6.82O'))
    expect(document.activeElement?.getAttribute('role')).toBe('gridcell')
  })

  it('asks for a yes where there are warnings', async () => {
    const user = await drop(file('02-phu-luc-cam-ket.xlsx'), file('13-phu-luc-thang-sau.xlsx'))
    await user.click(await screen.findByRole('button', { name: 'Ghi 2 tệp chỉ thêm số mới' }, patient))
    await user.click(
      await screen.findByRole('button', { name: /^13-phu-luc-thang-sau.xlsx ?.*Chờ bạn đồng ý/ }, patient),
    )
    const write = await screen.findByRole<HTMLButtonElement>('button', { name: 'Ghi tệp này' })
    expect(write.disabled).toBe(true)
    await user.click(screen.getByRole('checkbox', { name: /Tôi đã xem 1 cảnh báo và đồng ý/ }))
    await user.click(write)
    expect(await screen.findByText(/^Đã ghi\./)).toBeDefined()
    expect(await imports()).toBe(2)
  })

  it('knows a file that is in already', async () => {
    const user = await drop(file('01-mau-chuan.xlsx'))
    await user.click(await screen.findByRole('button', { name: 'Ghi tệp này' }, patient))
    await screen.findByText(/^Đã ghi\./)
    await user.upload(screen.getByLabelText('Thêm tệp…'), file('01-mau-chuan.xlsx', workbookBytes('01-mau-chuan.xlsx')))
    await user.click(await screen.findByRole('button', { name: /Trùng, đã nạp trước đó/ }, patient))
    expect(await screen.findByText(/Đúng tệp này đã có trong sổ/)).toBeDefined()
  })

  it('says what is wrong with a picture that calls itself a workbook', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    await drop(file('anh.xlsx', png))
    expect(await screen.findByText('Tệp này không ghi được.')).toBeDefined()
    expect(screen.getByRole('region', { name: 'Lỗi, phải sửa mới ghi được' }).textContent).toMatch(/ảnh/)
  })

  it('reads again with the day that the officer gives', async () => {
    const user = await drop(file('01-mau-chuan.xlsx'))
    await screen.findByRole('button', { name: 'Ghi tệp này' }, patient)
    await user.click(screen.getByText('Điều tệp không nói'))
    await user.type(screen.getByLabelText('Năm kế hoạch'), '2023')
    await user.click(screen.getByRole('button', { name: 'Đọc lại với điều này' }))
    expect((await screen.findByRole('alert', {}, patient)).textContent).toMatch(/Chưa ghi được/)
    expect(chosen('01-mau-chuan.xlsx').textContent).toContain('Bị từ chối')
  })

  it('forgets a file that is taken off the list', async () => {
    const user = await drop(file('01-mau-chuan.xlsx'))
    await user.click(await screen.findByRole('button', { name: 'Bỏ 01-mau-chuan.xlsx khỏi danh sách' }, patient))
    expect(await screen.findByText('Thả tệp vào đây')).toBeDefined()
  })

  it('tells a reader that they may only look', async () => {
    const readers = await openTestHome('reader')
    renderApp('/import', readers)
    expect(await screen.findByRole('heading', { name: 'Bạn không có quyền làm việc này' }, patient)).toBeDefined()
    expect(screen.getByRole('heading', { name: 'Tệp đã nạp' })).toBeDefined()
    expect(screen.queryByLabelText('Chọn tệp…')).toBeNull()
    await readers.close()
  })
})

const chosen = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) })
