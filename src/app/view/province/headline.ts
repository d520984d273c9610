import { defaultCounting, type Counting } from '../../../domain/book/counting.ts'
import { forecastRates, type Forecast, type NoForecast } from '../../../domain/forecast/forecast.ts'
import { dong, shareOf, type Dong } from '../../../domain/base/money.ts'
import type { Figures } from '../../../domain/progress/progress.ts'
import { formatPoints, formatShare } from '../../text/format.ts'
import type { EarlyWords } from '../../text/words.ts'
import type { CoverageTold } from '../coverageTold.ts'

type HeadlineFacts = {
  readonly figures: Figures
  readonly lagging: { readonly count: number; readonly remaining: Dong | undefined }
  /** Formatted. */
  readonly asOf: string
  /** 31 January of Y+1, formatted. */
  readonly close: string
  readonly forecast: Forecast | NoForecast
  /** What the rate is taken of. */
  readonly counting?: Counting
  /** How much of the plan was reported. */
  readonly coverage?: Pick<CoverageTold, 'share' | 'state'>
  readonly say: (amount: Dong) => string
}

/** Where the province stands and where that leads, as a leader can say it aloud. */
export const headline = (told: HeadlineFacts, words: EarlyWords): string =>
  [standing(told, words), outlook(told, words)].filter(said => said !== undefined).join(' ')

const standing = (
  { figures, lagging, asOf, say, coverage, counting = defaultCounting }: HeadlineFacts,
  words: EarlyWords,
): string => {
  const { headline: said } = words.overview
  const { actual, plan } = figures
  if (actual === undefined) {
    const planned = plan === undefined ? [] : [said.planned(say(plan))]
    return sentence([said.nothing(asOf), ...planned], [])
  }
  const rate = figures.rate === undefined ? said.noPlan : said.ofPlan(formatShare(figures.rate), counting)
  const first = [said.disbursed({ asOf, actual: say(actual) }), rate]
  const named = coverage?.state === 'tooLittle' && lagging.count === 0 ? undefined : whoLags(lagging, say, words)
  return sentence([...first, ...rateOfReported(figures, words)], [toCommitment(figures, say, words), named])
}

/** Beside the published rate that of what was reported, where the two differ by more than half a point. */
const rateOfReported = ({ rate, reportedRate }: Figures, { coverage: said }: EarlyWords): readonly string[] =>
  rate === undefined || reportedRate === undefined || Math.abs(reportedRate - rate) <= 0.005
    ? []
    : [said.rateOfReported(formatShare(reportedRate))]

/** A forecast is not known to a hundredth of a per cent, but two screens must not seem to say two things. */
const outlook = ({ forecast, close, coverage }: HeadlineFacts, words: EarlyWords): string | undefined => {
  if (coverage?.state === 'tooLittle') return words.coverage.tooLittleShort(formatShare(coverage.share))
  if (forecast.kind === 'none') return undefined
  const { p10, p50, p90 } = forecastRates(forecast)
  const [median, from, to] = [p50, p10, p90].map(share => formatShare(share))
  return words.overview.headline.forecast({ close, median: median ?? '', from: from ?? '', to: to ?? '' })
}

const toCommitment = (
  { gapToCommitment: gap, plan }: Figures,
  say: HeadlineFacts['say'],
  words: EarlyWords,
): string | undefined => {
  const { headline: said } = words.overview
  if (gap === undefined) return undefined
  if (gap === 0) return said.asCommitted
  const distance = dong(Math.abs(gap))
  const share = shareOf(distance, plan)
  const facts = { gap: say(distance), points: share === undefined ? undefined : formatPoints(share).replace('+', '') }
  return gap < 0 ? said.behind(facts) : said.ahead(facts)
}

const whoLags = (
  { count, remaining }: HeadlineFacts['lagging'],
  say: HeadlineFacts['say'],
  words: EarlyWords,
): string | undefined => {
  const { headline: said } = words.overview
  if (count === 0) return said.noneLagging
  return remaining === undefined ? said.laggingOnly(count) : said.lagging({ count, remaining: say(remaining) })
}

const sentence = (first: readonly string[], clauses: readonly (string | undefined)[]): string =>
  `${[first.join(', '), ...clauses.filter(clause => clause !== undefined)].join('; ')}.`
