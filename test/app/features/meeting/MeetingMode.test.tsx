// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openSampleHome, renderApp, type TestHome } from '../../renderApp.tsx'

const standing = /Đến 20\/10\/2024 tỉnh giải ngân 2\.852/

describe('the meeting mode', () => {
  let home: TestHome
  beforeAll(async () => {
    home = await openSampleHome()
  })
  beforeEach(() => localStorage.clear())
  afterAll(() => home.close())

  const begun = async (path = '/?meeting=1', api = home.api) => {
    const { user } = renderApp(path, { api })
    await screen.findByRole('heading', { level: 1, name: /Chế độ họp/ })
    return user
  }

  it('begins by F from any screen, and ends by Escape where it began', async () => {
    const { user } = renderApp('/key-projects', home)
    await screen.findByRole('heading', { level: 1, name: /công trình trọng điểm/ })
    await user.keyboard('f')
    expect(await screen.findByRole('heading', { level: 2, name: standing })).toBeDefined()
    await user.keyboard('{Escape}')
    expect(await screen.findByRole('heading', { level: 1, name: /công trình trọng điểm/ })).toBeDefined()
  })

  it('goes on, back, to an end and to a number', async () => {
    const user = await begun()
    await user.keyboard('{ArrowRight}')
    expect(await screen.findByRole('heading', { name: /^Kém cam kết/ })).toBeDefined()
    await user.keyboard('{PageUp}')
    expect(await screen.findByRole('heading', { name: standing })).toBeDefined()
    await user.keyboard('3')
    expect(await screen.findByRole('heading', { name: /chủ đầu tư chậm giữ/ })).toBeDefined()
    await user.keyboard('{End}')
    expect(await screen.findByRole('heading', { name: /phải tháo gỡ trước/ })).toBeDefined()
  })

  it('says on every slide its number, its day, what is counted and the source', async () => {
    const user = await begun()
    await user.keyboard('4')
    const bar = await screen.findByText(/Số liệu đến 20\/10\/2024 · .*tổng kế hoạch vốn được giao.*nguồn: 13 tệp/)
    expect(bar).toBeDefined()
    expect(screen.getByText('4/15')).toBeDefined()
  })

  it('jumps to whoever is named, as an extra slide, and comes back', async () => {
    const user = await begun('/?meeting=3')
    await user.keyboard('s')
    const field = await screen.findByRole('combobox')
    await user.type(field, 'o giao thong{Enter}')
    expect(await screen.findByRole('heading', { level: 2, name: 'Sở Giao thông vận tải' })).toBeDefined()
    await user.keyboard('{ArrowRight}')
    expect(await screen.findByRole('heading', { name: /chủ đầu tư chậm giữ/ })).toBeDefined()
  })

  it('turns black by B, and back by any key', async () => {
    const user = await begun()
    await user.keyboard('b')
    expect(await screen.findByRole('button', { name: /Màn hình đang tắt/ })).toBeDefined()
    await user.keyboard('{ArrowRight}')
    await waitFor(() => expect(screen.queryByRole('button', { name: /Màn hình đang tắt/ })).toBeNull())
    expect(screen.getByText('1/15')).toBeDefined()
  })

  it('keeps a task pinned to the figures, and says what waits while the server cannot be reached', async () => {
    const line = { isCut: false }
    const api: TestHome['api'] = {
      fetch: (path, init) => (line.isCut ? Promise.reject(new TypeError('network')) : home.api.fetch(path, init)),
    }
    const user = await begun('/?meeting=1', api)
    await user.keyboard('n')
    const panel = await screen.findByRole('complementary', { name: 'Ghi chú và giao việc' })
    expect(within(panel).getByText(/Ghim vào số liệu: giải ngân 2\.852.*52,13.*20\/10\/2024/)).toBeDefined()
    line.isCut = true
    await user.type(within(panel).getByLabelText('Nội dung'), 'Kho bạc đối chiếu lại')
    await user.click(within(panel).getByRole('button', { name: 'Ghi lại' }))
    expect(await within(panel).findByText(/1 mục chờ có mạng/)).toBeDefined()
    expect(within(panel).getByText(/Kho bạc đối chiếu lại/)).toBeDefined()
    line.isCut = false
    act(() => void dispatchEvent(new Event('online')))
    await waitFor(() => expect(within(panel).queryByText(/chờ có mạng/)).toBeNull())
    const kept = await (await home.api.fetch('/api/meeting-tasks')).json()
    expect(kept).toMatchObject({
      records: [{ body: { text: 'Kho bạc đối chiếu lại', asOf: '2024-10-20', state: 'open' } }],
    })
  })

  it('shows what it began with until the presenter takes in what is new', async () => {
    const own = await openSampleHome()
    const user = await begun('/?meeting=1', own.api)
    const imports = (await (await own.api.fetch('/api/imports')).json()) as {
      imports: { id: string; fileName: string }[]
    }
    const latest = imports.imports.find(({ fileName }) => fileName.includes('2024-10-20'))
    await own.api.fetch(`/api/imports/${latest?.id}/undo`, { method: 'POST' })
    act(() => void window.dispatchEvent(new Event('visibilitychange')))
    await user.click(await screen.findByRole('button', { name: 'Nhận số liệu mới' }))
    expect(await screen.findByRole('heading', { name: /Đến 20\/09\/2024/ })).toBeDefined()
    await own.close()
  })
})
