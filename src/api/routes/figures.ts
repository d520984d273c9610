import type { IsoDate, PlanYear } from '../../domain/calendar.ts'
import { defaultRuleSet, laggingInvestors } from '../../domain/lagging/lagging.ts'
import { progressBy } from '../../domain/progress.ts'
import { defaultAsOf } from '../asOf.ts'
import type { Books } from '../books.ts'
import { factsRoute, laggingRoute, progressRoute } from '../contract/figures.ts'
import { factViews } from '../factViews.ts'
import { laggingView, progressView } from '../figureViews.ts'
import type { Api, Permitted } from '../permissions.ts'

type Needs = { readonly books: Books; readonly clock: () => string }

/** The figures as scripts want them: what the command line prints with `--json`. */
export const addFigures = (app: Api, permitted: Permitted, { books, clock }: Needs): void => {
  const openAt = async (year: PlanYear, asked: IsoDate | undefined) => {
    const open = (await books.read(year)).open()
    return { open, asOf: asked ?? defaultAsOf(open.book, clock()) }
  }

  app.openapi(permitted(factsRoute), async c => {
    const held = await books.read(c.req.valid('param').year)
    return c.json({ facts: factViews(held.open(), c.req.valid('query').project) }, 200)
  })

  app.openapi(permitted(progressRoute), async c => {
    const { asOf: asked, by } = c.req.valid('query')
    const { open, asOf } = await openAt(c.req.valid('param').year, asked)
    return c.json({ asOf, rows: progressBy(open, { asOf, by }).map(progressView) }, 200)
  })

  app.openapi(permitted(laggingRoute), async c => {
    const { open, asOf } = await openAt(c.req.valid('param').year, c.req.valid('query').asOf)
    const investors = laggingInvestors(open, { asOf, ruleSet: defaultRuleSet })
    return c.json({ asOf, investors: investors.map(laggingView) }, 200)
  })
}
