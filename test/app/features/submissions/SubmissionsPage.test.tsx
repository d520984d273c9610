// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { workbookBytes } from '../../../fixtures/shared.ts'
import { openTestHome, renderApp, type TestHome } from '../../renderApp.tsx'

const annex = '02-phu-luc-cam-ket.xlsx'

describe('the submission board', () => {
  let home: TestHome

  beforeEach(async () => {
    home = await openTestHome()
    const form = new FormData()
    form.set('file', new File([workbookBytes(annex)], annex))
    form.set('acceptWarnings', 'true')
    expect((await home.api.fetch('/api/imports', { method: 'POST', body: form })).status).toBe(201)
  })
  afterEach(async () => {
    await home.close()
    vi.unstubAllGlobals()
  })

  const opened = async (path = '/submissions?asOf=2024-10-20') => {
    const { user } = renderApp(path, home)
    await screen.findAllByRole('heading', { level: 2 })
    return user
  }

  const cellsOf = (row: number) => within(rows()[row] as HTMLElement).getAllByRole('button')

  it('says who reported which month, by word, and counts the months', async () => {
    await opened()
    expect(
      screen.getByRole('heading', { level: 2, name: 'Tháng 9/2024: 0/8 đơn vị đã nộp (0 đúng hạn), 8 chưa nộp' }),
    ).toBeDefined()
    expect(rows()).toHaveLength(8)
    expect(cellsOf(0).map(cell => cell.textContent)).toEqual([
      ...Array.from({ length: 8 }, () => expect.stringMatching(/^◐Nộp trễtrễ [\d.]+ ngày$/)),
      '▲Chưa nộp',
      '○Chưa đến hạn',
    ])
    expect(screen.getAllByRole('rowheader', { name: 'Đã nộp / phải nộp' })).toHaveLength(1)
  })

  it('shows those of one group and state, as the address says', async () => {
    const user = await opened('/submissions?asOf=2024-10-20&state=received')
    expect(await screen.findByText('Không có chủ đầu tư nào như vậy')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Hiện tất cả' }))
    await user.selectOptions(await screen.findByLabelText('Tình trạng'), 'Chưa nộp')
    await user.selectOptions(screen.getByLabelText('Xét theo tháng'), 'Tháng 8/2024')
    expect(await screen.findByText('Không có chủ đầu tư nào như vậy')).toBeDefined()
    await user.selectOptions(screen.getByLabelText('Xét theo tháng'), 'Tháng 9/2024')
    expect(await screen.findByText('Hiện 8 trong 8 chủ đầu tư')).toBeDefined()
  })

  it('is walked by the arrow keys, with one stop for Tab', async () => {
    const user = await opened()
    const stops = [...screen.getByRole('grid').querySelectorAll('tbody [tabindex="0"]')]
    expect(stops).toHaveLength(1)
    ;(stops[0] as HTMLElement).focus()
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}')
    expect(document.activeElement).toBe(cellsOf(1)[1])
    await user.keyboard('{End}')
    expect(document.activeElement).toBe(cellsOf(1).at(-1))
    await user.keyboard('{Enter}')
    expect(await screen.findByText('Kỳ này chưa đến hạn nộp, và chưa có báo cáo nào.')).toBeDefined()
  })

  it('leads from a report to its file', async () => {
    const user = await opened()
    await user.click(cellsOf(0)[0] as HTMLElement)
    const dialog = await screen.findByRole('dialog', { name: /báo cáo tháng 01\/2024$/ })
    expect(within(dialog).getByText(annex)).toBeDefined()
    expect(within(dialog).getByRole('button', { name: /^Tải/ })).toBeDefined()
    expect(within(dialog).getByRole('link', { name: 'Mở lịch sử nạp tệp' }).getAttribute('href')).toMatch(/^\/import/)
  })

  it('leads from a missing report to a reminder that can be copied', async () => {
    const copied: string[] = []
    const user = await opened()
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async text => void copied.push(text))
    await user.click(cellsOf(0)[8] as HTMLElement)
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('radio', { name: 'Tin nhắn Zalo' }))
    await user.click(within(dialog).getByRole('button', { name: 'Sao chép' }))
    await within(dialog).findByText('Đã sao chép')
    expect(copied).toEqual([expect.stringMatching(/^Sở Tài chính kính báo .*tháng 9\/2024 \(hạn gửi 03\/10\/2024\)/s)])
  })

  it('prints a letter alone', async () => {
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    const user = await opened()
    await user.click(cellsOf(0)[8] as HTMLElement)
    await user.click(await screen.findByRole('button', { name: 'In công văn' }))
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1))
    expect(document.documentElement.dataset['printing']).toBe('letters')
    expect(document.querySelector('article')?.textContent).toMatch(/CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.*Kính gửi: /s)
    window.dispatchEvent(new Event('afterprint'))
    await waitFor(() => expect(document.documentElement.dataset['printing']).toBeUndefined())
  })

  it('names everybody to be reminded at once', async () => {
    const user = await opened()
    await user.click(screen.getByRole('button', { name: 'Nhắc 8 đơn vị chưa nộp' }))
    const dialog = await screen.findByRole('dialog', { name: 'Nhắc các đơn vị chưa nộp báo cáo tháng 9/2024' })
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(8)
    expect(await within(dialog).findByRole('button', { name: 'In mọi công văn' })).toBeDefined()
  })

  it('hands out empty forms: of all investors, and of who is missing', async () => {
    const saved: string[] = []
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:form', revokeObjectURL: () => {} }))
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download)
    })
    const user = await opened()
    await user.click(screen.getByRole('button', { name: 'Biểu mẫu…' }))
    await user.selectOptions(await screen.findByLabelText('Loại biểu mẫu'), 'Đăng ký cam kết cả năm')
    await user.click(screen.getByRole('button', { name: 'Tải biểu mẫu của mọi chủ đầu tư (.zip)' }))
    await waitFor(() => expect(saved).toEqual(['bieu-mau-cam-ket-2024.zip']))
    await user.click(screen.getByRole('button', { name: 'Đóng' }))
    await user.click(cellsOf(0)[8] as HTMLElement)
    await user.click(await screen.findByRole('button', { name: 'Tải biểu mẫu tháng 9/2024' }))
    await waitFor(() => expect(saved[1]).toMatch(/^mau-giai-ngan-2024-09-30-.*\.xlsx$/))
    click.mockRestore()
  })

  it('follows the due day that is set', async () => {
    const user = await opened()
    await user.click(screen.getByRole('button', { name: 'Hạn nộp…' }))
    const dialog = await screen.findByRole('dialog', { name: 'Hạn nộp báo cáo tháng' })
    const day = within(dialog).getByLabelText('Ngày phải nộp (của tháng sau)')
    await user.clear(day)
    await user.type(day, '25')
    await user.click(within(dialog).getByRole('button', { name: 'Ghi hạn nộp' }))
    await screen.findByRole('heading', { level: 2, name: /^Tháng 8\/2024: 8\/8|^Tháng 8\/2024: cả 8/ })
    expect(cellsOf(0)[8]?.textContent).toBe('○Chưa đến hạn')
  })

  it('locks a month with a reason, says so, and unlocks it with another', async () => {
    const user = await opened()
    await user.click(screen.getByRole('button', { name: 'Chốt hoặc mở chốt tháng 8/2024' }))
    await user.click(await screen.findByRole('button', { name: 'Chốt số liệu' }))
    expect(await screen.findByText('Xin ghi lý do.')).toBeDefined()
    await user.type(screen.getByLabelText(/^Lý do/), 'Đã báo cáo UBND tỉnh')
    await user.click(screen.getByRole('button', { name: 'Chốt số liệu' }))
    expect(await screen.findByText('Đã chốt')).toBeDefined()

    await user.click(screen.getByRole('button', { name: 'Chốt hoặc mở chốt tháng 8/2024' }))
    const dialog = await screen.findByRole('dialog', { name: 'Mở chốt số liệu tháng 8/2024' })
    expect(await within(dialog).findByText('Đã báo cáo UBND tỉnh')).toBeDefined()
    await user.type(within(dialog).getByLabelText(/^Lý do/), 'Kho bạc đính chính')
    await user.click(within(dialog).getByRole('button', { name: 'Mở chốt' }))
    await waitFor(() => expect(screen.queryByText('Đã chốt')).toBeNull())
  })
})

it('a reader may look at the locks, and turn none', async () => {
  const home = await openTestHome('reader')
  renderApp('/submissions', home)
  expect(await screen.findByRole('heading', { level: 1 })).toBeDefined()
  await home.close()
})

const rows = () => screen.getByRole('grid').querySelectorAll('tbody tr')
