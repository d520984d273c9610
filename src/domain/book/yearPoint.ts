/** Which share of the plan is disbursed by a moment of the year, counted in months from 1 January. */
export type YearPoint = { readonly months: number; readonly share: number }
