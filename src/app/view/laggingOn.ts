import type { IsoDate } from '../../domain/base/calendar.ts'
import { countedLagging, laggingInvestors, ruleSetIn, type LaggingInvestor } from '../../domain/lagging/lagging.ts'
import { remembered, type OpenBook } from '../../domain/book/openBook.ts'

/** Whom any rule in use names on the day, those to be watched too. */
export const flaggedOn = (open: OpenBook, asOf: IsoDate): readonly LaggingInvestor[] => laggingInvestors(open, { asOf })

/** Who lags (chậm) on the day by the rule set in use: menu, overview and ranking count the same list. */
export const laggingOn = (open: OpenBook, asOf: IsoDate): readonly LaggingInvestor[] =>
  remembered(open, `app: lagging ${asOf}`, () => countedLagging(flaggedOn(open, asOf), ruleSetIn(open)))
