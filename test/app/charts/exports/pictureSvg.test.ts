import { describe, expect, it } from 'vitest'
import { pictureSvg, selfContained } from '../../../../src/app/charts/exports/pictureSvg.ts'
import { wrapped } from '../../../../src/app/charts/wrapped.ts'

/** Letters as wide as half their height. */
const measure = (text: string, { size }: { readonly size: number }) => (text.length * size) / 2

const parts = {
  frame: {
    title: 'Kém cam kết 435 tỷ "đồng" <5 tháng>',
    subtitle: 'Lũy kế, tỷ đồng; đến 20/10/2024',
    about: 'Nguồn: 13 tệp & Kho bạc',
  },
  drawing: { markup: '<svg width="600" height="300"/>', width: 600, height: 300 },
  keys: [{ swatch: { markup: '<svg width="24" height="12"/>', width: 24, height: 12 }, name: 'Cam kết' }],
  fontFaces: '',
  measure,
}

describe('a chart as a picture', () => {
  it('carries its finding, unit, day, legend and source', () => {
    const svg = pictureSvg(parts)
    for (const said of ['Kém cam kết 435 tỷ', 'tỷ đồng; đến 20/10/2024', 'Cam kết', 'Nguồn: 13 tệp &amp; Kho bạc'])
      expect(svg).toContain(said)
  })

  it('is well-formed whatever a name has in it', () => {
    expect(pictureSvg(parts)).toContain('&quot;đồng&quot; &lt;5 tháng&gt;')
  })

  it('is wide enough for what is drawn, and as high as all of it together', () => {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(pictureSvg(parts)) ?? []
    expect(Number(width)).toBe(600 + 48)
    expect(Number(height)).toBeGreaterThan(300 + 48 + 27 + 20 + 18)
  })

  it('breaks a long finding between words', () => {
    expect(wrapped('một hai ba bốn', line => line.length <= 7)).toEqual(['một hai', 'ba bốn'])
    expect(wrapped('Xoài-rất-dài-không-ngắt một', line => line.length <= 7)).toEqual(['Xoài-rất-dài-không-ngắt', 'một'])
  })

  it('knows its colours and sizes without the page', () => {
    expect(selfContained('<text fill="var(--colour-last-year)" font-size="0.8125rem"/>', 16)).toBe(
      '<text fill="#A08655" font-size="13px"/>',
    )
  })
})
