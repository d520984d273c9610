import type { Run } from './drafts.ts'
import { scanXml, type XmlScanner } from './xml.ts'

/** A text of the file: plain, or in runs where parts of it have fonts of their own. */
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
  let font: string | undefined
  while (xml.nextWithin(element)) {
    if (xml.name === 'rPh') xml.skip()
    else if (xml.name === 'r') font = undefined
    else if (xml.name === 'rFont') font = xml.attribute('val')
    else if (xml.name === 't') runs.push({ text: unescapeText(xml.text()).normalize('NFC'), font })
  }
  const isPlain = runs.every(run => run.font === undefined)
  return isPlain
    ? runs
        .map(run => run.text)
        .join('')
        .normalize('NFC')
    : runs
}

/** `_x000D_` and its like: characters that XML itself cannot hold. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
