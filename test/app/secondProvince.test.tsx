// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyProvince } from '../../src/province/emptyProvince.ts'
import { openTestHome, renderApp, type TestHome } from './renderApp.tsx'

const ofNgheAn = /nghệ an|\bvinh\b|cửa lò|tiêu chí của tỉnh/iu

const shown = (): string => document.body.textContent ?? ''

describe('a second province', () => {
  let home: TestHome
  beforeEach(async () => {
    home = await openTestHome('officer', emptyProvince('Hà Tĩnh'))
  })
  afterEach(() => home.close())
  afterEach(() => vi.unstubAllGlobals())

  it('is offered its own files, and no sample of another', async () => {
    renderApp('/', home)
    await screen.findByText('Thả tệp của các chủ đầu tư vào đây.')
    expect(screen.getByRole('heading', { name: 'Nạp tệp của các chủ đầu tư' })).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Nạp tỉnh mẫu' })).toBeNull()
    expect(shown()).not.toMatch(ofNgheAn)
  })

  it('begins with everybody’s rules, without the sources and the sets of another', async () => {
    await takeIn(home)
    renderApp('/rules', home)
    const chosen = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Chọn bộ để xem và sửa' })
    expect([...chosen.options].map(({ text }) => text)).toEqual(['“Bộ tiêu chí mặc định”, phiên bản 1 · đang dùng'])
    expect(shown()).toContain('Chưa giải ngân đồng nào')
    expect(shown()).not.toMatch(ofNgheAn)
  })

  it('reminds in letters of its own, under its own name', async () => {
    const print = vi.fn<() => void>()
    vi.stubGlobal('print', print)
    await takeIn(home)
    const { user } = renderApp('/submissions?asOf=2024-10-31', home)
    await user.click(await screen.findByRole('button', { name: 'Nhắc 1 đơn vị chưa nộp' }))
    await user.click(await screen.findByRole('button', { name: 'In mọi công văn' }))
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1))
    const letter = document.querySelector('article')?.textContent
    expect(letter).toMatch(/UBND TỈNH HÀ TĨNH.*Hà Tĩnh, ngày.*Kính gửi: Ban Quản lý dự án huyện Kỳ Anh/s)
    expect(shown()).not.toMatch(ofNgheAn)
  })
})

const takeIn = async ({ api }: TestHome): Promise<void> => {
  const rows = [
    'Chủ đầu tư: Ban Quản lý dự án huyện Kỳ Anh,,,',
    'Đơn vị tính: triệu đồng,,,',
    'STT,Tên dự án,Kế hoạch vốn năm 2024,Giải ngân đến 31/08/2024',
    '1,Đường liên xã Kỳ Phong,12000,1200',
    '2,Trường mầm non Kỳ Bắc,8000,500',
  ]
  const form = new FormData()
  form.set('file', new File([rows.join('\n')], 'ky-anh.csv'))
  const { status } = await api.fetch('/api/imports', { method: 'POST', body: form })
  if (status !== 201) throw new Error(`ky-anh.csv: ${status}`)
}
