import { cleanText } from '../../domain/base/text.ts'

/** Text as it stands between tags and in attributes; what no XML may hold is left out. */
export const escapeXml = (text: string): string =>
  cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The value of an attribute among the attributes of a tag, entities resolved; undefined where there is none. */
export const attributeOf = (attributes: string, name: string): string | undefined => {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes)
  const value = match?.[1] ?? match?.[2]
  return value === undefined ? undefined : unescapeXml(value)
}

/** The attributes with one set to a value that needs no escaping. */
export const withAttribute = (attributes: string, name: string, value: string | number): string => {
  const present = new RegExp(`((?:^|\\s)${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`, 'u')
  return present.test(attributes)
    ? attributes.replace(present, (_, start: string) => `${start}"${value}"`)
    : `${attributes.trimEnd()} ${name}="${value}"`
}

export const withoutAttribute = (attributes: string, name: string): string =>
  attributes.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'u'), '')

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) =>
    name === undefined
      ? (letterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) ?? whole)
      : (entities[name] ?? whole),
  )

/** A hostile file may number letters that no alphabet has. */
const letterOf = (codePoint: number): string | undefined =>
  codePoint <= 0x10_ff_ff ? String.fromCodePoint(codePoint) : undefined

/** The prefix with which a part writes an element: `x:` or nothing. */
export const prefixOf = (xml: string, name: string): string =>
  new RegExp(`<([\\w.-]+:)?${name}[\\s/>]`, 'u').exec(xml)?.[1] ?? ''
