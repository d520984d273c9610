// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSampleHome, renderApp, type TestHome } from '../../renderApp.tsx'

describe('the key projects of the sample province', () => {
  let home: TestHome
  beforeAll(async () => {
    home = await openSampleHome()
  })
  afterAll(() => home.close())

  const opened = async () => {
    const { user } = renderApp('/key-projects', home)
    await screen.findByRole(
      'heading',
      { level: 1, name: /các công trình trọng điểm dùng vốn tỉnh/ },
      { timeout: 20_000 },
    )
    return user
  }

  it('says how far each one with a provincial plan is from 95 %', async () => {
    await opened()
    expect(plain(card(/Đường ven biển/))).toMatch(/Đạt 55,97 % kế hoạch, còn thiếu 266,193 tỷ đồng để đạt 95 %/)
    expect(plain(card(/Bệnh viện Ung bướu/))).toMatch(/Đạt 48,00 % kế hoạch, còn thiếu [\d,]+ tỷ đồng để đạt 95 %/)
  })

  it.each([
    [/Quốc lộ 7 \(/, 'Vốn do bộ, ngành trung ương bố trí', '54,79/55,4 km'],
    [/Hoàng Mai 2/, 'Vốn của nhà đầu tư tư nhân', '91/334,79 ha'],
    [/dự án điện/, 'Vốn của doanh nghiệp nhà nước', '53/168 vị trí'],
  ])('shows who pays and what is done for %s, in place of a rate', async (name, payer, done) => {
    await opened()
    const text = plain(card(name))
    expect(text).toContain(payer)
    expect(text).toContain('Không tính tỷ lệ giải ngân vì không có kế hoạch vốn của tỉnh.')
    expect(text).toContain(done)
    expect(text).not.toMatch(/\b0(,00)? %/)
  })

  it('dates every measure and names obstacles and where they were published', async () => {
    await opened()
    const hoangMai = card(/Hoàng Mai 2/)
    expect(plain(hoangMai)).toContain('đến 30/09/2025')
    expect(plain(hoangMai)).toContain('Khó khăn, vướng mắc')
    expect(within(hoangMai).getByRole('link', { name: 'vneconomy.vn' }).getAttribute('href')).toMatch(/^https:/)
  })

  it('has the table behind each curve', async () => {
    const user = await opened()
    const road = card(/Đường ven biển/)
    await user.click(within(road).getByRole('button', { name: /Xem bảng số liệu/ }))
    const curve = within(road).getByRole('table', { name: /Lũy kế giải ngân và cam kết/ })
    expect(plain(within(curve).getByRole('row', { name: /20\/10\/2024/ }))).toContain('55,97 %')
  })

  it('answers before any card: who is behind, how far from 95 %, what is forecast, who must act', async () => {
    await opened()
    const table = screen.getByRole('table', { name: /^Tóm tắt đến 20\/10\/2024/ })
    const road = plain(within(table).getByRole('row', { name: /Đường ven biển/ }))
    expect(road).toMatch(/chậm.*55,97 %.*266,193.*\d+,\d\d %.*đến.*Sở Giao thông vận tải/)
    expect(plain(within(table).getByRole('row', { name: /Quốc lộ 7 \(/ }))).toMatch(/không dùng vốn tỉnh.*54,79/)
  })

  it('takes an obstacle with its due date, counts it, and has it resolved', async () => {
    const user = await opened()
    const road = card(/Đường ven biển/)
    await user.click(within(road).getByRole('button', { name: 'Thêm vướng mắc' }))
    await user.type(within(road).getByLabelText(/^Nội dung/), 'Còn 9 hộ tại Quỳnh Lưu')
    await user.type(within(road).getByLabelText('Hạn xử lý'), '2024-10-15')
    await user.click(within(road).getByRole('button', { name: 'Lưu' }))
    expect(await within(road).findByText('Còn 9 hộ tại Quỳnh Lưu')).toBeDefined()
    expect(plain(road)).toContain('Quá hạn 17 ngày (hạn 15/10/2024)')
    expect(within(road).getByRole('heading', { name: '1 vướng mắc chưa gỡ, 1 đã quá hạn' })).toBeDefined()
    await user.click(within(road).getByRole('button', { name: /^Đã gỡ xong/ }))
    expect(await within(road).findByText('Đã gỡ 01/11/2024')).toBeDefined()
  })

  it('lets the list be put in another order, which everyone sees', async () => {
    const user = await opened()
    await user.click(screen.getByRole('button', { name: 'Sửa danh mục' }))
    await user.click(await screen.findByRole('button', { name: 'Đưa Đại lộ Vinh – Cửa Lò lên trên' }))
    await user.click(screen.getByRole('button', { name: 'Lưu danh mục' }))
    await waitFor(() =>
      expect(screen.getAllByRole('heading', { level: 3 })[0]?.textContent).toBe('Đại lộ Vinh – Cửa Lò'),
    )
  })

  it('leads to its components, and from their figures to the cells', async () => {
    const user = await opened()
    const road = card(/Đường ven biển/)
    await user.click(within(road).getByRole('button', { name: '682' }))
    expect(await screen.findByRole('dialog', { name: /Kế hoạch/ })).toBeDefined()
    await user.keyboard('{Escape}')
    await user.click(within(card(/Đường ven biển/)).getByRole('link', { name: /Đường ven biển từ Nghi Sơn/ }))
    expect(await screen.findByRole('heading', { level: 1, name: /Đường ven biển/ })).toBeDefined()
  })
})

const plain = (element: HTMLElement): string => (element.textContent ?? '').replaceAll('\u00a0', ' ')

const card = (name: RegExp): HTMLElement => {
  const article = screen.getByRole('heading', { level: 3, name }).closest('article')
  if (!article) throw new Error(`no card ${name}`)
  return article
}
