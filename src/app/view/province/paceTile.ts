import { yearClose, type PlanYear } from '../../../domain/base/calendar.ts'
import type { Pace } from '../../../domain/forecast/forecast.ts'
import { dong, units, type Dong } from '../../../domain/base/money.ts'
import { formatDate, formatQuantity, formatTarget } from '../../text/format.ts'
import type { EarlyWords } from '../../text/words.ts'

/** What has to be done a month, against what was done. */
export type PaceTile = {
  readonly title: string
  readonly amount: Dong | undefined
  readonly note: string
  readonly change: string | undefined
}

type PaceFacts = {
  readonly pace: Pace
  readonly planYear: PlanYear
  readonly target: number
  readonly say: (amount: Dong) => string
}

/** Undefined where there is nothing to say of either: no plan, no report, or the year is over. */
export const paceTile = ({ pace, planYear, target, say }: PaceFacts, words: EarlyWords): PaceTile | undefined => {
  const { tiles } = words.overview
  const { requiredPace, recentPace } = pace
  const aim = formatTarget(target)
  if (requiredPace === undefined) return undefined
  const recent = recentPace === undefined ? undefined : tiles.recentPace(say(rounded(recentPace)))
  if (requiredPace === 0)
    return { title: tiles.paceReached(aim), amount: undefined, note: recent ?? '', change: undefined }
  return {
    title: tiles.pace,
    amount: rounded(requiredPace),
    note: sayTimes(pace, aim, tiles) ?? tiles.paceTarget(formatDate(yearClose(planYear)), aim),
    change: recent,
  }
}

const sayTimes = (
  { requiredPace, recentPace }: Pace,
  aim: string,
  tiles: EarlyWords['overview']['tiles'],
): string | undefined => {
  if (requiredPace === undefined || recentPace === undefined || recentPace <= 0) return undefined
  const times = requiredPace / recentPace
  return times <= 1 ? tiles.paceEnough(aim) : tiles.paceTimes(formatQuantity(Math.round(times * 10) / 10), aim)
}

/** A pace is no figure of any file: from one tỷ on a tenth of a tỷ is enough. */
const rounded = (amount: Dong): Dong => {
  const step = Math.abs(amount) < units.ty ? units.trieu : units.ty / 10
  return dong(Math.round(amount / step) * step)
}
