import { describe, expect, it } from 'vitest'
import type { YearFindings } from '../../src/api/contract/findings.ts'
import { json, type Client } from './client.ts'
import { annex } from './workbooks.ts'

/** What was found in files and stood there with the officer's yes. */
export const describeFindings = (at: () => Client): void => {
  const found = async () => (await json<YearFindings>(at().get('/api/years/2024/findings'))).imports

  describe('what was found in files', () => {
    it('is kept with the file, who took it in and when, until the file is taken out', async () => {
      expect(await found()).toEqual([])
      const { importId, findings } = await at().commit(annex)
      const kept = await found()
      expect(kept).toMatchObject(findings.length === 0 ? [] : [{ importId, fileName: annex, findings }])
      await at().post(`/api/imports/${importId}/undo`)
      expect(await found()).toEqual([])
    })
  })
}
