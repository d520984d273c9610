import { describe, expect, it } from 'vitest'
import type { Lagging, Progress } from '../../src/api/contract/figures.ts'
import type { Terms } from '../../src/api/contract/terms.ts'
import { defaultRuleSet } from '../../src/domain/lagging/ruleSets.ts'
import { ngheAn } from '../../src/province/nghe-an/ngheAn.ts'
import { ngheAnRuleSet } from '../../src/province/nghe-an/ruleSets.ts'
import { json, type Client } from './client.ts'
import { annex } from './workbooks.ts'

const { id: _, version: __, ...body } = defaultRuleSet

/** On what terms figures are asked for: how they are counted, by which rules, with what people typed in. */
export const describeTerms = (at: () => Client): void => {
  const put = async (path: string, version: number, sent: object): Promise<Response> => {
    const headers = { 'content-type': 'application/json' }
    const request = { method: 'PUT', headers, body: JSON.stringify({ version, body: sent }) }
    return at().send(new Request(`http://localhost${path}`, request))
  }
  const terms = (rules = '') =>
    json<Terms>(at().get(`/api/years/2024/terms${rules && `?${new URLSearchParams({ rules }).toString()}`}`))
  const lagging = (query: string) => json<Lagging>(at().get(`/api/years/2024/lagging?${query}`))
  const progress = (query: string) => json<Progress>(at().get(`/api/years/2024/progress?by=province&${query}`))

  describe('the day on which reports are due', () => {
    it('is among the terms once somebody has set it', async () => {
      await put('/api/submission-settings/province', 0, { dueDay: 5, graceDays: 2 })
      expect((await terms()).stated.submissions).toEqual({ dueDay: 5, graceDays: 2 })
    })

    it('is a day that every month has', async () => {
      const response = await put('/api/submission-settings/province', 0, { dueDay: 31, graceDays: 0 })
      expect(response.status).toBe(400)
    })
  })

  describe('rule sets', () => {
    it('begin with the default', async () => {
      expect(await terms()).toEqual({
        ruleSet: defaultRuleSet,
        target: ngheAn.target,
        typicalYear: ngheAn.typicalYear,
        stated: { planTotals: [], nationalRates: [] },
      })
    })

    it.each([
      ['by id', 'nghe-an-20-10-2024'],
      ['by id and version', 'nghe-an-20-10-2024@1'],
      ['by name in any spelling', 'TIÊU CHÍ CỦA TỈNH NGÀY 20/10/2024'],
      ['by name and version', 'Tiêu chí của tỉnh ngày 20/10/2024@1'],
    ])('are found %s', async (_case, asked) => {
      expect((await terms(asked)).ruleSet).toEqual(ngheAnRuleSet)
    })

    it.each(['no such set', 'default@9', 'default@0'])(
      '“%s” is unknown, and the answer says which there are',
      async asked => {
        const problem = await at().problem(
          at().get(`/api/years/2024/lagging?${new URLSearchParams({ rules: asked }).toString()}`),
        )
        expect(problem).toMatchObject({ status: 404, code: 'unknown-rule-set' })
        expect(problem.detail).toContain(defaultRuleSet.name)
      },
    )

    it('count their versions on from the one that comes with the product, and every one stays quotable', async () => {
      expect((await put('/api/rule-sets/default', 0, { ...body, name: 'Sửa lần một' })).status).toBe(200)
      expect((await put('/api/rule-sets/default', 1, { ...body, name: 'Sửa lần hai' })).status).toBe(200)
      expect((await terms('default')).ruleSet).toMatchObject({ name: 'Sửa lần hai', version: 3 })
      expect((await terms('default@2')).ruleSet).toMatchObject({ name: 'Sửa lần một', version: 2 })
      expect((await terms('default@1')).ruleSet).toEqual(defaultRuleSet)
    })

    it('in use stay the version that was chosen, whatever is saved after', async () => {
      await put('/api/rule-sets/own', 0, { ...body, name: 'Của Sở' })
      await put('/api/rule-set-in-use/in-use', 0, { ruleSetId: 'own', version: 1 })
      await put('/api/rule-sets/own', 1, { ...body, name: 'Của Sở, bản mới' })
      expect((await terms()).ruleSet).toMatchObject({ id: 'own', version: 1, name: 'Của Sở' })
      expect((await terms('own')).ruleSet).toMatchObject({ version: 2 })
    })

    it('that were removed stay quotable by their version', async () => {
      await put('/api/rule-sets/own', 0, { ...body, name: 'Của Sở' })
      await at().send(new Request('http://localhost/api/rule-sets/own?version=1', { method: 'DELETE' }))
      expect((await terms('own@1')).ruleSet).toMatchObject({ id: 'own', version: 1 })
      expect(await at().problem(at().get('/api/years/2024/terms?rules=own'))).toMatchObject({ status: 404 })
    })

    it.each([
      ['without a name', { ...body, name: ' ' }],
      [
        'with a threshold beyond reason',
        { ...body, rules: { ...body.rules, stalled: { severity: 'watch', reports: 0 } } },
      ],
      ['with a rule that nobody knows', { ...body, rules: { ...body.rules, ugliness: 'off' } }],
      ['that name nobody as lagging', { ...body, countsAsLagging: [] }],
    ])('%s are refused', async (_case, sent) => {
      expect((await put('/api/rule-sets/own', 0, sent)).status).toBe(400)
    })

    it('that do not name a rule have it off', async () => {
      await put('/api/rule-sets/own', 0, { ...body, rules: { disbursedOverPlan: { severity: 'critical' } } })
      const { rules } = (await terms('own')).ruleSet
      expect(rules.disbursedOverPlan).toEqual({ severity: 'critical' })
      expect(rules.belowAverage).toBe('off')
    })
  })

  describe('figures on terms', () => {
    it('name how they are counted and by which rules', async () => {
      await at().commit(annex)
      const answer = await lagging('rules=nghe-an-20-10-2024&denominator=allocated&carriedOver=together')
      expect(answer).toMatchObject({
        counting: { denominator: 'allocated', carriedOver: 'together' },
        ruleSet: { id: 'nghe-an-20-10-2024', name: ngheAnRuleSet.name, version: 1 },
      })
      const rules = answer.investors.flatMap(({ flags }) => flags.map(({ rule }) => rule))
      expect(new Set(rules)).not.toContain('belowCommitment')
    })

    it('take the province’s rate of the total that was typed in, and leave the investors without', async () => {
      await at().commit(annex)
      const total = { planYear: 2024, denominator: 'primeMinister', amount: 9_000_000_000_000, from: '2024-01-01' }
      expect((await progress('denominator=primeMinister')).rows[0]).toMatchObject({ plan: null, rate: null })
      await put('/api/plan-totals/ttg-2024', 0, { ...total, decision: 'Quyết định số 1600/QĐ-TTg' })
      const [row] = (await progress('denominator=primeMinister')).rows
      expect(row?.plan).toBe(total.amount)
      expect(row?.rate).toBe((row?.actual ?? 0) / total.amount)
      const { investors } = await lagging('denominator=primeMinister')
      expect(investors.length).toBeGreaterThan(0)
      expect(investors.every(({ rate, plan }) => rate === null && plan === null)).toBe(true)
    })

    it('know nothing of last year where the ledger does not', async () => {
      await at().commit(annex)
      expect((await progress('')).samePeriodLastYear).toBeNull()
    })

    it.each(['denominator=gdp', 'carriedOver=maybe'])('are refused with %s', async query => {
      expect(await at().problem(at().get(`/api/years/2024/progress?by=province&${query}`))).toMatchObject({
        status: 400,
      })
    })

    it('stand in the report, quoted', async () => {
      await at().commit(annex)
      const response = await at().get(
        '/api/years/2024/reports/lagging?rules=nghe-an-20-10-2024@1&denominator=allocated',
      )
      expect(response.status).toBe(200)
      expect(await at().problem(at().get('/api/years/2024/reports/lagging?rules=none'))).toMatchObject({ status: 404 })
    })
  })
}
