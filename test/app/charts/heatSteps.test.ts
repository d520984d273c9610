import { describe, expect, it } from 'vitest'
import { heatHex, heatSteps } from '../../../src/app/charts/heatSteps.ts'
import { palettes } from '../../../src/app/palette.ts'
import { contrast } from '../contrast.ts'

describe('shades of fulfilment', () => {
  const cases = (['light', 'dark'] as const).flatMap(theme => heatSteps.map(step => [theme, step] as const))

  it.each(cases)('%s: letters can be read on %s', (theme, step) => {
    expect(contrast(palettes[theme].text, heatHex(step, palettes[theme]))).toBeGreaterThanOrEqual(4.5)
  })

  it('are all different', () => {
    expect(new Set(heatSteps.map(step => heatHex(step))).size).toBe(heatSteps.length)
  })
})
