import { noiseOf } from './fit.ts'
import { decisions, roster } from './roster.ts'
import type { SampleInvestor, SampleProject } from './roster.ts'
import type { SourceKey } from './sources.ts'

/** The capital of one project from one source: a row of the sample's workbooks. Whole đồng. */
export type Line = {
  readonly investor: SampleInvestor
  readonly project: SampleProject & { readonly code: string }
  readonly source: SourceKey
  /** The plan after each decision, first of all the one of the year's beginning. */
  readonly plans: readonly { readonly date: string; readonly amount: number }[]
  /** Last year's plan allowed to run on; on the first line of its project. */
  readonly carriedOver: number
}

export const ty = 1_000_000_000
const trieu = 1_000_000

export const firstDecision = { date: '2023-12-07', number: '01-DLM/QĐ-UBND' } as const

export const planOn = (line: Line, date: string): number => line.plans.findLast(plan => plan.date <= date)?.amount ?? 0

/** Every project of every investor, cut from the investor's capital in order, so that the parts are the whole. */
export const linesOf = (): readonly Line[] => {
  const lines = roster.flatMap(linesOfInvestor)
  const codes = lines.map(({ project }) => project.code)
  if (new Set(codes).size !== new Set(lines.map(({ project }) => project.name)).size)
    throw new RangeError('two projects have one code')
  return lines
}

const linesOfInvestor = (investor: SampleInvestor): readonly Line[] => {
  const ends = endsOf(investor)
  return investor.projects.flatMap((project, index) => {
    const cells = cut(investor.capital, ends[index - 1] ?? 0, ends[index]!)
    return cells.map(({ source, amount }, part) => ({
      investor,
      project: { ...project, code: project.code ?? codeOf(project.name) },
      source,
      plans: plansOf(project, part === 0, amount),
      carriedOver: part === 0 ? Math.round((project.carriedOver ?? 0) * 1_000) * trieu : 0,
    }))
  })
}

/** Where each project's part ends on the investor's capital, in whole triệu. */
const endsOf = ({ capital, projects }: SampleInvestor): readonly number[] => {
  const whole = Math.round(capital.reduce((sum, [, amount]) => sum + amount, 0) * 1_000)
  const named = projects.reduce((sum, { plan = 0 }) => sum + plan, 0) * 1_000
  const weights = projects.map(({ plan, name }) => (plan === undefined ? 0.5 + noiseOf(`${name} weight`) : 0))
  const weight = weights.reduce((sum, each) => sum + each, 0)
  let end = 0
  return projects.map(({ plan }, index) => {
    end += plan === undefined ? ((whole - named) * weights[index]!) / weight : plan * 1_000
    return index === projects.length - 1 ? whole : Math.round(end / 10) * 10
  })
}

/** The part of the capital from `start` to `end` (triệu), source by source; a source that comes twice is one. */
const cut = (capital: SampleInvestor['capital'], start: number, end: number) => {
  const amounts = new Map<SourceKey, number>()
  let from = 0
  for (const [source, amount] of capital) {
    const to = from + Math.round(amount * 1_000)
    const part = Math.min(end, to) - Math.max(start, from)
    if (part > 0) amounts.set(source, (amounts.get(source) ?? 0) + part * trieu)
    from = to
  }
  return [...amounts].map(([source, amount]) => ({ source, amount }))
}

const plansOf = ({ name }: SampleProject, takesRaises: boolean, first: number): Line['plans'] => {
  const plans = [{ date: firstDecision.date as string, amount: first }]
  for (const { date, raises } of takesRaises ? decisions : []) {
    const raise = raises.find(([words]) => name.includes(words))
    if (raise) plans.push({ date, amount: plans.at(-1)!.amount + Math.round(raise[1] * 1_000) * trieu })
  }
  return plans
}

/** Seven digits as national project codes have them; invented. */
const codeOf = (name: string): string => String(7_600_000 + Math.floor(noiseOf(`${name} code`) * 580_000))
