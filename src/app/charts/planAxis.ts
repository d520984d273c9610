import { monthEnd, planMonths, yearClose, yearStart, type IsoDate, type PlanYear } from '../../domain/base/calendar.ts'

/** A mark on the axis of the plan's thirteen months. */
export type AxisTick = { readonly day: number; readonly label: string }

const millisecondsPerDay = 86_400_000

/** Days since 1 January of the plan year: where a date stands on the axis. */
export const dayOfPlan = (planYear: PlanYear, date: IsoDate): number =>
  Math.round((Date.parse(date) - Date.parse(yearStart(planYear))) / millisecondsPerDay)

/** The last day on the axis: 31 January of Y+1. */
export const lastDay = (planYear: PlanYear): number => dayOfPlan(planYear, yearClose(planYear))

/** Month ends T1 … T12 and 31/01; on a narrow chart every second or third. The close of the year is always named, T12 beside it only where both have room. */
export const ticksOf = (planYear: PlanYear, width: number): readonly AxisTick[] => {
  const step = width < 420 ? 3 : width < 620 ? 2 : 1
  return planMonths
    .filter(month => month === 13 || (month % step === 0 && (month < 12 || width >= 820)))
    .map(month => ({
      day: dayOfPlan(planYear, monthEnd(planYear, month)),
      label: month === 13 ? '31/01' : `T${month}`,
    }))
}
