import { beforeEach, describe, expect, it } from 'vitest'
import type { Forecasts } from '../../src/api/contract/forecast.ts'
import { json, type Client } from './client.ts'
import { annex, clean } from './workbooks.ts'

/** What will be disbursed by 31 January, over the API. */
export const describeForecasts = (at: () => Client): void => {
  const forecasts = (query: string) => json<Forecasts>(at().get(`/api/years/2024/forecast?${query}`))

  describe('the forecast', () => {
    beforeEach(() => at().commit(annex))

    it('of the province, unless asked for others, on the latest day that anything was disbursed', async () => {
      const { asOf, rows } = await forecasts('')
      expect(asOf).toBe('2024-08-31')
      expect(rows.map(({ key }) => key)).toEqual(['province'])
    })

    it('says nothing where there is too little data, but what is needed a month', async () => {
      expect((await forecasts('asOf=2024-03-31')).rows[0]).toMatchObject({
        method: null,
        p10: null,
        p50: null,
        p90: null,
        backtestError: null,
        requiredPace: null,
      })
    })

    it('has a row per investor', async () => {
      const { rows } = await forecasts('by=investor&asOf=2024-08-31')
      expect(rows.length).toBeGreaterThan(1)
      for (const { p10, p50, p90 } of rows) expect([p10, p50, p90].every(part => part === null)).toBe(p50 === null)
    })
  })

  it('of a year of which nothing was disbursed yet says nothing', async () => {
    await at().commit(clean)
    const { rows } = await forecasts('by=project&asOf=2024-08-31')
    expect(rows.length).toBe(36)
    expect(new Set(rows.map(({ method }) => method))).toEqual(new Set([null]))
  })

  it('of the sample province: a band, its method and its error', async () => {
    await at().post('/api/sample')
    const { rows } = await forecasts('asOf=2024-10-20')
    const [province] = rows
    expect(province?.method).toBe('commitments')
    expect(province?.backtestError).toBeCloseTo(0.033, 3)
    const { p10, p50, p90 } = province ?? {}
    expect([2_852_000_000_000, p10, p50, p90, 5_471_000_000_000]).toEqual(
      [2_852_000_000_000, p10, p50, p90, 5_471_000_000_000].toSorted((a, b) => Number(a) - Number(b)),
    )
    expect(province?.requiredPace).toBeGreaterThan(province?.recentPace ?? 0)
  })
}
