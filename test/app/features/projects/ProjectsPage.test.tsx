// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSampleHome, renderApp, type TestHome } from '../../renderApp.tsx'

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ')

describe('the projects of the sample province', () => {
  let home: TestHome
  beforeAll(async () => {
    home = await openSampleHome()
  })
  afterAll(() => home.close())

  const opened = async (path = '/projects') => {
    const { user } = renderApp(path, home)
    const grid = await screen.findByRole('region', { name: /^Bảng các dự án đến 20\/10\/2024/ }, { timeout: 20_000 })
    return { user, grid }
  }

  it('shows all of them with the sums at the foot', async () => {
    const { grid } = await opened()
    expect(screen.getByText('158 dự án')).toBeDefined()
    await waitFor(() => expect(plain(grid.textContent)).toContain('Cộng các dự án đang hiện'))
    expect(plain(grid.textContent)).toMatch(/5\.471.*2\.852.*52,13 %/)
  })

  it('finds by any part of a name, without diacritics, and sums what is found', async () => {
    const { user, grid } = await opened()
    await user.type(screen.getByLabelText('Tìm dự án, mã hoặc chủ đầu tư'), 'duong ven bien')
    expect(await screen.findByText(/^\d trong 158 dự án$/)).toBeDefined()
    await waitFor(() => expect(within(grid).getAllByRole('link').length).toBeLessThan(10))
    expect(within(grid).getByRole('link', { name: /^Đường ven biển từ Nghi Sơn/ })).toBeDefined()
  })

  it('opens a project by its link', async () => {
    const { user, grid } = await opened('/projects?q=7762301')
    await user.click(await within(grid).findByRole('link', { name: /^Đường ven biển từ Nghi Sơn/ }))
    expect(await screen.findByRole('heading', { level: 1, name: /^Đường ven biển từ Nghi Sơn/ })).toBeDefined()
  })

  it('says in every line what stood on the day asked about', async () => {
    const { user, grid } = await opened('/projects?q=7762301')
    const disbursed = () =>
      [...grid.querySelectorAll('[role=gridcell][col-id=actual]')].map(cell => plain(cell.textContent))
    await waitFor(() => expect(disbursed()).toHaveLength(2))
    const [before] = disbursed()
    await user.selectOptions(screen.getByLabelText('Đến ngày'), '2024-06-30')
    await waitFor(() => expect(disbursed()).not.toContain(before))
    const [line, sum] = disbursed()
    expect(line).toMatch(/\d/)
    expect(line).toBe(sum)
  })

  it('goes to paper whole, in the order of the grid', async () => {
    await opened('/projects?q=duong&sort=name&order=asc')
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    const names = within(screen.getByRole('table', { name: /^Bảng các dự án/ })).getAllByRole('rowheader')
    expect(names.length).toBeGreaterThan(10)
    expect(names.at(-1)?.textContent).toBe('Cộng các dự án đang hiện')
    const sorted = names.slice(0, -1).map(name => name.textContent)
    expect(sorted).toEqual([...sorted].sort(new Intl.Collator('vi', { numeric: true }).compare))
    act(() => void window.dispatchEvent(new Event('afterprint')))
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('filters by what a project is in, and the sums follow', async () => {
    const { user, grid } = await opened()
    await user.selectOptions(screen.getByLabelText('Tình trạng'), 'chưa giải ngân đồng nào')
    const shown = await screen.findByText(/^\d+ trong 158 dự án$/)
    await waitFor(() => expect(plain(grid.textContent)).toContain('0,00 %'))
    await user.click(screen.getByRole('button', { name: 'Bỏ 1 điều kiện lọc' }))
    await waitFor(() => expect(shown.textContent).toBe('158 dự án'))
  })

  it('shows the columns that somebody chooses, and keeps them in a view for everyone', async () => {
    const { user, grid } = await opened()
    await user.click(screen.getByRole('button', { name: 'Cột' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Thực hiện so với cam kết' }))
    await waitFor(() => expect(grid.textContent).toContain('Thực hiện so với cam kết'))
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: 'Cách xem đã lưu' }))
    await user.type(await screen.findByLabelText('Tên cách xem đang mở'), 'Họp tuần')
    await user.click(screen.getByRole('button', { name: 'Lưu' }))
    expect(await screen.findByRole('button', { name: 'Cách xem đã lưu (1)' })).toBeDefined()
    const again = await opened('/projects?state=overPlan')
    await again.user.click(await screen.findByRole('button', { name: 'Cách xem đã lưu (1)' }))
    await again.user.click(await screen.findByRole('button', { name: 'Họp tuần' }))
    await waitFor(() => expect(again.grid.textContent).toContain('Thực hiện so với cam kết'))
    expect(await screen.findByText('158 dự án')).toBeDefined()
  })

  it('says when nothing matches', async () => {
    const { grid } = await opened('/projects?q=san+bay+vu+tru')
    expect(await within(grid).findByText('Không có dự án nào khớp')).toBeDefined()
  })
})
