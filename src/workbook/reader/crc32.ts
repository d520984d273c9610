/** The checksum that archives carry for each part: what was stored is what is read. */
export const crc32 = (bytes: Uint8Array): number => {
  const [t0, t1, t2, t3] = tables
  const whole = bytes.length - (bytes.length % 4)
  let crc = 0xff_ff_ff_ff
  let at = 0
  for (; at < whole; at += 4) {
    crc ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)
    crc = (t3[crc & 0xff] ?? 0) ^ (t2[(crc >>> 8) & 0xff] ?? 0) ^ (t1[(crc >>> 16) & 0xff] ?? 0) ^ (t0[crc >>> 24] ?? 0)
  }
  for (; at < bytes.length; at++) crc = (t0[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8)
  return ~crc >>> 0
}

/** Four tables, so that four bytes go at a time. */
const makeTables = (): readonly [Int32Array, Int32Array, Int32Array, Int32Array] => {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 0 ? crc >>> 1 : (crc >>> 1) ^ 0xed_b8_83_20
    return crc
  })
  const following = (table: Int32Array): Int32Array => table.map(crc => (crc >>> 8) ^ (first[crc & 0xff] ?? 0))
  const second = following(first)
  const third = following(second)
  return [first, second, third, following(third)]
}

const tables = makeTables()
