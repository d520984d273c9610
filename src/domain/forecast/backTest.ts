import { carriedForward, type Carried, type ForecastMethod, type Report } from './methods.ts'

/** How a method did: every later report forecast from every earlier one. */
export type BackTest = {
  readonly method: ForecastMethod
  /** Mean of the errors, whichever way, as a share of the plan. */
  readonly error: number
  /** By how many đồng a forecast may be off per month that it looks ahead: one standard error. */
  readonly perMonth: number
  /** Reports that were held out. */
  readonly heldOut: number
}

type Tested = { readonly reports: readonly Report[]; readonly plan: number }

/**
 * Those of the methods that can be tested, least error first. All of them answer the same cases: one in which a method
 * has nothing to go by counts for none. Where no case is left so, the pace alone is tested: it always answers.
 */
export const backTests = (methods: readonly ForecastMethod[], { reports, plan }: Tested): readonly BackTest[] => {
  // The last reports only: a year of ten-day reports would test its spring in five hundred ways.
  const last = reports.slice(-mostReports)
  const score: Score = { errors: methods.map(() => 0), squares: methods.map(() => 0), cases: 0, months: 0, heldOut: 0 }
  for (const [place, to] of last.entries()) {
    const before = score.cases
    for (let at = 0; at < place; at++) {
      const from = last[at]
      if (from) addCase(score, methods, { from, to, plan })
    }
    if (score.cases > before) score.heldOut++
  }
  if (score.cases > 0) return ranked(score, methods, plan)
  return methods.length > 1 && methods.includes('runRate') ? backTests(['runRate'], { reports, plan }) : []
}

const mostReports = 13

/** Sums over the cases, by method; plain loops, for thousands of projects are tested at once. */
type Score = {
  readonly errors: number[]
  readonly squares: number[]
  cases: number
  /** Squares of the months looked ahead. */
  months: number
  heldOut: number
}

type Case = Carried & { readonly to: Report }

const addCase = (score: Score, methods: readonly ForecastMethod[], asked: Case): void => {
  const { from, to } = asked
  for (const method of methods) if (carriedForward(method, asked) === undefined) return
  for (let at = 0; at < methods.length; at++) {
    const error = (carriedForward(methods[at] ?? 'runRate', asked) ?? 0) - to.actual
    score.errors[at] = (score.errors[at] ?? 0) + Math.abs(error)
    score.squares[at] = (score.squares[at] ?? 0) + error ** 2
  }
  score.cases++
  score.months += (to.months - from.months) ** 2
}

const ranked = (
  { errors, squares, cases, months, heldOut }: Score,
  methods: readonly ForecastMethod[],
  plan: number,
): readonly BackTest[] =>
  methods
    .map((method, at) => ({
      method,
      error: (errors[at] ?? 0) / cases / plan,
      perMonth: Math.sqrt((squares[at] ?? 0) / months),
      heldOut,
    }))
    .sort((a, b) => Math.round((a.error - b.error) / sameError))

/** Errors nearer than this are the same, and the order of the methods decides: not the last bits of a floating number. */
const sameError = 1e-9

/**
 * How many standard errors off one forecast in ten lies, on either side: Student's t, for so many reports held out. Of
 * two reports little is known, and the band is wide.
 */
export const tenthBeyond = (heldOut: number): number => studentT[Math.min(heldOut, studentT.length) - 1] ?? 0

const studentT = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356] as const
