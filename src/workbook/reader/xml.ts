import { damaged } from './stop.ts'
import { decodeText, integerAt, startsWith, toUtf8, utf8 } from './xmlText.ts'

/**
 * Walks the tags of an XML part on its bytes, without building a tree or a string of the whole: a sheet of 300,000
 * cells is read in a fraction of the time that its text would take to decode.
 */
export type XmlScanner = {
  /** Moves to the next start or end tag. False at the end of the part; a part cut short, or empty, is damaged. */
  readonly next: () => boolean
  /** Local name of the tag just read, without its prefix. */
  name: string
  /** `</name>` */
  isEnd: boolean
  /** `<name/>`: no end tag follows. */
  isEmpty: boolean
  /** Tags open around what follows. */
  depth: number
  /** Finds an attribute by its local name, or by its whole name if that has a prefix; sets `from` and `to`. */
  readonly find: (attribute: string) => boolean
  /** Bytes of what `find` or `content` found. */
  from: number
  to: number
  /** The attribute's text; undefined where the tag has none. */
  readonly attribute: (name: string) => string | undefined
  /** The attribute as digits; undefined where it is missing or is anything else. */
  readonly integer: (name: string) => number | undefined
  /** Sets `from` and `to` to the text right after the tag, up to the next markup. */
  readonly content: () => void
  /** Text of the element just opened up to the next tag, entities and CDATA resolved. */
  readonly text: () => string
  /** The same, of what follows any tag. */
  readonly following: () => string
  /** How deep the element just opened is, for `nextWithin`. */
  readonly enter: () => number
  /** Moves to the next start tag inside the element entered; false once past its end. */
  readonly nextWithin: (depth: number) => boolean
  /** Moves past the end tag of the element just opened. */
  readonly skip: () => void
  /** Where it has come to; and on to another place at the same depth, for whoever reads what stands between by its bytes. */
  readonly place: () => number
  readonly moveTo: (place: number) => void
  readonly bytes: Uint8Array
}

const lessThan = 0x3c
const greaterThan = 0x3e
const slash = 0x2f
const colon = 0x3a
const equals = 0x3d
const exclamation = 0x21
const question = 0x3f

/** Space, tab, line feed, carriage return. */
const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
const isNameByte = (byte: number | undefined): boolean => byte !== equals && !isSpace(byte)
const isQuote = (byte: number | undefined): boolean => byte === 0x22 || byte === 0x27

export const scanXml = (part: Uint8Array): XmlScanner => {
  const bytes = toUtf8(part)
  const length = bytes.length
  const nameOf = createNames(bytes)
  /** Four numbers for each attribute of the tag: its name, its local name, its value's start and end. */
  const attributes: number[] = []
  let attributeEnd = 0
  let at = 0

  const next = (): boolean => {
    for (;;) {
      while (at < length && bytes[at] !== lessThan) at++
      if (at >= length) return scanner.depth === 0 && scanner.name !== '' ? false : damaged()
      const mark = bytes[at + 1]
      if (mark !== exclamation && mark !== question) break
      at = endOfMarkup(bytes, at)
    }
    readTag()
    return true
  }

  const readTag = (): void => {
    scanner.isEnd = bytes[at + 1] === slash
    let start = scanner.isEnd ? at + 2 : at + 1
    let end = start
    for (; end < length; end++) {
      const byte = bytes[end]
      if (byte === greaterThan || byte === slash || isSpace(byte)) break
      if (byte === colon) start = end + 1
    }
    scanner.name = nameOf(start, end)
    readAttributes(end)
    if (scanner.isEnd) scanner.depth--
    else if (!scanner.isEmpty) scanner.depth++
    if (scanner.depth < 0) damaged()
  }

  const readAttributes = (from: number): void => {
    attributeEnd = 0
    scanner.isEmpty = false
    let i = from
    for (;;) {
      while (isSpace(bytes[i])) i++
      if (i >= length) damaged()
      if (bytes[i] === greaterThan) break
      if (bytes[i] === slash) {
        scanner.isEmpty = true
        i++
      } else i = readAttribute(i)
    }
    at = i + 1
  }

  const readAttribute = (from: number): number => {
    let local = from
    let i = from
    for (; i < length && bytes[i] !== equals; i++) {
      if (bytes[i] === colon) local = i + 1
      if (bytes[i] === greaterThan) damaged()
    }
    const value = afterSpaces(bytes, i + 1)
    if (!isQuote(bytes[value])) damaged()
    const end = bytes.indexOf(bytes[value] ?? 0, value + 1)
    if (end < 0) damaged()
    attributes[attributeEnd++] = from
    attributes[attributeEnd++] = local
    attributes[attributeEnd++] = value + 1
    attributes[attributeEnd++] = end
    return end + 1
  }

  const find = (name: string): boolean => {
    const nameAt = name.includes(':') ? 0 : 1
    for (let i = 0; i < attributeEnd; i += 4) {
      const start = attributes[i + nameAt] ?? 0
      if (!startsWith(bytes, start, name) || isNameByte(bytes[start + name.length])) continue
      scanner.from = attributes[i + 2] ?? 0
      scanner.to = attributes[i + 3] ?? 0
      return true
    }
    return false
  }

  const content = (): void => {
    let end = at
    while (end < length && bytes[end] !== lessThan) end++
    scanner.from = at
    scanner.to = end
  }

  const following = (): string => {
    let found = ''
    for (;;) {
      content()
      at = scanner.to
      found += decodeText(bytes, scanner.from, at)
      if (bytes[at + 1] !== exclamation) return found
      const from = at
      at = endOfMarkup(bytes, at)
      if (startsWith(bytes, from, cdata))
        found += utf8.decode(bytes.subarray(from + cdata.length, at - cdataEnd.length))
    }
  }

  const nextWithin = (depth: number): boolean => {
    while (scanner.depth >= depth && next() && scanner.depth >= depth) if (!scanner.isEnd) return true
    return false
  }

  const skip = (): void => {
    const depth = enter()
    while (nextWithin(depth));
  }

  const enter = (): number => (scanner.isEmpty ? Infinity : scanner.depth)

  const scanner: XmlScanner = {
    next,
    name: '',
    isEnd: false,
    isEmpty: false,
    depth: 0,
    find,
    from: 0,
    to: 0,
    attribute: name => (find(name) ? decodeText(bytes, scanner.from, scanner.to) : undefined),
    integer: name => (find(name) ? integerAt(bytes, scanner.from, scanner.to) : undefined),
    content,
    text: () => (scanner.isEmpty ? '' : following()),
    following,
    enter,
    nextWithin,
    skip,
    place: () => at,
    moveTo: place => void (at = place),
    bytes,
  }
  return scanner
}

const comment = '<!--'
const cdata = '<![CDATA['
const cdataEnd = ']]>'

/** Comments, CDATA and instructions. A document type is refused: no workbook needs one, and entities can be bombs. */
const endOfMarkup = (bytes: Uint8Array, from: number): number => {
  if (bytes[from + 1] === question) return after(bytes, '?>', from)
  if (startsWith(bytes, from, comment)) return after(bytes, '-->', from + comment.length)
  return startsWith(bytes, from, cdata) ? after(bytes, cdataEnd, from + cdata.length) : damaged()
}

const after = (bytes: Uint8Array, mark: string, from: number): number => {
  const first = mark.charCodeAt(0)
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1))
    if (startsWith(bytes, at, mark)) return at + mark.length
  return damaged()
}

const afterSpaces = (bytes: Uint8Array, from: number): number => {
  let at = from
  while (isSpace(bytes[at])) at++
  return at
}

/** Names as strings, each made once: a sheet has millions of tags and a dozen names. */
const createNames = (bytes: Uint8Array): ((from: number, to: number) => string) => {
  const known = new Map<number, string>()
  return (from, to) => {
    let hash = to - from
    for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + (bytes[i] ?? 0)) | 0
    const name = known.get(hash)
    if (name !== undefined && name.length === to - from && startsWith(bytes, from, name)) return name
    const made = utf8.decode(bytes.subarray(from, to))
    known.set(hash, made)
    return made
  }
}
