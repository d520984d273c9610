import { Inflate, inflateSync } from 'fflate'
import { crc32 as crc32Here } from './crc32.ts'

/**
 * Node unpacks four times as fast as a script does. Asked for where it is there and never imported, because a page reads
 * workbooks with this very code; what comes out is the same.
 */
const node = globalThis.process?.getBuiltinModule?.('node:zlib')

/** Deflated bytes that come to exactly so many; undefined where they do not, and never are more than that written. */
export const inflate = (packed: Uint8Array, length: number): Uint8Array<ArrayBuffer> | undefined => {
  if (node !== undefined) return inflateInNode(node, packed, length)
  return packed.length <= pieceLength ? inflateAtOnce(packed, length) : inflateInPieces(packed, length)
}

export const crc32 = (bytes: Uint8Array): number => node?.crc32(bytes) ?? crc32Here(bytes)

type Zlib = NonNullable<typeof node>

const inflateInNode = (zlib: Zlib, packed: Uint8Array, length: number): Uint8Array<ArrayBuffer> | undefined => {
  // In one piece; one byte more than declared shows in the length, and more than that it refuses.
  const bounds = { maxOutputLength: length + 1, chunkSize: Math.max(length + 1, leastChunk) }
  const out = zlib.inflateRawSync(packed, bounds)
  return out.length === length ? new Uint8Array(out.buffer, out.byteOffset, length) : undefined
}

/** Of what Node unpacks into. */
const leastChunk = 64

const pieceLength = 65_536

const inflateInPieces = (packed: Uint8Array, length: number): Uint8Array<ArrayBuffer> | undefined => {
  const out = new Uint8Array(length)
  let written = 0
  const inflater = new Inflate(piece => {
    if (written + piece.length <= length) out.set(piece, written)
    written += piece.length
  })
  for (let at = 0; at < packed.length && written <= length; at += pieceLength)
    inflater.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length)
  return written === length ? out : undefined
}

/** What is small cannot swell to much: it is written straight to where it goes. One byte more than declared shows in the length. */
const inflateAtOnce = (packed: Uint8Array, length: number): Uint8Array<ArrayBuffer> | undefined => {
  const out = new Uint8Array(length + 1)
  const written = inflateSync(packed, { out }).length
  return written === length ? out.subarray(0, length) : undefined
}
