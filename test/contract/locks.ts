import { describe, expect, it } from 'vitest'
import type { Undone } from '../../src/api/contract/importHistory.ts'
import type { ImportOutcome } from '../../src/api/contract/imports.ts'
import type { RecordHistory, Records } from '../../src/api/contract/records/routes.ts'
import { planMonths } from '../../src/domain/base/calendar.ts'
import { json, type Client } from './client.ts'
import { clean, repacked } from './workbooks.ts'

/** Months whose figures are settled: nothing imports into them, nothing is undone out of them. */
export const describeLocks = (at: () => Client): void => {
  const put = (month: number, sent: object) =>
    at().send(
      new Request(`http://localhost/api/period-locks/2024-${month}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ version: 0, body: { planYear: 2024, month }, ...sent }),
      }),
    )
  const lock = async (...months: readonly number[]) => {
    for (const month of months) expect((await put(month, { reason: 'Đã báo cáo UBND tỉnh' })).status).toBe(200)
  }
  const unlock = (month: number, query: string) =>
    at().send(new Request(`http://localhost/api/period-locks/2024-${month}?version=1${query}`, { method: 'DELETE' }))
  const outcomeOf = async (file: File | string, fields?: Record<string, string>): Promise<ImportOutcome> =>
    json<ImportOutcome>(at().upload(file, fields))

  describe('a locked month', () => {
    it('takes nothing in, and says which cells and what to do', async () => {
      await lock(8)
      const { status, findings } = await outcomeOf(clean)
      expect(status).toBe('rejected')
      const [finding] = findings.filter(({ code }) => code === 'period-locked')
      expect(finding).toMatchObject({ severity: 'error', sheet: expect.any(String), cell: expect.any(String) })
      expect(finding?.message).toMatch(/số liệu tháng 8\/2024 đã chốt, trong khi tệp có \d+ ô \([A-Z]+\d+, .*mở chốt/u)
      expect((await at().book()).facts.amount).toEqual([])
    })

    it('leaves other months open', async () => {
      await at().commit(clean)
      const months = new Set((await at().facts()).map(({ asOf }) => asOf.slice(0, 7)))
      expect(months.has('2025-01')).toBe(true)
    })

    it('stops a commit whose preview was seen before', async () => {
      const { status, digest } = await outcomeOf(clean, { dryRun: 'true' })
      expect(status).toBe('preview')
      await lock(8)
      expect((await outcomeOf(clean, { acceptWarnings: 'true', digest: digest ?? '' })).status).toBe('rejected')
    })

    it('lets in what it holds already, cell by cell', async () => {
      await at().commit(clean)
      await lock(...planMonths)
      const { status, changes } = await outcomeOf(repacked(clean))
      expect(status).toBe('committed')
      expect(changes).toEqual({ added: 0, changed: 0, unchanged: 504 })
    })

    it('keeps its imports from being undone, unless nothing would change', async () => {
      const { importId } = await at().commit(clean)
      await lock(8)
      expect(await at().problem(at().post(`/api/imports/${importId}/undo`))).toMatchObject({
        status: 409,
        code: 'period-locked',
      })
      expect((await at().facts()).length).toBeGreaterThan(0)
      expect((await at().upload(repacked(clean))).status).toBe(201)
      expect(await json<Undone>(at().post(`/api/imports/${importId}/undo`))).toMatchObject({ status: 'undone' })
    })

    it('is locked and unlocked with a reason, which is kept', async () => {
      expect(await at().problem(put(8, {}))).toMatchObject({ code: 'bad-request', fields: [{ name: 'reason' }] })
      await lock(8)
      expect(await at().problem(unlock(8, ''))).toMatchObject({ code: 'bad-request', fields: [{ name: 'reason' }] })
      const reason = 'Bổ sung chứng từ của Kho bạc'
      expect((await unlock(8, `&reason=${encodeURIComponent(reason)}`)).status).toBe(200)
      expect((await json<Records<'period-locks'>>(at().get('/api/period-locks'))).records).toEqual([])
      const { versions } = await json<RecordHistory<'period-locks'>>(at().get('/api/period-locks/2024-8/history'))
      expect(versions.map(version => version.reason)).toEqual([reason, 'Đã báo cáo UBND tỉnh'])
      await at().commit(clean)
    })

    it('is a month that there is', async () => {
      expect(await at().problem(put(14, { reason: 'Thử' }))).toMatchObject({ status: 400, code: 'bad-request' })
    })
  })
}
