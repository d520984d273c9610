// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHome, renderApp, type TestHome } from '../../renderApp.tsx'
import { workbookBytes } from '../../../fixtures/shared.ts'

const load = async (home: TestHome, file: string): Promise<void> => {
  const form = new FormData()
  form.set('file', new File([workbookBytes(file)], file))
  form.set('acceptWarnings', 'true')
  const response = await home.api.fetch('/api/imports', { method: 'POST', body: form })
  if (response.status !== 201) throw new Error(`${file}: ${response.status}`)
}

describe('the data quality of a year in which a figure fell', () => {
  let home: TestHome
  beforeAll(async () => {
    home = await openTestHome()
    await load(home, '02-phu-luc-cam-ket.xlsx')
    await load(home, '13-phu-luc-thang-sau.xlsx')
  })
  afterAll(() => home.close())

  const opened = async () => {
    const { user } = renderApp('/quality', home)
    await screen.findByRole('heading', { level: 1, name: 'Chất lượng số liệu' })
    return { user, table: await screen.findByRole('table', { name: /^Số lũy kế giảm/ }) }
  }

  it('tells the fall with both days, and leads to the project', async () => {
    const { table } = await opened()
    const [, row] = within(table).getAllByRole('row')
    expect(row?.textContent).toMatch(/giảm từ .* \(đến 31\/08\/2024\) xuống .* \(đến 30\/09\/2024\)/)
    expect(within(table).getAllByRole('link').length).toBe(1)
  })

  it('takes an owner, and lets what was looked at be accepted and seen again', async () => {
    const { user, table } = await opened()
    await user.click(within(table).getByRole('button', { name: 'Giao' }))
    await user.type(within(table).getByLabelText('Họ và tên người xử lý'), 'Nguyễn Văn An')
    await user.click(within(table).getByRole('button', { name: 'Lưu' }))
    expect(await within(table).findByText(/Nguyễn Văn An/)).toBeDefined()
    await user.click(within(table).getByRole('button', { name: 'Đã xem, đúng là như vậy' }))
    expect(await screen.findByText(/1 chỗ đã xem và chấp nhận/)).toBeDefined()
    expect(screen.queryByRole('table', { name: /^Số lũy kế giảm/ })).toBeNull()
    await user.click(screen.getByRole('checkbox', { name: 'Hiện cả những chỗ đã chấp nhận' }))
    expect((await screen.findByRole('table', { name: /^Số lũy kế giảm/ })).textContent).toContain('đã xem và chấp nhận')
  })
})
