import { minus, zero, type Dong } from '../../../domain/money.ts'
import type { Figures } from '../../../domain/progress.ts'
import { formatShare } from '../../text/format.ts'
import type { Words } from '../../text/words.ts'

type Told = {
  readonly figures: Figures
  readonly lagging: { readonly count: number; readonly remaining: Dong | undefined }
  /** Formatted. */
  readonly asOf: string
  readonly say: (amount: Dong) => string
}

/** Where the province stands, in one sentence that a leader can say aloud. */
export const headline = ({ figures, lagging, asOf, say }: Told, words: Words): string => {
  const { headline: said } = words.overview
  const { actual, plan } = figures
  if (actual === undefined) {
    const planned = plan === undefined ? [] : [said.planned(say(plan))]
    return sentence([said.nothing(asOf), ...planned], [])
  }
  const rate = figures.rate === undefined ? said.noPlan : said.ofPlan(formatShare(figures.rate))
  const first = [said.disbursed({ asOf, actual: say(actual) }), rate]
  return sentence(first, [toCommitment(figures, say, words), whoLags(lagging, say, words)])
}

const toCommitment = ({ gapToCommitment: gap }: Figures, say: Told['say'], words: Words): string | undefined => {
  const { headline: said } = words.overview
  if (gap === undefined) return undefined
  if (gap === 0) return said.asCommitted
  return gap < 0 ? said.behind(say(minus(zero, gap))) : said.ahead(say(gap))
}

const whoLags = ({ count, remaining }: Told['lagging'], say: Told['say'], words: Words): string | undefined => {
  const { headline: said } = words.overview
  if (count === 0) return said.noneLagging
  return remaining === undefined ? said.laggingOnly(count) : said.lagging({ count, remaining: say(remaining) })
}

const sentence = (first: readonly string[], clauses: readonly (string | undefined)[]): string =>
  `${[first.join(', '), ...clauses.filter(clause => clause !== undefined)].join('; ')}.`
