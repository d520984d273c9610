import { describe, expect, it } from 'vitest'
import type { Undone } from '../../src/api/contract/importHistory.ts'
import type { ImportOutcome, Imports } from '../../src/api/contract/imports.ts'
import type { Years } from '../../src/api/contract/years.ts'
import { workbookBytes } from '../fixtures/shared.ts'
import { json, type Client } from './client.ts'
import { truthOf } from './truth.ts'
import { annex, annexNextMonth, clean, faulty } from './workbooks.ts'

/** A file on its way into the ledger, and out of it again. */
export const describeImports = (at: () => Client): void => {
  describe('an import', () => {
    it('stores exactly what the workbook says, each figure with its cell', async () => {
      const outcome = await at().commit(clean)
      expect(outcome).toMatchObject({ file: clean, status: 'committed', planYear: 2024, findings: [] })
      expect(outcome.changes).toEqual({ added: 504, changed: 0, unchanged: 0 })
      expect(new Set((await at().facts()).map(({ kind, cell, amount }) => `${kind} ${cell} ${amount}`))).toEqual(
        new Set(truthOf(clean).facts.map(({ kind, cell, amount }) => `${kind} ${cell} ${amount}`)),
      )
    })

    it('shows up among the years, the imports and in the book', async () => {
      const { importId } = await at().commit(annex)
      expect((await json<Years>(at().get('/api/years'))).years).toEqual([
        { planYear: 2024, facts: 485, imports: 1, latestAsOf: '2024-08-31', sample: false },
      ])
      const { imports } = await json<Imports>(at().get('/api/imports'))
      expect(imports).toMatchObject([{ id: importId, fileName: annex, order: 1, sample: false }])
      expect((await at().book()).imports.map(({ id }) => id)).toEqual([importId])
    })

    it('keeps the original file', async () => {
      const { importId } = await at().commit(clean)
      const response = await at().get(`/api/imports/${importId}/file`)
      expect(response.headers.get('content-disposition')).toContain(clean)
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(workbookBytes(clean))
    })

    it('of a file that is in already writes nothing', async () => {
      const first = await at().commit(clean)
      const response = await at().upload(new File([workbookBytes(clean)], 'tên khác.xlsx'))
      expect(response.status).toBe(200)
      const again = await json<ImportOutcome>(response)
      expect(again).toMatchObject({ status: 'duplicate', importId: first.importId })
      expect(again.findings.map(({ code }) => code)).toEqual(['file-already-imported'])
      expect((await json<Imports>(at().get('/api/imports'))).imports).toHaveLength(1)
    })

    it('that is only looked at writes nothing, and says what it would change', async () => {
      const response = await at().upload(clean, { dryRun: 'true' })
      expect(response.status).toBe(200)
      expect(await json<ImportOutcome>(response)).toMatchObject({
        status: 'preview',
        importId: null,
        changes: { added: 504, changed: 0, unchanged: 0 },
      })
      expect(await json<Imports>(at().get('/api/imports'))).toEqual({ imports: [] })
      expect((await at().book()).directory.projects).toEqual([])
    })

    it('commits what was seen, and nothing else', async () => {
      const { digest } = await json<ImportOutcome>(at().upload(clean, { dryRun: 'true' }))
      const other = await at().problem(at().upload(annex, { digest: digest ?? '' }))
      expect(other).toMatchObject({ status: 409, code: 'digest-differs' })
      expect((await at().upload(clean, { digest: digest ?? '' })).status).toBe(201)
    })

    it('is stopped by an error, whatever anyone says', async () => {
      const response = await at().upload(faulty)
      expect(response.status).toBe(422)
      const outcome = await json<ImportOutcome>(response)
      expect(outcome.status).toBe('rejected')
      const { code, message } = outcome.findings.find(({ severity }) => severity === 'error') ?? {}
      expect(code).toBeDefined()
      expect(message?.length).toBeGreaterThan(20)
      expect((await at().book()).facts.amount).toEqual([])
    })

    it('is stopped by a warning until someone says yes', async () => {
      await at().commit(annex)
      const stopped = await at().upload(annexNextMonth, {})
      expect(stopped.status).toBe(422)
      expect((await json<ImportOutcome>(stopped)).findings).toContainEqual(
        expect.objectContaining({ severity: 'warning', code: 'to-date-falls' }),
      )
      expect((await at().upload(annexNextMonth, { acceptWarnings: 'true' })).status).toBe(201)
    })

    it('keeps how much was found in it when it was taken in', async () => {
      await at().commit(annex)
      const { findings } = await at().commit(annexNextMonth)
      expect(findings.length).toBeGreaterThan(0)
      expect((await at().book()).imports.map(record => record.findings)).toEqual([0, findings.length])
    })

    it('of another plan year than the officer says is an error', async () => {
      const outcome = await json<ImportOutcome>(at().upload(clean, { planYear: '2025' }))
      expect(outcome.status).toBe('rejected')
      expect(outcome.findings).toContainEqual(
        expect.objectContaining({ severity: 'error', code: 'plan-year-mismatch' }),
      )
    })

    it('counts against what stands: the next month’s file of the same shape', async () => {
      await at().commit(annex)
      const { changes } = await at().commit(annexNextMonth)
      expect(changes.added + changes.changed + changes.unchanged).toBe(485)
      expect(changes.unchanged).toBeGreaterThan(300)
      expect(new Set((await at().facts()).map(({ file }) => file))).toContain(annexNextMonth)
    })

    it('of many files at once creates nobody twice', async () => {
      const files = [clean, annex, '04-dang-doc.xlsx', '12-mau-chuan.xlsb']
      const together = await Promise.all(files.map(file => at().upload(file)))
      expect(together.map(({ status }) => status)).toEqual([201, 201, 201, 201])
      const { investors, projects } = (await at().book()).directory
      for (const known of [investors.map(({ name }) => name), projects.map(({ code }) => code)]) {
        expect(new Set(known).size).toBe(known.length)
      }
      expect((await json<Imports>(at().get('/api/imports'))).imports.map(({ order }) => order)).toEqual([4, 3, 2, 1])
    })

    it.each([
      ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'not-a-workbook'],
      ['nothing', new Uint8Array(), 'empty-file'],
      ['half a workbook', workbookBytes(clean).slice(0, 9_000), 'damaged'],
    ])('of %s is refused with a sentence', async (_, bytes, code) => {
      const response = await at().upload(new File([bytes], 'báo cáo.xlsx'))
      expect(response.status).toBe(422)
      const outcome = await json<ImportOutcome>(response)
      expect(outcome).toMatchObject({ file: 'báo cáo.xlsx', status: 'rejected', planYear: null, digest: null })
      expect(outcome.findings.map(finding => finding.code)).toEqual([code])
    })
  })

  describe('undo', () => {
    it('brings back what stood before, to the đồng', async () => {
      await at().commit(annex)
      const before = await at().facts()
      const { importId } = await at().commit(annexNextMonth)
      expect(await json<Undone>(at().post(`/api/imports/${importId}/undo`))).toMatchObject({
        id: importId,
        status: 'undone',
      })
      expect(await at().facts()).toEqual(before)
    })

    it('lets the same file in again', async () => {
      const { importId } = await at().commit(clean)
      await at().post(`/api/imports/${importId}/undo`)
      expect(await at().facts()).toEqual([])
      await at().commit(clean)
    })

    it('is done once, and of an import that exists', async () => {
      const { importId } = await at().commit(clean)
      await at().post(`/api/imports/${importId}/undo`)
      expect(await at().problem(at().post(`/api/imports/${importId}/undo`))).toMatchObject({
        status: 409,
        code: 'already-undone',
      })
      expect(await at().problem(at().post('/api/imports/none/undo'))).toMatchObject({ status: 404, code: 'not-found' })
    })
  })
}
