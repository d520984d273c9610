// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { workbookBytes } from '../../../fixtures/shared.ts'
import { openTestHome, renderApp, type TestHome } from '../../renderApp.tsx'

describe('an empty ledger', () => {
  let home: TestHome
  beforeEach(async () => {
    home = await openTestHome()
  })
  afterEach(() => home.close())
  const patient = { timeout: 20_000 }

  it('offers two ways on, and says what of the sample is real', async () => {
    renderApp('/', home)
    expect(await screen.findByRole('heading', { level: 1, name: 'Chưa có số liệu nào' }, patient)).toBeDefined()
    expect(await screen.findByLabelText('Chọn tệp…')).toBeDefined()
    const sample = screen.getByRole('region', { name: 'Xem thử với tỉnh mẫu: Nghệ An 2024' })
    expect(sample.textContent).toMatch(/Số thật.*nguồn đã công bố.*Số giả định.*từng dự án/)
  })

  it('takes dropped files to the workbench', async () => {
    const { user } = renderApp('/', home)
    const name = '01-mau-chuan.xlsx'
    await user.upload(await screen.findByLabelText('Chọn tệp…', {}, patient), new File([workbookBytes(name)], name))
    expect(await screen.findByRole('heading', { level: 1, name: 'Nhập số liệu' }, patient)).toBeDefined()
    expect((await screen.findAllByText('36 dự án', {}, patient)).length).toBeGreaterThan(0)
  })

  it('loads the sample province and shows it', async () => {
    const { user } = renderApp('/', home)
    await user.click(await screen.findByRole('button', { name: 'Nạp tỉnh mẫu' }, patient))
    expect(await screen.findByRole('heading', { level: 1, name: /tỉnh giải ngân/ }, patient)).toBeDefined()
  })

  it('offers neither to a reader', async () => {
    const readers = await openTestHome('reader')
    renderApp('/', readers)
    expect(await screen.findByText(/Tài khoản của bạn chỉ được xem/, {}, patient)).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Nạp tỉnh mẫu' })).toBeNull()
    await readers.close()
  })
})
