import { encodingOfFont } from './legacyFonts.ts'
import { builtInFormat, formatOf, isPlain, plainFormat, type NumberFormat } from './numberFormat.ts'
import { scanXml, type XmlScanner } from './xml.ts'
import { isSet } from './xlsxText.ts'

/** What a cell's style says that bears on what is stored in it. */
export type CellStyle = {
  readonly format: NumberFormat
  readonly legacyFont: string | undefined
  readonly isStruck: boolean
  /** The format says nothing of its numbers: asked for every one of a sheet's. */
  readonly showsAsStored: boolean
}

export const plainStyle: CellStyle = {
  format: plainFormat,
  legacyFont: undefined,
  isStruck: false,
  showsAsStored: true,
}

/** Styles by the number that cells name them with. */
export const readStyles = (part: Uint8Array): readonly CellStyle[] => {
  const xml = scanXml(part)
  const formats = new Map<number, NumberFormat>()
  const fonts: Font[] = []
  const styles: CellStyle[] = []
  while (xml.nextWithin(0)) {
    if (xml.name === 'numFmt') formats.set(xml.integer('numFmtId') ?? 0, formatOf(xml.attribute('formatCode') ?? ''))
    else if (xml.name === 'fonts') fonts.push(...readFonts(xml))
    else if (xml.name === 'cellXfs') styles.push(...readCellStyles(xml, { formats, fonts }))
    else if (xml.name === 'dxfs') xml.skip()
  }
  return styles
}

type Font = { readonly name: string | undefined; readonly isStruck: boolean }

const readFonts = (xml: XmlScanner): Font[] => {
  const fonts: Font[] = []
  const list = xml.enter()
  const put = (change: Partial<Font>): void => {
    fonts[fonts.length - 1] = { ...(fonts.at(-1) ?? plainFont), ...change }
  }
  while (xml.nextWithin(list)) {
    if (xml.name === 'font') fonts.push(plainFont)
    else if (xml.name === 'name') put({ name: xml.attribute('val') })
    else if (xml.name === 'strike') put({ isStruck: isSet(xml.attribute('val')) })
  }
  return fonts
}

const plainFont: Font = { name: undefined, isStruck: false }

type StyleTables = { readonly formats: ReadonlyMap<number, NumberFormat>; readonly fonts: readonly Font[] }

const readCellStyles = (xml: XmlScanner, { formats, fonts }: StyleTables): CellStyle[] => {
  const styles: CellStyle[] = []
  const list = xml.enter()
  while (xml.nextWithin(list)) {
    if (xml.name !== 'xf') continue
    const id = xml.integer('numFmtId') ?? 0
    const format = formats.get(id) ?? builtInFormat(id)
    const { name, isStruck } = fonts[xml.integer('fontId') ?? 0] ?? plainFont
    const legacyFont = name !== undefined && encodingOfFont(name) !== undefined ? name : undefined
    styles.push({ format, legacyFont, isStruck, showsAsStored: isPlain(format) })
  }
  return styles
}
