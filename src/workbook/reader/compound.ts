import { damaged } from './stop.ts'

/** A container of streams, in which `.xls` and every encrypted workbook stand. */
export type Compound = {
  readonly has: (name: string) => boolean
  /** Bytes of a stream; undefined where there is none of that name. */
  readonly stream: (name: string) => Uint8Array<ArrayBuffer> | undefined
}

type Chains = {
  readonly bytes: Uint8Array
  readonly view: DataView
  readonly sectorSize: number
  readonly next: Uint32Array
}

type Stream = { readonly start: number; readonly size: number }

const headerLength = 512
const entryLength = 128
const miniSectorSize = 64
const lastRegularSector = 0xff_ff_ff_fa

/** Reads only the streams asked for, and no chain further than the file has sectors: a chain may run in a circle. */
export const openCompound = (bytes: Uint8Array): Compound => {
  if (bytes.length < headerLength) damaged()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sectorSize = 2 ** view.getUint16(30, true)
  if (sectorSize !== 512 && sectorSize !== 4096) damaged()
  const chains = { bytes, view, sectorSize, next: readTable(view, sectorSize) }
  const entries = readEntries(readChain(chains, view.getUint32(48, true)))
  const root = entries.get(rootKey)
  const openMini = createMiniReader(chains, root)
  const cutoff = view.getUint32(56, true)
  return {
    has: name => entries.has(name.toLowerCase()),
    stream: name => {
      const entry = entries.get(name.toLowerCase())
      if (entry === undefined) return undefined
      const stored = entry.size < cutoff ? openMini(entry) : readChain(chains, entry.start)
      return stored.length < entry.size ? damaged() : stored.slice(0, entry.size)
    },
  }
}

/** Which sector follows which: the sectors of this table are listed in the header, and further on in a list of lists. */
const readTable = (view: DataView, sectorSize: number): Uint32Array => {
  const perSector = sectorSize / 4
  const offsetOf = (sector: number): number => (sector + 1) * sectorSize
  const word = (at: number): number => (at + 4 > view.byteLength ? damaged() : view.getUint32(at, true))
  const tableSectors = Array.from({ length: 109 }, (_, i) => view.getUint32(76 + i * 4, true))
  const allSectors = view.byteLength / sectorSize
  let list = view.getUint32(68, true)
  for (let seen = 0; list < lastRegularSector; seen++) {
    if (seen > allSectors) damaged()
    for (let i = 0; i < perSector - 1; i++) tableSectors.push(word(offsetOf(list) + i * 4))
    list = word(offsetOf(list) + (perSector - 1) * 4)
  }
  const used = tableSectors.filter(sector => sector < lastRegularSector)
  if (used.length > allSectors) damaged()
  const next = new Uint32Array(used.length * perSector)
  used.forEach((sector, i) => {
    for (let j = 0; j < perSector; j++) next[i * perSector + j] = word(offsetOf(sector) + j * 4)
  })
  return next
}

/** The sectors of a chain, one after the other; the file's last sector may be cut short. */
const readChain = ({ bytes, sectorSize, next }: Chains, start: number): Uint8Array<ArrayBuffer> => {
  const sectors = follow(next, start)
  const out = new Uint8Array(sectors.length * sectorSize)
  let length = 0
  for (const sector of sectors) {
    const from = (sector + 1) * sectorSize
    if (from >= bytes.length) damaged()
    const piece = bytes.subarray(from, from + sectorSize)
    out.set(piece, length)
    length += piece.length
  }
  return out.subarray(0, length)
}

const follow = (next: Uint32Array, start: number): number[] => {
  const sectors: number[] = []
  for (let sector = start; sector < lastRegularSector; sector = next[sector] ?? damaged()) {
    if (sectors.length >= next.length) damaged()
    sectors.push(sector)
  }
  return sectors
}

/** Small streams stand together in the root's own stream, in sectors of 64 bytes with a table of their own. */
const createMiniReader = (chains: Chains, root: Stream | undefined): ((entry: Stream) => Uint8Array<ArrayBuffer>) => {
  let opened: Chains | undefined
  const open = (): Chains => {
    const table = readChain(chains, chains.view.getUint32(60, true))
    const next = new Uint32Array(table.buffer, 0, Math.floor(table.length / 4))
    const padded = new Uint8Array(miniSectorSize + (root?.size ?? 0))
    padded.set(readChain(chains, root?.start ?? lastRegularSector).subarray(0, root?.size ?? 0), miniSectorSize)
    return { ...chains, bytes: padded, sectorSize: miniSectorSize, next }
  }
  return ({ start }) => readChain((opened ??= open()), start)
}

const rootKey = ''

/** Streams by their own name in small letters; the root's stands under ''. */
const readEntries = (directory: Uint8Array<ArrayBuffer>): ReadonlyMap<string, Stream> => {
  const entries = new Map<string, Stream>()
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  for (let at = 0; at + entryLength <= directory.length; at += entryLength) {
    const type = directory[at + 66]
    const nameLength = Math.max(0, Math.min(view.getUint16(at + 64, true), 64) - 2)
    if (type !== 2 && type !== 5) continue
    const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameLength)).toLowerCase()
    const key = type === 5 ? rootKey : name
    if (entries.has(key)) continue
    entries.set(key, { start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) })
  }
  return entries
}
