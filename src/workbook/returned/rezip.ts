import { deflateSync } from 'fflate'
import { crc32 } from '../reader/crc32.ts'
import { damaged } from '../reader/stop.ts'

/** Parts by name: new ones, or in place of those that the archive has. */
export type Parts = ReadonlyMap<string, Uint8Array>

/**
 * The archive with some parts replaced or added. Every other part is copied as it lies there, packed bytes and all, in its
 * old order; so what was not touched cannot have changed.
 */
export const rezip = (bytes: Uint8Array, parts: Parts): Uint8Array<ArrayBuffer> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = entriesOf(view)
  const known = new Set(entries.map(({ name }) => name))
  const kept = entries.map(entry => {
    const content = parts.get(entry.name)
    return content === undefined ? { ...entry, data: dataOf(view, entry) } : { ...entry, ...packed(content) }
  })
  const added = [...parts]
    .filter(([name]) => !known.has(name))
    .map(([name, content]) => ({ ...fresh(name), ...packed(content) }))
  return written([...kept, ...added])
}

type Entry = {
  readonly name: string
  readonly nameBytes: Uint8Array
  readonly madeBy: number
  readonly flags: number
  readonly method: number
  /** Time and day, as they stand. */
  readonly moment: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly attributes: number
  readonly offset: number
}

type FilledEntry = Entry & { readonly data: Uint8Array }

const entriesOf = (view: DataView): readonly Entry[] => {
  let end = view.byteLength - 22
  while (end >= 0 && view.getUint32(end, true) !== 0x06_05_4b_50) end -= 1
  if (end < 0) return damaged()
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== 0x02_01_4b_50) return damaged()
    const nameLength = view.getUint16(at + 28, true)
    entries.push(entryAt(view, at, nameLength))
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

const entryAt = (view: DataView, at: number, nameLength: number): Entry => {
  const nameBytes = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength).slice()
  const entry = {
    name: new TextDecoder().decode(nameBytes),
    nameBytes,
    madeBy: view.getUint16(at + 4, true),
    // The sizes stand in the header before the data from now on, not after it.
    flags: view.getUint16(at + 8, true) & ~8,
    method: view.getUint16(at + 10, true),
    moment: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    attributes: view.getUint32(at + 38, true),
    offset: view.getUint32(at + 42, true),
  }
  // Sizes of 64 bits stand elsewhere; no workbook of ours is so large.
  return entry.packedSize === 0xff_ff_ff_ff || entry.offset === 0xff_ff_ff_ff ? damaged() : entry
}

const dataOf = (view: DataView, { offset, packedSize }: Entry): Uint8Array => {
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return new Uint8Array(view.buffer, view.byteOffset + start, packedSize)
}

const packed = (content: Uint8Array) => {
  const data = deflateSync(content)
  return { data, method: 8, crc: crc32(content), packedSize: data.length, size: content.length }
}

const utf8Names = 0x8_00

const fresh = (name: string): Entry => ({
  name,
  nameBytes: new TextEncoder().encode(name),
  madeBy: 20,
  flags: utf8Names,
  method: 8,
  moment: firstOf1980,
  crc: 0,
  packedSize: 0,
  size: 0,
  attributes: 0,
  offset: 0,
})

/** 1 January 1980, where these archives' time begins: the same file is the same bytes on any day. */
const firstOf1980 = 0x00_21_00_00

const written = (entries: readonly FilledEntry[]): Uint8Array<ArrayBuffer> => {
  const names = entries.reduce((sum, { nameBytes }) => sum + nameBytes.length, 0)
  const data = entries.reduce((sum, entry) => sum + entry.data.length, 0)
  const out = new Uint8Array(data + names * 2 + entries.length * (30 + 46) + 22)
  const view = new DataView(out.buffer)
  let at = 0
  const offsets = entries.map(entry => {
    const offset = at
    view.setUint32(at, 0x04_03_4b_50, true)
    writeCommon(view, at + 4, entry)
    out.set(entry.nameBytes, at + 30)
    out.set(entry.data, at + 30 + entry.nameBytes.length)
    at += 30 + entry.nameBytes.length + entry.data.length
    return offset
  })
  const directory = at
  for (const [place, entry] of entries.entries()) {
    view.setUint32(at, 0x02_01_4b_50, true)
    view.setUint16(at + 4, entry.madeBy, true)
    writeCommon(view, at + 6, entry)
    view.setUint32(at + 38, entry.attributes, true)
    view.setUint32(at + 42, offsets[place] ?? 0, true)
    out.set(entry.nameBytes, at + 46)
    at += 46 + entry.nameBytes.length
  }
  writeEnd(view, at, { count: entries.length, directory })
  return out
}

/** What the header before the data and the directory's record both hold, from the version needed to the name's length. */
const writeCommon = (view: DataView, at: number, entry: FilledEntry): void => {
  view.setUint16(at, 20, true)
  view.setUint16(at + 2, entry.flags, true)
  view.setUint16(at + 4, entry.method, true)
  view.setUint32(at + 6, entry.moment, true)
  view.setUint32(at + 10, entry.crc, true)
  view.setUint32(at + 14, entry.packedSize, true)
  view.setUint32(at + 18, entry.size, true)
  view.setUint16(at + 22, entry.nameBytes.length, true)
}

const writeEnd = (
  view: DataView,
  at: number,
  { count, directory }: { readonly count: number; readonly directory: number },
): void => {
  view.setUint32(at, 0x06_05_4b_50, true)
  view.setUint16(at + 8, count, true)
  view.setUint16(at + 10, count, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
}
