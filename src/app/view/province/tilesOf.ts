import { yearClose, type IsoDate, type PlanYear } from '../../../domain/base/calendar.ts'
import { defaultCounting, type Counting } from '../../../domain/book/counting.ts'
import { minus, shareOf, zero, type Dong } from '../../../domain/base/money.ts'
import type { Figures } from '../../../domain/progress/progress.ts'
import type { PlanTotal } from '../../../domain/book/stated.ts'
import { formatDate, formatPoints, formatShare, formatTarget } from '../../text/format.ts'
import type { EarlyWords } from '../../text/words.ts'
import type { AmountName } from '../AmountFigure.tsx'

/** One figure of the moment, in words but for its amount. */
export type Tile = {
  readonly title: string
  readonly amount: Dong | undefined
  /** Which figure it is: what pressing it explains. */
  readonly figure: AmountName
  readonly note: string | undefined
  readonly change: string | undefined
}

export type TileFacts = {
  readonly planYear: PlanYear
  /** Share of the plan. */
  readonly target: number
  readonly now: Figures & { readonly planTotal?: PlanTotal | undefined }
  /** The report before: figures as they stood then. */
  readonly before: { readonly date: IsoDate; readonly figures: Figures } | undefined
  readonly say: (amount: Dong) => string
  /** What the rates are taken of. */
  readonly counting?: Counting
}

/** The province's figures of the day, each with what it is measured against and what moved since the report before. */
export const tilesOf = (facts: TileFacts, words: EarlyWords): readonly Tile[] => {
  const { now } = facts
  const { tiles } = words.overview
  const change = (figure: Compared) => sayChange(facts, figure, words)
  return [
    {
      title: planTitle(facts, words),
      amount: now.plan,
      figure: 'plan',
      note: planNote(facts, words),
      change: change('plan'),
    },
    {
      title: tiles.actual,
      amount: now.actual,
      figure: 'actual',
      note: now.rate === undefined ? tiles.noRate : tiles.rate(formatShare(now.rate)),
      change: change('actual'),
    },
    {
      title: tiles.remaining,
      amount: now.remaining,
      figure: 'remaining',
      note:
        now.remaining === undefined ? undefined : tiles.remainingShare(formatShare(shareOf(now.remaining, now.plan))),
      change: change('remaining'),
    },
    targetTile(facts, words),
    {
      title: tiles.committed,
      amount: now.committed,
      figure: 'committed',
      note: now.fulfilment === undefined ? tiles.noFulfilment : tiles.fulfilment(formatShare(now.fulfilment)),
      change: change('committed'),
    },
  ]
}

const planTitle = ({ counting = defaultCounting }: TileFacts, { overview, frame }: EarlyWords): string =>
  counting.denominator === 'total' ? overview.tiles.plan : frame.denominatorTitles[counting.denominator]

/** By which decision, where a person typed the total in; else whether last year's capital is in it. */
const planNote = ({ now, say, counting = defaultCounting }: TileFacts, { overview: { tiles } }: EarlyWords): string => {
  const { carriedOver, planTotal } = now
  if (planTotal) return tiles.byDecision(planTotal.decision)
  if (carriedOver === undefined) return tiles.withoutCarriedOver
  return counting.carriedOver === 'together'
    ? tiles.withCarriedOver(say(carriedOver))
    : tiles.carriedOver(say(carriedOver))
}

/** Beyond the target there is nothing missing: the tile then says by how much. */
const targetTile = (facts: TileFacts, words: EarlyWords): Tile => {
  const { tiles } = words.overview
  const target = formatTarget(facts.target)
  const gap = facts.now.gapToTarget
  const isBeyond = gap !== undefined && gap < 0
  return {
    title: isBeyond ? tiles.beyondTarget(target) : tiles.gapToTarget(target),
    amount: isBeyond ? minus(zero, gap) : gap,
    figure: 'gapToTarget',
    note: tiles.target(formatDate(yearClose(facts.planYear))),
    change: isBeyond ? undefined : sayChange(facts, 'gapToTarget', words),
  }
}

type Compared = 'plan' | 'actual' | 'remaining' | 'gapToTarget' | 'committed'

const sayChange = ({ now, before, say }: TileFacts, figure: Compared, words: EarlyWords): string | undefined => {
  const { tiles } = words.overview
  if (!before) return figure === 'actual' && now.actual !== undefined ? tiles.firstReport : undefined
  const [then, today] = [before.figures[figure], now[figure]]
  if (then === undefined || today === undefined) return undefined
  const date = formatDate(before.date)
  const difference = minus(today, then)
  if (difference === 0) return tiles.noChange(date)
  const amount = difference > 0 ? `+${say(difference)}` : say(difference)
  const points = figure === 'actual' ? pointsOf(now, before.figures) : undefined
  return points === undefined ? tiles.change({ amount, date }) : tiles.changeWithPoints({ amount, points, date })
}

const pointsOf = (now: Figures, then: Figures): string | undefined =>
  now.rate === undefined || then.rate === undefined ? undefined : formatPoints(now.rate - then.rate)
