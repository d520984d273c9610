import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { workbookBytes, workbooksDir } from '../fixtures/shared.ts'
import type { Hints, Interpretation } from '../../src/workbook/said/interpretation.ts'
import { interpret } from '../../src/workbook/interpret.ts'
import { readWorkbook } from '../../src/workbook/reader/read.ts'

/** What is true of a public workbook; the format is told in the fixtures' README. Null: the file does not say. */
export type Truth = {
  readonly planYear: number
  readonly sheets: readonly TruthSheet[]
  readonly facts: readonly TruthFact[]
  readonly totals: readonly TruthTotal[]
  readonly expectedFindings: readonly { code: string; sheet: string; cell: string; severity: string; why: string }[]
  readonly ignoredRows: readonly { sheet: string; row: number; why: string }[]
}

export type TruthFact = {
  readonly kind: string
  readonly project: { readonly code?: string; readonly name: string }
  readonly investor: string | null
  readonly fundingSource?: string
  readonly capital?: string
  readonly asOf: string
  readonly basis: string
  readonly amount: number
  readonly sheet: string
  readonly cell: string
  readonly fromFormula?: boolean
}

export type TruthTotal = {
  readonly label: string
  readonly sheet: string
  readonly cell: string
  readonly amount: number
  readonly scope: string
  readonly matches: boolean | null
  readonly amountIsFormula?: boolean
}

export type TruthSheet = {
  readonly name: string
  readonly range: string
  readonly headerRows: readonly number[]
  readonly unitFactor: number
  readonly unitCell: string
  readonly asOf: string | null
  readonly planDate: string | null
  readonly investor: string | null
  readonly columns: readonly TruthColumn[]
}

export type TruthColumn = {
  readonly column: string
  readonly header: readonly string[]
  readonly role: string
  readonly basis?: string
  readonly asOf?: string
  readonly month?: number
  readonly capital?: string
  readonly fundingSource?: string
  readonly unitFactor?: number
  readonly notation?: string
  readonly hidden?: boolean
}

export const publicWorkbooks: readonly string[] = readdirSync(workbooksDir).filter(name =>
  /^\d.*\.(?:xls[xbm]?|ods|csv)$/u.test(name),
)

export const truthOf = (fileName: string): Truth =>
  JSON.parse(readFileSync(resolve(workbooksDir, `${fileName}.truth.json`), 'utf8')) as Truth // the fixture's own format

export const noHints: Hints = { planYear: undefined, asOf: undefined }

export const interpretPublic = (fileName: string, hints: Hints = noHints): Interpretation => {
  const read = readWorkbook(workbookBytes(fileName), fileName)
  if (!read.ok) throw new Error(`${fileName} cannot be read: ${read.error.code}`)
  return interpret(read.value, hints)
}

/**
 * Text as the truth compares it: NFC, single spaces, and without regard to case where the font had no capitals. A CSV
 * has no sheet of its own: its reader names it.
 */
export const comparing = (
  fileName: string,
): { text: (text: string | null | undefined) => string; sheet: (name: string) => string } => {
  const hasCapitals = !fileName.includes('tcvn3')
  const text = (value: string | null | undefined): string => {
    const tidy = (value ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim()
    return hasCapitals ? tidy : tidy.toLowerCase()
  }
  return { text, sheet: name => (fileName.endsWith('.csv') ? '' : text(name)) }
}
