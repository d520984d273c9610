import type { RuleSet } from '../../../domain/lagging/lagging.ts'
import { sum, type Dong } from '../../../domain/base/money.ts'
import type { InvestorLine } from './investorLines.ts'

/** Where an investor stands by the rule: rate under the average or not, money left over the rule's limit or not. */
export type QuadrantName = 'belowLarge' | 'aboveLarge' | 'below' | 'above'

export type QuadrantPoint = {
  readonly line: InvestorLine
  readonly rate: number
  readonly remaining: Dong
  readonly standing: QuadrantName
}

export type Quadrants = {
  readonly average: number
  /** Of those under the average, who has more left than this is named; undefined where the rule is off. */
  readonly limitBelow: Dong | undefined
  /** The same of those not under it. */
  readonly limitAbove: Dong | undefined
  readonly points: readonly QuadrantPoint[]
  /** Investors without a rate or without a remaining amount. */
  readonly unknown: number
}

/** By the two rules of the province's own practice, with the thresholds of the rule set in use; undefined without an average. */
export const quadrantsOf = (
  lines: readonly InvestorLine[],
  { average, ruleSet: { rules } }: { readonly average: number | undefined; readonly ruleSet: RuleSet },
): Quadrants | undefined => {
  if (average === undefined) return undefined
  const limitBelow = limitOf(rules.belowAverageLargeRemaining)
  const limitAbove = limitOf(rules.aboveAverageLargeRemaining)
  const points = lines.flatMap((line): QuadrantPoint[] => {
    const { rate, remaining } = line.row
    if (rate === undefined || remaining === undefined) return []
    const isBelow = rate < average
    const limit = isBelow ? limitBelow : limitAbove
    const isLarge = limit !== undefined && remaining > limit
    const standing = isBelow ? (isLarge ? 'belowLarge' : 'below') : isLarge ? 'aboveLarge' : 'above'
    return [{ line, rate, remaining, standing }]
  })
  return { average, limitBelow, limitAbove, points, unknown: lines.length - points.length }
}

const limitOf = (rule: RuleSet['rules']['belowAverageLargeRemaining']): Dong | undefined =>
  rule === 'off' ? undefined : rule.remainingOver

/** How many stand there, and how much they have left together. */
export const countOf = ({ points }: Quadrants, standing: QuadrantName) => {
  const found = points.filter(point => point.standing === standing)
  return { count: found.length, remaining: sum(found.map(({ remaining }) => remaining)) }
}
