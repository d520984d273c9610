import type { Finding } from './findings.ts'

/** So many of one kind on one sheet tell an officer all that a million would. */
const mostAlike = 2_000

/**
 * Findings as many as somebody can read, with the texts of cells cut short: a file with a fault in each of its million
 * cells must not fill the memory of whoever asked. Those left out are counted, and as grave as they were.
 */
export const boundedFindings = (findings: readonly Finding[]): readonly Finding[] => {
  const kept: Finding[] = []
  const alike = new Map<string, { count: number; readonly first: Finding }>()
  for (const finding of findings) {
    const key = `${finding.code} ${finding.severity} ${finding.sheet ?? ''}`
    const seen = alike.get(key) ?? { count: 0, first: finding }
    seen.count += 1
    alike.set(key, seen)
    if (seen.count <= mostAlike) kept.push(withShortTexts(finding))
  }
  return [...kept, ...[...alike.values()].filter(({ count }) => count > mostAlike).map(leftOut)]
}

const leftOut = ({ count, first }: { readonly count: number; readonly first: Finding }): Finding => ({
  code: 'more-findings',
  severity: first.severity,
  sheet: first.sheet,
  cell: undefined,
  of: first.code,
  count: count - mostAlike,
})

const mostLetters = 300

/** A label or a cell's text as it is shown to people. */
export const shortened = (text: string): string =>
  text.length > mostLetters ? `${text.slice(0, mostLetters).trimEnd()}…` : text

const withShortTexts = (finding: Finding): Finding => {
  const isLong = Object.values(finding).some(value => typeof value === 'string' && value.length > mostLetters)
  if (!isLong) return finding
  return Object.fromEntries(
    Object.entries(finding).map(([field, value]) => [field, typeof value === 'string' ? shortened(value) : value]),
  ) as Finding // the same fields, their texts shorter
}
