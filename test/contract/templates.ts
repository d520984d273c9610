import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ImportOutcome } from '../../src/api/contract/imports.ts'
import { filled } from '../report/templates/filled.ts'
import { json, type Client } from './client.ts'
import { annex } from './workbooks.ts'

/** Empty forms: downloaded, filled in and imported back without a question. */
export const describeTemplates = (at: () => Client): void => {
  const investorsOf = async () => (await at().book()).directory.investors

  describe('a form for an investor', () => {
    it('filled in goes into the ledger at once, without a question', async () => {
      await at().commit(annex)
      const [investor] = await investorsOf()
      const response = await at().get(`/api/years/2024/templates/${investor?.id}?period=2024-10-20`)
      expect(response.status).toBe(200)
      const name = /filename="(mau-giai-ngan-2024-10-20-[a-z0-9-]+\.xlsx)"/.exec(
        response.headers.get('content-disposition') ?? '',
      )?.[1]
      const form = filled(new Uint8Array(await response.arrayBuffer()), { F6: 180_000, F8: 160_000.5 })
      const imported = await at().upload(new File([form], name ?? ''), {})
      expect(imported.status).toBe(201)
      const outcome = await json<ImportOutcome>(imported)
      // A note at most: no spreadsheet has worked the form's own totals out here.
      expect(outcome.findings.filter(({ code }) => code !== 'total-without-value')).toEqual([])
      expect(outcome).toMatchObject({ status: 'committed', asOf: '2024-10-20' })
      expect(outcome.changes).toEqual({ added: 2, changed: 0, unchanged: 0 })
      const told = (await at().facts()).filter(({ file }) => file === name)
      expect(told.map(({ amount, asOf, basis }) => [amount, asOf, basis])).toEqual([
        [180_000_000_000, '2024-10-20', 'toDate'],
        [160_000_500_000, '2024-10-20', 'toDate'],
      ])
    })

    it('comes for all of them in one archive, of commitments too', async () => {
      await at().commit(annex)
      const response = await at().get('/api/years/2024/templates?kind=commitment')
      expect(response.headers.get('content-type')).toBe('application/zip')
      const names = Object.keys(unzipSync(new Uint8Array(await response.arrayBuffer())))
      expect(names).toHaveLength((await investorsOf()).length)
    })

    it.each([
      ['/api/years/2024/templates/none', 404, 'not-found'],
      ['/api/years/2024/templates', 404, 'not-found'],
      ['/api/years/2024/templates?period=2026-01', 400, 'bad-request'],
      ['/api/years/2024/templates?period=quarter', 400, 'bad-request'],
    ])('%s → %i %s', async (path, status, code) => {
      expect(await at().problem(at().get(path))).toMatchObject({ status, code })
    })
  })
}
