// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSampleHome, renderApp, type TestHome } from '../../renderApp.tsx'

describe('the overview of the sample province', () => {
  let home: TestHome
  beforeAll(async () => {
    home = await openSampleHome()
  })
  afterAll(() => home.close())

  it('says where the province stands in one sentence', async () => {
    renderApp('/', home)
    const headline = await screen.findByRole('heading', { level: 1 }, { timeout: 20_000 })
    expect(headline.textContent).toContain('Đến 20/10/2024 tỉnh giải ngân 2.852')
  })
})
