// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSampleHome, renderApp, type TestHome } from '../renderApp.tsx'

describe('the palette', () => {
  let home: TestHome
  beforeAll(async () => {
    home = await openSampleHome()
  })
  afterAll(() => home.close())

  const opened = async () => {
    const { user } = renderApp('/?unit=trieu', home)
    await screen.findByRole('heading', { level: 1, name: /Đến 20\/10\/2024/ })
    await user.keyboard('{Control>}k{/Control}')
    return { user, field: await screen.findByRole('combobox', { name: /Đến chủ đầu tư/ }) }
  }

  it('goes to an investor by a few letters without marks, by keyboard alone', async () => {
    const { user, field } = await opened()
    await user.type(field, 'so giao thong{Enter}')
    expect(await screen.findByRole('heading', { level: 1, name: 'Sở Giao thông vận tải' })).toBeDefined()
    expect(screen.queryByRole('combobox', { name: /Đến chủ đầu tư/ })).toBeNull()
  })

  it('says which choice stands ready, and moves it by arrow keys', async () => {
    const { user, field } = await opened()
    await user.type(field, 'ban quan ly')
    const options = within(screen.getByRole('listbox')).getAllByRole('option')
    expect(field.getAttribute('aria-activedescendant')).toBe(options[0]?.id)
    await user.keyboard('{ArrowDown}')
    expect(field.getAttribute('aria-activedescendant')).toBe(options[1]?.id)
    expect(within(screen.getByRole('listbox')).getByRole('option', { selected: true }).id).toBe(options[1]?.id)
  })

  it('does things too: another unit', async () => {
    const { user, field } = await opened()
    await user.type(field, 'xem bang{Enter}')
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull())
    expect(await screen.findByRole('heading', { level: 1, name: /tỷ.đồng/ })).toBeDefined()
  })

  it('says so where nothing is called like that', async () => {
    const { user, field } = await opened()
    await user.type(field, 'zzzz')
    expect(await screen.findByText(/Không tìm thấy gì có tên như vậy/)).toBeDefined()
  })
})
