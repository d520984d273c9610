// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openSampleHome, renderApp, type TestHome } from '../../renderApp.tsx'

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ')

describe('the investors of the sample province', () => {
  let home: TestHome
  beforeAll(async () => {
    home = await openSampleHome()
  })
  afterAll(() => home.close())
  afterEach(() => vi.unstubAllGlobals())

  const opened = async (search: string, title: RegExp) => {
    const { user } = renderApp(`/investors${search}`, home)
    const heading = await screen.findByRole('heading', { level: 2, name: title }, { timeout: 20_000 })
    return { user, title: plain(heading.textContent) }
  }

  const flags = (search = '') => opened(`?tab=flags${search}`, /chủ đầu tư bị nêu chậm/)

  it('ranks by money left in bars, whoever holds most first, each leading to its investor', async () => {
    const { user, title } = await opened('', /đứng đầu giữ/)
    expect(title).toBe('5 đơn vị đứng đầu giữ 1.172,868 tỷ đồng, bằng 44,78 % số còn lại của các đơn vị đang xem')
    const bars = within(screen.getByRole('group', { name: /đứng đầu giữ/ })).getAllByRole('link')
    expect(bars).toHaveLength(25)
    expect(plain(bars[0]?.textContent)).toContain('Sở Giao thông vận tải: 475,42')
    await user.click(screen.getByRole('button', { name: 'Xem cả 68 chủ đầu tư' }))
    expect(within(screen.getByRole('group', { name: /đứng đầu giữ/ })).getAllByRole('link')).toHaveLength(68)
    await user.click(bars[0] as Element) // there are bars
    expect(await screen.findByRole('heading', { level: 1, name: 'Sở Giao thông vận tải' })).toBeDefined()
  })

  it('ranks by rate and by commitment too, of one group, and keeps that in the address', async () => {
    const { user } = await opened('?group=district', /đứng đầu giữ/)
    await user.selectOptions(screen.getByLabelText('Xếp theo'), 'tỷ lệ thấp nhất')
    expect(await screen.findByRole('heading', { name: /trong 21 chủ đầu tư dưới bình quân chung 52,13/ })).toBeDefined()
    await user.selectOptions(screen.getByLabelText('Xếp theo'), 'kém cam kết nhiều nhất')
    expect(await screen.findByRole('heading', { name: /trong 21 chủ đầu tư kém cam kết/ })).toBeDefined()
  })

  it('has the same figures as a table, each taken apart to the cell', async () => {
    const { user } = await opened('', /đứng đầu giữ/)
    await user.click(screen.getByRole('button', { name: /^Xem bảng số liệu/ }))
    const row = within(screen.getByRole('table')).getByRole('row', { name: /^Sở Giao thông vận tải/ })
    await user.click(within(row).getByRole('button', { name: '475,42' }))
    expect(await screen.findByRole('dialog', { name: 'Còn lại: Sở Giao thông vận tải' })).toBeDefined()
  })

  it('shows month by month how much of the promise was kept, down to the report it rests on', async () => {
    await opened('?tab=months', /Thực hiện cam kết kém nhất là kỳ T10/)
    const months = screen.getByRole('table', { name: /Giải ngân trong kỳ so với cam kết/ })
    const row = within(months).getByRole('row', { name: /^Sở Giao thông vận tải/ })
    const cells = within(row).getAllByRole('cell')
    expect(cells).toHaveLength(11)
    expect(cells[0]?.textContent).toBe('—')
    expect(cells.at(-1)?.textContent).toBe('87')
    expect(plain(cells[9]?.title)).toMatch(
      /^Từ 20\/09\/2024 đến 20\/10\/2024: giải ngân 71,137, cam kết [\d.,]+, thực hiện/,
    )
  })

  it('parts them by the average and by the limits of the rule set in use', async () => {
    const { title } = await opened('?tab=quadrants', /dưới bình quân giữ nhiều vốn/)
    expect(title).toMatch(/^16 đơn vị dưới bình quân .*; 4 đơn vị trên bình quân/)
    const drawing = screen.getByRole('group', { name: /dưới bình quân giữ nhiều vốn/ })
    expect(plain(drawing.textContent)).toContain('dưới bình quân, còn trên 20 tỷ')
    expect(plain(drawing.textContent)).toContain('từ bình quân trở lên, còn trên 45 tỷ')
    expect(within(drawing).getAllByRole('link')).toHaveLength(68)
  })

  it('compares the groups, total by total', async () => {
    const { title } = await opened('?tab=groups', /Thấp nhất là nhóm/)
    expect(title).toBe('Thấp nhất là nhóm Ban quản lý dự án: 42,35 % kế hoạch, bình quân chung 52,13 %')
    const groups = screen.getByRole('table')
    expect(within(groups).getAllByRole('row')).toHaveLength(5)
  })

  it('says why who is named', async () => {
    await flags()
    expect(rows()).toHaveLength(68)
    expect(firstName()).toBe('Sở Giao thông vận tải')
    expect(plain(rows()[0]?.textContent)).toMatch(
      /57,40 %.*1\.116.*640,58.*475,42.*còn 475,42 tỷ đồng chưa giải ngân \(trên 45 tỷ đồng\)/,
    )
    expect(plain(screen.getByText(/bình quân tỉnh/).textContent)).toBe(' bình quân tỉnh 52,13 % mục tiêu 95 %')
    expect(screen.getByText(/Theo Bộ tiêu chí mặc định, phiên bản 1/)).toBeDefined()
  })

  it('opens the same list from a link, and says when it is empty', async () => {
    await flags('&group=district&show=flagged')
    expect(screen.getByText(/^Hiện \d+ trong 68 chủ đầu tư$/)).toBeDefined()
    const { user } = renderApp('/investors?tab=flags&group=district&show=flagged&asOf=2024-01-31', home)
    await user.click(await screen.findByRole('button', { name: 'Hiện tất cả' }))
    expect(await screen.findByRole('table')).toBeDefined()
  })

  it('leads to an investor, its projects and a project', async () => {
    const { user } = await flags()
    await user.click(screen.getByRole('link', { name: 'Sở Giao thông vận tải' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Sở Giao thông vận tải' })).toBeDefined()
    expect(screen.getByRole('heading', { level: 2, name: 'Vì sao bị nêu' })).toBeDefined()
    expect(screen.getByText(/^Dự báo đến ngày 31\/01\/2025 giải ngân .* đạt 83,\d\d\s% kế hoạch vốn/)).toBeDefined()
    expect(screen.getByText(/^Phương pháp: .*sai số bình quân/)).toBeDefined()
    expect(screen.getByText(/^Cần .*\/tháng để đạt 95\s% kế hoạch vốn .*ba tháng gần nhất đạt/)).toBeDefined()
    expect(screen.getByRole('heading', { level: 2, name: '8 dự án' })).toBeDefined()
    expect(screen.getAllByText(/kho-bac-luy-ke-2024-10-20\.xlsx/).length).toBeGreaterThan(0)
    await user.click(screen.getByRole('link', { name: /^Đường ven biển từ Nghi Sơn/ }))
    expect(await screen.findByRole('heading', { level: 1, name: /^Đường ven biển từ Nghi Sơn/ })).toBeDefined()
  })

  it('takes any figure apart, to the đồng, down to the cell', async () => {
    const { user } = await flags()
    const row = rows()[0] as HTMLElement // a table with rows
    await user.click(within(row).getByRole('button', { name: '640,58' }))
    const panel = await screen.findByRole('dialog', { name: 'Giải ngân: Sở Giao thông vận tải' })
    expect(plain(panel.textContent)).toMatch(/640,58 tỷ.*640\.579\.963\.881 đồng, cộng \d+ ô của 8 dự án/)
    await user.click(within(panel).getByText(/^Đường ven biển từ Nghi Sơn/))
    expect(await within(panel).findAllByText(/sheet “Lũy kế”, ô G8/)).toHaveLength(1)
    expect(plain(panel.textContent)).toContain('279.843.696.927 đồng')
  })

  it('hands out the list of who lags', async () => {
    const saved: string[] = []
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:list', revokeObjectURL: () => {} }))
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download)
    })
    const { user } = await flags()
    await user.click(screen.getByRole('button', { name: 'Tải danh sách chậm (.xlsx)' }))
    await waitFor(() => expect(saved).toEqual([expect.stringMatching(/\.xlsx$/)]))
    click.mockRestore()
  })
})

const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1)

const firstName = () => within(rows()[0] as HTMLElement).getAllByRole('link')[0]?.textContent // a table with rows
