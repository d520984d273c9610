import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Home, pageErrors, startHome } from './home.ts'

describe('before a room', () => {
  let home: Home
  beforeAll(async () => {
    home = await startHome()
    const response = await fetch(`${home.url}/api/sample`, { method: 'POST', headers: { origin: home.url } })
    expect(response.ok).toBe(true)
  })
  afterAll(() => home.close())

  const opened = async (path: string, size = { width: 1920, height: 1080 }) => {
    const page = await home.newPage(size)
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    return page
  }

  it('goes through the deck by keys alone, each slide a step of the address', async () => {
    const page = await opened('/investors')
    await page.keyboard.press('f')
    await page.getByRole('heading', { name: /tỉnh giải ngân/ }).waitFor()
    await page.keyboard.press('ArrowRight')
    await page
      .getByRole('heading', { name: /cam kết/ })
      .first()
      .waitFor()
    expect(page.url()).toContain('meeting=2')
    await page.goBack()
    await page.getByRole('heading', { name: /tỉnh giải ngân/ }).waitFor()
    await page.keyboard.press('3')
    await page.getByRole('heading', { name: /chủ đầu tư chậm giữ/ }).waitFor()
    await page.keyboard.press('b')
    await page.getByRole('button', { name: /Màn hình đang tắt/ }).waitFor()
    await page.keyboard.press('b')
    await page.keyboard.press('/')
    await page.keyboard.type('y te')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: /Y tế/ }).waitFor()
    await page.context().close()
  })

  it('writes nothing smaller than 24 pixels at 1080p', async () => {
    const page = await opened('/?meeting=1')
    for (const slide of [1, 2, 3, 4, 6, 7, 15]) {
      await page.goto(`/?meeting=${slide}`)
      await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
      await page.waitForLoadState('networkidle')
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('main *, footer *')]
          .filter(element =>
            [...element.childNodes].some(child => child.nodeType === 3 && /\w/.test(child.textContent ?? '')),
          )
          .filter(element => element.checkVisibility() && element.closest('.spoken') === null)
          .filter(element => Number.parseFloat(getComputedStyle(element).fontSize) < 23.95)
          .map(element => `${element.textContent?.slice(0, 40)}: ${getComputedStyle(element).fontSize}`),
      )
      expect(small).toEqual([])
    }
    await page.context().close()
  })

  it('is read at seven to one, in both themes', async () => {
    for (const dark of [undefined, true] as const) {
      const page = await home.newPage({ width: 1920, height: 1080, ...(dark && { dark }) })
      await page.goto('/?meeting=3')
      await page.getByRole('heading', { level: 2 }).first().waitFor()
      await page.waitForLoadState('networkidle')
      const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).analyze()
      expect(violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')))).toEqual([])
      await page.context().close()
    }
  })

  it('goes on when the network goes, and keeps what is noted until it comes back', async () => {
    const page = await opened('/?meeting=1')
    await page.context().setOffline(true)
    await page.keyboard.press('2')
    await page
      .getByRole('heading', { name: /cam kết/ })
      .first()
      .waitFor()
    await page.getByText('Mất mạng: vẫn trình chiếu').waitFor()
    await page.keyboard.press('7')
    await page
      .getByRole('img', { name: /Kém cam kết|Vượt cam kết|cam kết/ })
      .first()
      .waitFor()
    await page.keyboard.press('n')
    await page.getByLabel('Nội dung').fill('Xong mặt bằng trước 30/11')
    await page.getByRole('button', { name: 'Ghi lại' }).click()
    await page.getByText('1 mục chờ có mạng').waitFor()
    await page.context().setOffline(false)
    await page.getByText('1 mục chờ có mạng').waitFor({ state: 'detached' })
    const kept = await (await fetch(`${home.url}/api/meeting-tasks`)).text()
    expect(kept).toContain('Xong mặt bằng trước 30/11')
    pageErrors.length = 0 // the browser itself reports every request that a cut network ends
    await page.context().close()
  })

  it('a copied link opens the same picture', async () => {
    const first = await opened('/', { width: 1440, height: 900 })
    await first.getByLabel('Đến ngày').selectOption('2024-04-30')
    await first.getByLabel('Mẫu số').selectOption({ label: 'KH giao đầu năm' })
    await first.getByLabel('Đơn vị tiền').selectOption({ label: 'triệu đồng' })
    await first.getByText('Mẫu số: kế hoạch vốn giao đầu năm tính đến 30/04/2024').first().waitFor()
    const second = await opened(first.url(), { width: 1440, height: 900 })
    for (const page of [first, second]) await page.getByText(/^Giải ngân: [\d.]+ \(/).waitFor() // the chart is drawn last
    const said = (page: typeof first) => page.locator('main').innerText()
    expect(await said(second)).toBe(await said(first))
    await first.goBack()
    await first.goBack()
    await first.goBack()
    await first.getByRole('heading', { level: 1, name: /Đến 20\/10\/2024/ }).waitFor()
    await first.context().close()
    await second.context().close()
  })

  it('the palette goes anywhere by keyboard, and breaks no rule of axe', async () => {
    const page = await opened('/', { width: 1440, height: 900 })
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: /Đến chủ đầu tư/ }).waitFor()
    await page.keyboard.type('bqlda cong trinh')
    await page.locator('[role=option]').first().waitFor()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/(investors|projects)\/./)
    expect(pageErrors).toEqual([])
    await page.context().close()
  })
})
