import { deflateSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'

/** As Node unpacks, and as a page does, which has no `process`. */
const homes = ['Node', 'a page'] as const

const loaded = (home: (typeof homes)[number]): Promise<typeof import('../../../src/workbook/reader/inflate.ts')> => {
  vi.resetModules()
  if (home === 'a page') vi.stubGlobal('process', undefined)
  return import('../../../src/workbook/reader/inflate.ts')
}

afterEach(() => vi.unstubAllGlobals())

/** Compresses badly, so that it is more than one piece of what a page unpacks at a time. */
const large = Uint8Array.from({ length: 300_000 }, (_, at) => Math.imul(at, 2_654_435_761) >>> 13)

const small = new TextEncoder().encode('Kế hoạch vốn năm 2024 '.repeat(40))

describe.each(homes)('in %s', home => {
  it.each([
    ['a small part', small],
    ['a large part', large],
    ['an empty part', new Uint8Array()],
  ])('%s comes out as it went in', async (_, bytes) => {
    const { inflate } = await loaded(home)
    expect(Buffer.compare(inflate(deflateSync(bytes), bytes.length) ?? Buffer.from('none'), bytes)).toBe(0)
  })

  it.each([
    ['more', small, -1],
    ['less', small, 1],
    ['more, of a large part,', large, -1],
    ['less, of a large part,', large, 1],
  ])('what comes to %s than was declared is refused', async (_, bytes, more) => {
    const { inflate } = await loaded(home)
    const declared = bytes.length + more
    const outcome = (() => {
      try {
        return inflate(deflateSync(bytes), declared)
      } catch {
        return undefined // the reader takes whatever is thrown for a damaged file
      }
    })()
    expect(outcome).toBeUndefined()
  })

  it('the checksum is the one that archives carry', async () => {
    const { crc32 } = await loaded(home)
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcb_f4_39_26)
  })
})
