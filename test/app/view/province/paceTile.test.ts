import { describe, expect, it } from 'vitest'
import { paceTile } from '../../../../src/app/view/province/paceTile.ts'
import { vi } from '../../../../src/app/text/vi/vi.ts'
import { planYearOf } from '../../../../src/domain/base/calendar.ts'
import { dong, units } from '../../../../src/domain/base/money.ts'
import { formatMoneyWithUnit } from '../../../../src/text/vi/format.ts'

const ty = (amount: number) => dong(Math.round(amount * units.ty))

const tile = (required: number | undefined, recent: number | undefined) =>
  paceTile(
    {
      pace: {
        requiredPace: required === undefined ? undefined : ty(required),
        recentPace: recent === undefined ? undefined : ty(recent),
      },
      planYear: planYearOf(2024),
      target: 0.95,
      say: amount => formatMoneyWithUnit(amount, 'ty').replaceAll('\u00a0', ' '),
    },
    vi,
  )

describe('what has to be done a month', () => {
  it('is set against what was done', () => {
    expect(tile(312.04, 140)).toMatchObject({
      amount: ty(312),
      note: 'để đạt 95\u00a0%, gấp 2,2 lần nhịp gần đây',
      change: 'ba tháng qua: 140 tỷ đồng/tháng',
    })
  })

  it('may be less than what was done', () => {
    expect(tile(100, 140)?.note).toBe('để đạt 95\u00a0%, nhịp gần đây là đủ')
  })

  it('is compared with nothing where nothing was done, or it is not known', () => {
    expect(tile(100, 0)?.note).toBe('để đạt 95\u00a0% vào 31/01/2025')
    expect(tile(100, undefined)).toMatchObject({ note: 'để đạt 95\u00a0% vào 31/01/2025', change: undefined })
  })

  it('is nothing where the target is reached, and unsaid where it cannot be known', () => {
    expect(tile(0, 140)).toMatchObject({ title: 'Đã đạt 95\u00a0% kế hoạch', amount: undefined })
    expect(tile(undefined, 140)).toBeUndefined()
  })
})
