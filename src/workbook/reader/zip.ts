import { crc32, inflate } from './inflate.ts'
import { overLimit, type ReadLimits } from './limits.ts'
import { damaged, stop } from './stop.ts'

/** The parts of an archive: unpacked one by one, and only when asked for. */
export type Archive = {
  readonly names: readonly string[]
  readonly has: (name: string) => boolean
  /** Bytes of a part; undefined where the archive has none of that name. Names compare without regard to case. */
  readonly part: (name: string) => Uint8Array<ArrayBuffer> | undefined
}

type Entry = {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

/** Reads the archive's directory and refuses it for what it declares before anything is unpacked. */
export const openArchive = (bytes: Uint8Array, limits: ReadLimits): Archive => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = findDirectory(view)
  if (directory.count > limits.entries) overLimit('entries', limits)
  const entries = readEntries(view, directory)
  checkSizes(entries, { fileSize: bytes.length, limits })
  const byName = new Map(entries.map(entry => [keyOf(entry.name), entry]))
  let unpacked = 0
  return {
    names: entries.map(entry => entry.name),
    has: name => byName.has(keyOf(name)),
    part: name => {
      const entry = byName.get(keyOf(name))
      if (entry === undefined) return undefined
      // Counted each time: a workbook can list one part as thousands of sheets.
      unpacked += entry.unpacked
      if (unpacked > limits.inflatedSize) overLimit('inflatedSize', limits)
      return unpack(view, entry)
    },
  }
}

const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()

const checkSizes = (
  entries: readonly Entry[],
  { fileSize, limits }: { fileSize: number; limits: ReadLimits },
): void => {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (unpacked > limits.inflatedSize) overLimit('inflatedSize', limits)
  if (unpacked > smallEnough && unpacked > fileSize * limits.ratio) overLimit('ratio', limits)
}

const smallEnough = 10_000_000

type Directory = { readonly count: number; readonly offset: number }

const endSignature = 0x06_05_4b_50
const endLength = 22
const longEndSignature = 0x06_06_4b_50
const longLocatorLength = 20

/** The directory's own record stands at the end of the file, before a comment of at most 64 KB. */
const findDirectory = (view: DataView): Directory => {
  const last = view.byteLength - endLength
  for (let at = last; at >= 0 && at >= last - 0xff_ff; at--) {
    if (view.getUint32(at, true) !== endSignature) continue
    const count = view.getUint16(at + 10, true)
    const offset = view.getUint32(at + 16, true)
    return count === 0xff_ff || offset === unknown32 ? longDirectory(view, at) : { count, offset }
  }
  return damaged()
}

const longDirectory = (view: DataView, endAt: number): Directory => {
  const at = readLong(view, endAt - longLocatorLength + 8)
  if (uint32(view, at) !== longEndSignature) damaged()
  return { count: readLong(view, at + 32), offset: readLong(view, at + 48) }
}

const entrySignature = 0x02_01_4b_50
const entryLength = 46

const readEntries = (view: DataView, { count, offset }: Directory): Entry[] => {
  const entries: Entry[] = []
  let at = offset
  for (let i = 0; i < count; i++) {
    if (uint32(view, at) !== entrySignature || at + entryLength > view.byteLength) damaged()
    entries.push(readEntry(view, at))
    at += entryLength + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

const readEntry = (view: DataView, at: number): Entry => {
  const nameLength = view.getUint16(at + 28, true)
  const nameEnd = at + entryLength + nameLength
  if (nameEnd > view.byteLength) damaged()
  const packed = view.getUint32(at + 20, true)
  const unpacked = view.getUint32(at + 24, true)
  const offset = view.getUint32(at + 42, true)
  const long = createLongFields(view, nameEnd, view.getUint16(at + 30, true))
  return {
    name: names.decode(new Uint8Array(view.buffer, view.byteOffset + at + entryLength, nameLength)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    unpacked: unpacked === unknown32 ? long() : unpacked,
    packed: packed === unknown32 ? long() : packed,
    offset: offset === unknown32 ? long() : offset,
  }
}

const names = new TextDecoder('utf-8')
const unknown32 = 0xff_ff_ff_ff

/** The 64-bit sizes that some writers put beside an entry, in their fixed order. */
const createLongFields = (view: DataView, from: number, length: number): (() => number) => {
  let at = from
  while (at + 4 <= from + length && uint16(view, at) !== 1) at += 4 + uint16(view, at + 2)
  at += 4
  return () => {
    at += 8
    return at > from + length ? damaged() : readLong(view, at - 8)
  }
}

const uint16 = (view: DataView, at: number): number => (at + 2 > view.byteLength ? damaged() : view.getUint16(at, true))
const uint32 = (view: DataView, at: number): number =>
  at < 0 || at + 4 > view.byteLength ? damaged() : view.getUint32(at, true)
const readLong = (view: DataView, at: number): number => uint32(view, at) + uint32(view, at + 4) * 0x1_00_00_00_00

const localSignature = 0x04_03_4b_50
const localLength = 30
const encryptedFlag = 1

const unpack = (view: DataView, entry: Entry): Uint8Array<ArrayBuffer> => {
  if ((entry.flags & encryptedFlag) !== 0) stop({ code: 'encrypted' })
  if (uint32(view, entry.offset) !== localSignature) damaged()
  const start = entry.offset + localLength + uint16(view, entry.offset + 26) + uint16(view, entry.offset + 28)
  if (start + entry.packed > view.byteLength) damaged()
  const packed = new Uint8Array(view.buffer, view.byteOffset + start, entry.packed)
  const unpacked = entry.method === 0 ? packed.slice() : inflated(packed, entry)
  return unpacked.length === entry.unpacked && crc32(unpacked) === entry.crc ? unpacked : damaged()
}

/** Never more than the directory declared: the declared sizes are what the limits were checked against. */
const inflated = (packed: Uint8Array, { method, unpacked }: Entry): Uint8Array<ArrayBuffer> =>
  (method === 8 ? inflate(packed, unpacked) : undefined) ?? damaged()
