// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { openSampleHome, openTestHome, renderApp, type TestHome } from '../../renderApp.tsx'

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ')

const panel = async (name: RegExp | string) =>
  (await screen.findByRole('heading', { level: 2, name }, { timeout: 20_000 })).closest('section') as HTMLElement // a panel is one

const effect = () => panel('Toàn tỉnh trước và sau điều chuyển')
const rows = async () =>
  within(await moves())
    .getAllByRole('row')
    .slice(1)
const moves = async () => within(await panel(/lượt điều chuyển giữa/)).getByRole('table')
const amountField = (row: number) => screen.getByRole('textbox', { name: `Số vốn của dòng ${row}` })

describe('moving capital in the sample province', () => {
  let home: TestHome
  beforeAll(async () => {
    home = await openSampleHome()
  })
  afterAll(() => home.close())
  afterEach(() => vi.unstubAllGlobals())

  /** Every visit begins anew: what was changed by hand before is given up. */
  const opened = async (path = '/reallocation') => {
    const { user } = renderApp(path, { api: { fetch: home.api.fetch } })
    await effect()
    return user
  }

  it('proposes moves, and sets the province before and after side by side', async () => {
    await opened()
    expect(await panel(/^26 lượt điều chuyển giữa 32 dự án, tổng cộng 161,951\stỷ\sđồng$/)).toBeDefined()
    expect(await rows()).toHaveLength(26)
    const table = plain(within(await effect()).getByRole('table').textContent)
    expect(table).toContain('Tổng kế hoạch vốn năm (không gồm kéo dài)5.4715.471—')
    expect(table).toContain('Tỷ lệ dự báo đến 31/01/2025 so với tổng kế hoạch83,70 %86,66 %+2,96 điểm %')
    expect(plain((await effect()).textContent)).toContain('Tổng kế hoạch vốn không đổi (5.471 tỷ đồng)')
    expect(await panel('Mọi ràng buộc đều được giữ.')).toBeDefined()
  })

  it('keeps the constraints in the address, and opens the same proposal from a link', async () => {
    const user = await opened()
    await user.selectOptions(screen.getByLabelText('Điều chuyển giữa các dự án'), 'của cùng chủ đầu tư')
    await panel(/^10 lượt điều chuyển giữa 19 dự án/)
    await user.selectOptions(screen.getByLabelText(/^Chỉ giảm phần vốn/), 'dự báo cao (P90): chắc chắn hơn')
    await waitFor(async () => expect((await rows()).length).toBeLessThan(10))
    await opened('/reallocation?within=investor')
    expect(await panel(/^10 lượt điều chuyển giữa 19 dự án/)).toBeDefined()
  })

  it('says at once what an amount changed by hand breaks, and what it does to the province', async () => {
    const user = await opened()
    await user.clear(amountField(1))
    await user.type(amountField(1), '150')
    const checks = await panel(/điều cần xem lại$/)
    expect(plain(checks.textContent)).toMatch(/Cần cân nhắc.*thấp hơn dự báo giải ngân đến 31\/01/)
    expect(plain(checks.textContent)).toMatch(/quá khả năng giải ngân thêm đến 31\/01/)
    await user.clear(amountField(1))
    await user.type(amountField(1), '400')
    expect(plain((await panel(/điều cần xem lại$/)).textContent)).toMatch(/Không được phép.*thấp hơn số đã giải ngân/)
    expect(screen.getByRole('button', { name: 'Tải phương án (.xlsx)' })).toHaveProperty('disabled', true)
    await user.click(screen.getByRole('button', { name: 'Đề xuất lại' }))
    expect(await panel('Mọi ràng buộc đều được giữ.')).toBeDefined()
    expect(amountField(1)).toHaveProperty('value', '48,878')
  })

  it('what is no number changes nothing and says so', async () => {
    const user = await opened()
    await user.type(amountField(1), 'x')
    expect(await screen.findByText('Nhập một số, ví dụ 12,5')).toBeDefined()
    expect(await panel(/^26 lượt .* tổng cộng 161,951\stỷ\sđồng$/)).toBeDefined()
  })

  it('takes rows out, and leaves projects alone until they are allowed again', async () => {
    const user = await opened()
    await user.click(screen.getByRole('button', { name: 'Bỏ dòng 1' }))
    expect(await panel(/^25 lượt/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Đề xuất lại' }))
    await panel(/^26 lượt/)
    const [keep] = screen.getAllByRole('button', { name: /^Không điều chỉnh dự án Đường ven biển/ })
    await user.click(keep as HTMLElement) // a table with rows
    await user.click(await screen.findByRole('button', { name: /^Cho phép điều chỉnh lại: Đường ven biển/ }))
    expect(await panel(/^26 lượt/)).toBeDefined()
  })

  it('takes a move of one’s own', async () => {
    const user = await opened()
    await user.click(screen.getByText('Thêm lượt điều chuyển'))
    await user.type(await screen.findByLabelText('Tìm dự án'), 'nha hoc')
    const [giver] = within(screen.getByLabelText('Từ dự án')).getAllByRole('option').slice(1)
    const [receiver] = within(screen.getByLabelText('Sang dự án')).getAllByRole('option').slice(1)
    await user.selectOptions(screen.getByLabelText('Từ dự án'), giver as HTMLElement)
    await user.selectOptions(screen.getByLabelText('Sang dự án'), receiver as HTMLElement)
    await user.type(screen.getByLabelText('Số vốn (tỷ đồng)'), '0,5')
    await user.click(screen.getByRole('button', { name: 'Thêm' }))
    expect(await panel(/^27 lượt/)).toBeDefined()
    expect(plain((await panel(/điều cần xem lại$/)).textContent)).toContain(
      'Dòng 27: số vốn 0,5 tỷ đồng nhỏ hơn mức tối thiểu',
    )
  })

  it('keeps what was changed by hand while one looks elsewhere', async () => {
    const user = await opened()
    await user.click(screen.getByRole('button', { name: 'Bỏ dòng 1' }))
    await panel(/^25 lượt/)
    await user.click(screen.getByRole('link', { name: /^Dự án$/ }))
    await screen.findByRole('heading', { level: 1, name: 'Dự án' })
    await user.click(screen.getByRole('link', { name: 'Điều chuyển' }))
    expect(await panel(/^25 lượt/)).toBeDefined()
  })

  it('hands out the proposal', async () => {
    const saved: string[] = []
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:list', revokeObjectURL: () => {} }))
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download)
    })
    const user = await opened()
    await user.click(screen.getByRole('button', { name: 'Tải phương án (.xlsx)' }))
    await waitFor(() => expect(saved).toEqual(['phuong-an-dieu-chuyen-von-2024-10-20.xlsx']))
    click.mockRestore()
  })

  it('says that there is too little data, instead of proposing something', async () => {
    renderApp('/reallocation?asOf=2024-03-31', home)
    expect(await screen.findByText('Chưa đủ số liệu để đề xuất điều chuyển')).toBeDefined()
    expect(plain(screen.getByText(/không nằm trong đề xuất/).textContent)).toMatch(
      /^158 dự án .*chưa đủ số liệu để dự báo\.$/,
    )
  })

  it('says that nothing can be moved where the constraints allow nothing', async () => {
    await opened('/reallocation?least=900000')
    expect(screen.getByText('Không có khoản vốn nào chuyển được theo các ràng buộc này')).toBeDefined()
  })
})

it('who may only look can try moves out, but not take the proposal home', async () => {
  const officer = await openSampleHome()
  const reader = await openTestHome('reader')
  const asReader: TestHome['api'] = {
    fetch: (path, init) => (path === '/api/session' ? reader.api : officer.api).fetch(path, init),
  }
  renderApp('/reallocation', { api: asReader })
  await effect()
  expect(await screen.findByText(/chỉ chuyên viên được tải phương án/)).toBeDefined()
  expect(screen.getByRole('button', { name: 'Tải phương án (.xlsx)' })).toHaveProperty('disabled', true)
  await Promise.all([officer.close(), reader.close()])
})
