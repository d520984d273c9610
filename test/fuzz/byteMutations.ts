import { unzipSync, zipSync } from 'fflate'
import type { Random } from '../workbook/generated/random.ts'

/** A file's bytes with something done to them, and what. */
export type Mutated = { readonly bytes: Uint8Array<ArrayBuffer>; readonly how: string }

/** Of the file as it lies on the disk, or of one part with a whole archive put around it again. */
export const mutateBytes = (original: Uint8Array, random: Random): Mutated => {
  const isZip = original[0] === 0x50 && original[1] === 0x4b
  if (!isZip || random.chance(0.3)) {
    const { bytes, how } = mutate(original, random)
    return { bytes: Uint8Array.from(bytes), how }
  }
  const parts = unzipSync(original)
  const name = random.pick(Object.keys(parts).filter(path => (parts[path]?.length ?? 0) > 0))
  const { bytes, how } = mutate(parts[name] ?? new Uint8Array(), random)
  return { bytes: Uint8Array.from(zipSync({ ...parts, [name]: bytes }, { level: 0 })), how: `${name}: ${how}` }
}

const mutate = (bytes: Uint8Array, random: Random): { readonly bytes: Uint8Array; readonly how: string } => {
  const at = random.below(bytes.length)
  const length = Math.min(bytes.length - at, 1 + random.below(64))
  switch (random.below(6)) {
    case 0:
      return { bytes: flipped(bytes, at, random), how: `bits flipped near ${at}` }
    case 1:
      return { bytes: joined(bytes.subarray(0, at), bytes.subarray(at + length)), how: `${length} bytes gone at ${at}` }
    case 2:
      return {
        bytes: joined(bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at)),
        how: `${length} bytes twice at ${at}`,
      }
    case 3:
      return { bytes: bytes.subarray(0, at), how: `cut at ${at}` }
    case 4:
      return {
        bytes: filled(bytes, at, { length, byte: random.pick([0, 0x20, 0x39, 0xff]) }),
        how: `overwritten at ${at}`,
      }
    default:
      return {
        bytes: swapped(bytes, at, { other: random.below(bytes.length), length }),
        how: `${length} bytes swapped at ${at}`,
      }
  }
}

const joined = (...pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

const flipped = (bytes: Uint8Array, at: number, random: Random): Uint8Array => {
  const copy = bytes.slice()
  for (let i = 0; i <= random.below(4); i += 1) {
    const place = (at + random.below(40)) % copy.length
    copy[place] = (copy[place] ?? 0) ^ (1 << random.below(8))
  }
  return copy
}

const filled = (bytes: Uint8Array, at: number, { length, byte }: { length: number; byte: number }): Uint8Array =>
  bytes.slice().fill(byte, at, at + length)

const swapped = (bytes: Uint8Array, at: number, { other, length }: { other: number; length: number }): Uint8Array => {
  const copy = bytes.slice()
  copy.set(bytes.subarray(other, Math.min(other + length, bytes.length - at + other)), at)
  copy.set(bytes.subarray(at, Math.min(at + length, bytes.length - other + at)), other)
  return copy
}
