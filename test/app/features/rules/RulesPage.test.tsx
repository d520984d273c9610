// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSampleHome, renderApp, type TestHome } from '../../renderApp.tsx'

const live = () => screen.findByRole('heading', { level: 2, name: /^Theo bộ đang sửa/ }, { timeout: 20_000 })
const counted = async (): Promise<number> => Number(/(\d+) chủ đầu tư chậm/.exec((await live()).textContent)?.[1])
const rule = (name: string) => screen.getByRole('checkbox', { name: `Áp dụng: ${name}` })
const field = (name: string) => screen.getByRole('textbox', { name })

describe('the lagging rules', () => {
  let home: TestHome

  beforeEach(async () => {
    home = await openSampleHome()
  })

  afterEach(() => home.close())

  it('tell as one types who would join and who would leave', async () => {
    const { user } = renderApp('/rules?asOf=2024-10-20', home)
    const before = await counted()
    expect(await screen.findByText('Không ai thêm vào hay ra khỏi danh sách chậm.')).toBeDefined()
    for (const name of ['Chưa có cam kết', 'Kém cam kết lũy kế', 'Dưới bình quân chung của tỉnh']) {
      await user.click(rule(name))
    }
    const title = await screen.findByRole('heading', { name: /^Bớt \d+ đơn vị chậm$/ })
    const left = Number(/\d+/.exec(title.textContent)?.[0])
    expect(await counted()).toBe(before - left)
  })

  it('say what is wrong, and are not saved until it is mended', async () => {
    const { user } = renderApp('/rules?asOf=2024-10-20', home)
    await live()
    const remaining = field('Còn trên (tỷ đồng): Dưới bình quân và còn nhiều vốn')
    await user.clear(remaining)
    await user.type(remaining, 'hai mươi')
    expect(await screen.findByText('Cần một số, ví dụ 20 hoặc 20,5.')).toBeDefined()
    expect(screen.getByRole('button', { name: 'Lưu phiên bản mới' }).matches(':disabled')).toBe(true)
    await user.clear(remaining)
    await user.type(remaining, '25,5')
    expect(screen.getByRole('button', { name: 'Lưu phiên bản mới' }).matches(':disabled')).toBe(false)
  })

  it('are saved as a new version, put in use, and quoted where a flag shows', async () => {
    const { user } = renderApp('/rules?asOf=2024-10-20', home)
    await live()
    await user.click(rule('Chưa có cam kết'))
    await user.type(field('Lý do thay đổi (ghi vào lịch sử)'), 'Họp ngày 21/10')
    await user.click(screen.getByRole('button', { name: 'Lưu phiên bản mới' }))
    expect(await screen.findByRole('heading', { level: 2, name: '“Bộ tiêu chí mặc định”, phiên bản 2' })).toBeDefined()
    expect(await screen.findByRole('row', { name: /^2 .*Họp ngày 21\/10/ })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Dùng bộ này cho mọi người' }))
    expect(await screen.findByText('Bộ này đang dùng cho mọi người')).toBeDefined()

    renderApp('/investors?asOf=2024-10-20', home)
    expect(
      await screen.findByRole('link', { name: '“Bộ tiêu chí mặc định”, phiên bản 2' }, { timeout: 20_000 }),
    ).toBeDefined()
    renderApp('/investors?asOf=2024-10-20&rules=nghe-an-20-10-2024@1', home)
    expect(
      await screen.findByRole(
        'link',
        { name: '“Tiêu chí của tỉnh ngày 20/10/2024”, phiên bản 1' },
        { timeout: 20_000 },
      ),
    ).toBeDefined()
  })

  it('go back to an old version by a new one', async () => {
    const { user } = renderApp('/rules?asOf=2024-10-20', home)
    await live()
    await user.click(rule('Chưa có cam kết'))
    await user.click(screen.getByRole('button', { name: 'Lưu phiên bản mới' }))
    await screen.findByRole('heading', { level: 2, name: '“Bộ tiêu chí mặc định”, phiên bản 2' })
    await user.click(await screen.findByRole('button', { name: 'Khôi phục phiên bản 1 thành phiên bản mới nhất' }))
    await screen.findByRole('heading', { level: 2, name: '“Bộ tiêu chí mặc định”, phiên bản 3' })
    expect(rule('Chưa có cam kết').matches(':checked')).toBe(true)
  })

  it('take the province’s plan by decision, and its rate follows', async () => {
    const { user } = renderApp('/rules?asOf=2024-10-20&denominator=primeMinister', home)
    await live()
    const form = screen.getByRole('textbox', { name: 'Số vốn (tỷ đồng)' })
    await user.type(form, '6.000')
    await user.type(field('Quyết định (số, ngày, cơ quan)'), 'Quyết định số 1600/QĐ-TTg')
    const section = screen.getByRole('region', { name: /^Số nhập tay/ })
    const [add] = within(section).getAllByRole('button', { name: 'Thêm' })
    if (!add) throw new Error('no button')
    await user.click(add)
    expect(await within(section).findByText(/Quyết định số 1600\/QĐ-TTg/)).toBeDefined()

    renderApp('/?asOf=2024-10-20&denominator=primeMinister', home)
    expect(await screen.findByRole('heading', { level: 1, name: /47,53/ }, { timeout: 20_000 })).toBeDefined()
  })
})
