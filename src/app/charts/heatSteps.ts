import { palettes, type ColourMeaning } from '../palette.ts'

/** From far under to beyond what was promised: vermilion over nothing to blue, never green. */
export const heatSteps = ['worst', 'bad', 'poor', 'near', 'kept', 'beyond'] as const
export type HeatStep = (typeof heatSteps)[number]

/** Of which colour a step is made, and how much of it on the panel: pale enough for letters in every theme. */
export const heatInk = {
  worst: { meaning: 'lagging', part: 0.45 },
  bad: { meaning: 'lagging', part: 0.28 },
  poor: { meaning: 'lagging', part: 0.12 },
  near: { meaning: 'onTrack', part: 0.08 },
  kept: { meaning: 'onTrack', part: 0.22 },
  beyond: { meaning: 'onTrack', part: 0.4 },
} as const satisfies Record<HeatStep, { readonly meaning: ColourMeaning; readonly part: number }>

/** The step's colour in the page, in the theme of the moment. */
export const heatColour = (step: HeatStep): string => {
  const { meaning, part } = heatInk[step]
  const variable = meaning === 'lagging' ? '--colour-lagging' : '--colour-on-track'
  return `color-mix(in srgb, var(${variable}) ${part * 100}%, var(--colour-panel))`
}

/** The same as a plain colour of the light theme, for pictures. */
export const heatHex = (step: HeatStep, palette = palettes.light): string => {
  const { meaning, part } = heatInk[step]
  const mixed = [1, 3, 5].map(from =>
    Math.round(channel(palette[meaning], from) * part + channel(palette.panel, from) * (1 - part))
      .toString(16)
      .padStart(2, '0'),
  )
  return `#${mixed.join('')}`
}

const channel = (hex: string, from: number): number => Number.parseInt(hex.slice(from, from + 2), 16)
