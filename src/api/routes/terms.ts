import type { Context } from 'hono'
import { termsRoute } from '../contract/terms.ts'
import type { Api, Permitted } from '../permissions.ts'
import { answerProblem } from '../problems.ts'
import type { TermsOf, UnknownRuleSet } from '../terms.ts'

export const addTerms = (app: Api, permitted: Permitted, { terms }: { readonly terms: TermsOf }): void => {
  app.openapi(permitted(termsRoute), async c => {
    const { rules, knownAt } = c.req.valid('query')
    const ruleSet = await terms.ruleSet(rules, knownAt)
    if (!ruleSet.ok) return answerUnknownRuleSet(c, ruleSet.error)
    return c.json({ ruleSet: ruleSet.value, ...terms.ofProvince, stated: await terms.stated(knownAt) }, 200)
  })
}

/** Says which sets there are: whoever mistypes a name need not look it up. */
export const answerUnknownRuleSet = (c: Context, { code, asked, known }: UnknownRuleSet) =>
  answerProblem(c, code, {
    detail: `Không có bộ tiêu chí “${asked}”. Hiện có: ${known.map(name => `“${name}”`).join(', ')}.`,
  })
