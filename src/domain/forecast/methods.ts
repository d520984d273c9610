/** A moment of the year: what is committed by it, and which share of its plan an earlier year had disbursed by then. */
export type Moment = { readonly months: number; readonly committed: number | undefined; readonly share: number }

/** A report, and what was known with it. Đồng. */
export type ReportMoment = Moment & {
  readonly actual: number
  /** Đồng a month over the three months before. */
  readonly pace: number
  /** Which share of what was committed by then was disbursed: the investor's own. */
  readonly fulfilment: number | undefined
}

/** How a report is carried forward to a later moment; undefined where the method has nothing to go by. */
type Method = (from: ReportMoment, to: Moment) => number | undefined

/** The year goes on at the pace of its last three months. */
const runRate: Method = (from, to) => from.actual + Math.max(0, from.pace) * (to.months - from.months)

/** What is still committed is kept as far as the investor has kept its word so far; nobody is taken to do more than promised. */
const commitments: Method = ({ actual, committed, fulfilment }, to) =>
  committed === undefined || to.committed === undefined || fulfilment === undefined
    ? undefined
    : actual + Math.max(0, to.committed - committed) * Math.min(1, Math.max(0, fulfilment))

/** The disbursement grows in the proportion in which an earlier year grew from the one day to the other. */
const shape: Method = (from, to) => (from.share < tooEarly ? undefined : (from.actual * to.share) / from.share)

/** While an earlier year stood under this share, the proportion would make much of little. */
const tooEarly = 0.05

const methods = { runRate, commitments, shape } as const satisfies Record<string, Method>

export type ForecastMethod = keyof typeof methods

/** In the order in which one is taken of equals. */
export const forecastMethods = Object.keys(methods) as readonly ForecastMethod[] // its keys are exactly these

/** What has been disbursed is not undone, and the treasury pays nothing beyond the plan. */
export type Bounds = { readonly least: number; readonly most: number }

export const within = (amount: number, { least, most }: Bounds): number =>
  Math.max(least, Math.min(amount, Math.max(least, most)))

export type Extrapolation = { readonly from: ReportMoment; readonly to: Moment; readonly plan: number }

/** By the method: what will be disbursed by the moment, never less than by the report, never over the plan unless that is already. */
export const carriedForward = (method: ForecastMethod, { from, to, plan }: Extrapolation): number | undefined => {
  const amount = methods[method](from, to)
  return amount === undefined ? undefined : within(amount, { least: from.actual, most: plan })
}
