import { read, utils, type CellObject, type WorkSheet } from 'xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMockHomeInNode } from '../../mock/node.ts'
import type { MockHome } from '../../mock/home.ts'

/** A share stands in an exported file as a number with a % format, or as text. */
const isShare = ({ t, z, v }: CellObject): boolean =>
  t === 'n' ? String(z ?? '').includes('%') : /\d\s?%/u.test(String(v ?? ''))

const ofWhat = /kế hoạch|\bKH\b|cam kết|còn lại|đã giải ngân/iu
const asOfWhen = /\d{1,2}\/\d{1,2}\/\d{4}/u

type Place = { readonly cell: CellObject; readonly name: string; readonly row: number; readonly column: number }

const placesOf = (sheet: WorkSheet): readonly Place[] =>
  Object.keys(sheet)
    .filter(name => !name.startsWith('!'))
    .map(name => {
      const { r, c } = utils.decode_cell(name)
      return { cell: sheet[name] as CellObject, name, row: r, column: c } // a cell, by the library's own keys
    })

const textOf = ({ cell }: Place): string => (cell.t === 's' ? String(cell.v) : '')

/** Its own words and the headings over its column: what the share is of; anywhere on the sheet: as of when. */
const bareShares = (sheet: WorkSheet): readonly string[] => {
  const places = placesOf(sheet)
  const whole = places.map(textOf).join(' ')
  return places
    .filter(({ cell }) => isShare(cell))
    .flatMap(share => {
      const above = places.filter(({ row, column }) => column === share.column && row < share.row)
      const nearby = [share, ...above].map(textOf).join(' ')
      const lacks = [...(ofWhat.test(nearby) ? [] : ['of what']), ...(asOfWhen.test(whole) ? [] : ['as of when'])]
      return lacks.length === 0 ? [] : `${share.name} “${String(share.cell.w ?? share.cell.v)}”: ${lacks.join(', ')}`
    })
}

describe('no percentage stands bare in an exported file', () => {
  let home: MockHome
  beforeAll(async () => {
    home = await openMockHomeInNode('officer')
    const loaded = await home.fetch(new Request('http://localhost/api/sample', { method: 'POST' }))
    expect(loaded.status).toBe(201)
  })
  afterAll(() => home.close())

  it.each([
    ['as everybody counts', ''],
    ['of the plan at the start of the year', '&denominator=startOfYear'],
    ['with carried-over capital', '&carriedOver=together'],
    ['by the province’s own rules', `&rules=${encodeURIComponent('nghe-an-20-10-2024')}`],
  ])('the lagging report %s', async (_, terms) => {
    const path = `http://localhost/api/years/2024/reports/lagging?asOf=2024-10-20${terms}`
    const response = await home.fetch(new Request(path))
    expect([response.status, response.status === 200 ? '' : await response.clone().text()]).toEqual([200, ''])
    const { Sheets } = read(new Uint8Array(await response.arrayBuffer()), { cellNF: true })
    const shares = Object.values(Sheets).flatMap(sheet => placesOf(sheet).filter(({ cell }) => isShare(cell)))
    expect(shares.length).toBeGreaterThan(10)
    expect(Object.values(Sheets).flatMap(bareShares)).toEqual([])
  })
})
