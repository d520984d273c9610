import { describe, expect, it } from 'vitest'
import type { RecordHistory, Records } from '../../src/api/contract/records/routes.ts'
import { json, type Client } from './client.ts'

const obstacle = {
  subject: 'project',
  subjectId: 'p-1',
  kind: 'siteClearance',
  text: 'Còn 9 hộ chưa nhận tiền bồi thường',
  foundOn: '2024-09-20',
  state: 'open',
}

/** What people edit: versions, conflicts, and who may not. */
export const describeRecords = (at: () => Client): void => {
  const put = (id: string, sent: object) =>
    at().send(
      new Request(`http://localhost/api/obstacles/${id}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(sent),
      }),
    )
  const all = async () => (await json<Records<'obstacles'>>(at().get('/api/obstacles'))).records

  describe('what people edit', () => {
    it('is kept with who, when and why', async () => {
      expect((await put('o-1', { version: 0, body: obstacle, reason: 'Báo cáo tháng 9' })).status).toBe(200)
      const [record] = await all()
      expect(record).toMatchObject({ id: 'o-1', version: 1, body: obstacle, reason: 'Báo cáo tháng 9' })
      expect(record?.by).toBeTruthy()
    })

    it('is not written over by who has not seen the latest version', async () => {
      await put('o-1', { version: 0, body: obstacle })
      const late = put('o-1', { version: 0, body: { ...obstacle, text: 'Khác' } })
      expect(await at().problem(late)).toMatchObject({ status: 409, code: 'version-differs' })
      expect(await all()).toMatchObject([{ body: { text: obstacle.text } }])
    })

    it('is removed, and its versions stay', async () => {
      await put('o-1', { version: 0, body: obstacle })
      const removed = await at().send(new Request('http://localhost/api/obstacles/o-1?version=1', { method: 'DELETE' }))
      expect(removed.status).toBe(200)
      expect(await all()).toEqual([])
      const { versions } = await json<RecordHistory<'obstacles'>>(at().get('/api/obstacles/o-1/history'))
      expect(versions.map(({ version, body }) => [version, body === null])).toEqual([
        [2, true],
        [1, false],
      ])
    })

    it.each([
      ['of another shape', 'o-1', { version: 0, body: { ...obstacle, kind: 'laziness' } }],
      ['under a name that leads elsewhere', 'a%2F..%2Fb', { version: 0, body: obstacle }],
      ['without a version', 'o-1', { body: obstacle }],
    ])('is refused %s', async (_, id, sent) => {
      expect(await at().problem(put(id, sent))).toMatchObject({ status: 400, code: 'bad-request' })
    })

    it('that nobody ever saved has an empty history', async () => {
      expect(await json(at().get('/api/obstacles/none/history'))).toEqual({ versions: [] })
    })
  })
}
