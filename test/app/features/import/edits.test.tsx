// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestHome, renderApp, type TestHome } from '../../renderApp.tsx'
import { workbookBytes } from '../../../fixtures/shared.ts'

const file = (name: string) => new File([workbookBytes(name)], name)

const planOfOtherNames = [
  'KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2024;;;;',
  ';;;;ĐVT: triệu đồng',
  'STT;Mã dự án;Tên dự án;Chủ đầu tư;Kế hoạch vốn năm 2024',
  '1;;Kè chống sạt lở;UBND huyện Đô Luơng;500',
].join('\n')

describe('changing how a file is read', () => {
  let home: TestHome
  beforeEach(async () => {
    home = await openTestHome()
  })
  afterEach(() => home.close())

  const patient = { timeout: 30_000 }
  const drop = async (...files: readonly File[]) => {
    const { user } = renderApp('/import', home)
    await user.upload(await screen.findByLabelText('Chọn tệp…', {}, patient), [...files])
    return user
  }
  const changes = () => screen.findByRole('region', { name: 'Bạn đã sửa' }, patient)

  it('mends a cell in place, beside what the file says, and takes it back', async () => {
    const user = await drop(file('08-bay-loi.xlsx'))
    await user.click(await screen.findByRole('button', { name: 'Tong hop · ô D33' }, patient))
    await user.keyboard('{F2}')
    const field = await screen.findByLabelText('Sửa ô D33')
    await user.clear(field)
    await user.type(field, '6.820{Enter}')
    const list = await changes()
    expect(list.textContent).toContain('Ô D33 (Tong hop): 6.82O → 6.820')
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/còn 5 lỗi/), patient)
    await user.click(within(list).getByRole('button', { name: 'Bỏ: Ô D33 (Tong hop): 6.82O → 6.820' }))
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/còn 6 lỗi/), patient)
  })

  it('changes the unit of a whole table', async () => {
    const user = await drop(file('01-mau-chuan.xlsx'))
    await user.click(await screen.findByText('Sửa cho cả bảng', {}, patient))
    await user.selectOptions(screen.getByLabelText('Đơn vị tính'), 'tỷ đồng')
    await user.click(screen.getByRole('button', { name: 'Đọc theo cách này' }))
    expect((await changes()).textContent).toContain('Đơn vị tính: tỷ đồng (Cam kết 2024)')
    expect(await screen.findByText(/Đơn vị: tỷ đồng/, {}, patient)).toBeDefined()
  })

  it('asks about a name that may be somebody known, and writes nothing before it is answered', async () => {
    const user = await drop(file('02-phu-luc-cam-ket.xlsx'))
    await user.click(await screen.findByRole('button', { name: 'Ghi tệp này' }, patient))
    await screen.findByText(/^Đã ghi\./, {}, patient)
    await user.upload(screen.getByLabelText('Thêm tệp…'), new File([planOfOtherNames], 'bo-sung.csv'))
    await user.click(await screen.findByRole('button', { name: /^bo-sung\.csv ?.*Chờ bạn trả lời/ }, patient))
    expect(screen.queryByRole('button', { name: 'Ghi tệp này' })).toBeNull()
    expect(
      await screen.findByRole('button', { name: 'số đầu tiên dưới tên này: bo-sung · dòng 4' }, patient),
    ).toBeDefined()
    await user.click(await screen.findByRole('radio', { name: /^UBND huyện Đô Lương/ }, patient))
    await user.click(screen.getByRole('button', { name: 'Trả lời' }))
    expect((await changes()).textContent).toContain('“UBND huyện Đô Luơng” là UBND huyện Đô Lương')
    expect(await screen.findByRole('button', { name: 'Ghi tệp này' }, patient)).toBeDefined()
  })

  it('says after an undo what people did since and stays: the name that was answered for', async () => {
    const user = await drop(file('02-phu-luc-cam-ket.xlsx'))
    await user.click(await screen.findByRole('button', { name: 'Ghi tệp này' }, patient))
    await screen.findByText(/^Đã ghi\./, {}, patient)
    await user.upload(screen.getByLabelText('Thêm tệp…'), new File([planOfOtherNames], 'bo-sung.csv'))
    await user.click(await screen.findByRole('button', { name: /^bo-sung\.csv ?.*Chờ bạn trả lời/ }, patient))
    await user.click(await screen.findByRole('radio', { name: /^UBND huyện Đô Lương/ }, patient))
    await user.click(screen.getByRole('button', { name: 'Trả lời' }))
    await user.click(await screen.findByRole('button', { name: 'Ghi tệp này' }, patient))
    const row = await screen.findByRole('row', { name: /bo-sung\.csv/ }, patient)
    await user.click(within(row).getByRole('button', { name: 'Rút ra bo-sung.csv' }))
    await user.click(within(row).getByRole('button', { name: 'Rút ra' }))
    const kept = await screen.findByRole('region', { name: /^Đã rút bo-sung\.csv ra\./ }, patient)
    expect(within(kept).getByRole('status').textContent).toBe(
      'Đã rút bo-sung.csv ra. Những việc sau đây được giữ nguyên:',
    )
    expect(within(kept).getByRole('listitem').textContent).toBe(
      'Chủ đầu tư: “UBND huyện Đô Luơng” vẫn được hiểu là UBND huyện Đô Lương',
    )
    await user.click(within(kept).getByRole('button', { name: 'Đóng' }))
    expect(screen.queryByRole('region', { name: /^Đã rút bo-sung/ })).toBeNull()
  })
})
