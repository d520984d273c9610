import { entered, textOf, type Run } from './runs.ts'
import { scanXml, type XmlScanner } from './xml.ts'

/** A text of the file: plain, or in runs where parts of it have fonts of their own, are struck out or raised. */
export type StoredText = string | readonly Run[]

/** The texts that cells name by number. */
export const readSharedStrings = (part: Uint8Array): readonly StoredText[] => {
  const xml = scanXml(part)
  const strings: StoredText[] = []
  while (xml.nextWithin(0)) if (xml.name === 'si') strings.push(readStoredText(xml))
  return strings
}

/** Text of the element just opened (`si`, `is`): `t`, or runs `r` of `t`; readings for phonetic scripts left out. */
export const readStoredText = (xml: XmlScanner): StoredText => {
  const element = xml.enter()
  const runs: Run[] = []
  let look: RunLook = plainRun
  while (xml.nextWithin(element)) {
    if (xml.name === 'rPh') xml.skip()
    else if (xml.name === 'r') look = plainRun
    else if (xml.name === 'rFont') look = { ...look, font: xml.attribute('val') }
    else if (xml.name === 'strike') look = { ...look, isStruck: isSet(xml.attribute('val')) }
    else if (xml.name === 'vertAlign') look = { ...look, isRaised: xml.attribute('val') === 'superscript' }
    else if (xml.name === 't') runs.push({ text: entered(unescapeText(xml.text())), ...look })
  }
  return runs.every(isPlain) ? textOf(runs).normalize('NFC') : runs
}

type RunLook = Omit<Run, 'text'>

const plainRun: RunLook = { font: undefined }

const isPlain = ({ font, isStruck, isRaised }: Run): boolean =>
  font === undefined && isStruck !== true && isRaised !== true

/** `<strike/>`, `<strike val="1"/>`. */
export const isSet = (value: string | undefined): boolean =>
  value === undefined || !['0', 'false', 'off'].includes(value)

/** `_x000D_` and its like: characters that XML itself cannot hold. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
