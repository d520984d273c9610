import { noiseOf } from './fit.ts'
import { planOn } from './lines.ts'
import type { Line } from './lines.ts'

/** In-month commitments of months 1-13 (13: January of Y+1) in đồng; undefined where the investor committed nothing. */
export type Commitments = readonly (number | undefined)[]

/** The share of a year that is usually committed to each month: a slow start, a quarter in the last ten weeks. */
const monthly = [2, 3.4, 5.4, 7.2, 7.8, 8.2, 8.2, 8.6, 9.2, 9.6, 8.6, 12, 9.8]

const trieu = 1_000_000

/** What the investor committed in January, of the plan of the year's beginning. */
export const firstCommitments = (line: Line): Commitments =>
  commitsNothing(line)
    ? monthly.map(() => undefined)
    : spreadOver(committedOf(line, line.plans[0]!.amount), weightsOf(line), 1)

/**
 * What the investor commits anew once a decision has raised the plan: the months from `month` on, so that the whole
 * year keeps its share of the plan. Months before are not restated.
 */
export const renewedCommitments = (line: Line, date: string): Commitments => {
  const month = Number(date.slice(5, 7)) + (date.endsWith('31') ? 1 : 0)
  const kept = commitmentsBefore(line, date).slice(0, month - 1)
  const promised = kept.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)
  const rest = Math.max(0, committedOf(line, planOn(line, date)) - promised)
  return spreadOver(rest, weightsOf(line), month)
}

/** What stands on a day: the first commitments with all renewals up to it. */
const commitmentsBefore = (line: Line, date: string): Commitments =>
  line.plans
    .slice(1)
    .filter(plan => plan.date < date)
    .reduce(
      (standing, plan) => renewedCommitments(line, plan.date).map((amount, index) => amount ?? standing[index]),
      firstCommitments(line),
    )

/** Most commit to between 95 and 100 % of the plan, some to less: that is a flag of its own. */
const committedOf = ({ project }: Line, plan: number): number => {
  const share = noiseOf(`${project.name} commits less`) < 0.1 ? 0.88 : 0.95 + 0.05 * noiseOf(`${project.name} share`)
  return Math.floor((plan * share) / trieu) * trieu
}

const commitsNothing = ({ project }: Line): boolean => noiseOf(`${project.name} says nothing`) < 0.015

/** Who is quick promises early; who is slow promises nearly the same, and falls behind it. */
const weightsOf = ({ investor, project }: Line): readonly number[] => {
  const tempo = (investor.pace - 45) / 80 + 0.5 * (noiseOf(`${project.name} tempo`) - 0.5)
  return monthly.map((weight, index) => weight * Math.exp((tempo * (6 - index)) / 6))
}

/** `amount` over the months from `from` to 13 by weight, in whole triệu, to the last triệu. */
const spreadOver = (amount: number, weights: readonly number[], from: number): Commitments => {
  const whole = weights.slice(from - 1).reduce((sum, weight) => sum + weight, 0)
  let reached = 0
  let written = 0
  return weights.map((weight, index) => {
    if (index < from - 1) return undefined
    reached += weight
    const until = Math.round((amount * reached) / whole / trieu) * trieu
    const part = until - written
    written = until
    return part
  })
}
