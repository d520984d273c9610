// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { YearBookAnswer } from '../../../../src/api/contract/years.ts'
import { workbookBytes } from '../../../fixtures/shared.ts'
import { openTestHome, renderApp, type TestHome } from '../../renderApp.tsx'

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ')

describe('a project of which several files speak', () => {
  let home: TestHome
  let coastalRoad: string
  beforeAll(async () => {
    home = await openTestHome()
    for (const name of ['01-mau-chuan.xlsx', '02-phu-luc-cam-ket.xlsx', '03-kho-bac-luy-ke.xlsx']) {
      const body = new FormData()
      body.set('file', new File([workbookBytes(name)], name))
      await home.api.fetch('/api/imports', { method: 'POST', body })
    }
    const book = (await (await home.api.fetch('/api/years/2024/book')).json()) as YearBookAnswer
    coastalRoad = book.directory.projects.find(({ code }) => code === '7762301')?.id ?? ''
  })
  afterAll(() => home.close())

  const opened = async () => {
    const { user } = renderApp(`/projects/${coastalRoad}`, home)
    await screen.findByRole('heading', { level: 1, name: /^Đường ven biển từ Nghi Sơn/ }, { timeout: 20_000 })
    return user
  }

  it('says whose it is, and leads there', async () => {
    const user = await opened()
    expect(screen.getByText('Mã dự án 7762301')).toBeDefined()
    await user.click(screen.getByRole('link', { name: 'Sở Giao thông vận tải' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Sở Giao thông vận tải' })).toBeDefined()
  })

  it('lists every cell that speaks of it', async () => {
    await opened()
    const treasury = row(/Giải ngân lũy kế đến 20\/10\/2024, theo Kho bạc/)
    expect(plain(treasury.textContent)).toMatch(/166\.753\.940\.648.*03-kho-bac-luy-ke\.xlsx, sheet “Sheet1”, ô J9/)
    expect(plain(treasury.textContent)).toMatch(/nạp \d\d\/\d\d\/\d{4}, \d\d:\d\d/)
  })

  it('strikes through what a later report replaced', async () => {
    await opened()
    const old = row(/Số cũ: Cam kết trong tháng 1\/2024/)
    expect(old.querySelector('s')?.textContent).toBe('51.787.000.000')
    expect(row(/^Cam kết trong tháng 1\/2024/).textContent).toContain('19.401.000.000')
  })

  it('sets investor and treasury side by side', async () => {
    await opened()
    const tellers = screen.getByRole('table', { name: /Giải ngân lũy kế, tỷ đồng; số của Kho bạc được dùng/ })
    expect(
      within(tellers)
        .getAllByRole('row')
        .map(line => line.textContent),
    ).toEqual([
      'Ai báoĐến ngàySố tiền',
      'Chủ đầu tư31/08/2024159,068',
      'Kho bạc Nhà nước20/10/2024166,754',
      'Chênh lệch−7,686',
    ])
  })

  it('explains a commitment in the midst of a month by the days to come', async () => {
    const user = await opened()
    const tile = screen.getByText('Cam kết đến ngày này', { selector: 'dt' }).parentElement as HTMLElement // in a tile
    await user.click(within(tile).getAllByRole('button')[0] as HTMLElement) // its figure
    const panel = await screen.findByRole('dialog', { name: /^Cam kết đến ngày này/ })
    expect(plain(panel.textContent)).toMatch(/Trừ phần những ngày chưa đến của tháng−[\d.]+ đồng/)
  })

  it('says so where the year knows no such project', async () => {
    renderApp('/projects/none', home)
    expect(await screen.findByRole('heading', { name: 'Không có dự án này trong sổ của năm đang xem' })).toBeDefined()
    expect(screen.getByRole('link', { name: 'Tất cả dự án' })).toBeDefined()
  })
})

const row = (name: RegExp) =>
  within(screen.getByRole('table', { name: 'Danh sách số liệu' })).getByRole('row', { name })

describe('what is followed of a project, as it was known', () => {
  let home: TestHome
  let coastalRoad: string
  let then: string
  beforeAll(async () => {
    home = await openTestHome()
    const body = new FormData()
    body.set('file', new File([workbookBytes('01-mau-chuan.xlsx')], '01-mau-chuan.xlsx'))
    await home.api.fetch('/api/imports', { method: 'POST', body })
    const book = (await (await home.api.fetch('/api/years/2024/book')).json()) as YearBookAnswer
    coastalRoad = book.directory.projects.find(({ code }) => code === '7762301')?.id ?? ''
    const obstacle = {
      subject: 'project',
      subjectId: coastalRoad,
      kind: 'siteClearance',
      foundOn: '2024-03-01',
      state: 'open',
    }
    const officer = { projectId: coastalRoad, name: 'Lê Văn An' }
    await keep('/api/obstacles/site', { version: 0, body: { ...obstacle, text: 'Còn 12 hộ chưa di dời' } })
    then = await keep(`/api/responsible-officers/${coastalRoad}`, { version: 0, body: officer })
    while (new Date().toISOString() <= then) await new Promise(resolve => setTimeout(resolve, 1))
    await keep('/api/obstacles/site', { version: 1, body: { ...obstacle, text: 'Còn 3 hộ chưa di dời' } })
    await keep(`/api/responsible-officers/${coastalRoad}`, {
      version: 1,
      body: { ...officer, name: 'Trần Thị Bình' },
    })
  })
  afterAll(() => home.close())

  const keep = async (path: string, change: object): Promise<string> => {
    const headers = { 'content-type': 'application/json' }
    const response = await home.api.fetch(path, { method: 'PUT', headers, body: JSON.stringify(change) })
    expect(response.status).toBe(200)
    return ((await response.json()) as { readonly at: string }).at
  }

  it('stands as it is now, to be changed', async () => {
    renderApp(`/projects/${coastalRoad}`, home)
    expect(await screen.findByText('Còn 3 hộ chưa di dời', { selector: 'p' })).toBeDefined()
    expect(await screen.findByText('Trần Thị Bình')).toBeDefined()
    expect(await screen.findByRole('button', { name: /^Sửa vướng mắc/ })).toBeDefined()
    expect(screen.getByRole('button', { name: 'Thêm vướng mắc' })).toBeDefined()
  })

  it('stands as it was known then, to be looked at', async () => {
    renderApp(`/projects/${coastalRoad}?knownAt=${then}`, home)
    expect(await screen.findByText('Còn 12 hộ chưa di dời', { selector: 'p' })).toBeDefined()
    expect(await screen.findByText('Lê Văn An')).toBeDefined()
    expect(screen.queryByText('Trần Thị Bình')).toBeNull()
    expect(screen.queryByRole('button', { name: /vướng mắc|Đã gỡ xong|^Sửa|Ghi người/ })).toBeNull()
  })
})
