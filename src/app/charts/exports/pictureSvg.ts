import { colourVariable, palettes, type ColourMeaning } from '../../palette.ts'
import { wrapped } from '../wrapped.ts'
import type { ExportFrame } from './frame.ts'

/** A drawing as SVG text, and its size in pixels. */
export type Drawing = { readonly markup: string; readonly width: number; readonly height: number }

export type PictureKey = { readonly swatch: Drawing; readonly name: string }

type Parts = {
  readonly frame: Pick<ExportFrame, 'title' | 'subtitle' | 'about'>
  readonly drawing: Drawing
  readonly keys: readonly PictureKey[]
  /** `@font-face` rules with the letters inside, so that the picture looks the same wherever it is opened. */
  readonly fontFaces: string
  readonly measure: MeasureText
}

/** Width of a text in pixels. */
export type MeasureText = (text: string, letters: Letters) => number

export type Letters = { readonly size: number; readonly weight: 400 | 600 }

/** Around the picture, in pixels. */
export const padding = 24

const letters = {
  title: { size: 18, weight: 600, lineHeight: 27, ink: 'text' },
  subtitle: { size: 13, weight: 400, lineHeight: 20, ink: 'dimmed' },
  keys: { size: 13, weight: 400, lineHeight: 22, ink: 'text' },
  about: { size: 12, weight: 400, lineHeight: 18, ink: 'dimmed' },
} as const satisfies Record<string, Letters & { readonly lineHeight: number; readonly ink: ColourMeaning }>

/** A drawing, with finding, unit, day, scope and source written into the picture: one SVG that needs nothing beside it. */
export const pictureSvg = ({ frame, drawing, keys, fontFaces, measure }: Parts): string => {
  const inner = Math.max(drawing.width, 480)
  const title = textBlock(frame.title, letters.title, { width: inner, measure })
  const subtitle = textBlock(frame.subtitle, letters.subtitle, { width: inner, measure })
  const legend = keyBlock(keys, { width: inner, measure })
  const about = textBlock(frame.about, letters.about, { width: inner, measure })
  const blocks = [title, subtitle, legend, { markup: drawing.markup, height: drawing.height + 12 }, about]
  let y = padding
  const placed = blocks.map(({ markup, height }) => {
    const group = `<g transform="translate(${padding} ${y})">${markup}</g>`
    y += height
    return group
  })
  const [width, height] = [inner + 2 * padding, y + padding]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fontFamily}" font-size="${letters.keys.size}">`,
    `<title>${escaped(frame.title)}</title>`,
    `<style>${fontFaces} text{font-variant-numeric:tabular-nums lining-nums}</style>`,
    `<rect width="${width}" height="${height}" fill="${palettes.light.panel}"/>`,
    ...placed,
    '</svg>',
  ].join('')
}

const fontFamily = "'Be Vietnam Pro','Segoe UI',Arial,sans-serif"

type Room = { readonly width: number; readonly measure: MeasureText }

type Block = { readonly markup: string; readonly height: number }

type BlockLetters = (typeof letters)[keyof typeof letters]

const textBlock = (text: string, style: BlockLetters, { width, measure }: Room): Block => {
  const lines = wrapped(text, part => measure(part, style) <= width)
  const said = lines.map((line, at) => textLine(line, style, { x: 0, y: style.lineHeight * (at + 1) - 7 }))
  return { markup: said.join(''), height: lines.length * style.lineHeight + 4 }
}

type Place = { readonly x: number; readonly y: number }

const textLine = (text: string, { size, weight, ink }: BlockLetters, { x, y }: Place): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${palettes.light[ink]}">${escaped(text)}</text>`

/** Keys side by side, on as many lines as they need. */
const keyBlock = (keys: readonly PictureKey[], { width, measure }: Room): Block => {
  const style = letters.keys
  let [x, y] = [0, 0]
  const markup = keys.map(({ swatch, name }) => {
    const needed = swatch.width + 8 + measure(name, style)
    if (x > 0 && x + needed > width) [x, y] = [0, y + style.lineHeight]
    const drawn = `<g transform="translate(${x} ${y + 4})">${swatch.markup}</g>${textLine(name, style, { x: x + swatch.width + 8, y: y + 15 })}`
    x += needed + 20
    return drawn
  })
  return { markup: markup.join(''), height: keys.length === 0 ? 0 : y + style.lineHeight + 4 }
}

/** Colours by name and letters by `rem` mean nothing outside the page: the light theme's own, and pixels. */
export const selfContained = (markup: string, pixelsPerRem: number): string =>
  markup
    .replaceAll(/var\((--colour-[a-z-]+)\)/g, (whole, variable: string) => hexOf.get(variable) ?? whole)
    .replaceAll(/([\d.]+)rem\b/g, (_, size: string) => `${Math.round(Number(size) * pixelsPerRem * 100) / 100}px`)

const hexOf: ReadonlyMap<string, string> = new Map(
  Object.entries(palettes.light).map(([meaning, hex]) => [
    colourVariable(meaning as ColourMeaning), // the keys of a palette are the meanings
    hex,
  ]),
)

/** Text as it may stand in XML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
