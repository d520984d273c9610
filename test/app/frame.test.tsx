// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openSampleHome, openTestHome, renderApp, type TestHome } from './renderApp.tsx'

const soon = { timeout: 20_000 }

describe('with nothing in the ledger', () => {
  let home: TestHome
  afterEach(() => home.close())

  it('offers two ways on', async () => {
    home = await openTestHome()
    renderApp('/', home)
    expect(await screen.findByRole('heading', { name: 'Chưa có số liệu nào' }, soon)).toBeDefined()
    expect(screen.getByRole('button', { name: /Nạp tỉnh mẫu/ })).toBeDefined()
  })

  it('leads to the import all the same', async () => {
    home = await openTestHome()
    const { user } = renderApp('/', home)
    await screen.findByRole('heading', { name: 'Chưa có số liệu nào' }, soon)
    await user.click(screen.getByRole('link', { name: 'Nhập số liệu' }))
    expect(await screen.findByRole('heading', { level: 1, name: /Nhập số liệu/ }, soon)).toBeDefined()
  })

  it('tells who may only look', async () => {
    home = await openTestHome('reader')
    renderApp('/', home)
    expect((await screen.findAllByText('Người xem thử · Chỉ xem', undefined, soon)).length).toBeGreaterThan(0)
  })
})

describe('when the server cannot be reached', () => {
  it('says so, and tries again when asked', async () => {
    const home = await openTestHome()
    const line = { isCut: true }
    const api = {
      fetch: (path: string, init?: RequestInit) =>
        line.isCut ? Promise.reject(new TypeError('network')) : home.api.fetch(path, init),
    }
    const { user } = renderApp('/', { api })
    const alert = await screen.findByRole('alert', undefined, soon)
    expect(within(alert).getByRole('heading', { name: 'Không liên lạc được với máy chủ' })).toBeDefined()
    line.isCut = false
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    expect(await screen.findByRole('heading', { name: 'Chưa có số liệu nào' }, soon)).toBeDefined()
    await home.close()
  })

  it('says what the server said where it refused', async () => {
    const problem = {
      type: '/problems/forbidden',
      code: 'forbidden',
      status: 403,
      title: 'Không được phép',
      detail: 'Tài khoản này chưa được cấp quyền xem.',
    }
    const headers = { 'content-type': 'application/problem+json' }
    const api = { fetch: async () => new Response(JSON.stringify(problem), { status: 403, headers }) }
    renderApp('/', { api })
    const alert = await screen.findByRole('alert', undefined, soon)
    expect(within(alert).getByRole('heading', { name: 'Bạn không có quyền làm việc này' })).toBeDefined()
    expect(within(alert).getByText('Tài khoản này chưa được cấp quyền xem.')).toBeDefined()
    expect(within(alert).queryByRole('button')).toBeNull()
  })
})

describe('with a year in the ledger', () => {
  let home: TestHome
  beforeAll(async () => {
    home = await openSampleHome()
  })
  afterAll(() => home.close())

  it('says of a year without figures which years have some', async () => {
    const { user } = renderApp('/?year=2031', home)
    expect(await screen.findByRole('heading', { name: 'Chưa có số liệu của năm kế hoạch 2031' }, soon)).toBeDefined()
    await user.click(screen.getByRole('link', { name: 'Xem năm 2024' }))
    expect(await screen.findByRole('heading', { level: 1, name: /Đến 20\/10\/2024/ }, soon)).toBeDefined()
  })

  it('says of an unknown address that there is no such page', async () => {
    const { user } = renderApp('/khong-co', home)
    expect(await screen.findByRole('heading', { name: 'Không có trang này' }, soon)).toBeDefined()
    await user.click(screen.getByRole('link', { name: 'Về trang Tổng quan' }))
    expect(await screen.findByRole('heading', { level: 1, name: /Đến 20\/10\/2024/ }, soon)).toBeDefined()
  })

  it('keeps the question on the way from screen to screen', async () => {
    const { user } = renderApp('/?asOf=2024-04-30&unit=trieu', home)
    await screen.findByRole('heading', { level: 1, name: /Đến 30\/04\/2024/ }, soon)
    await user.click(screen.getByRole('link', { name: 'Trọng điểm' }))
    expect(await screen.findByRole('heading', { level: 1, name: /Đến 30\/04\/2024.*triệu/ }, soon)).toBeDefined()
    expect(document.title).toBe('Trọng điểm · Giải ngân đầu tư công')
  })

  it('opens the menu where it is folded, and folds it once a way is taken', async () => {
    const { user } = renderApp('/', home)
    await screen.findByRole('heading', { level: 1, name: /Đến 20\/10\/2024/ }, soon)
    await user.click(screen.getByRole('button', { name: 'Mở danh mục' }))
    expect(screen.getByRole('button', { name: 'Đóng danh mục' }).getAttribute('aria-expanded')).toBe('true')
    await user.click(screen.getByRole('link', { name: 'Trọng điểm' }))
    expect(await screen.findByRole('button', { name: 'Mở danh mục' }, soon)).toBeDefined()
  })

  it('counts as asked: another denominator, carried-over capital together, and says so', async () => {
    const { user } = renderApp('/', home)
    await screen.findByRole('heading', { level: 1, name: /52,13/ }, soon)
    await user.selectOptions(screen.getByLabelText('Mẫu số'), 'KH giao đầu năm')
    expect(await screen.findByText('Mẫu số: kế hoạch vốn giao đầu năm tính đến 20/10/2024')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Chọn thêm' }))
    await user.selectOptions(screen.getByLabelText('Vốn kéo dài'), 'cộng chung')
    expect(await screen.findByText('Phạm vi: vốn kế hoạch năm 2024, gồm cả vốn kéo dài')).toBeDefined()
    expect(await screen.findByRole('heading', { level: 1, name: /59,68/ }, soon)).toBeDefined()
  })

  it('asks for any day at all', async () => {
    const { user } = renderApp('/', home)
    await screen.findByRole('heading', { level: 1, name: /Đến 20\/10\/2024/ }, soon)
    await user.selectOptions(screen.getByLabelText('Đến ngày'), 'Ngày khác…')
    const field = await screen.findByLabelText('Ngày bất kỳ')
    await user.clear(field)
    await user.type(field, '2024-05-05{Enter}')
    const spoken = { level: 1, name: /Đến 30\/04\/2024 \(báo cáo gần nhất\)/ }
    expect(await screen.findByRole('heading', spoken, soon)).toBeDefined()
    expect(screen.queryByText(/chưa có báo cáo nào/)).toBeNull()
  })

  it('says in a band that a day is asked for by which a later report was due', async () => {
    renderApp('/?asOf=2025-01-31', home)
    await screen.findByRole('heading', { level: 1, name: /Đến 20\/10\/2024 \(báo cáo gần nhất\)/ }, soon)
    expect(
      screen.getByText(/báo cáo gần nhất là của 20\/10\/2024.*Kỳ 31\/10\/2024 đã đến hạn 03\/11\/2024/),
    ).toBeDefined()
  })

  it('says so where it shows what was known at an earlier moment, and leads back to now', async () => {
    const { user } = renderApp('/?knownAt=2020-01-01', home)
    expect(await screen.findByText(/như đã biết lúc 01\/01\/2020, 23:59/, undefined, soon)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Xem số liệu hiện nay' }))
    expect(await screen.findByRole('heading', { level: 1, name: /Đến 20\/10\/2024/ }, soon)).toBeDefined()
    expect(screen.queryByText(/như đã biết lúc/)).toBeNull()
  })

  it('turns to night and back', async () => {
    const { user } = renderApp('/', home)
    await user.click(await screen.findByRole('button', { name: 'Chuyển sang nền tối' }, soon))
    expect(document.documentElement.dataset['mantineColorScheme']).toBe('dark')
    await user.click(screen.getByRole('button', { name: 'Chuyển sang nền sáng' }))
    expect(document.documentElement.dataset['mantineColorScheme']).toBe('light')
  })
})
