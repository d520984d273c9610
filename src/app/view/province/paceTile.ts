import { yearClose, type PlanYear } from '../../../domain/base/calendar.ts'
import type { Pace } from '../../../domain/forecast/forecast.ts'
import { dong, units, type Dong } from '../../../domain/base/money.ts'
import { formatDate, formatQuantity } from '../../text/format.ts'
import type { EarlyWords } from '../../text/words.ts'

/** What has to be done a month, against what was done. */
export type PaceTile = {
  readonly title: string
  readonly amount: Dong | undefined
  readonly note: string
  readonly change: string | undefined
}

type PaceFacts = { readonly pace: Pace; readonly planYear: PlanYear; readonly say: (amount: Dong) => string }

/** Undefined where there is nothing to say of either: no plan, no report, or the year is over. */
export const paceTile = ({ pace, planYear, say }: PaceFacts, words: EarlyWords): PaceTile | undefined => {
  const { tiles } = words.overview
  const { requiredPace, recentPace } = pace
  if (requiredPace === undefined) return undefined
  const recent = recentPace === undefined ? undefined : tiles.recentPace(say(rounded(recentPace)))
  if (requiredPace === 0) return { title: tiles.paceReached, amount: undefined, note: recent ?? '', change: undefined }
  return {
    title: tiles.pace,
    amount: rounded(requiredPace),
    note: sayTimes(requiredPace, recentPace, tiles) ?? tiles.paceTarget(formatDate(yearClose(planYear))),
    change: recent,
  }
}

const sayTimes = (
  required: Dong,
  recent: Dong | undefined,
  tiles: EarlyWords['overview']['tiles'],
): string | undefined => {
  if (recent === undefined || recent <= 0) return undefined
  const times = required / recent
  return times <= 1 ? tiles.paceEnough : tiles.paceTimes(formatQuantity(Math.round(times * 10) / 10))
}

/** A pace is no figure of any file: from one tỷ on a tenth of a tỷ is enough. */
const rounded = (amount: Dong): Dong => {
  const step = Math.abs(amount) < units.ty ? units.trieu : units.ty / 10
  return dong(Math.round(amount / step) * step)
}
