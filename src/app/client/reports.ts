import type { LaggingQuestion } from '../../domain/lagging/lagging.ts'
import { quoteOf } from '../../domain/lagging/ruleSetQuote.ts'
import type { OpenBook } from '../../domain/book/openBook.ts'

/** Where the list of who lags is to be had as a file, on the terms of the screen: counted alike, by the very version of the rules. */
export const laggingReportPath = (
  { planYear, counting }: Pick<OpenBook, 'planYear' | 'counting'>,
  { asOf, ruleSet }: LaggingQuestion,
): string => {
  const query = new URLSearchParams({ asOf, ...counting, rules: quoteOf(ruleSet), format: 'xlsx' })
  return `/api/years/${planYear}/reports/lagging?${query.toString()}`
}
