import { minus, sum, zero, type Dong } from '../../../domain/base/money.ts'
import type { ProjectFigures } from '../../../domain/progress/projectFigures.ts'

/** What a project's notices rest on. */
export type NoticedProject = Pick<
  ProjectFigures,
  'key' | 'name' | 'allocated' | 'yearActual' | 'claimed' | 'committedYear'
>

/** Something about the projects below that the sums above do not show. */
export type Notice = {
  /**
   * `withoutPlan`: disbursed without a plan. `withoutReport`: a plan, and nobody has said what was disbursed.
   * `withoutCommitment`: a plan, and nobody committed anything. `overPlan`: disbursed beyond the plan. `tellersDiffer`: the treasury, which leads, says another sum than the investor.
   */
  readonly kind: 'withoutPlan' | 'overPlan' | 'tellersDiffer' | 'withoutReport' | 'withoutCommitment'
  /** Largest amount first, never empty. */
  readonly projects: readonly NoticedProject[]
  /** What they disbursed, what their plan is, by how much they are over or apart. */
  readonly amount: Dong
}

export const noticesOf = (projects: readonly NoticedProject[]): readonly Notice[] =>
  rules.flatMap(({ kind, amountOf }) => {
    const found = projects
      .map(row => ({ row, amount: amountOf(row) }))
      .filter(({ amount }) => amount !== undefined)
      .sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0))
    const amount = sum(found.map(each => each.amount ?? zero))
    return found.length === 0 ? [] : [{ kind, amount, projects: found.map(({ row }) => row) }]
  })

/** However rates are counted, a notice is about the year's own capital. The amount that it is about, or undefined where the project gives no cause for it. */
const rules: readonly {
  readonly kind: Notice['kind']
  readonly amountOf: (row: NoticedProject) => Dong | undefined
}[] = [
  {
    kind: 'withoutPlan',
    amountOf: ({ allocated, yearActual: actual }) => (allocated === undefined && actual !== 0 ? actual : undefined),
  },
  {
    kind: 'overPlan',
    amountOf: ({ allocated: plan, yearActual: actual }) =>
      plan !== undefined && actual !== undefined && actual > plan ? minus(actual, plan) : undefined,
  },
  {
    kind: 'tellersDiffer',
    amountOf: ({ yearActual: actual, claimed }) => {
      if (actual === undefined || claimed === undefined || actual === claimed) return undefined
      return actual > claimed ? minus(actual, claimed) : minus(claimed, actual)
    },
  },
  {
    kind: 'withoutReport',
    amountOf: ({ allocated: plan, yearActual: actual }) => (actual === undefined && plan ? plan : undefined),
  },
  {
    kind: 'withoutCommitment',
    amountOf: ({ allocated: plan, committedYear }) => (committedYear === undefined && plan ? plan : undefined),
  },
]
