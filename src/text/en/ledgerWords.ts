import type { FiguresAlike, FindingFacts } from '../../workbook/said/findings.ts'
import { factTerms } from './columnWords.ts'
import { formatCount, formatDate, formatMonth } from './format.ts'
import { inWords, quotedList } from './findingWords.ts'

type Lacking = Omit<Extract<FindingFacts, { readonly code: 'figures-lacking' }>, 'code' | 'fileName' | 'committedAt'>

/** `36 of commitment in May 2024 (12 billion VND), …; 2 projects are no longer mentioned: “A”, “B”` */
export const lackingInWords = ({ projectCount, projects, columns, figures }: Lacking): string => {
  const listed = columns.reduce((count, column) => count + column.figures, 0)
  const parts = [...columns.map(alikeInWords), ...(listed < figures ? [`${formatCount(figures - listed)} others`] : [])]
  const are = projectCount === 1 ? 'project is' : 'projects are'
  const rows =
    projectCount === 0
      ? ''
      : `; ${formatCount(projectCount)} ${are} no longer mentioned: ${named(projectCount, projects)}`
  return `${parts.join(', ')}${rows}`
}

const alikeInWords = (column: FiguresAlike): string =>
  `${formatCount(column.figures)} of ${termOf(column)} (${inWords(column.amount)})`

/** What such figures are, in the middle of a sentence. */
export const termOf = ({ kind, capital, basis, asOf }: FiguresAlike): string => {
  const term =
    capital === 'carriedOver' && kind !== 'carriedOver' ? `${factTerms[kind]} of carried-over capital` : factTerms[kind]
  if (asOf === undefined) return term
  return basis === 'inMonth' ? `${term} in ${formatMonth(asOf)}` : `${term} to ${formatDate(asOf)}`
}

const named = (count: number, names: readonly string[]): string =>
  count > names.length ? `${quotedList(names)}, …` : quotedList(names)
