import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { workbookBytes } from '../fixtures/shared.ts'
import type { Client } from './client.ts'
import { annex, annexNextMonth, clean, faulty } from './workbooks.ts'

/** Files on their way back to who sent them, with what is to be mended marked. */
export const describeReturned = (at: () => Client): void => {
  const send = (name: string, fileName = name): Promise<Response> => {
    const form = new FormData()
    form.set('file', new File([workbookBytes(name)], fileName))
    return at().post('/api/returned', form)
  }
  const nameOf = (response: Response): string =>
    decodeURIComponent(/filename\*=UTF-8''(.+)$/u.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '')
  const partsOf = async (response: Response): Promise<Record<string, string>> => {
    expect(response.status).toBe(200)
    const parts = unzipSync(new Uint8Array(await response.arrayBuffer()))
    return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]))
  }

  describe('a file to be returned', () => {
    it('comes back with a comment on every faulty cell, and nothing of it is written', async () => {
      const response = await send(faulty)
      expect(nameOf(response)).toBe('08-bay-loi - đã đánh dấu.xlsx')
      const comments = (await partsOf(response))['xl/comments1.xml'] ?? ''
      for (const cell of ['A1', 'B29', 'D5', 'J13', 'I31', 'D33', 'T31', 'M9'])
        expect(comments).toContain(`ref="${cell}"`)
      expect(comments).toContain('Xin sửa')
      expect(comments).not.toContain('Sheet “Tong hop”, ô')
      expect((await at().book()).facts.amount).toEqual([])
    })

    it('of a format that cannot be marked goes with a list', async () => {
      await at().commit(annex)
      const response = await at().post('/api/returned', brokenCsv())
      expect(nameOf(response)).toBe('so-lieu - những điều cần sửa.xlsx')
      const sheet = Object.values(await partsOf(response)).join('')
      expect(sheet).toContain('không cho đánh dấu')
    })

    it('in the ledger already keeps what was found when it was taken in', async () => {
      await at().commit(annex)
      const { importId } = await at().commit(annexNextMonth)
      const returned = await at().get(`/api/imports/${importId}/returned`)
      const comments = (await partsOf(returned))['xl/comments1.xml'] ?? ''
      expect(comments).toContain('Lũy kế')
      expect(await partsOf(await send(annexNextMonth))).toMatchObject({ 'xl/comments1.xml': comments })
    })

    it('with nothing to mend is not returned', async () => {
      expect(await at().problem(send(clean))).toMatchObject({ status: 404, code: 'not-found' })
      const { importId } = await at().commit(clean)
      expect(await at().problem(at().get(`/api/imports/${importId}/returned`))).toMatchObject({ code: 'not-found' })
      expect(await at().problem(at().get('/api/imports/none/returned'))).toMatchObject({ status: 404 })
    })
  })
}

const brokenCsv = (): FormData => {
  const form = new FormData()
  const lines = ['Tên dự án,Kế hoạch vốn năm 2024', 'Đường ven biển,chưa có', 'Cầu Hưng Đức,1200']
  form.set('file', new File([lines.join('\n')], 'so-lieu.csv'))
  return form
}
