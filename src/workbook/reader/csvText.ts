import { chooseReading, decodeLegacy } from './legacyFonts.ts'
import { entered } from './runs.ts'
import { damaged } from './stop.ts'

/**
 * A CSV file says nothing of its encoding. UTF-8 cannot be mistaken for anything else; otherwise it is the Vietnamese
 * code page of Windows (base letters with combining tones), or TCVN3, whichever gives Vietnamese.
 */
export const decodeCsv = (bytes: Uint8Array): string => entered(textOf(bytes).replace(breakInCell, ' '))

/** A line's end inside a cell that another program left written out: it ends no row. */
const breakInCell = /_x000[9ad]_/giu

const textOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return asUtf8(bytes) ?? decodeOneByte(bytes)
}

const asUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return isMostlyUtf8(bytes) ? damaged() : undefined
  }
}

/** UTF-8 that was cut or spoilt must not pass for an old code page: it would come out as gibberish. */
const isMostlyUtf8 = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  const whole = text.match(/[\u0080-\u1fff]/g)?.length ?? 0
  return whole > 2 * broken
}

const decodeOneByte = (bytes: Uint8Array): string => {
  const windows = new TextDecoder('windows-1258').decode(bytes)
  const latin1 = new TextDecoder('windows-1252').decode(bytes)
  return isTcvn3(latin1) ? latin1 : windows
}

/** Left as written here: the sheet as a whole is turned into Unicode later, as any sheet without fonts is. */
const isTcvn3 = (latin1: string): boolean => {
  const fields = latin1.split(/[;,\t\r\n"]+/).filter(field => /[\u00a1-\u00ff]/.test(field))
  const certain = fields.filter(field => chooseReading(field, decodeLegacy(field, 'tcvn3')) === 'decoded')
  return certain.length > fields.length / 2
}
