import { beforeEach, describe, expect, it } from 'vitest'
import type { ReallocationProposal } from '../../src/api/contract/reallocation.ts'
import { dong } from '../../src/domain/base/money.ts'
import { openBook } from '../../src/domain/book/openBook.ts'
import { isoDate } from '../../src/domain/base/calendar.ts'
import { capitalOn } from '../../src/domain/reallocation/lines.ts'
import { defaultConstraints } from '../../src/domain/reallocation/moves.ts'
import { proposeMoves } from '../../src/domain/reallocation/propose.ts'
import type { Client } from './client.ts'

const asOf = isoDate('2024-10-20')

/** The export of a proposal to move capital. */
export const describeReallocations = (at: () => Client): void => {
  describe('a proposal to move capital', () => {
    let proposal: ReallocationProposal

    beforeEach(async () => {
      await at().post('/api/sample')
      const { lines } = capitalOn(openBook(await at().book()), { asOf })
      const constraints = { ...defaultConstraints, excluded: [] }
      proposal = { asOf, constraints, moves: [...proposeMoves(lines, defaultConstraints)] }
    })

    const sent = (body: unknown): Promise<Response> =>
      at().send(
        new Request('http://localhost/api/years/2024/reports/reallocation', {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { 'content-type': 'application/json' },
        }),
      )

    it('becomes a file that a spreadsheet opens', async () => {
      const response = await sent(proposal)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-disposition')).toContain('phuong-an-dieu-chuyen-von-2024-10-20.xlsx')
      expect(new Uint8Array(await response.arrayBuffer()).slice(0, 4)).toEqual(Uint8Array.of(0x50, 0x4b, 3, 4))
    })

    it('is turned away where it takes what is disbursed already, with a sentence', async () => {
      const [first, ...others] = proposal.moves
      const greedy = { ...proposal, moves: [{ ...first, amount: dong(9_000_000_000_000) }, ...others] }
      const { code, fields } = await at().problem(sent(greedy))
      expect(code).toBe('bad-request')
      expect(fields?.[0]?.message).toContain('thấp hơn số đã giải ngân')
    })

    it('is turned away where it moves nothing, or makes no sense', async () => {
      expect(await at().problem(sent({ ...proposal, moves: [] }))).toMatchObject({ code: 'bad-request' })
      expect(await at().problem(sent({ ...proposal, asOf: '2024-02-30' }))).toMatchObject({ code: 'bad-request' })
    })
  })
}
