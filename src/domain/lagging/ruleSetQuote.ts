import type { RuleSet } from './ruleSet.ts'

/** Which version of which set; without a version the latest. */
export type RuleSetQuote = { readonly name: string; readonly version: number | undefined }

/** "default@3", "Tiêu chí của tỉnh ngày 20/10/2024": id or name, and the version where one is asked for. */
export const parseQuote = (text: string): RuleSetQuote => {
  const match = /^(.*)@(\d{1,9})$/u.exec(text.trim())
  return match
    ? { name: (match[1] ?? '').trim(), version: Number(match[2]) }
    : { name: text.trim(), version: undefined }
}

export const quoteOf = ({ id, version }: Pick<RuleSet, 'id' | 'version'>): string => `${id}@${version}`
