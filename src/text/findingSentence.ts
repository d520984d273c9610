import type { Finding, FindingCode, FindingFacts } from '../workbook/said/findings.ts'

/** What is said of each kind of finding, in one language. A code without its words does not compile. */
export type FindingWords = {
  readonly [Code in FindingCode]: {
    readonly title: string
    readonly says: (finding: Extract<FindingFacts, { readonly code: Code }>) => string
    /** What the officer can do, on screen wherever that will do. */
    readonly advises: string
    /** What the sender of the file is asked instead, where the officer can settle it without him. */
    readonly asksSender?: string
  }
}

/** The place, what is wrong there, what to do; without a place for a finding about the whole file. */
export const sentenceOf = (finding: Finding, words: FindingWords, place: string): string => {
  const { advises } = words[finding.code]
  return `${problemOf(finding, words, place)}. ${advises}`
}

/** The same with what the sender of the file is to mend in it. */
export const senderSentenceOf = (finding: Finding, words: FindingWords, place: string): string => {
  const { advises, asksSender = advises } = words[finding.code]
  return `${problemOf(finding, words, place)}. ${asksSender}`
}

const problemOf = (finding: Finding, words: FindingWords, place: string): string => {
  const { says } = words[finding.code]
  const problem = (says as Says)(finding) // the entry under a finding's own code takes that finding
  return place === '' ? capitalised(problem) : `${place}: ${problem}`
}

type Says = (finding: FindingFacts) => string

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
