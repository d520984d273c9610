import type { Cell } from '../said/cells.ts'
import { struckOut, type FontedText } from './drafts.ts'
import { encodingOfFont } from './legacyFonts.ts'
import { entered, isAllStruck, shownRuns, textOf, type Run } from './runs.ts'

/** A font of a binary workbook, as far as it bears on what is read. */
export type Font = { readonly name: string; readonly isStruck: boolean; readonly isRaised: boolean }

/** From this letter on, counted in UTF-16, the text is in another font. */
export type FontRun = { readonly start: number; readonly font: Font }

/** What SheetJS does not say of a cell: its font, where that bears on its text, and the runs of its text. */
export type CellMark = { readonly font: Font; readonly runs: readonly FontRun[] }

/** Sheets in the order in which the workbook lists them; cells by row and column. */
export type CellMarks = readonly ReadonlyMap<string, CellMark>[]

export const cellKey = (row: number, column: number): string => `${row},${column}`

export const plainFont: Font = { name: '', isStruck: false, isRaised: false }

/** Whether a cell's font changes what a person reads, or how its letters are to be read. */
export const bearsOnCell = ({ name, isStruck }: Font): boolean => isStruck || encodingOfFont(name) !== undefined

/** Whether a run's font does: within a text, raised letters are footnotes. */
export const bearsOnRun = (font: Font): boolean => font.isRaised || bearsOnCell(font)

type CellWithMark = { readonly cell: Cell; readonly written: unknown; readonly mark: CellMark }

/** The cell with its mark taken into account, and the runs of a text in a legacy font. */
export const markedCell = ({ cell, written, mark }: CellWithMark): { cell: Cell; fonted: FontedText['runs'] } => {
  if (cell.kind !== 'text' || typeof written !== 'string')
    return { cell: mark.font.isStruck ? struckOut(cell) : cell, fonted: [] }
  const all = runsOf(written, mark)
  const runs = shownRuns(all)
  const shown: Cell = { ...cell, value: textOf(runs).normalize('NFC') }
  return {
    cell: isAllStruck(all) ? struckOut(shown) : shown,
    fonted: runs.some(({ font }) => font !== undefined) ? runs : [],
  }
}

const runsOf = (written: string, { font, runs }: CellMark): readonly Run[] => {
  const starts = [{ start: 0, font }, ...runs]
  return starts.flatMap((run, at): Run[] => {
    const text = entered(written.slice(run.start, starts[at + 1]?.start ?? written.length))
    const legacy = encodingOfFont(run.font.name) === undefined ? undefined : run.font.name
    // The font of the cell as a whole raises nothing above anything.
    const look = { isStruck: run.font.isStruck, isRaised: run.font.isRaised && runs.length > 0 }
    return text === '' ? [] : [{ text, font: legacy, ...look }]
  })
}
