import type { IsoDate } from '../../domain/calendar.ts'
import { defaultRuleSet, laggingInvestors, type LaggingInvestor } from '../../domain/lagging/lagging.ts'
import { remembered, type OpenBook } from '../../domain/openBook.ts'

/** Who lags on the day by the rules in force: menu, overview and ranking ask for the same list. */
export const laggingOn = (open: OpenBook, asOf: IsoDate): readonly LaggingInvestor[] =>
  remembered(open, `app: lagging ${asOf}`, () => laggingInvestors(open, { asOf, ruleSet: defaultRuleSet }))
