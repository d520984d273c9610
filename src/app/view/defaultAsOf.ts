import { createContext, use } from 'react'
import type { YearSummary } from '../../api/store.ts'
import { isoDate, yearClose, yearStart, type IsoDate } from '../../domain/base/calendar.ts'

/** Today where the user is: handed in where the app is mounted. */
export type Today = () => IsoDate

export const TodayContext = createContext<Today | undefined>(undefined)

export const useToday = (): Today => {
  const today = use(TodayContext)
  if (!today) throw new Error('no Today handed in')
  return today
}

/** Today by the machine's own clock and zone. */
export const machineToday: Today = () => {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0'))
  return isoDate(`${now.getFullYear()}-${month}-${day}`)
}

/**
 * The day that is shown when nobody asks for one, as the API and the command line choose it: the latest on which
 * anything was disbursed, else today, and never outside the plan year.
 */
export const defaultAsOf = ({ planYear, latestAsOf }: YearSummary, today: IsoDate): IsoDate => {
  const day = latestAsOf ?? today
  if (day < yearStart(planYear)) return yearStart(planYear)
  return day > yearClose(planYear) ? yearClose(planYear) : day
}
