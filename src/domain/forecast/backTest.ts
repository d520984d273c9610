import { carriedForward, type ForecastMethod, type Report } from './methods.ts'

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
  const cases = casesOf(reports)
  const guesses = methods.map(method => cases.map(({ from, to }) => carriedForward(method, { from, to, plan })))
  const answered = cases.map((_, at) => guesses.every(guessed => guessed[at] !== undefined))
  if (!answered.includes(true)) {
    return methods.length > 1 && methods.includes('runRate') ? backTests(['runRate'], { reports, plan }) : []
  }
  const heldOut = new Set(cases.filter((_, at) => answered[at]).map(({ to }) => to)).size
  return methods
    .map((method, place): BackTest => {
      let [count, errors, squares, months] = [0, 0, 0, 0]
      cases.forEach(({ from, to }, at) => {
        if (!answered[at]) return
        const error = (guesses[place]?.[at] ?? 0) - to.actual
        count++
        errors += Math.abs(error)
        squares += error ** 2
        months += (to.months - from.months) ** 2
      })
      return { method, error: errors / count / plan, perMonth: Math.sqrt(squares / months), heldOut }
    })
    .sort((a, b) => a.error - b.error)
}

type Case = { readonly from: Report; readonly to: Report }

/** The last reports only: a year of ten-day reports would test its spring in five hundred ways. */
const casesOf = (reports: readonly Report[]): readonly Case[] => {
  const last = reports.slice(-mostReports)
  return last.flatMap((to, at) => last.slice(0, at).map(from => ({ from, to })))
}

const mostReports = 13

/**
 * How many standard errors off one forecast in ten lies, on either side: Student's t, for so many reports held out. Of
 * two reports little is known, and the band is wide.
 */
export const tenthBeyond = (heldOut: number): number => studentT[Math.min(heldOut, studentT.length) - 1] ?? 0

const studentT = [3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356] as const
