import type { IsoDate } from '../../../domain/base/calendar.ts'
import { provinceForecast, type ForecastRow } from '../../../domain/forecast/forecast.ts'
import { wholeSource } from '../../../domain/base/ids.ts'
import { sum, zero, type Dong } from '../../../domain/base/money.ts'
import type { OpenBook } from '../../../domain/book/openBook.ts'
import { breachesOf, isForbidding, lineFinder, type Breach } from '../../../domain/reallocation/breaches.ts'
import { applyReallocation, type ReallocationEffect } from '../../../domain/reallocation/effect.ts'
import type { MovableCapital, CapitalLine } from '../../../domain/reallocation/lines.ts'
import type { Move, MoveConstraints } from '../../../domain/reallocation/moves.ts'

/** What the screen shows of a proposal, all of it worked out from the moves. */
export type ReallocationView = {
  readonly rows: readonly MoveRow[]
  readonly total: Dong
  /** Giving or receiving. */
  readonly projects: number
  readonly forbidden: readonly Breach[]
  readonly doubtful: readonly Breach[]
  readonly province: ForecastRow
  /** Undefined where the province has no forecast. */
  readonly effect: ReallocationEffect | undefined
  /** A move between projects of which no file names the source. */
  readonly isUnsplit: boolean
}

export type MoveRow = {
  /** Position among the moves. */
  readonly at: number
  readonly move: Move
  /** Undefined where the project has no capital of the source. */
  readonly from: CapitalLine | undefined
  readonly to: CapitalLine | undefined
}

type ReallocationFacts = {
  readonly open: OpenBook
  readonly asOf: IsoDate
  readonly lastYear: OpenBook | undefined
  readonly capital: MovableCapital
  readonly constraints: MoveConstraints
  readonly moves: readonly Move[]
}

export const reallocationView = ({ capital, moves, ...facts }: ReallocationFacts): ReallocationView => {
  const { open, asOf, lastYear, constraints } = facts
  const { lines } = capital
  const lineOf = lineFinder(lines)
  const breaches = breachesOf({ lines, moves }, constraints)
  const province = provinceForecast(open, { asOf, lastYear })
  const { forecast, actual } = province
  return {
    rows: moves.map((move, at) => ({
      at,
      move,
      from: lineOf(move.from, move.source),
      to: lineOf(move.to, move.source),
    })),
    total: sum(moves.map(({ amount }) => amount)),
    projects: new Set(moves.flatMap(({ from, to }) => [from, to])).size,
    forbidden: breaches.filter(isForbidding),
    doubtful: breaches.filter(breach => !isForbidding(breach)),
    province,
    effect:
      forecast.kind === 'none'
        ? undefined
        : applyReallocation({ lines, moves }, { province: forecast, actual: actual ?? zero }),
    isUnsplit: moves.some(({ source }) => source === wholeSource),
  }
}
