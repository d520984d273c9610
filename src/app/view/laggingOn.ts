import type { IsoDate } from '../../domain/base/calendar.ts'
import type { OpenBook } from '../../domain/book/openBook.ts'
import { perTerms } from '../../domain/book/perBook.ts'
import {
  countedLagging,
  laggingInvestors,
  type LaggingInvestor,
  type LaggingQuestion,
  type RuleSet,
} from '../../domain/lagging/lagging.ts'

/** Who lags (chậm) on the day by the rule set: menu, overview and ranking count the same list. */
export const laggingOn = (open: OpenBook, { asOf, ruleSet }: LaggingQuestion): readonly LaggingInvestor[] =>
  counted(open, asOf, ruleSet)

const counted = perTerms((open, asOf: IsoDate, ruleSet: RuleSet) =>
  countedLagging(laggingInvestors(open, { asOf, ruleSet }), ruleSet),
)
