import { findingsListXlsx } from '../report/returned/findingsList.ts'
import type { Mark } from '../workbook/returned/mark.ts'
import { markWorkbook } from '../workbook/returned/markWorkbook.ts'
import type { KeptFinding } from './contract/imports.ts'
import type { OriginalFile } from './store.ts'

/**
 * The investor's own file with its faulty cells marked and commented; where its format has no way to mark a cell, a list of
 * them in a workbook of its own. Undefined where there is nothing to mend.
 */
export const returnedFile = async (
  { fileName, bytes }: OriginalFile,
  findings: readonly KeptFinding[],
): Promise<OriginalFile | undefined> => {
  const faults = findings.filter(({ severity }) => severity !== 'note')
  if (faults.length === 0) return undefined
  const marked = markWorkbook(bytes, faults.map(markOf))
  if (marked.ok) return { fileName: namedAfter(fileName), bytes: marked.value }
  return {
    fileName: `${withoutExtension(fileName)} - những điều cần sửa.xlsx`,
    bytes: await findingsListXlsx({
      fileName,
      findings: faults.map(({ severity, sheet, cell, message, forSender }) => ({
        severity: severity === 'error' ? 'Lỗi' : 'Cần xem lại',
        sheet: sheet ?? undefined,
        cell: cell ?? undefined,
        message: besidePlace(forSender ?? message),
      })),
    }),
  }
}

/** A finding about a sheet stands in the sheet's first cell, one about the file in that of the first sheet. */
const markOf = ({ sheet, cell, message, forSender = message }: KeptFinding): Mark => ({
  sheet: sheet ?? '',
  cell: cell ?? 'A1',
  text: cell === null ? forSender : besidePlace(forSender),
})

/** Beside the cell the sentence need not say which one it is. */
const besidePlace = (message: string): string => {
  const rest = message.replace(/^Sheet “[^”]*”(?:, ô [A-Z]+\d+)?: /u, '')
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}

const withoutExtension = (fileName: string): string => fileName.replace(/\.[^.]*$/u, '')

const namedAfter = (fileName: string): string =>
  `${withoutExtension(fileName)} - đã đánh dấu${/\.[^.]*$/u.exec(fileName)?.[0] ?? '.xlsx'}`
