import { encodingOfFont } from './legacyFonts.ts'
import { builtInKind, kindOfFormat, type NumberKind } from './numberFormat.ts'
import { scanXml, type XmlScanner } from './xml.ts'

/** What a cell's style says that bears on what is stored in it. */
export type CellStyle = { readonly kind: NumberKind; readonly legacyFont: string | undefined }

export const plainStyle: CellStyle = { kind: 'plain', legacyFont: undefined }

/** Styles by the number that cells name them with. */
export const readStyles = (part: Uint8Array): readonly CellStyle[] => {
  const xml = scanXml(part)
  const formats = new Map<number, NumberKind>()
  const fonts: (string | undefined)[] = []
  const styles: CellStyle[] = []
  while (xml.nextWithin(0)) {
    if (xml.name === 'numFmt')
      formats.set(xml.integer('numFmtId') ?? 0, kindOfFormat(xml.attribute('formatCode') ?? ''))
    else if (xml.name === 'fonts') fonts.push(...readFonts(xml))
    else if (xml.name === 'cellXfs') styles.push(...readCellStyles(xml, { formats, fonts }))
    else if (xml.name === 'dxfs') xml.skip()
  }
  return styles
}

const readFonts = (xml: XmlScanner): (string | undefined)[] => {
  const fonts: (string | undefined)[] = []
  const list = xml.enter()
  while (xml.nextWithin(list)) {
    if (xml.name === 'font') fonts.push(undefined)
    if (xml.name === 'name') fonts[fonts.length - 1] = xml.attribute('val')
  }
  return fonts
}

type Known = { readonly formats: ReadonlyMap<number, NumberKind>; readonly fonts: readonly (string | undefined)[] }

const readCellStyles = (xml: XmlScanner, { formats, fonts }: Known): CellStyle[] => {
  const styles: CellStyle[] = []
  const list = xml.enter()
  while (xml.nextWithin(list)) {
    if (xml.name !== 'xf') continue
    const format = xml.integer('numFmtId') ?? 0
    const font = fonts[xml.integer('fontId') ?? 0]
    const legacyFont = font !== undefined && encodingOfFont(font) !== undefined ? font : undefined
    styles.push({ kind: formats.get(format) ?? builtInKind(format), legacyFont })
  }
  return styles
}
