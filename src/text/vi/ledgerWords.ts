import type { FiguresAlike, FindingFacts } from '../../workbook/said/findings.ts'
import { factTerms } from './columnWords.ts'
import { formatCount, formatDate, formatMonth } from './format.ts'
import { inWords, quotedList } from './findingWords.ts'

type Lacking = Omit<Extract<FindingFacts, { readonly code: 'figures-lacking' }>, 'code' | 'fileName' | 'committedAt'>

/** `36 số cam kết tháng 5/2024 (12 tỷ đồng), …; trong đó không còn 2 dự án: “A”, “B”` */
export const lackingInWords = ({ projectCount, projects, columns, figures }: Lacking): string => {
  const listed = columns.reduce((count, column) => count + column.figures, 0)
  const parts = [
    ...columns.map(alikeInWords),
    ...(listed < figures ? [`${formatCount(figures - listed)} số khác`] : []),
  ]
  const rows =
    projectCount === 0 ? '' : `; không còn nhắc ${formatCount(projectCount)} dự án: ${named(projectCount, projects)}`
  return `${parts.join(', ')}${rows}`
}

const alikeInWords = (column: FiguresAlike): string =>
  `${formatCount(column.figures)} số ${termOf(column)} (${inWords(column.amount)})`

/** What such figures are, in the middle of a sentence. */
export const termOf = ({ kind, capital, basis, asOf }: FiguresAlike): string => {
  const term = capital === 'carriedOver' && kind !== 'carriedOver' ? `${factTerms[kind]} vốn kéo dài` : factTerms[kind]
  if (asOf === undefined) return term
  return basis === 'inMonth' ? `${term} tháng ${formatMonth(asOf)}` : `${term} lũy kế đến ${formatDate(asOf)}`
}

const named = (count: number, names: readonly string[]): string =>
  count > names.length ? `${quotedList(names)}, …` : quotedList(names)
