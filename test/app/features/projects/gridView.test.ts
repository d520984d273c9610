import { describe, expect, it } from 'vitest'
import {
  firstColumns,
  layoutOf,
  moved,
  parseGridSearch,
  pinToggled,
  searchOfLayout,
  toggled,
} from '../../../../src/app/features/projects/gridView.ts'

const first = layoutOf({})

describe('the columns of the grid', () => {
  it('are at first sight the ones of the report', () => {
    expect(first).toEqual({ shown: firstColumns, pinned: [] })
    expect(searchOfLayout(first)).toEqual({ cols: undefined, pins: undefined })
  })

  it('come in where they are offered, and go', () => {
    const with12 = toggled(first, 'fulfilment')
    expect(with12.shown.at(-1)).toBe('fulfilment')
    expect(toggled(toggled(first, 'plan'), 'plan').shown).toEqual(firstColumns)
    expect(toggled(with12, 'fulfilment').shown).toEqual(firstColumns)
  })

  it('never lose the name, which is the way to the project', () => {
    expect(toggled(first, 'name').shown).toContain('name')
  })

  it('move by one place and stop at the ends', () => {
    expect(moved(first, 'plan', -1).shown.slice(0, 4)).toEqual(['code', 'name', 'plan', 'investor'])
    expect(moved(first, 'code', -1).shown).toEqual(firstColumns)
    expect(moved(first, 'remaining', 1).shown).toEqual(firstColumns)
  })

  it('are no longer pinned once they are hidden', () => {
    const pinned = pinToggled(first, 'rate')
    expect(pinned.pinned).toEqual(['rate'])
    expect(toggled(pinned, 'rate').pinned).toEqual([])
    expect(pinToggled(pinned, 'rate').pinned).toEqual([])
  })

  it('stand in the address, without what makes no sense there', () => {
    const layout = { shown: ['name', 'rate', 'plan'], pinned: ['name'] } as const
    const search = searchOfLayout(layout)
    expect(search).toEqual({ cols: 'name.rate.plan', pins: 'name' })
    expect(layoutOf(parseGridSearch(search))).toEqual(layout)
    expect(layoutOf(parseGridSearch({ cols: 'name.__proto__.rate.rate', pins: 'plan' }))).toEqual({
      shown: ['name', 'rate'],
      pinned: [],
    })
  })
})
