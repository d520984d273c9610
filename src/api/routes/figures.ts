import { laggingInvestors } from '../../domain/lagging/lagging.ts'
import { progressBy } from '../../domain/progress/progress.ts'
import { samePeriodLastYear } from '../../domain/progress/rates.ts'
import { reportedDay } from '../asOf.ts'
import type { Books } from '../books.ts'
import { factsRoute, laggingRoute, progressRoute } from '../contract/figures.ts'
import { factViews } from '../factViews.ts'
import { laggingView, lastYearView, progressView } from '../figureViews.ts'
import type { Api, PermitRoute } from '../permissions.ts'
import type { TermsOf } from '../terms.ts'
import { answerUnknownRuleSet } from './terms.ts'

type Needs = { readonly books: Books; readonly terms: TermsOf; readonly clock: () => string }

/** The figures as scripts want them: what the command line prints with `--json`. */
export const addFigures = (app: Api, permitted: PermitRoute, { books, terms, clock }: Needs): void => {
  app.openapi(permitted(factsRoute), async c => {
    const held = await books.read(c.req.valid('param').year)
    return c.json({ facts: factViews(held.open(), c.req.valid('query').project) }, 200)
  })

  app.openapi(permitted(progressRoute), async c => {
    const { asOf: day, by, ...counting } = c.req.valid('query')
    const open = await terms.open(c.req.valid('param').year, counting)
    const { asked, asOf } = reportedDay(open, day, clock())
    return c.json(
      {
        asked,
        asOf,
        counting: open.counting,
        target: open.target,
        rows: progressBy(open, { asOf, by }).map(progressView),
        samePeriodLastYear: open.lastYear
          ? samePeriodLastYear(open, open.lastYear, { asOf, by }).map(lastYearView)
          : null,
      },
      200,
    )
  })

  app.openapi(permitted(laggingRoute), async c => {
    const { asOf: day, rules, ...counting } = c.req.valid('query')
    const found = await terms.ruleSet(rules)
    if (!found.ok) return answerUnknownRuleSet(c, found.error)
    const ruleSet = found.value
    const open = await terms.open(c.req.valid('param').year, counting)
    const { asked, asOf } = reportedDay(open, day, clock())
    const { id, name, version, countsAsLagging } = ruleSet
    return c.json(
      {
        asked,
        asOf,
        counting: open.counting,
        ruleSet: { id, name, version, countsAsLagging: [...countsAsLagging] },
        investors: laggingInvestors(open, { asOf, ruleSet }).map(laggingView),
      },
      200,
    )
  })
}
