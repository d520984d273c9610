import type { IsoDate } from '../../domain/base/calendar.ts'
import { ruleSetIn } from '../../domain/lagging/ruleSets.ts'
import { quoteOf } from '../../domain/lagging/savedRuleSets.ts'
import type { OpenBook } from '../../domain/book/openBook.ts'

/** Where the list of who lags is to be had as a file, on the terms of the screen: counted alike, by the very version of the rules. */
export const laggingReportPath = (open: Pick<OpenBook, 'planYear' | 'counting' | 'ruleSet'>, asOf: IsoDate): string => {
  const { planYear, counting } = open
  const query = new URLSearchParams({ asOf, ...counting, rules: quoteOf(ruleSetIn(open)), format: 'xlsx' })
  return `/api/years/${planYear}/reports/lagging?${query.toString()}`
}
