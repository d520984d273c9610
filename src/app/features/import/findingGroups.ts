import type { FindingView } from '../../../api/contract/imports.ts'
import { findingSentence, placeOf } from '../../text/findings.ts'
import { severities, type Finding, type Severity } from '../../../workbook/said/findings.ts'
import { outcomeOf, type QueuedFile } from '../../importQueue/queue.ts'

export type FindingGroup = { readonly severity: Severity; readonly findings: readonly FindingView[] }

/** What is known to be found in a file so far: the server's judgement once there is one, else this browser's own. */
export const findingsOf = ({ reading, stage }: QueuedFile): readonly FindingView[] => {
  const outcome = outcomeOf(stage)
  if (outcome) return outcome.findings
  if (stage.name === 'unreadable')
    return [findingView({ severity: 'error', sheet: undefined, cell: undefined, ...stage.failure })]
  return reading?.findings.map(findingView) ?? []
}

/** Errors first; groups without findings are left out. */
export const findingGroups = (findings: readonly FindingView[]): readonly FindingGroup[] =>
  severities
    .map(severity => ({ severity, findings: findings.filter(finding => finding.severity === severity) }))
    .filter(group => group.findings.length > 0)

/** The message without the place it begins with, for where the place stands beside it. */
export const messageBesidePlace = ({ sheet, cell, message }: FindingView): string => {
  const place = `${placeOf({ sheet: sheet ?? undefined, cell: cell ?? undefined })}: `
  if (!message.startsWith(place)) return message
  const rest = message.slice(place.length)
  return rest.charAt(0).toLocaleUpperCase('vi') + rest.slice(1)
}

const findingView = (finding: Finding): FindingView => ({
  severity: finding.severity,
  code: finding.code,
  sheet: finding.sheet ?? null,
  cell: finding.cell ?? null,
  message: findingSentence(finding),
})
