import { describe, expect, it } from 'vitest'
import { createShelf } from '../../../src/app/worker/shelf.ts'
import { workbookBytes } from '../../fixtures/shared.ts'

const hints = { planYear: undefined, asOf: undefined }
const decisions = undefined

/** A file that counts how often its bytes are asked for. */
const countedFile = (name: string) => {
  const file = new File([workbookBytes(name)], name)
  let reads = 0
  const counted = Object.assign(file, {
    arrayBuffer: () => {
      reads += 1
      return Promise.resolve(workbookBytes(name).buffer)
    },
  })
  return { file: counted, reads: () => reads }
}

describe('the shelf of read workbooks', () => {
  it('interprets anew, and shows rows, without reading the bytes again', async () => {
    const { file, reads } = countedFile('01-mau-chuan.xlsx')
    const shelf = createShelf()
    await shelf.read({ key: 'a', file, hints, decisions })
    await shelf.read({ key: 'a', file, hints, decisions })
    const rows = await shelf.rows({ key: 'a', file, sheet: 'Cam kết 2024', from: 3, to: 5 })
    expect(rows.map(({ row }) => row)).toEqual([3, 4])
    expect(rows[0]?.cells[1]).toEqual({ kind: 'text', value: '7762301' })
    expect(rows[0]?.cells[4]).toEqual({ kind: 'number', value: 428_687, isPercent: false })
    expect(reads()).toBe(1)
  })

  it('puts the one longest unasked for away when it runs out of room, and reads it again when asked', async () => {
    const [a, b] = [countedFile('01-mau-chuan.xlsx'), countedFile('02-phu-luc-cam-ket.xlsx')]
    const shelf = createShelf(1_000)
    await shelf.read({ key: 'a', file: a.file, hints, decisions })
    await shelf.read({ key: 'b', file: b.file, hints, decisions })
    await shelf.rows({ key: 'a', file: a.file, sheet: 'Cam kết 2024', from: 0, to: 1 })
    expect([a.reads(), b.reads()]).toEqual([2, 1])
  })

  it('forgets what is taken off the list', async () => {
    const { file, reads } = countedFile('01-mau-chuan.xlsx')
    const shelf = createShelf()
    await shelf.read({ key: 'a', file, hints, decisions })
    shelf.forget('a')
    await shelf.read({ key: 'a', file, hints, decisions })
    expect(reads()).toBe(2)
  })

  it('says when the bytes are cells, and only then what they mean', async () => {
    const { file } = countedFile('01-mau-chuan.xlsx')
    const steps: string[] = []
    await createShelf().read({ key: 'a', file, hints, decisions }, () => steps.push('read'))
    expect(steps).toEqual(['read'])
  })

  it('names why a file cannot be read', async () => {
    const png = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], 'anh.xlsx')
    expect(await createShelf().read({ key: 'a', file: png, hints, decisions })).toMatchObject({
      ok: false,
      error: { code: 'not-a-workbook' },
    })
  })

  it('has no rows of a sheet that is not there', async () => {
    const { file } = countedFile('01-mau-chuan.xlsx')
    expect(await createShelf().rows({ key: 'a', file, sheet: '__proto__', from: 0, to: 9 })).toEqual([])
  })
})
