// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSampleHome, renderApp, type TestHome } from '../../renderApp.tsx'

/** The published figures of 20/10/2024: 2.852 of 5.471 tỷ (the release prints 51,13 %, which is 52,13 %). */
describe('the overview of the sample province', () => {
  let home: TestHome
  beforeAll(async () => {
    home = await openSampleHome()
  })
  afterAll(() => home.close())

  const opened = async (path = '/') => {
    const { user } = renderApp(path, home)
    return { user, headline: await screen.findByRole('heading', { level: 1 }, { timeout: 20_000 }) }
  }

  it('says in one sentence where the province stands', async () => {
    const { headline } = await opened()
    expect(plain(headline)).toMatch(
      /^Đến 20\/10\/2024 tỉnh giải ngân 2\.852 tỷ đồng, đạt 52,13 % kế hoạch được giao; kém cam kết 435,386 tỷ đồng \(7,96 điểm % kế hoạch\); \d+ chủ đầu tư chậm, giữ [\d.,]+ tỷ đồng chưa giải ngân\. Dự báo đến 31\/01\/2025 đạt [\d,]+ % kế hoạch \([\d,]+ % – [\d,]+ %\)\.$/,
    )
  })

  it('says what the rate is a rate of, and that this is sample data', async () => {
    await opened()
    expect(screen.getByText('Mẫu số: tổng kế hoạch vốn được giao tính đến 20/10/2024')).toBeDefined()
    expect(screen.getByText('Phạm vi: vốn kế hoạch năm 2024, không gồm vốn kéo dài')).toBeDefined()
    expect(screen.getByText('Dữ liệu mẫu')).toBeDefined()
  })

  it.each([
    ['Kế hoạch được giao', '5.471 tỷ'],
    ['Đã giải ngân', '2.852 tỷ'],
    ['Còn lại chưa giải ngân', '2.619 tỷ'],
    ['Còn thiếu để đạt 95 %', '2.345,45 tỷ'],
  ])('shows %s as %s', async (name, value) => {
    await opened()
    const tile = screen.getByText(name, { selector: 'dt' }).parentElement
    expect(plain(tile)).toContain(`${name}${value}`)
  })

  it('says what moved since the report before', async () => {
    await opened()
    const tile = screen.getByText('Đã giải ngân', { selector: 'dt' }).parentElement
    expect(plain(tile)).toMatch(/đạt 52,13 % kế hoạch\+317,176 tỷ, \+4,04 điểm % từ 20\/09\/2024/)
  })

  it('opens what a figure is made of', async () => {
    const { user } = await opened()
    await user.click(screen.getByRole('button', { name: '2.852 tỷ' }))
    expect(await screen.findByRole('dialog', { name: /Đã giải ngân/ })).toBeDefined()
  })

  it('has the table behind the curve', async () => {
    const { user } = await opened()
    await user.click(screen.getByRole('button', { name: /^Xem bảng số liệu.*cam kết/ }))
    const row = within(table(/Lũy kế giải ngân và cam kết/)).getByRole('row', { name: /20\/10\/2024/ })
    const [committed, actual, rate] = cells(row)
    expect(actual).toBe('2.852')
    expect(plainText(rate)).toBe('52,13 %')
    expect(committed).toMatch(/^3\.\d{3}/)
  })

  it('takes the sum apart by funding source, down to the same total', async () => {
    await opened()
    const sources = table(/theo nguồn vốn/)
    expect(within(sources).getAllByRole('row').length).toBeGreaterThan(5)
    const total = within(sources).getByRole('row', { name: /Toàn tỉnh/ })
    expect(cells(total).map(plainText)).toEqual(['5.471', '2.852', '52,13 %', '2.619'])
  })

  it('names who lags, as many as the menu counts, and leads to them', async () => {
    const { user } = await opened()
    const title = screen.getByRole('heading', { name: /chủ đầu tư chậm giữ/ })
    const count = /^\d+/.exec(title.textContent)?.[0]
    const menu = screen.getByRole('navigation', { name: 'Danh mục' })
    expect(within(menu).getByRole('link', { name: `Chủ đầu tư ${count} chủ đầu tư chậm` })).toBeDefined()
    await user.click(screen.getByRole('link', { name: 'Sở Giao thông vận tải' }))
    expect(await screen.findByRole('heading', { level: 1, name: /Sở Giao thông vận tải/ })).toBeDefined()
  })

  it('answers for the day that is asked about', async () => {
    const { user } = await opened()
    await user.selectOptions(screen.getByLabelText('Đến ngày'), '30/04/2024')
    const headline = await screen.findByRole('heading', { level: 1, name: /Đến 30\/04\/2024/ })
    expect(plain(headline)).toContain('988,933 tỷ đồng, đạt 21,37 % kế hoạch')
  })

  it('shows money in triệu where the address says so', async () => {
    const { headline } = await opened('/?unit=trieu')
    expect(plain(headline)).toContain('2.852.000 triệu đồng')
  })
})

const plainText = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ')
const plain = (element: HTMLElement | null | undefined): string => plainText(element?.textContent)

const table = (name: RegExp) => screen.getByRole('table', { name })

const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(cell => cell.textContent)
