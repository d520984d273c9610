import { describe, expect, it } from 'vitest'
import { tilesOf } from '../../../../src/app/view/province/tilesOf.ts'
import { vi } from '../../../../src/app/text/vi/vi.ts'
import { isoDate, planYearOf } from '../../../../src/domain/base/calendar.ts'
import { dong } from '../../../../src/domain/base/money.ts'
import { formatMoney } from '../../../../src/text/vi/format.ts'
import { figures } from '../../features/overview/figures.ts'

const tiles = (now: Parameters<typeof figures>[0], before?: Parameters<typeof figures>[0]) =>
  tilesOf(
    {
      planYear: planYearOf(2024),
      target: 0.95,
      now: figures(now),
      before: before && { date: isoDate('2024-09-20'), figures: figures(before) },
      say: amount => formatMoney(amount, 'dong'),
    },
    vi,
  )

const tile = (all: ReturnType<typeof tiles>, figure: string) => all.find(each => each.figure === figure)

describe('the tiles', () => {
  it('say by how much the target is missed, and by how much it is passed', () => {
    expect(tile(tiles({ gapToTarget: dong(45) }), 'gapToTarget')).toMatchObject({
      title: 'Còn thiếu để đạt 95\u00a0%',
      amount: 45,
    })
    expect(tile(tiles({ gapToTarget: dong(-3) }), 'gapToTarget')).toMatchObject({
      title: 'Đã vượt mức 95\u00a0%',
      amount: 3,
    })
  })

  it('say what moved, with its sign, and what did not', () => {
    const moved = tiles({ plan: dong(100), actual: dong(50) }, { plan: dong(100), actual: dong(60) })
    expect(tile(moved, 'actual')?.change).toBe('−10 từ 20/09/2024')
    expect(tile(moved, 'plan')?.change).toBe('không đổi từ 20/09/2024')
  })

  it('give the change of the rate in points', () => {
    const moved = tiles({ actual: dong(60), rate: 0.6 }, { actual: dong(50), rate: 0.5 })
    expect(tile(moved, 'actual')?.change).toBe('+10, +10,00 điểm % từ 20/09/2024')
  })

  it('say nothing of a change where one of the two is not known', () => {
    expect(tile(tiles({ committed: dong(5) }, {}), 'committed')?.change).toBeUndefined()
    expect(tile(tiles({}, { committed: dong(5) }), 'committed')?.change).toBeUndefined()
  })

  it('know the first report from a report without change', () => {
    expect(tile(tiles({ actual: dong(5) }), 'actual')?.change).toBe('kỳ báo cáo đầu tiên')
    expect(tile(tiles({}), 'actual')?.change).toBeUndefined()
  })
})
