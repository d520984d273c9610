import type { IsoDate } from '../../domain/base/calendar.ts'
import type { Project } from '../../domain/ledger/directory.ts'
import type { InvestorId } from '../../domain/base/ids.ts'

export type Assignments = Project['investors']

/** A report that names a project's investor. */
export type InvestorNaming = {
  readonly investorId: InvestorId
  readonly reportedOn: IsoDate
  /** Days of the ledger's reports that name this investor of the project, ascending. */
  readonly namedOn: (investorId: InvestorId) => readonly IsoDate[]
}

/**
 * The dated list once a report has named an investor: another name than the one that holds on that day begins there,
 * until the next report that names the present one again; one from a report older than all that name the present
 * investor held before it. So the order in which files are loaded does not matter. The list itself where nothing changes.
 */
export const assign = (assignments: Assignments, { investorId, reportedOn, namedOn }: InvestorNaming): Assignments => {
  const at = assignments.findLastIndex(({ from }) => from === undefined || from <= reportedOn)
  const current = assignments[at]
  if (!current) return joined([{ investorId, from: undefined }, ...assignments])
  if (current.investorId === investorId) return assignments
  const days = namedOn(current.investorId)
  const since = current.from ?? days[0]
  const isOlder = since !== undefined && reportedOn < since
  const until = assignments[at + 1]?.from
  const again = isOlder ? since : days.find(day => day > reportedOn && (until === undefined || day < until))
  return joined([
    ...assignments.slice(0, at),
    ...(isOlder ? [] : [current]),
    { investorId, from: isOlder ? undefined : reportedOn },
    ...(again === undefined ? [] : [{ ...current, from: again }]),
    ...assignments.slice(at + 1),
  ])
}

/** An investor that follows itself is one entry. */
const joined = (assignments: Assignments): Assignments =>
  assignments.filter(({ investorId }, at) => assignments[at - 1]?.investorId !== investorId)
