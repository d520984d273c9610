import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'
import { palettes, variablesOf, type Palette } from './palette.ts'

/** The one accent, from its palest to its darkest; 6 is the accent on light ground, 3 on dark. */
const accent: MantineColorsTuple = [
  '#E6F5F6',
  '#C9E8EA',
  '#8FD6DA',
  '#4FC1C9',
  '#2BA3AB',
  '#15868E',
  '#0B6E75',
  '#095C62',
  '#07494E',
  '#05383C',
]

/** Mantine's own dark greys, letters to ground, in the blue of our palette. */
const night: MantineColorsTuple = [
  '#E8ECF1',
  '#C9D1DB',
  '#A9B4C3',
  '#77849A',
  '#465264',
  '#323C4A',
  '#212A36',
  '#1A212B',
  '#151B23',
  '#11161D',
]

export const theme = createTheme({
  fontFamily: "'Be Vietnam Pro', 'Segoe UI', system-ui, sans-serif",
  colors: { accent, dark: night },
  primaryColor: 'accent',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  defaultRadius: 'sm',
  // Stacked diacritics (Ế, Ữ) are clipped under 1.5.
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.55', lg: '1.55', xl: '1.6' },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.9375rem', lg: '1.125rem', xl: '1.375rem' },
  headings: { fontWeight: '600' },
  cursorType: 'pointer',
  respectReducedMotion: true,
})

/** The palette as custom properties, in the theme of the moment, and Mantine's own colours drawn from it. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: themeVariables(palettes.light),
  dark: themeVariables(palettes.dark),
})

const themeVariables = (palette: Palette): Record<string, string> => ({
  ...variablesOf(palette),
  '--mantine-color-body': palette.panel,
  // On the accent: white on its dark shade, near black on its light one.
  '--mantine-color-white': palette.panel,
  '--mantine-color-text': palette.text,
  '--mantine-color-dimmed': palette.dimmed,
  '--mantine-color-default': palette.panel,
  '--mantine-color-default-color': palette.text,
  '--mantine-color-default-border': palette.control,
  '--mantine-color-placeholder': palette.dimmed,
  '--mantine-color-error': palette.lagging,
  '--mantine-color-anchor': palette.actual,
})
