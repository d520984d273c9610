import type { IsoDate } from '../base/calendar.ts'
import type { InvestorId, ProjectId, SourceId } from '../base/ids.ts'
import type { Dong } from '../base/money.ts'

/** Investors are compared within their group too. */
export const investorGroups = ['district', 'department', 'board', 'other'] as const
export type InvestorGroup = (typeof investorGroups)[number]

/** The body answerable for a project's disbursement (chủ đầu tư). */
export type Investor = {
  readonly id: InvestorId
  readonly name: string
  readonly group: InvestorGroup
  readonly aliases: readonly string[]
}

export type Project = {
  readonly id: ProjectId
  /** National project code (mã dự án), 7 digits, where a file gave one. */
  readonly code: string | undefined
  readonly name: string
  readonly aliases: readonly string[]
  /** Dated: the last one with `from` not after the day answers. `from` undefined: since ever. */
  readonly investors: readonly { readonly investorId: InvestorId; readonly from: IsoDate | undefined }[]
}

export type FundingSource = {
  readonly id: SourceId
  readonly name: string
  readonly aliases: readonly string[]
}

/** Progress besides money: kilometres, hectares, households, foundations, share of volume. */
export type Measure = {
  readonly name: string
  readonly unit: string
  readonly done: number
  readonly total: number | undefined
  readonly asOf: IsoDate
}

/** Who pays: only `provincial` capital has a provincial plan; the others are followed by their measures. */
export const keyProjectCapitals = ['provincial', 'ministry', 'private', 'stateCompany'] as const
export type KeyProjectCapital = (typeof keyProjectCapitals)[number]

/** A project, or a group of component projects, that leaders follow by name (công trình trọng điểm). */
export type KeyProject = {
  readonly id: string
  readonly name: string
  readonly capital: KeyProjectCapital
  /** A project belongs here when its folded name (`names.ts`) holds one of these folded phrases; " … " skips words. */
  readonly phrases: readonly string[]
  /** Projects that somebody put here by hand, besides those that the phrases find. */
  readonly projects: readonly ProjectId[]
  readonly investorName: string | undefined
  readonly totalInvestment: Dong | undefined
  readonly measures: readonly Measure[]
  readonly obstacles: string | undefined
  /** Where these facts were published. */
  readonly reference: string | undefined
}

export type Directory = {
  readonly investors: readonly Investor[]
  readonly projects: readonly Project[]
  readonly sources: readonly FundingSource[]
  readonly keyProjects: readonly KeyProject[]
}

/** Whose project it is on the day: the last assignment that began by then. */
export const assignedOn = ({ investors }: Project, asOf: IsoDate): InvestorId | undefined => {
  let latest: Project['investors'][number] | undefined
  for (const assignment of investors) {
    if (assignment.from !== undefined && assignment.from > asOf) continue
    if (!latest || (assignment.from ?? '') >= (latest.from ?? '')) latest = assignment
  }
  return latest?.investorId
}
