import type { FindingView, ImportOutcome } from '../../api/contract/imports.ts'
import type { ColumnAside } from '../../api/contract/importPreview.ts'
import { dong } from '../../domain/base/money.ts'
import { inWords } from '../../text/vi/findingWords.ts'
import { formatDate } from '../../text/vi/format.ts'
import { isoDate } from '../../domain/base/calendar.ts'

/** One file for `import --json`: the contract's keys and no others. */
export const importJson = ({ file, status, importId, planYear, asOf, counts, findings }: ImportOutcome) => ({
  file,
  status,
  importId,
  planYear,
  asOf,
  counts,
  findings: findings.map(({ severity, code, sheet, cell, message }) => ({ severity, code, sheet, cell, message })),
})

/** One file for people: a line that says what became of it, and a line per finding. */
export const importText = (outcome: ImportOutcome): string =>
  [
    headline(outcome),
    ...layoutText(outcome),
    ...outcome.aside.filter(isMoney).map(asideText),
    ...outcome.findings.map(findingText),
  ].join('\n')

/** Read as an officer taught it: said, since the file alone does not say it. */
const layoutText = ({ layout }: ImportOutcome): readonly string[] =>
  layout === null
    ? []
    : [`  bố cục: đọc theo ${layout.applied} quyết định đã học từ tệp “${layout.learnedFrom.fileName}” (${layout.by})`]

/** Sums, rates and measures are no money that anyone would miss. */
const isMoney = ({ standing }: ColumnAside): boolean =>
  standing === 'leftOut' || standing === 'difference' || standing === 'repeated'

const asideText = ({ sheet, column, heading, amount, figures, why }: ColumnAside): string => {
  const much = amount === null ? `${figures} số` : inWords(dong(amount))
  return `  để ngoài: sheet “${sheet}”, cột ${column}${heading && ` “${heading}”`}, ${much}: ${why}`
}

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
