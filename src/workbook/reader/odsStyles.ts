import { encodingOfFont } from './legacyFonts.ts'
import { plainFormat, wordsIn, type NumberFormat, type NumberLook } from './numberFormat.ts'
import type { XmlScanner } from './xml.ts'

/** What the styles of an OpenDocument say that bears on what is stored in its cells, by their names. */
export type OdsStyles = {
  readonly styles: Map<string, OdsStyle>
  readonly formats: Map<string, NumberLook>
}

export type OdsStyle = {
  readonly parent: string | undefined
  readonly legacyFont: string | undefined
  readonly isStruck: boolean | undefined
  readonly isRaised: boolean | undefined
  readonly isHiddenTable: boolean
  readonly format: string | undefined
}

/** A style with what it takes from its parents. */
export type CellLook = {
  readonly legacyFont: string | undefined
  readonly isStruck: boolean
  readonly isRaised: boolean
  readonly format: NumberFormat
}

export const createOdsStyles = (): OdsStyles => ({ styles: new Map(), formats: new Map() })

/** Reads the element just opened, if it is a style of cells or of numbers. */
export const readOdsStyle = (xml: XmlScanner, known: OdsStyles): void => {
  const kind = formatKinds.get(xml.name)
  if (xml.name === 'style') readStyle(xml, known.styles)
  else if (kind !== undefined) readFormat(xml, kind, known.formats)
}

const formatKinds: ReadonlyMap<string, NumberLook['kind']> = new Map([
  ['number-style', 'plain'],
  ['currency-style', 'plain'],
  ['percentage-style', 'percent'],
  ['date-style', 'date'],
])

/** Styles of drawings and paragraphs may bear the names of cells' styles. */
const otherFamilies: ReadonlySet<string> = new Set(['graphic', 'paragraph', 'presentation', 'chart', 'drawing-page'])

const readStyle = (xml: XmlScanner, styles: Map<string, OdsStyle>): void => {
  if (otherFamilies.has(xml.attribute('style:family') ?? '')) return xml.skip()
  const name = xml.attribute('style:name') ?? ''
  const parent = xml.attribute('style:parent-style-name')
  const format = xml.attribute('style:data-style-name')
  let [legacyFont, isStruck, isRaised, isHiddenTable]: [string?, boolean?, boolean?, boolean?] = []
  const element = xml.enter()
  while (xml.nextWithin(element)) {
    if (xml.name === 'table-properties') isHiddenTable = xml.attribute('table:display') === 'false'
    if (xml.name !== 'text-properties') continue
    const font = (xml.attribute('style:font-name') ?? xml.attribute('fo:font-family') ?? '').replaceAll("'", '')
    if (encodingOfFont(font) !== undefined) legacyFont = font
    const line = xml.attribute('style:text-line-through-style') ?? xml.attribute('style:text-line-through-type')
    if (line !== undefined) isStruck = line !== 'none'
    const position = xml.attribute('style:text-position')
    if (position !== undefined) isRaised = /^(?:super|[1-9]\d*%)/.test(position.trim())
  }
  styles.set(name, { parent, format, legacyFont, isStruck, isRaised, isHiddenTable: isHiddenTable === true })
}

const readFormat = (xml: XmlScanner, kind: NumberLook['kind'], formats: Map<string, NumberLook>): void => {
  const name = xml.attribute('style:name') ?? ''
  const parts = new Set<string>()
  let words = ''
  let dividedBy = 1
  const element = xml.enter()
  while (xml.nextWithin(element)) {
    parts.add(xml.name)
    if (xml.name === 'text' || xml.name === 'currency-symbol') words += xml.text()
    const factor = Number(xml.attribute('number:display-factor') ?? 1)
    if (factor > 1 && Number.isFinite(factor)) dividedBy = factor
  }
  const shows = kind === 'date' ? shownPartOf(parts) : undefined
  const suffix = kind === 'plain' ? wordsIn(words) : undefined
  formats.set(name, {
    kind,
    ...(shows !== undefined && { shows }),
    ...(dividedBy > 1 && { dividedBy }),
    ...(suffix !== undefined && { suffix }),
  })
}

const shownPartOf = (parts: ReadonlySet<string>): NumberLook['shows'] => {
  if (parts.has('day') || parts.has('hours') || parts.has('seconds')) return undefined
  if (parts.has('month')) return parts.has('year') ? 'month' : 'bareMonth'
  return parts.has('year') ? 'year' : undefined
}

/** Looks up styles by name, each worked out once. */
export const createLooks = ({ styles, formats }: OdsStyles): ((name: string | undefined) => CellLook) => {
  const known = new Map<string, CellLook>()
  const lookOf = (name: string | undefined, depth: number): CellLook => {
    const style = name === undefined ? undefined : styles.get(name)
    if (name === undefined || style === undefined || depth > mostParents) return plain
    const found = known.get(name)
    if (found) return found
    const parent = lookOf(style.parent, depth + 1)
    const format = style.format === undefined ? undefined : formats.get(style.format)
    const look: CellLook = {
      legacyFont: style.legacyFont ?? parent.legacyFont,
      isStruck: style.isStruck ?? parent.isStruck,
      isRaised: style.isRaised ?? parent.isRaised,
      format: format === undefined ? parent.format : { look: format },
    }
    known.set(name, look)
    return look
  }
  return name => lookOf(name, 0)
}

const plain: CellLook = { legacyFont: undefined, isStruck: false, isRaised: false, format: plainFormat }

/** A chain of parents that runs in a circle ends here. */
const mostParents = 20
