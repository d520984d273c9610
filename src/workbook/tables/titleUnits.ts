import { refOf } from './grid.ts'
import type { TitleLine } from './titleLines.ts'
import { isUnitLine, unitOf } from '../words/units.ts'

/** `cell` undefined: the officer said so, or the sheet's name does. */
type NamedUnit = { readonly factor: number; readonly cell: string | undefined }

/** What a table's amounts are counted in, as the lines around it say. */
export type TableUnit = {
  readonly unit: NamedUnit | undefined
  /** Lines over the table, below it or the sheet's name tell different units: nobody knows which holds. */
  readonly unitsDiffer: boolean
}

type UnitClaims = {
  readonly own: readonly TitleLine[]
  readonly lines: readonly TitleLine[]
  readonly below: readonly TitleLine[]
  readonly sheet: string
}

/** One unit, wherever it is told; of two that differ none. */
export const unitsOf = ({ own, lines, below, sheet }: UnitClaims): TableUnit => {
  const ofSheet = unitOfName(sheet)
  const claims = new Set([...claimedUnits(own), ...claimedUnits(below), ...(ofSheet === undefined ? [] : [ofSheet])])
  if (claims.size > 1) return { unit: undefined, unitsDiffer: true }
  const named = ofSheet === undefined ? undefined : { factor: ofSheet, cell: undefined }
  return { unit: unitIn(own) ?? unitIn(lines) ?? unitIn(below) ?? named, unitsDiffer: false }
}

/** Every unit that a line names as the table's: in a line of its own, after "ĐVT", in brackets. "500 tỷ đồng" is an amount. */
const claimedUnits = (lines: readonly TitleLine[]): ReadonlySet<number> =>
  new Set(
    lines.flatMap(({ text }) =>
      !isUnitLine(text) && /\d\s*(?:tỷ|triệu|nghìn|đồng)/iu.test(text.replace(roundUnit, ' '))
        ? []
        : (unitOf(text) ?? []),
    ),
  )

/** "1.000 đồng", "1.000.000 đồng": no amounts. */
const roundUnit = /(?<![\d.,])1(?:[.,\s]?000)+\s*đồng/giu

/** "Biểu 1 (triệu đồng)"; a sheet called "Đồng" is a place. */
const unitOfName = (sheet: string): number | undefined =>
  /tri[eệ]u|t[yỷ]|ngh[iì]n|ng[aà]n|\(\s*(?:đ|vnd|đồng)/iu.test(sheet) ? unitOf(sheet) : undefined

/** The nearest line above the header that tells a unit. */
const unitIn = (lines: readonly TitleLine[]): NamedUnit | undefined => {
  const nearest = lines.toReversed()
  const line = nearest.find(({ text }) => isUnitLine(text)) ?? nearest.find(({ text }) => unitOf(text) !== undefined)
  return line && unitOn(line)
}

const unitOn = ({ text, row, column }: TitleLine): NamedUnit | undefined => {
  const factor = unitOf(text)
  return factor === undefined ? undefined : { factor, cell: refOf(row, column) }
}
