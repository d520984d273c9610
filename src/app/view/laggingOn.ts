import type { IsoDate } from '../../domain/base/calendar.ts'
import { countedLagging, laggingInvestors, type LaggingInvestor } from '../../domain/lagging/lagging.ts'
import type { OpenBook } from '../../domain/book/openBook.ts'
import { perTerms } from '../../domain/book/perBook.ts'

/** Whom any rule in use names on the day, those to be watched too. */
export const flaggedOn = (open: OpenBook, asOf: IsoDate): readonly LaggingInvestor[] => laggingInvestors(open, { asOf })

/** Who lags (chậm) on the day by the rule set in use: menu, overview and ranking count the same list. */
export const laggingOn = (open: OpenBook, asOf: IsoDate): readonly LaggingInvestor[] => counted(open, asOf)

const counted = perTerms((open, asOf: IsoDate) => countedLagging(flaggedOn(open, asOf), open.ruleSet))
