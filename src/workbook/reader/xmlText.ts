/** Text of an XML part, out of its bytes. */

export const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** The part in UTF-8: most are, but UTF-16 and the old code pages are allowed. */
export const toUtf8 = (part: Uint8Array): Uint8Array => {
  const encoding = encodingOf(part)
  return encoding === 'utf-8' ? part : new TextEncoder().encode(new TextDecoder(encoding).decode(part))
}

const encodingOf = (part: Uint8Array): string => {
  if (part[0] === 0xff && part[1] === 0xfe) return 'utf-16le'
  if (part[0] === 0xfe && part[1] === 0xff) return 'utf-16be'
  const declaration = utf8.decode(part.subarray(0, 100)).match(/^\uFEFF?<\?xml[^>]*?encoding=["']([\w-]+)["']/)
  const declared = declaration?.[1]?.toLowerCase() ?? 'utf-8'
  return declared.startsWith('utf') ? 'utf-8' : declared
}

export const startsWith = (bytes: Uint8Array, from: number, ascii: string): boolean => {
  for (let i = 0; i < ascii.length; i++) if (bytes[from + i] !== ascii.charCodeAt(i)) return false
  return true
}

/** Text between two positions, its entities resolved. */
export const decodeText = (bytes: Uint8Array, from: number, to: number): string => {
  if (from === to) return ''
  const text = utf8.decode(bytes.subarray(from, to))
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  return lines.includes('&') ? lines.replace(/&(#x?)?(\w+);/g, resolveEntity) : lines
}

const resolveEntity = (entity: string, numeric: string | undefined, name: string): string => {
  if (numeric === undefined) return namedEntities.get(name) ?? entity
  const codePoint = Number.parseInt(name, numeric === '#x' ? 16 : 10)
  return codePoint > 0 && codePoint <= 0x10_ff_ff ? String.fromCodePoint(codePoint) : entity
}

const namedEntities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** Whole digits; undefined for anything else. */
export const integerAt = (bytes: Uint8Array, from: number, to: number): number | undefined => {
  if (from === to || to - from > 15) return undefined
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = (bytes[i] ?? 0) - 0x30
    if (digit < 0 || digit > 9) return undefined
    value = value * 10 + digit
  }
  return value
}

/** The double that the text stands for; undefined where it is no number. */
export const numberAt = (bytes: Uint8Array, from: number, to: number): number | undefined => {
  const isNegative = bytes[from] === 0x2d
  let digits = 0
  let fraction = -1
  let mantissa = 0
  for (let i = isNegative ? from + 1 : from; i < to; i++) {
    const byte = bytes[i] ?? 0
    if (byte === 0x2e && fraction < 0) {
      fraction = 0
      continue
    }
    if (byte < 0x30 || byte > 0x39) return slowNumber(bytes, from, to)
    mantissa = mantissa * 10 + byte - 0x30
    digits++
    if (fraction >= 0) fraction++
  }
  if (digits === 0 || digits > exactDigits) return slowNumber(bytes, from, to)
  // A whole number and a power of ten that are both exact: one division rounds as the standard's parser does.
  const value = mantissa / (powersOfTen[Math.max(fraction, 0)] ?? 1)
  return isNegative && value !== 0 ? -value : value
}

const exactDigits = 15
export const powersOfTen = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]

const slowNumber = (bytes: Uint8Array, from: number, to: number): number | undefined => {
  const text = decodeText(bytes, from, to).trim()
  const value = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(value) ? value : undefined
}
