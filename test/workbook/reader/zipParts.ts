import { strToU8 } from 'fflate'

type Entry = { readonly name: string; readonly packed: Uint8Array; readonly unpacked: number; readonly flags?: number }

/** An archive of one deflated part that says of itself what it is told to. */
export const zipOf = ({ name, packed, unpacked, flags = 0 }: Entry): Uint8Array => {
  const path = strToU8(name)
  const fields = (view: DataView, at: number): void => {
    view.setUint16(at, flags, true)
    view.setUint16(at + 2, 8, true)
    view.setUint32(at + 12, packed.length, true)
    view.setUint32(at + 16, unpacked, true)
    view.setUint16(at + 20, path.length, true)
  }
  const local = new DataView(new ArrayBuffer(30))
  local.setUint32(0, 0x04_03_4b_50, true)
  fields(local, 6)
  const entry = new DataView(new ArrayBuffer(46))
  entry.setUint32(0, 0x02_01_4b_50, true)
  fields(entry, 8)
  const end = new DataView(new ArrayBuffer(22))
  end.setUint32(0, 0x06_05_4b_50, true)
  end.setUint16(10, 1, true)
  end.setUint32(16, 30 + path.length + packed.length, true)
  const pieces = [local, path, packed, entry, path, end]
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.byteLength, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength), at)
    at += piece.byteLength
  }
  return bytes
}
