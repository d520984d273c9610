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

  const opened = async (path = '/investors') => {
    const { user } = renderApp(path, home)
    await screen.findByRole('heading', { level: 2, name: /chủ đầu tư bị nêu chậm/ }, { timeout: 20_000 })
    return user
  }

  it('ranks by money left, and says why who is named', async () => {
    await opened()
    expect(rows()).toHaveLength(68)
    expect(firstName()).toBe('Sở Giao thông vận tải')
    expect(plain(rows()[0]?.textContent)).toMatch(
      /Chậm.*57,40 %.*1\.116.*640,58.*475,42.*còn 475,42 tỷ đồng chưa giải ngân \(trên 45 tỷ đồng\)/,
    )
    expect(plain(screen.getByText(/bình quân tỉnh/).textContent)).toBe(' bình quân tỉnh 52,13 % mục tiêu 95 %')
  })

  it('ranks by rate, of one group, of those named only, and keeps that in the address', async () => {
    const user = await opened()
    await user.selectOptions(screen.getByLabelText('Xếp theo'), 'tỷ lệ thấp nhất')
    await user.selectOptions(screen.getByLabelText('Nhóm'), 'Huyện, thành phố, thị xã')
    await user.selectOptions(screen.getByLabelText('Hiện'), 'chỉ đơn vị bị nêu')
    await waitFor(() => expect(firstName()).toMatch(/^UBND/))
    const rates = rows().map(row =>
      Number(/(\d+),(\d\d)\s%/.exec(row.textContent)?.[0].replace(',', '.').replace(/\s%/, '')),
    )
    expect(rates).toEqual([...rates].sort((a, b) => a - b))
  })

  it('opens the same list from a link, and says when it is empty', async () => {
    await opened('/investors?group=district&show=flagged')
    expect(screen.getByText(/^Hiện \d+ trong 68 chủ đầu tư$/)).toBeDefined()
    const user = await opened('/investors?group=district&show=flagged&asOf=2024-01-31')
    await user.click(await screen.findByRole('button', { name: 'Hiện tất cả' }))
    expect(await screen.findByRole('table')).toBeDefined()
  })

  it('leads to an investor, its projects and a project', async () => {
    const user = await opened()
    await user.click(screen.getByRole('link', { name: 'Sở Giao thông vận tải' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Sở Giao thông vận tải' })).toBeDefined()
    expect(screen.getByRole('heading', { level: 2, name: 'Vì sao bị nêu' })).toBeDefined()
    expect(screen.getByRole('heading', { level: 2, name: '8 dự án' })).toBeDefined()
    expect(screen.getByText(/kho-bac-luy-ke-2024-10-20\.xlsx/)).toBeDefined()
    await user.click(screen.getByRole('link', { name: /^Đường ven biển từ Nghi Sơn/ }))
    expect(await screen.findByRole('heading', { level: 1, name: /^Đường ven biển từ Nghi Sơn/ })).toBeDefined()
  })

  it('takes any figure apart, to the đồng, down to the cell', async () => {
    const user = await opened()
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
    const user = await opened()
    await user.click(screen.getByRole('button', { name: 'Tải danh sách chậm (.xlsx)' }))
    await waitFor(() => expect(saved).toEqual([expect.stringMatching(/\.xlsx$/)]))
    click.mockRestore()
  })
})

const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1)

const firstName = () => within(rows()[0] as HTMLElement).getAllByRole('link')[0]?.textContent // a table with rows
