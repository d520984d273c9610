import { describe, expect, it } from 'vitest'
import type { Lagging, Progress } from '../../src/api/contract/figures.ts'
import type { Imports } from '../../src/api/contract/imports.ts'
import type { SampleOutcome } from '../../src/api/contract/sample.ts'
import type { Session } from '../../src/api/contract/session.ts'
import type { YearBookAnswer, Years } from '../../src/api/contract/years.ts'
import { json, type Client } from './client.ts'
import { truthOf } from './truth.ts'
import { annex, clean } from './workbooks.ts'

/** What can be read out of the ledger: the book, the figures, the reports. */
export const describeLedger = (at: () => Client): void => {
  describe('an empty ledger', () => {
    it('has no years, no imports and an empty book of any year', async () => {
      expect(await json<Years>(at().get('/api/years'))).toEqual({ years: [] })
      expect(await json<Imports>(at().get('/api/imports'))).toEqual({ imports: [] })
      expect((await at().book()).facts.amount).toEqual([])
      expect((await json<Progress>(at().get('/api/years/2024/progress?by=investor'))).rows).toEqual([])
    })

    it('knows who asks', async () => {
      expect(await json<Session>(at().get('/api/session'))).toMatchObject({ role: 'officer', mayWrite: true })
    })
  })

  describe('the book', () => {
    it('is sent once as long as nothing changes', async () => {
      await at().commit(clean)
      const etag = (await at().get('/api/years/2024/book')).headers.get('etag') ?? ''
      expect((await at().get('/api/years/2024/book', { 'if-none-match': etag })).status).toBe(304)
      await at().commit(annex)
      expect((await at().get('/api/years/2024/book', { 'if-none-match': etag })).status).toBe(200)
    })

    it('can be had as it was known before', async () => {
      const before = new Date(Date.now() - 60_000).toISOString()
      await at().commit(clean)
      const then = await json<YearBookAnswer>(at().get(`/api/years/2024/book?knownAt=${before}`))
      expect(then.facts.amount).toEqual([])
      expect((await at().book()).facts.amount).toHaveLength(504)
    })
  })

  describe('the figures', () => {
    it('of one project, by code or by any spelling of its name', async () => {
      await at().commit(clean)
      const [first] = truthOf(clean).facts
      const byCode = await at().facts(first?.project.code ?? '')
      expect(byCode).toHaveLength(14)
      expect(await at().facts((first?.project.name ?? '').toUpperCase())).toEqual(byCode)
      expect(await at().facts('không có dự án này')).toEqual([])
    })

    it('stand for the latest disbursement unless asked for another day', async () => {
      await at().commit(annex)
      const latest = await json<Progress>(at().get('/api/years/2024/progress?by=province'))
      expect(latest.asOf).toBe('2024-08-31')
      expect(latest.rows).toHaveLength(1)
      const { plan, actual, rate } = latest.rows[0] ?? {}
      expect(rate).toBe((actual ?? 0) / (plan ?? 1))
      const earlier = await json<Progress>(at().get('/api/years/2024/progress?by=province&asOf=2024-03-31'))
      expect(earlier.rows[0]).toMatchObject({ actual: null, rate: null })
    })

    it('say how much of the plan was reported for the last cut-off that was due, before, or not at all', async () => {
      await at().commit(annex)
      const [row] = (await json<Progress>(at().get('/api/years/2024/progress?by=province'))).rows
      const { reported, stale, silent } = row?.coverage ?? {}
      const plan = [reported, stale, silent].reduce((sum, share) => sum + (share?.plan ?? 0), 0)
      expect(plan).toBe(row?.plan)
      expect(reported?.projects).toBeGreaterThan(0)
      const [early] = (await json<Progress>(at().get('/api/years/2024/progress?by=province&asOf=2024-03-31'))).rows
      expect(early?.coverage).toMatchObject({
        reported: { plan: 0, projects: 0 },
        silent: { plan: early?.plan },
      })
    })

    it('stand for the day of the last report, whatever later day is asked for', async () => {
      await at().commit(annex)
      for (const figures of ['progress?by=province&', 'forecast?', 'lagging?']) {
        const asked = await json<Progress>(at().get(`/api/years/2024/${figures}asOf=2025-01-31`))
        const reported = await json<Progress>(at().get(`/api/years/2024/${figures}asOf=2024-08-31`))
        expect(asked).toEqual({ ...reported, asked: '2025-01-31' })
        expect(reported).toMatchObject({ asked: '2024-08-31', asOf: '2024-08-31' })
      }
    })

    it('name who lags, with the rule, its figures and a sentence', async () => {
      await at().commit(annex)
      const { investors } = await json<Lagging>(at().get('/api/years/2024/lagging?asOf=2024-08-31'))
      expect(investors.length).toBeGreaterThan(0)
      for (const { flags } of investors) {
        expect(flags.length).toBeGreaterThan(0)
        for (const { rule, sentence } of flags) expect([rule, sentence].every(text => text.length > 5)).toBe(true)
      }
    })

    it('go into a report that a spreadsheet opens', async () => {
      await at().commit(annex)
      const response = await at().get('/api/years/2024/reports/lagging?asOf=2024-08-31&format=xlsx')
      expect(response.status).toBe(200)
      expect(response.headers.get('content-disposition')).toContain('giai-ngan-cham-2024-08-31.xlsx')
      expect(new Uint8Array(await response.arrayBuffer()).slice(0, 4)).toEqual(Uint8Array.of(0x50, 0x4b, 3, 4))
    })
  })

  describe('the sample province', () => {
    it('comes in by the same door, into an empty ledger only', async () => {
      const response = await at().post('/api/sample')
      expect(response.status).toBe(201)
      const { imports } = await json<SampleOutcome>(response)
      expect(imports.filter(({ status }) => status !== 'committed')).toEqual([])
      expect((await json<Years>(at().get('/api/years'))).years).toMatchObject([{ planYear: 2024, sample: true }])
      expect(await at().problem(at().post('/api/sample'))).toMatchObject({ status: 409, code: 'ledger-not-empty' })
    })

    it('does not mix with real figures', async () => {
      await at().commit(clean)
      expect(await at().problem(at().post('/api/sample'))).toMatchObject({ code: 'ledger-not-empty' })
    })
  })
}
