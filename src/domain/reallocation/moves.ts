import type { ProjectId, SourceId } from '../base/ids.ts'
import { dong, units, type Dong } from '../base/money.ts'

/** Capital moved from one project to another, within a funding source. Whole đồng. */
export type Move = {
  readonly source: SourceId
  readonly from: ProjectId
  readonly to: ProjectId
  readonly amount: Dong
}

/** How sure it must be that a project cannot spend its capital: more likely than not, or nine times in ten. */
export const givingLevels = ['p50', 'p90'] as const
export type GivingLevel = (typeof givingLevels)[number]

/** Between all projects of the province, or only those of one investor. */
export const reallocationScopes = ['province', 'investor'] as const
export type ReallocationScope = (typeof reallocationScopes)[number]

/** What a proposal must keep to. */
export type MoveConstraints = {
  /** Only what cannot be spent by 31 January: by the forecast's middle, or even by its upper end. */
  readonly level: GivingLevel
  /** Smaller moves are not worth a decision. */
  readonly leastMove: Dong
  readonly within: ReallocationScope
  /** Neither give nor receive. */
  readonly excluded: readonly ProjectId[]
}

export const defaultConstraints: MoveConstraints = {
  level: 'p50',
  leastMove: dong(units.ty),
  within: 'province',
  excluded: [],
}

/** A proposal is written in whole triệu. */
export const moveStep = units.trieu
