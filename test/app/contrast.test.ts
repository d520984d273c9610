import { describe, expect, it } from 'vitest'
import { palettes, type ColourMeaning, type Theme } from '../../src/app/palette.ts'
import { contrast } from './contrast.ts'

/** WCAG 2.2, 1.4.3 and 1.4.11: what is read, and what is told apart. */
const textContrast = 4.5
const markContrast = 3

const themes = ['light', 'dark'] as const satisfies readonly Theme[]

const grounds = ['canvas', 'panel'] as const satisfies readonly ColourMeaning[]

/** Which colours are read as letters, and on which grounds they stand. */
const letters: readonly (readonly [ColourMeaning, readonly ColourMeaning[]])[] = [
  ['text', [...grounds, 'actualSoft', 'laggingSoft', 'noticeSoft']],
  ['dimmed', grounds],
  ['actual', [...grounds, 'actualSoft']],
  ['target', ['panel']],
  ['lagging', [...grounds, 'laggingSoft']],
]

/** Lines, bars and shapes: they stand on panels only. */
const marks: readonly ColourMeaning[] = [
  'actual',
  'commitment',
  'lastYear',
  'target',
  'onTrack',
  'watch',
  'lagging',
  'control',
]

const pairs = (rows: readonly (readonly [ColourMeaning, readonly ColourMeaning[]])[]) =>
  themes.flatMap(theme => rows.flatMap(([front, backs]) => backs.map(back => [theme, front, back] as const)))

describe('contrast of the palette', () => {
  it.each(pairs(letters))('%s: %s can be read on %s', (theme, front, back) => {
    expect(contrast(palettes[theme][front], palettes[theme][back])).toBeGreaterThanOrEqual(textContrast)
  })

  it.each(pairs(marks.map(mark => [mark, ['panel']] as const)))('%s: %s can be seen on %s', (theme, front, back) => {
    expect(contrast(palettes[theme][front], palettes[theme][back])).toBeGreaterThanOrEqual(markContrast)
  })

  it('measures as WCAG does', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5)
    expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2)
  })
})
