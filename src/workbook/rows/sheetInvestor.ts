import { cellAt } from '../tables/grid.ts'
import { collects, loneOffice, officeLikeness, signingOffice, statedInvestor } from '../words/offices.ts'
import { tidy } from '../words/words.ts'
import { groupMeaning } from './rowNames.ts'
import type { RoledRow } from './rowRoles.ts'
import type { TableDraft } from './table.ts'

/**
 * The investor of all the projects of a table. What is stated over it comes first, then who signed below it, then the
 * letterhead, which says no more than who wrote; then a sheet named after a body, the report that it is an annex of, and
 * what is stated over another table `above` it.
 */
export const sheetInvestor = (
  draft: TableDraft,
  rows: readonly RoledRow[],
  above: string | undefined,
): string | undefined => {
  const { titles, decided } = draft
  if (titles.investor !== undefined && (decided.table?.investor !== undefined || !isLetterhead(draft)))
    return titles.investor
  const isNamedInside =
    draft.drafts.some(({ sense }) => sense.field === 'investor') || rows.some(row => namesInvestor(row))
  const signed = isNamedInside ? undefined : signedBelow(draft, rows)
  if (signed !== undefined) return signed
  if (titles.investor !== undefined || isNamedInside) return titles.investor
  return ofSheetName(draft, rows) ?? ofCoveringLine(draft) ?? above
}

const isLetterhead = ({ titles }: TableDraft): boolean =>
  titles.lines.some(({ text }) => loneOffice(text) === titles.investor)

const namesInvestor = ({ role, investor, label }: RoledRow): boolean =>
  investor !== undefined || ((role === 'group' || role === 'subtotal') && groupMeaning(label).investor !== undefined)

/** The one body named in the lines below a table; those to whom copies go are none. */
const signedBelow = ({ grid }: TableDraft, rows: readonly RoledRow[]): string | undefined => {
  const last = rows.findLastIndex(({ role }) => role !== 'footer' && role !== 'blank')
  const copied = new Set<number>()
  const names = new Set<string>()
  for (const { row } of rows.slice(last + 1, last + 1 + mostLines)) {
    for (const column of (grid.sheet.rows[row] ?? []).keys()) {
      const cell = cellAt(grid, row, column)
      if (cell?.kind !== 'text') continue
      if (/^\s*nơi nhận/iu.test(cell.value)) copied.add(column)
      if (copied.has(column)) continue
      for (const line of cell.value.split(/[\r\n]+/u)) {
        const name = statedInvestor(line) ?? signingOffice(tidy(line))
        if (name !== undefined && !collects.test(name)) names.add(name)
      }
    }
  }
  return names.size === 1 ? [...names][0] : undefined
}

const mostLines = 40

/** Schools and hospitals too, unless one of the projects is theirs by its name: then the sheet may be that project's. */
const ofSheetName = ({ grid }: TableDraft, rows: readonly RoledRow[]): string | undefined => {
  const name = tidy(grid.sheet.name)
  if (collects.test(name)) return undefined
  if (officeLikeness(name) === 'sure') return name
  const isOfProject = rows.some(({ label }) => label.toLowerCase().includes(name.toLowerCase()))
  return isOfProject ? undefined : signingOffice(name)
}

/** "(Kèm theo Báo cáo số 12/BC-BQLDA ngày … của Ban Quản lý dự án …)". */
const ofCoveringLine = ({ titles }: TableDraft): string | undefined =>
  titles.lines
    .map(({ text }) => /kèm theo .*?\scủa\s+(.+?)[\s).]*$/iu.exec(text)?.[1])
    .find(name => name !== undefined && officeLikeness(name) === 'sure' && !collects.test(name))
