import type { Flag } from '../../domain/lagging/flag.ts'
import { ruleWords } from './laggingRules.ts'

/** One English sentence that says why, with its figures. */
export const flagSentence = (flag: Flag): string => {
  const say = ruleWords[flag.rule].sentence as (figures: Flag['figures']) => string // rule and figures are of one name
  return say(flag.figures)
}
