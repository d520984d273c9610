import type { Cell, Merge, Sheet } from '../../../src/workbook/said/cells.ts'
import { columnName } from '../../../src/workbook/tables/grid.ts'
import type { OfficeColumn } from './columns.ts'
import type { OfficeProject } from './province.ts'
import type { Random } from './random.ts'

export type ExpectedFact = {
  readonly kind: string
  readonly code: string
  readonly name: string
  readonly investor: string | undefined
  readonly source: string | undefined
  readonly capital: string
  readonly asOf: string
  readonly basis: string
  readonly amount: number
  readonly cell: string
}

export type Style = {
  readonly merged: boolean
  readonly factor: number
  readonly write: 'number' | 'vi' | 'en'
  readonly zero: 'zero' | 'blank' | 'dash'
  readonly columnNumbers: boolean
  readonly investorIn: 'column' | 'group' | 'title'
  readonly totals: 'top' | 'bottom' | 'none'
  readonly subtotals: boolean
  readonly formulas: boolean
  readonly titles: readonly string[]
  readonly unitLine: string | undefined
  readonly footer: readonly string[]
  readonly numberStyle: 'roman' | 'letter'
}

type Group = { readonly investor: string; readonly projects: readonly OfficeProject[] }

export const text = (value: string): Cell => ({ kind: 'text', value })

/** Lays the projects out as the style says, and tells which facts that makes. */
export const layOut = (
  name: string,
  columns: readonly OfficeColumn[],
  { groups, style, random }: { groups: readonly Group[]; style: Style; random: Random },
) => {
  const rows: (Cell | undefined)[][] = []
  const merges: Merge[] = []
  const facts: ExpectedFact[] = []
  const width = columns.length
  const pen: Pen = { rows, merges, facts, columns, style, width }
  for (const title of style.titles) {
    rows.push([text(title)])
    merges.push({ top: rows.length - 1, bottom: rows.length - 1, left: 0, right: width - 1 })
  }
  if (style.unitLine !== undefined) {
    const row: (Cell | undefined)[] = []
    row[Math.max(0, width - 1 - random.below(3))] = text(style.unitLine)
    rows.push(row)
  }
  if (random.chance(0.3)) rows.push([])
  writeHeader(pen)
  const projects = groups.flatMap(group => group.projects)
  if (style.totals === 'top')
    writeSum(pen, { label: random.pick(['TỔNG SỐ', 'Tổng cộng', 'TỔNG CỘNG', 'Tổng số']), number: '', projects })
  let running = 0
  for (const [at, group] of groups.entries()) {
    if (style.investorIn === 'group') {
      const label = random.chance(0.3) ? `Chủ đầu tư: ${group.investor}` : group.investor
      const number =
        style.numberStyle === 'roman'
          ? (['I', 'II', 'III', 'IV', 'V'][at] ?? '')
          : (['A', 'B', 'C', 'D', 'E'][at] ?? '')
      writeSum(pen, { label, number, projects: group.projects, amounts: style.subtotals })
    }
    for (const project of group.projects)
      writeProject(pen, { project, group, number: style.investorIn === 'group' ? (running += 1) : (running += 1) })
    if (style.investorIn === 'group') running = 0
  }
  if (style.totals === 'bottom')
    writeSum(pen, { label: random.pick(['Tổng cộng', 'Cộng', 'TỔNG SỐ', 'Cộng:', 'Tổng']), number: '', projects })
  rows.push([])
  for (const line of style.footer) rows.push([undefined, text(line)])
  const sheet: Sheet = { name, hidden: false, rows, merges, hiddenRows: new Set(), hiddenColumns: new Set() }
  return { sheet, facts }
}

type Pen = {
  readonly rows: (Cell | undefined)[][]
  readonly merges: Merge[]
  readonly facts: ExpectedFact[]
  readonly columns: readonly OfficeColumn[]
  readonly style: Style
  readonly width: number
}

const writeHeader = ({ rows, merges, columns, style }: Pen): void => {
  const depth = Math.max(...columns.map(({ path }) => path.length))
  const top = rows.length
  for (let level = 0; level < depth; level += 1) {
    const row: (Cell | undefined)[] = []
    for (const [at, { path }] of columns.entries()) {
      const before = columns[at - 1]?.path
      const same =
        before !== undefined &&
        path.length > level + 1 &&
        before.length > level + 1 &&
        path.slice(0, level + 1).join('|') === before.slice(0, level + 1).join('|')
      const value = path[level]
      if (value !== undefined && !same) row[at] = text(value)
    }
    rows.push(row)
  }
  if (style.merged) mergeHeader(merges, columns, { top, depth })
  if (style.columnNumbers) rows.push(columns.map((_, at) => text(`(${at + 1})`)))
}

const mergeHeader = (
  merges: Merge[],
  columns: readonly OfficeColumn[],
  { top, depth }: { top: number; depth: number },
): void => {
  for (const [at, { path }] of columns.entries()) {
    if (path.length < depth) merges.push({ top: top + path.length - 1, bottom: top + depth - 1, left: at, right: at })
    for (let level = 0; level + 1 < path.length; level += 1) {
      const key = (column: OfficeColumn | undefined): string | undefined =>
        column && column.path.length > level + 1 ? column.path.slice(0, level + 1).join('|') : undefined
      if (key(columns[at - 1]) === key(columns[at])) continue
      let right = at
      while (key(columns[right + 1]) === key(columns[at])) right += 1
      if (right > at) merges.push({ top: top + level, bottom: top + level, left: at, right })
    }
  }
}

type Summing = {
  readonly label: string
  readonly number: string
  readonly projects: readonly OfficeProject[]
  readonly amounts?: boolean
}

const writeSum = (pen: Pen, { label, number, projects, amounts = true }: Summing): void => {
  const { rows, columns } = pen
  rows.push(
    columns.map(({ field, amount, isRate }) => {
      if (field === 'number') return number === '' ? undefined : text(number)
      if (field === 'name') return text(label)
      if (amount === undefined || isRate || !amounts) return undefined
      const sum = Math.round(projects.reduce((total, project) => total + (amount(project) ?? 0), 0) * 1000) / 1000
      return sum === 0 ? undefined : written(pen, sum)
    }),
  )
}

const writeProject = (
  pen: Pen,
  { project, group, number }: { project: OfficeProject; group: Group; number: number },
): void => {
  const { rows, facts, columns, style } = pen
  const row = rows.length
  rows.push(
    columns.map((column, at) => {
      switch (column.field) {
        case 'number':
          return { kind: 'number', value: number }
        case 'code':
          return text(project.code)
        case 'name':
          return text(project.name)
        case 'investor':
          return text(group.investor)
        case 'note':
        case undefined:
      }
      const amount = column.amount?.(project)
      if (amount === undefined || (amount === 0 && style.zero === 'blank')) return undefined
      if (amount === 0 && style.zero === 'dash') return text('-')
      if (column.fact) {
        const { kind, asOf, basis, capital, source } = column.fact
        facts.push({
          kind,
          asOf,
          basis,
          capital,
          source,
          code: project.code,
          name: project.name,
          investor: group.investor,
          amount: Math.round(amount * style.factor),
          cell: `${columnName(at)}${row + 1}`,
        })
      }
      return column.isRate ? { kind: 'number', value: amount } : written(pen, amount)
    }),
  )
}

const written = ({ style }: Pen, amount: number): Cell => {
  if (style.write === 'number') return { kind: 'number', value: amount }
  const [whole = '', part] = String(amount).split('.')
  const [thousands, decimal] = style.write === 'vi' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, thousands)
  return text(part === undefined ? grouped : `${grouped}${decimal}${part}`)
}
