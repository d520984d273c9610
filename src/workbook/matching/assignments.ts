import type { IsoDate } from '../../domain/calendar.ts'
import type { Project } from '../../domain/directory.ts'
import type { InvestorId } from '../../domain/ids.ts'

export type Assignments = Project['investors']

/** A report that names a project's investor. */
export type Naming = {
  readonly investorId: InvestorId
  readonly reportedOn: IsoDate
  /** Earliest report of the ledger that names this investor of the project; undefined: none does. */
  readonly namedSince: (investorId: InvestorId) => IsoDate | undefined
}

/**
 * The dated list once a report has named an investor: another name than the one that holds on that day begins there,
 * and one from a report older than all that name the present investor held before it. So the order in which files are
 * loaded does not matter. The list itself where nothing changes.
 */
export const assign = (assignments: Assignments, { investorId, reportedOn, namedSince }: Naming): Assignments => {
  const at = assignments.findLastIndex(({ from }) => from === undefined || from <= reportedOn)
  const current = assignments[at]
  if (!current) return joined([{ investorId, from: undefined }, ...assignments])
  if (current.investorId === investorId) return assignments
  const since = current.from ?? namedSince(current.investorId)
  const entries =
    since !== undefined && reportedOn < since
      ? [
          { investorId, from: undefined },
          { ...current, from: since },
        ]
      : [current, { investorId, from: reportedOn }]
  return joined([...assignments.slice(0, at), ...entries, ...assignments.slice(at + 1)])
}

/** An investor that follows itself is one entry. */
const joined = (assignments: Assignments): Assignments =>
  assignments.filter(({ investorId }, at) => assignments[at - 1]?.investorId !== investorId)
