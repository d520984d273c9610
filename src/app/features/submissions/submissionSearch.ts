import { planMonths, type PlanMonth } from '../../../domain/base/calendar.ts'
import { investorGroups, type InvestorGroup } from '../../../domain/ledger/directory.ts'
import { submissionStates, type SubmissionState } from '../../../domain/submissions/submissionState.ts'

/** What is asked of the board; it stands in the URL. What is absent is as at first sight. */
export type SubmissionSearch = {
  readonly group?: InvestorGroup | undefined
  readonly state?: SubmissionState | undefined
  /** The month that the state is asked of, and the page's sentence speaks of. */
  readonly month?: PlanMonth | undefined
}

export const parseSubmissionSearch = (search: Record<string, unknown>): SubmissionSearch => {
  const group = investorGroups.find(known => known === search['group'])
  const state = submissionStates.find(known => known === search['state'])
  const month = planMonths.find(known => known === Number(search['month']))
  return { ...(group && { group }), ...(state && { state }), ...(month && { month }) }
}
