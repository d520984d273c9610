import type { IsoDate } from '../../../domain/base/calendar.ts'
import { forecastBy, forecastRates, type ForecastRow } from '../../../domain/forecast/forecast.ts'
import { minus, sum, type Dong } from '../../../domain/base/money.ts'
import type { OpenBook } from '../../../domain/book/openBook.ts'
import type { ProgressRow } from '../../../domain/progress/progress.ts'
import type { Status } from '../../ui/StatusMark.tsx'
import type { KeyProjectCard } from './keyProjectCards.ts'

/** One line of the answer to: on track or not, how bad, what is forecast, who must act. */
export type SummaryLine = {
  readonly card: KeyProjectCard
  readonly standing: Standing
  readonly forecast: ForecastRow['forecast'] | undefined
  /** What investors say beyond what the treasury says, of the components of which both speak. */
  readonly claimedDifference: Dong | undefined
}

/** `otherCapital`: no provincial plan, so neither on track nor behind; followed by its measures. */
export const standings = ['behind', 'atRisk', 'onTrack', 'unknown', 'otherCapital'] as const
export type Standing = (typeof standings)[number]

export const statusOfStanding: Readonly<Record<Standing, Status | undefined>> = {
  behind: 'lagging',
  atRisk: 'watch',
  onTrack: 'onTrack',
  unknown: undefined,
  otherCapital: undefined,
}

type Asked = {
  readonly asOf: IsoDate
  readonly cards: readonly KeyProjectCard[]
  readonly lastYear: OpenBook | undefined
}

/** In the order of the cards. */
export const keyProjectSummary = (open: OpenBook, { asOf, cards, lastYear }: Asked): readonly SummaryLine[] => {
  const forecasts = new Map(forecastBy(open, { asOf, by: 'key', lastYear }).map(row => [row.key, row.forecast]))
  return cards.map(card => {
    const forecast = card.figures.plan === undefined ? undefined : forecasts.get(card.keyProject.id)
    return {
      card,
      standing: standingOf(card.figures, forecast, open.target),
      forecast,
      claimedDifference: differenceOf(card.components),
    }
  })
}

/**
 * Behind: under nine tenths of what was committed to the day, or even the tenth best ending stays under the target. At risk:
 * the middle forecast stays under the target, or something is missing of the commitment.
 */
const standingOf = (
  { plan, actual, fulfilment }: ProgressRow,
  forecast: ForecastRow['forecast'] | undefined,
  target: number,
): Standing => {
  if (plan === undefined) return 'otherCapital'
  const rates = forecast?.kind === 'forecast' ? forecastRates(forecast) : undefined
  if (actual === undefined || (rates === undefined && fulfilment === undefined)) return 'unknown'
  if ((fulfilment ?? 1) < behindUnder || (rates?.p90 ?? 1) < target) return 'behind'
  return (fulfilment ?? 1) < 1 || (rates?.p50 ?? 1) < target ? 'atRisk' : 'onTrack'
}

/** As the rule "below commitment" has it. */
const behindUnder = 0.9

const differenceOf = (components: readonly ProgressRow[]): Dong | undefined => {
  const differences = components.flatMap(({ claimed, yearActual: actual }) =>
    claimed === undefined || actual === undefined ? [] : minus(claimed, actual),
  )
  return differences.length === 0 ? undefined : sum(differences)
}
