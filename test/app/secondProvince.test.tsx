// @vitest-environment happy-dom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { emptyProvince } from '../../src/province/emptyProvince.ts'
import { openTestHome, renderApp } from './renderApp.tsx'

it('a second province is offered its own files, and no sample of another', async () => {
  const home = await openTestHome('officer', emptyProvince('Hà Tĩnh'))
  renderApp('/', home)
  await screen.findByText('Thả tệp của các chủ đầu tư vào đây.')
  expect(screen.getByRole('heading', { name: 'Nạp tệp của các chủ đầu tư' })).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Nạp tỉnh mẫu' })).toBeNull()
  expect(document.body.textContent).not.toMatch(/nghệ an/iu)
  await home.close()
})
