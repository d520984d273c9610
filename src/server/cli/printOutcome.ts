import type { FindingView, ImportOutcome } from '../../api/contract/imports.ts'
import { formatDate } from '../../text/format.ts'
import { isoDate } from '../../domain/calendar.ts'

/** One file for `import --json`: the contract's keys and no others. */
export const importJson = ({ file, status, importId, planYear, asOf, counts, findings }: ImportOutcome) => ({
  file,
  status,
  importId,
  planYear,
  asOf,
  counts,
  findings,
})

/** One file for people: a line that says what became of it, and a line per finding. */
export const importText = (outcome: ImportOutcome): string =>
  [headline(outcome), ...outcome.findings.map(findingText)].join('\n')

const statusText = {
  committed: 'đã nạp',
  rejected: 'CHƯA NẠP',
  preview: 'xem trước, chưa ghi gì',
  duplicate: 'đã có trong sổ, không ghi lại',
} as const satisfies Record<ImportOutcome['status'], string>

const headline = (outcome: ImportOutcome): string => {
  const { file, status, importId, planYear, asOf, counts, changes } = outcome
  const amounts = Object.values(counts.facts).reduce<number>((sum, count = 0) => sum + count, 0)
  const parts = [
    planYear === null ? undefined : `năm ${planYear}`,
    asOf === null ? undefined : `đến ${formatDate(isoDate(asOf))}`,
    `${counts.projects} dự án`,
    `${counts.investors} chủ đầu tư`,
    `${amounts} số liệu`,
    changes.changed > 0 ? `${changes.changed} số thay số cũ` : undefined,
    importId === null ? undefined : `mã lần nạp ${importId}`,
  ]
  return `${file}: ${statusText[status]} (${parts.filter(part => part !== undefined).join(', ')})`
}

const severityText = { error: 'LỖI', warning: 'CẢNH BÁO', note: 'ghi chú' } as const satisfies Record<
  FindingView['severity'],
  string
>

/** The sentence itself says in which sheet and cell. */
const findingText = ({ severity, message }: FindingView): string => `  ${severityText[severity]}: ${message}`
