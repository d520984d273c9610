import { markColour } from './mark.ts'
import type { StyleOf } from './sheetCells.ts'
import { prefixOf, withAttribute } from './xmlText.ts'

/** The workbook's styles with a marked copy of every style asked for; all else of a cell's look stays as it is. */
export type StylesWithMarks = { readonly styleOf: StyleOf; readonly part: () => string }

export const markedStyles = (styles: string): StylesWithMarks => {
  const fills = listOf(styles, 'fills', 'fill')
  const formats = listOf(styles, 'cellXfs', 'xf')
  const copies = new Map<number, string>()
  return {
    styleOf: style => {
      if (!copies.has(style))
        copies.set(style, marked(formats.entries[style] ?? formats.entries[0] ?? '', fills.entries.length))
      return formats.entries.length + [...copies.keys()].indexOf(style)
    },
    part: () =>
      copies.size === 0
        ? styles
        : withEntries(withEntries(styles, 'fills', [...fills.entries, markFill(fills.prefix)]), 'cellXfs', [
            ...formats.entries,
            ...copies.values(),
          ]),
  }
}

type List = { readonly prefix: string; readonly entries: readonly string[] }

/** The entries of a counted list, each as it is written. */
const listOf = (styles: string, list: string, entry: string): List => {
  const inside =
    new RegExp(`<((?:[\\w.-]+:)?)${list}(?:\\s[^<>]*)?>([\\s\\S]*?)</\\1${list}\\s*>`, 'u').exec(styles)?.[2] ?? ''
  const pattern = new RegExp(`<((?:[\\w.-]+:)?${entry})(?:\\s[^<>]*?)?(?:/>|>[\\s\\S]*?</\\1\\s*>)`, 'gu')
  return { prefix: prefixOf(styles, list), entries: [...inside.matchAll(pattern)].map(([whole]) => whole) }
}

const withEntries = (styles: string, list: string, entries: readonly string[]): string =>
  styles.replace(
    new RegExp(`<((?:[\\w.-]+:)?${list})(\\s[^<>]*?)?>[\\s\\S]*?</\\1\\s*>`, 'u'),
    (_, name: string, attributes = '') =>
      `<${name}${withAttribute(attributes, 'count', entries.length)}>${entries.join('')}</${name}>`,
  )

const markFill = (prefix: string): string =>
  `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="FF${markColour}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`

const marked = (format: string, fill: number): string =>
  format.replace(
    /^<((?:[\w.-]+:)?xf)(\s[^<>]*?)?(\/?)>/u,
    (_, name: string, attributes = '', closing: string) =>
      `<${name}${withAttribute(withAttribute(attributes, 'fillId', fill), 'applyFill', 1)}${closing}>`,
  )

/** Some writers leave the styles out, or empty: then there is nothing to copy, and a comment must do. */
export const hasStyles = (styles: string | undefined): styles is string =>
  styles !== undefined &&
  ['fills', 'cellXfs'].every(list => new RegExp(`<(?:[\\w.-]+:)?${list}[\\s>]`, 'u').test(styles))
