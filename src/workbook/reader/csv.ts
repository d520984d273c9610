import type { Cell, Workbook } from '../cells.ts'

/** Every field stays text as written: which notation an amount is in is decided per column, not here. */
export const readCsv = (bytes: Uint8Array, sheetName: string): Workbook => {
  const text = decode(bytes).normalize('NFC')
  const rows = fieldsOf(text, separatorOf(text)).map(fields =>
    fields.map((field): Cell | undefined => (field === '' ? undefined : { kind: 'text', value: field })),
  )
  return {
    sheets: [{ name: sheetName, hidden: false, rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() }],
  }
}

/** Offices save CSV as UTF-8 or in the Vietnamese Windows code page (base letters with combining tones). */
const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1258').decode(bytes)
  }
}

/** The separator that cuts most lines into the same number of fields. */
const separatorOf = (text: string): string => {
  const sample = text.slice(0, 64_000)
  const counted = [';', '\t', ','].map(separator => ({ separator, score: scoreOf(fieldsOf(sample, separator)) }))
  return counted.reduce((best, next) => (next.score > best.score ? next : best)).separator
}

const scoreOf = (rows: readonly (readonly string[])[]): number => {
  const byWidth = new Map<number, number>()
  for (const { length } of rows) if (length > 1) byWidth.set(length, (byWidth.get(length) ?? 0) + 1)
  return Math.max(0, ...[...byWidth].map(([width, count]) => count + width / 1000))
}

const fieldsOf = (text: string, separator: string): string[][] => {
  const rows: string[][] = []
  let row: string[] = []
  let field = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (quoted) {
      if (char !== '"') field += char
      else if (text.charAt(i + 1) === '"') field += text.charAt(++i)
      else quoted = false
    } else if (char === '"' && field === '') quoted = true
    else if (char === separator) {
      row.push(field)
      field = ''
    } else if (char === '\n' || char === '\r') {
      if (char === '\r' && text.charAt(i + 1) === '\n') i++
      row.push(field)
      rows.push(row)
      row = []
      field = ''
    } else field += char
  }
  if (field !== '' || row.length > 0) rows.push([...row, field])
  return rows
}
