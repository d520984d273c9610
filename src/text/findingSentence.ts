import type { Finding, FindingCode, FindingFacts } from '../workbook/said/findings.ts'

/** What is said of each kind of finding, in one language. A code without its words does not compile. */
export type FindingWords = {
  readonly [Code in FindingCode]: {
    readonly title: string
    readonly says: (finding: Extract<FindingFacts, { readonly code: Code }>) => string
    readonly advises: string
  }
}

/** The place, what is wrong there, what to do; without a place for a finding about the whole file. */
export const sentenceOf = (finding: Finding, words: FindingWords, place: string): string => {
  const { says, advises } = words[finding.code]
  const problem = (says as Says)(finding) // the entry under a finding's own code takes that finding
  return `${place === '' ? capitalised(problem) : `${place}: ${problem}`}. ${advises}`
}

type Says = (finding: FindingFacts) => string

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
