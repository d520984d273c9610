import { createRoute, z } from '@hono/zod-openapi'
import { ruleNames } from '../../domain/lagging/laggingRules.ts'
import type { RuleSet } from '../../domain/lagging/ruleSet.ts'
import type { Province } from '../../province/province.ts'
import { problemResponse } from './problem.ts'
import { savedRuleSetSchema } from './terms.ts'

const ruleSourcesSchema = z.partialRecord(z.enum(ruleNames), z.string())

export const provinceSchema = z
  .object({
    name: z.string(),
    organisation: z.object({
      superior: z.string(),
      name: z.string(),
      superiorCalled: z.string(),
      called: z.string(),
      letterMark: z.string(),
      place: z.string(),
      signatory: z.string(),
    }),
    /** Those that come with the product, each in its first version: everybody's, then the province's own. */
    builtInRuleSets: z.array(savedRuleSetSchema),
    ruleSources: z.object({ vi: ruleSourcesSchema, en: ruleSourcesSchema }),
    hasSample: z.boolean(),
  })
  .openapi('Province')

/** What a page says of the province whose ledger it shows; what figures depend on stands in the year's terms. */
export type ProvinceView = Pick<Province, 'name' | 'organisation' | 'ruleSources' | 'hasSample'> & {
  readonly builtInRuleSets: readonly RuleSet[]
}

export const provinceRoute = createRoute({
  method: 'get',
  path: '/api/province',
  summary: 'Tỉnh đang dùng: tên, cơ quan ban hành, các bộ tiêu chí có sẵn',
  responses: {
    200: { description: 'Tỉnh', content: { 'application/json': { schema: provinceSchema } } },
    default: problemResponse,
  },
})
