import { readFileSync } from 'node:fs'
import type { Download, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readWorkbook } from '../../src/workbook/reader/read.ts'
import { type Home, pageErrors, startHome } from './home.ts'

/** Every chart, by the screen it stands on and a word of its finding. */
const charts = [
  ['/', 'Kém cam kết'],
  ['/', 'còn thiếu để đạt 95'],
  ['/', 'tăng nhiều nhất'],
  ['/', 'Thấp nhất là'],
  ['/investors', 'đứng đầu giữ'],
  ['/investors?tab=months', 'Thực hiện cam kết kém nhất'],
  ['/investors?tab=quadrants', 'dưới bình quân giữ nhiều vốn'],
  ['/investors?tab=groups', 'Thấp nhất là nhóm'],
] as const

describe('a chart taken along', () => {
  let home: Home
  let page: Page

  beforeAll(async () => {
    home = await startHome()
    page = await home.newPage()
    await page.goto('/')
    await page.getByRole('button', { name: 'Nạp tỉnh mẫu' }).click()
    await page.getByRole('heading', { level: 1, name: /tỉnh giải ngân/ }).waitFor({ timeout: 60_000 })
  })
  afterAll(() => home.close())
  afterEach(() => expect(pageErrors.splice(0)).toEqual([]))

  /** The panel whose finding says so. */
  const panelOf = (finding: string) => page.getByRole('region', { name: finding })

  const taken = async (finding: string, format: string): Promise<Download> => {
    const panel = panelOf(finding)
    await panel.getByRole('button', { name: /^Tải về/ }).click()
    const arriving = page.waitForEvent('download')
    await panel.getByRole('button', { name: format }).click()
    return arriving
  }

  it.each(charts)('%s: “%s” as a picture of twice the screen’s fineness', async (path, finding) => {
    await page.goto(path)
    const download = await taken(finding, 'Ảnh (.png)')
    expect(download.suggestedFilename()).toMatch(/2024-10-20\.png$/)
    const { width, height, ink } = await decoded(page, readFileSync(await download.path()))
    expect(width).toBeGreaterThanOrEqual(1000)
    expect(height).toBeGreaterThan(300)
    expect(ink).toBe(true)
  })

  it.each(charts)('%s: “%s” as a drawing that needs nothing beside it', async (path, finding) => {
    await page.goto(path)
    const download = await taken(finding, 'Hình vẽ (.svg)')
    const svg = readFileSync(await download.path(), 'utf8')
    const { root, texts } = await parsed(page, svg)
    expect(root).toBe('svg')
    expect(texts.join(' ').replaceAll('\u00a0', ' ')).toContain(finding.slice(0, 12))
    expect(texts.join(' ')).toMatch(/nguồn: 13 tệp đã nạp/)
    expect(svg).not.toMatch(/var\(--|https?:\/\/(?!www\.w3\.org)|href=|[\d.]rem/)
  })

  it.each(charts)('%s: “%s” as a workbook that our own reader reads', async (path, finding) => {
    await page.goto(path)
    const download = await taken(finding, 'Bảng số liệu (.xlsx)')
    const read = readWorkbook(new Uint8Array(readFileSync(await download.path())), 'chart.xlsx')
    expect(read.ok).toBe(true)
  })

  it('says in the workbook what it says on screen, to the đồng', async () => {
    await page.goto('/investors')
    const download = await taken('đứng đầu giữ', 'Bảng số liệu (.xlsx)')
    const read = readWorkbook(new Uint8Array(readFileSync(await download.path())), 'chart.xlsx')
    if (!read.ok) throw new Error('not read')
    const said = JSON.stringify(read.value)
    // 640.579.963.881 đồng, which the screen rounds to 640,58 tỷ.
    expect(said).toContain('640.579963881')
    await page.getByRole('button', { name: /^Xem bảng số liệu/ }).click()
    await page
      .getByRole('row', { name: /^Sở Giao thông vận tải/ })
      .getByRole('button', { name: '640,58' })
      .click()
    await page.getByRole('dialog').getByText('640.579.963.881').first().waitFor()
  })

  it('is turned to its table and back by keyboard alone, and taken along from there', async () => {
    await page.goto('/')
    const panel = panelOf('Kém cam kết')
    const turn = panel.getByRole('button', { name: /^Xem bảng số liệu/ })
    await turn.focus()
    await page.keyboard.press('Enter')
    await panel.getByRole('table', { name: /Lũy kế/ }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    expect(await panel.getByRole('button', { name: 'Ảnh (.png)' }).count()).toBe(0)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const arriving = page.waitForEvent('download')
    await page.keyboard.press('Enter')
    expect((await arriving).suggestedFilename()).toMatch(/\.png$/)
    await panel.getByRole('img', { name: /Kém cam kết/ }).waitFor()
  })

  it('leads by keyboard from a bar to its investor', async () => {
    await page.goto('/')
    await panelOf('còn thiếu để đạt 95').getByRole('link').first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Sở Giao thông vận tải' }).waitFor()
  })

  it('holds at most 1.500 nodes', async () => {
    for (const [path, finding] of charts) {
      await page.goto(path)
      const nodes = await panelOf(finding).evaluate(panel => panel.querySelectorAll('*').length)
      expect(nodes).toBeLessThanOrEqual(1500)
    }
  })
})

/** How large the browser finds the picture, and whether letters stand in its title. */
const decoded = (page: Page, png: Buffer) =>
  page.evaluate(async base64 => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    ;[canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight]
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const title = context?.getImageData(48, 48, 300, 50).data ?? []
    return { width: canvas.width, height: canvas.height, ink: [...title].some(channel => channel < 100) }
  }, png.toString('base64'))

const parsed = (page: Page, svg: string) =>
  page.evaluate(text => {
    const document = new DOMParser().parseFromString(text, 'image/svg+xml')
    return {
      root: document.documentElement.tagName,
      texts: [...document.querySelectorAll('text')].map(each => each.textContent),
    }
  }, svg)
