import { classifySource } from '../../domain/names/sources.ts'
import { wholeSource } from '../../domain/base/ids.ts'
import type { RowRole } from '../said/interpretation.ts'
import type { NumberingStyle } from '../words/numbering.ts'
import { isCategory, officeLikeness, statedInvestor, statedSource } from '../words/offices.ts'
import { capitalOf } from './capitalRows.ts'
import { isComparison, isMonthAlone, isTotalLabel, withoutNumber } from './rowNames.ts'
import type { RoledRow } from './rowRoles.ts'
import type { BodyRow } from './rows.ts'

/** What stands around a row when its words and its number are asked what it is. */
export type RowSurroundings = {
  readonly at: number
  readonly rows: readonly BodyRow[]
  readonly styles: ProjectStyles
  readonly above: RowsAbove
  /** Whether its amounts are the sums of rows straight below it, if only of a few. */
  readonly addsUpBelow: boolean
}

/** The nearest row above that is no blank one; that is a project or a group; that is a project. */
export type RowsAbove = {
  readonly row: RoledRow | undefined
  readonly placed: RoledRow | undefined
  readonly project: RoledRow | undefined
}

/** What a row is by its code, its words and its number; what its sums say stands before this. */
export const roleByWords = (row: BodyRow, around: RowSurroundings): RowRole => {
  if (row.likeness === 'blank' || row.likeness === 'note') return row.likeness === 'blank' ? 'blank' : 'footer'
  if (row.likeness === 'numbers') return 'columnNumbers'
  if (row.likeness === 'total') return row.hasAmounts ? 'total' : 'group'
  if (row.likeness === 'ofWhich') return 'ofWhich'
  if (row.code !== undefined) return 'project'
  if (isComparison(row.label)) return 'footer'
  if (isMonthAlone(row.label) || isPartOfTotal(row, around.above)) return 'ofWhich'
  if (row.label === '' && !row.goesOn) return unlabelledRole(row, around)
  if (row.goesOn && row.hasAmounts && around.above.row?.role === 'project') return 'project'
  const group = row.hasAmounts ? 'subtotal' : 'group'
  if (row.badCode !== undefined && row.hasAmounts && around.styles.withCodes) return 'project'
  if (statedInvestor(row.label) !== undefined || statedSource(row.label) !== undefined) return group
  if (row.addsRows && !isOverSources(around)) return group
  return around.styles.withCodes ? uncodedRole(row, around, group) : numberedRole(row, around, group)
}

/** What its formulas add up are the sources straight below it, written as figures: a project by source. */
const isOverSources = ({ at, rows }: RowSurroundings): boolean => {
  const next = rows.slice(at + 1).find(({ likeness, hasAmounts }) => likeness !== 'blank' && hasAmounts)
  return (
    next !== undefined &&
    !next.addsRows &&
    next.code === undefined &&
    (next.likeness === 'ofWhich' || isSourceRow(next))
  )
}

/**
 * A group by its name or its place alone, and no more: a row without a code among coded ones, numbered as they are, or
 * without a number and a name that is surely a body's or a category's.
 */
export const isGroupByNameAlone = (row: BodyRow, { withCodes, coded }: ProjectStyles): boolean => {
  const { style } = row.numbering
  if (row.addsRows || statedInvestor(row.label) !== undefined || statedSource(row.label) !== undefined) return false
  if (!withCodes || isSourceRow(row)) return false
  return style === 'none' ? !isGroupName(row) : coded.has(style)
}

/** "- NSĐP" below "Tổng số", or below "Trong đó: NSTW". */
const isPartOfTotal = (row: BodyRow, { row: above }: RowsAbove): boolean =>
  row.numbering.style === 'bullet' && isSourceRow(row) && (above?.role === 'total' || above?.likeness === 'ofWhich')

/** No name and no code: the project above goes on, if a source or a number tells it from a total. */
const unlabelledRole = (row: BodyRow, { above: { row: above } }: RowSurroundings): RowRole => {
  if (!row.hasAmounts) return 'blank'
  const says = row.source ?? row.period
  if (says !== undefined && isTotalLabel(says)) return 'total'
  if (above?.role === 'project' && says !== undefined) return 'project'
  return 'total'
}

/** The kinds of numbers that projects carry, as the rows with codes show. */
export type ProjectStyles = { readonly withCodes: boolean; readonly coded: ReadonlySet<NumberingStyle> }

export const projectStyles = (rows: readonly BodyRow[]): ProjectStyles => {
  const coded = rows.filter(row => row.code !== undefined)
  const uncoded = rows.filter(row => row.code === undefined && row.hasAmounts && row.numbering.style === 'arabic')
  return {
    withCodes: coded.length > 0 && coded.length * 2 >= uncoded.length,
    coded: new Set(coded.map(row => row.numbering.style)),
  }
}

/** A row without a code in a table with codes. */
const uncodedRole = (row: BodyRow, around: RowSurroundings, group: RowRole): RowRole => {
  const { at, rows, styles } = around
  const above = around.above.placed
  const { style } = row.numbering
  if (isSourceRow(row)) return above?.role === 'project' && style !== 'roman' && style !== 'letter' ? 'ofWhich' : group
  if (isGroupName(row) && row.badCode === undefined && nextProject(rows, at) && row.numbering.value !== '1')
    return group
  const isOffice = officeLikeness(withoutNumber(row.label)) === 'sure'
  if (isOffice && !row.hasAmounts && nextProject(rows, at)) return group
  if (nextProject(rows, at) && around.addsUpBelow) return group
  if (isPart(row) && above?.role === 'project') return 'ofWhich'
  if (style === 'none') {
    if (above?.role === 'project' && above.label === row.label && row.hasAmounts) return 'project'
    if (!row.hasAmounts || officeLikeness(withoutNumber(row.label)) === 'sure' || isCategory(row.label)) return group
    return nextProject(rows, at) ? group : 'project'
  }
  if (!styles.coded.has(style) && row.badCode === undefined && nextProject(rows, at)) {
    if (above?.role !== 'project' || isGroupName(row)) return group
  }
  if (!styles.coded.has(style)) return deeper(style, styles.coded) ? 'ofWhich' : group
  if (isGroupName(row) && nextProject(rows, at) && numberRestarts(row, rows[at + 1])) return group
  return row.hasAmounts || row.numbering.style === 'arabic' ? 'project' : group
}

const numberRestarts = (row: BodyRow, next: BodyRow | undefined): boolean =>
  next !== undefined && (next.numbering.value === '1' || next.numbering.style !== row.numbering.style)

const nextProject = (rows: readonly BodyRow[], at: number): boolean =>
  rows.slice(at + 1, at + 4).find(row => row.likeness !== 'blank')?.code !== undefined

const isGroupName = ({ label }: BodyRow): boolean =>
  officeLikeness(withoutNumber(label)) === 'sure' || isCategory(withoutNumber(label))

/** "NSTW", "Vốn kéo dài": one source of money, or one year's. */
export const isSourceRow = ({ label }: BodyRow): boolean => {
  if (capitalOf(label) !== undefined) return true
  const source = classifySource(withoutNumber(label))
  return source !== undefined && source !== wholeSource && !isTotalLabel(label)
}

/** "- Xây lắp", "+ GPMB": a part of the project above. */
const isPart = ({ numbering, label }: BodyRow): boolean =>
  numbering.style === 'bullet' ||
  /^(?:hạng mục|gói thầu|chi phí|hợp phần|xây lắp|gpmb|thiết bị)/iu.test(withoutNumber(label))

/** "1.1 Hạng mục chính" inside "1 Kè biển", by its number and by its name. */
export const isNumberedPart = (row: BodyRow): boolean => row.numbering.style.startsWith('dotted') && isPart(row)

const order: readonly NumberingStyle[] = ['letter', 'roman', 'arabic', 'dotted2', 'dotted3', 'small', 'bullet']

/** Where projects carry no numbers, only a dash is deeper than they are. */
const deeper = (style: NumberingStyle, than: ReadonlySet<NumberingStyle>): boolean => {
  const numbered = [...than].filter(other => other !== 'none')
  if (numbered.length === 0) return style === 'bullet'
  return order.indexOf(style) > Math.max(...numbered.map(other => order.indexOf(other)))
}

/** No codes in the table: a row is a group when what follows is numbered more deeply. */
const numberedRole = (row: BodyRow, { at, rows, above, addsUpBelow }: RowSurroundings, group: RowRole): RowRole => {
  const next = rowBelow(rows, at)
  const { style } = row.numbering
  if (next && startsOver(row, next) && (!row.hasAmounts || addsUpBelow)) return group
  if (style === 'bullet') return isPartOfAbove(above) ? 'ofWhich' : 'project'
  if (isNumberedPart(row) && above.placed?.role === 'project') return 'ofWhich'
  if (isSourceRow(row))
    return next && isInside(next, row)
      ? group
      : above.project && (style === 'none' || style === 'small')
        ? 'ofWhich'
        : group
  if (next && isInside(next, row) && (!isPart(next) || officeLikenessIsSure(row)) && !isSourceRow(next)) return group
  if (style === 'none') {
    if (!row.hasAmounts || officeLikeness(withoutNumber(row.label)) === 'sure' || isCategory(row.label)) return group
    return 'project'
  }
  return row.hasAmounts || style === 'arabic' || style.startsWith('dotted') ? 'project' : group
}

/** "1 Sở Y tế" over "1 Trạm y tế": the count begins again inside. */
const startsOver = ({ numbering }: BodyRow, next: BodyRow): boolean =>
  numbering.style === 'arabic' && next.numbering.style === 'arabic' && next.numbering.value === '1'

const rowBelow = (rows: readonly BodyRow[], at: number): BodyRow | undefined => {
  for (let below = at + 1; below < rows.length; below += 1) {
    const row = rows[below]
    if (row?.likeness !== 'blank' && row?.likeness !== 'ofWhich') return row
  }
  return undefined
}

/** A dash under a project is a part of it, a dash under an office or another dash is one more project. */
const isPartOfAbove = ({ placed }: RowsAbove): boolean =>
  placed?.role === 'project' && placed.numbering.style !== 'bullet'

/** Whether the row below is numbered inside the one above: "1" under "I", "1.1" under "1", "a" under "1". */
const isInside = (below: BodyRow, above: BodyRow): boolean => {
  const [inner, outer] = [below.numbering.style, above.numbering.style]
  if (inner === outer || inner === 'none') return false
  if (outer === 'none') return ['1', 'I', 'A', '1.1'].includes(below.numbering.value)
  if (inner === 'letter' && outer === 'roman') return below.numbering.value === 'A'
  if (inner === 'roman' && outer === 'arabic') return below.numbering.value === 'I' && !officeLikenessIsSure(below)
  return order.indexOf(inner) > order.indexOf(outer)
}

const officeLikenessIsSure = ({ label }: BodyRow): boolean => officeLikeness(withoutNumber(label)) === 'sure'

/** Depth of groups by the order in which their kinds of number first appear, one inside the other. */
export const createDepths = (): ((row: BodyRow) => number) => {
  const open: string[] = []
  return row => {
    const { style } = row.numbering
    const kind = style === 'none' ? (isCategory(row.label) ? 'category' : 'office') : style
    const at = open.indexOf(kind)
    if (at === -1) open.push(kind)
    else open.length = at + 1
    return open.length - 1
  }
}
