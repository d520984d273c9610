import type { Cell } from '../said/cells.ts'
import { maxColumns } from '../said/cellRefs.ts'
import { decodeCsv } from './csvText.ts'
import type { DraftSheet } from './drafts.ts'
import type { CountCell } from './limits.ts'
import { damaged } from './stop.ts'

/** Every field stays text as written: which notation an amount is in is decided per column, not here. */
export const readCsv = (
  bytes: Uint8Array,
  { sheetName, countCell }: { sheetName: string; countCell: CountCell },
): DraftSheet => {
  const decoded = decodeCsv(bytes)
  const named = namedSeparator.exec(decoded)
  const text = decoded.slice(named?.[0].length ?? 0)
  const separator = named?.[1] ?? likelySeparator(text)
  const rows: (Cell | undefined)[][] = []
  let row = 0
  for (const fields of fieldsOf(text, separator)) {
    if (fields.length > maxColumns) damaged()
    fields.forEach((value, column) => {
      if (value === '') return
      const cell: Cell = { kind: 'text', value }
      countCell(cell)
      ;(rows[row] ??= [])[column] = cell
    })
    row++
  }
  return {
    name: sheetName,
    hidden: false,
    rows,
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    fonted: [],
  }
}

/** A first line for Excel alone, which is no row of the sheet. */
const namedSeparator = /^sep=(.)\r?\n/i

const separators = [';', '\t', ',']
const sampleLength = 64_000

/** The separator that cuts most lines into the same number of fields; a comma may stand in an amount. */
const likelySeparator = (text: string): string => {
  const sample = text.slice(0, sampleLength)
  const scored = separators.map(separator => ({ separator, score: scoreOf(fieldsOf(sample, separator)) }))
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).separator
}

/** Lines of the commonest width times its fields. */
const scoreOf = (lines: Iterable<readonly string[]>): number => {
  const byWidth = new Map<number, number>()
  for (const { length } of lines) if (length > 1) byWidth.set(length, (byWidth.get(length) ?? 0) + 1)
  return Math.max(0, ...[...byWidth].map(([width, lineCount]) => lineCount * (width - 1)))
}

/** A field in quotes may hold separators, line breaks and doubled quotes. */
const fieldsOf = function* (text: string, separator: string): Generator<readonly string[]> {
  let fields: string[] = []
  let at = 0
  while (at < text.length) {
    const { field, end } = text[at] === '"' ? quotedField(text, { at, separator }) : plainField(text, { at, separator })
    fields.push(field)
    at = end
    if (text[at] === separator) {
      at++
      if (at === text.length) fields.push('')
      continue
    }
    yield fields
    fields = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  if (fields.length > 0) yield fields
}

type FieldPlace = { readonly at: number; readonly separator: string }
type Field = { readonly field: string; readonly end: number }

const plainField = (text: string, { at, separator }: FieldPlace): Field => {
  let end = at
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { field: text.slice(at, end), end }
}

/** What follows the closing quote up to the separator belongs to the field; a quote never closed is an ordinary one. */
const quotedField = (text: string, { at, separator }: FieldPlace): Field => {
  let end = text.indexOf('"', at + 1)
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  if (end < 0) return plainField(text, { at, separator })
  const rest = plainField(text, { at: end + 1, separator })
  return { field: text.slice(at + 1, end).replaceAll('""', '"') + rest.field, end: rest.end }
}
