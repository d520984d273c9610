import type { Workbook } from '../../../src/workbook/said/cells.ts'
import type { Interpretation, TableReading } from '../../../src/workbook/said/interpretation.ts'
import { columnRoles } from '../../../src/workbook/said/roles.ts'
import { columnName } from '../../../src/workbook/tables/grid.ts'

/** Numbers in the body of a table of which the reading does not say what becomes of them; `Sheet1!E7: why`. */
export const voiceless = (workbook: Workbook, reading: Interpretation): readonly string[] => {
  const counted = new Set(reading.facts.map(({ sheet, cell }) => `${sheet}!${cell}`))
  const told = new Set(reading.findings.map(({ sheet, cell }) => `${sheet}!${cell}`))
  return workbook.sheets.flatMap((sheet, at) =>
    (reading.sheets[at]?.tables ?? []).flatMap(table =>
      numbersOf(sheet.rows, table).flatMap(({ row, column }) => {
        const place = `${sheet.name}!${column}${row}`
        const why = silence(table, { row, column }, { isCounted: counted.has(place), isTold: told.has(place), reading })
        return why === undefined ? [] : [`${place}: ${why}`]
      }),
    ),
  )
}

type Place = { readonly row: number; readonly column: string }
type Known = { readonly isCounted: boolean; readonly isTold: boolean; readonly reading: Interpretation }

/** Why a number has no voice; undefined where it has one. */
const silence = (table: TableReading, { row, column }: Place, known: Known): string | undefined => {
  const read = table.columns.find(other => other.column === column)
  if (read === undefined) return 'a column that the reading does not list'
  const { standing, evidence } = read.account
  if (standing === 'words') return columnRoles[read.role].single ? undefined : 'figures in a column said to hold none'
  if (evidence.length === 0) return `${standing} without a reason`
  if (standing === 'asked')
    return known.reading.findings.some(({ severity }) => severity === 'error') ? undefined : 'asked nowhere'
  if (standing !== 'counts' && !evidence.some(({ speaks }) => speaks === 'for'))
    return `${standing}, and nothing speaks for it`
  if (standing !== 'counts' || known.isCounted || known.isTold) return undefined
  return table.rowAccounts.some(account => account.row === row) ? undefined : 'no fact of a column that counts'
}

const numbersOf = (rows: Workbook['sheets'][number]['rows'], table: TableReading): readonly Place[] => {
  const left = lettersToIndex(/^[A-Z]+/u.exec(table.range)?.[0] ?? '')
  const right = lettersToIndex(/:([A-Z]+)/u.exec(table.range)?.[1] ?? '')
  const body = table.rows.filter(
    ({ role }) => role !== 'header' && role !== 'columnNumbers' && role !== 'title' && role !== 'unit',
  )
  return body.flatMap(({ row }) =>
    Array.from({ length: right - left + 1 }, (_, at) => left + at).flatMap(column =>
      rows[row - 1]?.[column]?.kind === 'number' ? [{ row, column: columnName(column) }] : [],
    ),
  )
}

const lettersToIndex = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
