import type { IsoDate, PlanYear } from '../../domain/calendar.ts'

/** Where the list of who lags is to be had as a file. */
export const laggingReportPath = (planYear: PlanYear, asOf: IsoDate): string =>
  `/api/years/${planYear}/reports/lagging?${new URLSearchParams({ asOf, format: 'xlsx' })}`
