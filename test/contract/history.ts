import { describe, expect, it } from 'vitest'
import type { KnownHistory } from '../../src/api/contract/history.ts'
import { json, type Client } from './client.ts'
import { annex } from './workbooks.ts'

/** How what was known changed, file by file. */
export const describeHistory = (at: () => Client): void => {
  const steps = async (query: string) =>
    (await json<KnownHistory>(at().get(`/api/years/2024/history?asOf=2024-08-31&${query}`))).steps

  describe('what was known', () => {
    it('of a project and of its investor, with the file that made it known, also after it was taken back', async () => {
      const { importId } = await at().commit(annex)
      const book = await at().book()
      const row = book.facts.amount.findIndex((_, fact) => (book.facts.investor[fact] ?? -1) >= 0)
      const project = book.directory.projects[book.facts.project[row] ?? -1]?.id ?? ''
      const investor = book.directory.investors[book.facts.investor[row] ?? -1]?.id ?? ''
      expect(await steps(`project=${project}`)).toMatchObject([{ event: 'committed', importId, fileName: annex }])
      const [ofInvestor] = await steps(`investor=${investor}`)
      expect(ofInvestor?.plan).toBeGreaterThan(0)
      await at().post(`/api/imports/${importId}/undo`)
      expect(await steps(`project=${project}`)).toMatchObject([{ event: 'committed' }, { event: 'undone', plan: null }])
    })

    it('of nobody is nothing', async () => {
      await at().commit(annex)
      expect(await steps('project=none')).toEqual([])
      expect(await steps('investor=none')).toEqual([])
    })
  })
}
