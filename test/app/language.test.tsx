// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSampleHome, renderApp, type TestHome } from './renderApp.tsx'

describe('the language of the page', () => {
  let home: TestHome
  beforeAll(async () => {
    home = await openSampleHome()
  })
  afterAll(() => home.close())

  it('turns to English and back: words, figures and days alike', async () => {
    const { user } = renderApp('/', home)
    await screen.findByRole('heading', { level: 1, name: /Đến 20\/10\/2024 tỉnh giải ngân 2\.852/ })
    await user.click(screen.getByRole('button', { name: 'English' }))
    await screen.findByRole('heading', { level: 1, name: /To 20 Oct 2024 the province disbursed 2,852.*billion/ })
    expect(document.documentElement.lang).toBe('en')
    expect(screen.getByRole('link', { name: 'Key projects' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Tiếng Việt' }))
    await screen.findByRole('heading', { level: 1, name: /Đến 20\/10\/2024/ })
    expect(document.documentElement.lang).toBe('vi')
  })

  it('keeps the question through the change', async () => {
    const { user } = renderApp('/investors?tab=flags&asOf=2024-04-30&unit=trieu', home)
    await user.click(await screen.findByRole('button', { name: 'English' }))
    expect(await screen.findAllByText(/Disbursement of each investor to 30 Apr 2024.*million VND/)).not.toEqual([])
  })

  it('is the page’s own: a report is Vietnamese whatever the page speaks', async () => {
    const { user } = renderApp('/', home)
    await user.click(await screen.findByRole('button', { name: 'English' }))
    await screen.findByRole('heading', { level: 1, name: /To 20 Oct 2024/ })
    const answer = await home.api.fetch('/api/years/2024/lagging?asOf=2024-10-20')
    expect(await answer.text()).toContain('Đến ngày 20/10/2024')
  })
})
