import { AxeBuilder } from '@axe-core/playwright'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { workbooksDir } from '../fixtures/shared.ts'
import { type Home, startHome } from './home.ts'

const workbook = (name: string) => join(workbooksDir, name)

/** The bench with a faulty workbook on it, and what is done to come to each state. */
const states = {
  'the sheet as it is': async () => {},
  'a column opened': async (page: Page) => {
    await page.getByRole('grid').locator('[role=columnheader][data-column="3"]').click()
    await page.getByLabel('Cột này là').waitFor()
  },
  'a row opened': async (page: Page) => {
    await page.getByRole('grid').locator('[role=rowheader][data-row="5"]').click()
    await page.getByLabel('Dòng này là').waitFor()
  },
  'a cell being mended': async (page: Page) => {
    await page.getByRole('button', { name: 'Tong hop · ô D33' }).click()
    await page.keyboard.press('F2')
    await page.getByLabel('Sửa ô D33').waitFor()
  },
  'column by column, with a reason opened': async (page: Page) => {
    await page.getByText('Từng cột, từng hàng', { exact: true }).click()
    await page.getByText('Vì sao?', { exact: true }).first().click()
    await page.getByText('Ủng hộ:').first().waitFor()
  },
  'against the ledger': async (page: Page) => {
    await page.getByText('So với sổ', { exact: true }).click()
    await page.getByText('Nếu ghi tệp này, sổ thay đổi như sau').waitFor()
  },
} as const satisfies Readonly<Record<string, (page: Page) => Promise<void>>>

describe('the import workbench, for everyone', () => {
  let home: Home

  beforeAll(async () => {
    home = await startHome()
  })
  afterAll(() => home.close())

  const open = async (options: Parameters<Home['newPage']>[0]) => {
    const page = await home.newPage(options)
    await page.goto('/import')
    await page.getByLabel('Chọn tệp…').setInputFiles(['08-bay-loi.xlsx', '06-so-lieu-ban.xlsx'].map(workbook))
    await page.getByText(/Chưa ghi được: còn \d+ lỗi/).waitFor()
    await page.getByRole('grid').locator('[data-row="5"][data-column="1"]').waitFor()
    return page
  }

  describe.each(['light', 'dark'] as const)('%s', theme => {
    it.each(Object.entries(states))('%s breaks no rule of axe', async (_, reach) => {
      const page = await open(theme === 'dark' ? { dark: true } : {})
      await reach(page)
      const { violations } = await new AxeBuilder({ page }).analyze()
      const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)
      expect(said).toEqual([])
      await page.context().close()
    })
  })

  it.each(Object.entries(states))('%s loses nothing at 390 px', async (_, reach) => {
    const page = await open({ width: 390, height: 844 })
    await reach(page)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    await page.context().close()
  })

  it('has one stop for Tab in the whole grid, and gives the keyboard back where a form was closed', async () => {
    const page = await open({})
    expect(await page.getByRole('grid').locator('[tabindex="0"]').count()).toBe(1)
    await page.getByRole('grid').locator('[data-row="5"][data-column="1"]').click()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await page.getByLabel('Dòng này là').waitFor()
    await page.keyboard.press('Escape')
    await page.getByLabel('Dòng này là').waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('rowheader')
    await page.context().close()
  })
})
