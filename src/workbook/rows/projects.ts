import type { Capital } from '../../domain/ledger/ledger.ts'
import { sameName } from '../../domain/names/names.ts'
import { withoutCount } from '../words/offices.ts'
import { capitalOf } from './capitalRows.ts'
import type { RoledRow } from './rowRoles.ts'
import { groupMeaning, withoutNumber } from './rowNames.ts'

/** A row that holds a project's amounts, with everything that the rows above it say about it. */
export type ProjectRow = {
  readonly row: number
  readonly project: { readonly code: string | undefined; readonly name: string }
  readonly investor: string | undefined
  /** Below the last row that the investor's row above it adds up: whose it is, nothing tells. */
  readonly isStray: boolean
  readonly source: string | undefined
  /** Of which year's capital its group or its own row speaks, where one does. */
  readonly capital: Capital | undefined
  /** "Vốn chưa phân bổ chi tiết": money of no project, which the sums count all the same. */
  readonly isUnallocated: boolean
  /** A code lost to a number format: "7.9E+06". */
  readonly lostCode: string | undefined
}

/** What the sheet says of all its projects. */
export type GroupContext = { readonly investor: string | undefined; readonly source: string | undefined }

/** Project rows with their investor and source: from the row itself, the groups above it, or the sheet. */
export const readProjects = (rows: readonly RoledRow[], sheet: GroupContext): ReadonlyMap<number, ProjectRow> => {
  const projects = new Map<number, ProjectRow>()
  const sameOffice = memoSameName()
  const fillsDown = leavesRepeatsBlank(rows)
  const offices = officeLevels(rows)
  let groups: readonly RowGroup[] = []
  let above: ProjectRow | undefined
  let investorAbove: string | undefined
  let whole: RoledRow | undefined
  for (const row of rows) {
    if ((row.role === 'group' || row.role === 'subtotal') && row.depth !== Infinity) {
      groups = [...groups.filter(group => group.depth < row.depth || isInside(row, group)), groupOf(row, offices)]
      investorAbove = undefined
    }
    if (row.depth === Infinity) whole = row
    if (row.role !== 'project') continue
    const written = row.investor ?? (fillsDown ? investorAbove : undefined)
    investorAbove = written
    const office = groups.findLast(({ investor }) => investor !== undefined)
    // A row of a project that is split by source belongs where the project's own row does.
    const place = whole?.label === row.label && whole.code === row.code ? whole.row : row.row
    const isStray = office?.reach !== undefined && place > office.reach
    const group = isStray ? undefined : office?.investor
    const named: ProjectRow = {
      row: row.row,
      project: projectOf(row, above),
      investor: chooseInvestor(written, group, sameOffice) ?? (isStray ? undefined : sheet.investor),
      isStray,
      source: row.source ?? groups.findLast(({ source }) => source !== undefined)?.source ?? sheet.source,
      capital: row.capital ?? groups.findLast(({ capital }) => capital !== undefined)?.capital,
      isUnallocated: row.code === undefined && unallocated.test(row.label),
      lostCode: row.badCode !== undefined && lostToFormat.test(row.badCode) ? row.badCode : undefined,
    }
    projects.set(row.row, named)
    above = named
  }
  return projects
}

const unallocated =
  /^(?:[-–+*•]\s*)?(?:số |phần )?(?:vốn |kế hoạch (?:vốn )?|kinh phí )?(?:còn lại )?chưa (?:được )?(?:phân bổ|phân khai|giao chi tiết)/iu
const lostToFormat = /^\d(?:[.,]\d+)?E\+\d+$/iu

type RowGroup = {
  readonly depth: number
  /** The sheet row of the last row that it adds up, where its amounts tell. */
  readonly last: number | undefined
  /** The sheet row below which nothing is its own, where its amounts tell it for sure. */
  readonly reach: number | undefined
  readonly investor?: string
  readonly source?: string
  readonly capital?: Capital
}

/** All that the row adds up is added up by the group too. */
const isInside = ({ parts }: RoledRow, { last }: RowGroup): boolean =>
  parts !== undefined && last !== undefined && parts.last <= last

const groupOf = (row: RoledRow, offices: ReadonlySet<number>): RowGroup => {
  const capital = capitalOf(row.label)
  const place = { depth: row.depth, last: row.parts?.last, reach: row.parts?.reach, ...(capital && { capital }) }
  const { investor, source } = groupMeaning(row.label)
  if (investor !== undefined) return { ...place, investor: withoutCount(investor) }
  if (source !== undefined) return { ...place, source }
  return offices.has(row.row) ? { ...place, investor: withoutCount(withoutNumber(row.label)) } : place
}

/** Groups whose brothers are mostly offices are offices too, whatever they are called. */
const officeLevels = (rows: readonly RoledRow[]): ReadonlySet<number> => {
  const found = new Set<number>()
  const groups = rows.filter(row => row.role === 'group' || row.role === 'subtotal')
  for (const depth of new Set(groups.map(group => group.depth))) {
    const level = groups.filter(group => group.depth === depth)
    const meanings = level.map(group => groupMeaning(group.label))
    const offices = meanings.filter(({ investor }) => investor !== undefined).length
    if (offices * 2 <= level.length) continue
    for (const [at, group] of level.entries()) {
      if (meanings[at]?.source === undefined && group.label === withoutNumber(group.label) && !isSorting(group.label))
        found.add(group.row)
    }
  }
  return found
}

const isSorting = (label: string): boolean =>
  /^(?:các|dự án|công trình|lĩnh vực|ngành|nguồn|vốn|khối|ubnd các|nhóm|chương trình)/iu.test(label)

/** The project of a row, or the one above where the row leaves its name out. */
const projectOf = ({ code, label }: RoledRow, above: ProjectRow | undefined): ProjectRow['project'] => {
  if (above === undefined) return { code, name: label === '' ? (code ?? '') : label }
  if (label === '' && (code === undefined || code === above.project.code)) return above.project
  if (code === undefined && label === above.project.name) return above.project
  return code === above.project.code && label === above.project.name
    ? above.project
    : { code, name: label === '' ? (code ?? '') : label }
}

/** The group writes the name out; the column beside the project wins only where it names somebody else. */
const chooseInvestor = (
  written: string | undefined,
  group: string | undefined,
  same: (a: string, b: string) => boolean,
): string | undefined => {
  if (written === undefined || group === undefined) return written ?? group
  return same(written, group) ? group : written
}

const memoSameName = (): ((a: string, b: string) => boolean) => {
  const known = new Map<string, boolean>()
  return (a, b) => {
    const key = `${a}\n${b}`
    const told = known.get(key) ?? sameName(a, b)
    known.set(key, told)
    return told
  }
}

/** The investor's name stands once, over the first of its projects: no two rows in a run repeat it, and some are blank. */
const leavesRepeatsBlank = (rows: readonly RoledRow[]): boolean => {
  const projects = rows.filter(row => row.role === 'project')
  const blanks = projects.filter(row => row.investor === undefined).length
  const repeats = projects.filter(
    (row, at) => row.investor !== undefined && row.investor === projects[at - 1]?.investor,
  ).length
  return blanks > 0 && repeats === 0 && blanks < projects.length && projects[0]?.investor !== undefined
}
