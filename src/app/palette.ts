/** The two themes; `auto` follows the machine. */
export type Theme = 'light' | 'dark'

/** What a colour means. One meaning each, on every screen, chart and print-out; a shape or a word says it as well. */
export type ColourMeaning =
  | 'canvas'
  | 'panel'
  | 'text'
  | 'dimmed'
  | 'line'
  | 'control'
  | 'actual'
  | 'actualSoft'
  | 'commitment'
  | 'lastYear'
  | 'target'
  | 'onTrack'
  | 'watch'
  | 'lagging'
  | 'laggingSoft'
  | 'noticeSoft'

export type Palette = Readonly<Record<ColourMeaning, string>>

/** Blue to vermilion rather than green to red: one man in twelve cannot tell those apart. */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    canvas: '#F5F7F9',
    panel: '#FFFFFF',
    text: '#18212F',
    dimmed: '#515C6B',
    line: '#D9DEE5',
    control: '#7C8798',
    actual: '#0B6E75',
    actualSoft: '#E1F0F1',
    commitment: '#8A94A6',
    lastYear: '#A08655',
    target: '#1F2937',
    onTrack: '#2563A8',
    watch: '#B7791F',
    lagging: '#B3401F',
    laggingSoft: '#FBEBE5',
    noticeSoft: '#FBF3E2',
  },
  dark: {
    canvas: '#11161D',
    panel: '#1A212B',
    text: '#E8ECF1',
    dimmed: '#A9B4C3',
    line: '#323C4A',
    control: '#77849A',
    actual: '#4FC1C9',
    actualSoft: '#17373B',
    commitment: '#9AA5B8',
    lastYear: '#CDB88F',
    target: '#E5E7EB',
    onTrack: '#7FB2EE',
    watch: '#E8B454',
    lagging: '#F08A63',
    laggingSoft: '#3D2620',
    noticeSoft: '#3A301B',
  },
}

/** Before a room: letters at seven to one, so that the back row and a tired projector can read them. */
export const meetingPalettes: Readonly<Record<Theme, Palette>> = {
  light: {
    ...palettes.light,
    dimmed: '#3D4757',
    actual: '#07545A',
    lagging: '#8A2E13',
    watch: '#7A4E0C',
    onTrack: '#1D4E86',
  },
  dark: { ...palettes.dark, dimmed: '#C9D1DB', actual: '#6FD3DA', lagging: '#FBA887' },
}

/** The palette as custom properties. */
export const variablesOf = (palette: Palette): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(palette).map(([meaning, hex]) => [
      colourVariable(meaning as ColourMeaning), // the keys of a palette are the meanings
      hex,
    ]),
  )

/** The custom property that carries a meaning's colour in the theme of the moment. */
export const colourVariable = (meaning: ColourMeaning): string =>
  `--colour-${meaning.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`

/** For styles and for the attributes of a chart. */
export const colour = (meaning: ColourMeaning): string => `var(${colourVariable(meaning)})`
