import type { AlsoRight, CellValue, Column, Draw, FormSheet, Merge, Project, TruthFact } from './model.ts'
import { writeHeader, type HeadStyle } from './header.ts'

/** How one form is written, drawn once for all of its sheets. */
export type Style = {
  readonly factor: number
  readonly decimals: number
  readonly notation: 'number' | 'vi'
  readonly zero: 'zero' | 'dash' | 'blank'
  readonly head: HeadStyle
  readonly columnNumbers: 'none' | 'plain' | 'brackets' | 'letters' | 'formula'
  readonly groups: 'none' | 'sector' | 'source' | 'investor' | 'sector, investor'
  readonly groupAmounts: boolean
  readonly numbering: 'roman' | 'letters' | 'numbers'
  readonly totals: 'none' | 'top' | 'bottom'
  readonly totalName: string
  readonly pages: boolean
  readonly blankRows: boolean
  readonly formulas: boolean
  readonly sourceRows: boolean
  readonly investorKnown: boolean
}

export type Page = {
  readonly name: string
  readonly titles: readonly (readonly (CellValue | undefined)[])[]
  readonly footer: readonly (readonly (CellValue | undefined)[])[]
  readonly columns: readonly Column[]
  readonly projects: readonly Project[]
  readonly style: Style
  /** Of every fact of the page, where the page says so. */
  readonly source?: string
}

export type LaidOut = {
  readonly sheet: FormSheet
  readonly facts: readonly TruthFact[]
  readonly alsoRight: readonly AlsoRight[]
  /** 0-based rows of single projects. */
  readonly projectRows: readonly number[]
  readonly headerRow: number
}

/** One table written down, and what is true of it. */
export const layOut = (draw: Draw, page: Page): LaidOut => {
  const { style, columns } = page
  const rows: (CellValue | undefined)[][] = page.titles.map(row => [...row])
  const merges: Merge[] = []
  const headerRow = rows.length
  writeHeader({ rows, merges }, columns, style)
  const facts: TruthFact[] = []
  const projectRows: number[] = []
  for (const line of linesOf(draw, page)) {
    const row = rows.length
    if (line.kind === 'project') {
      projectRows.push(row)
      for (const [at, column] of columns.entries()) facts.push(...factsAt(page, { line, column, row, at }))
    }
    if (line.kind === 'part') {
      for (const [at, column] of columns.entries()) facts.push(...partFacts(page, { line, column, row, at }))
    }
    rows.push(columns.map((column, at) => cellOf(page, { line, column, at, row })))
  }
  rows.push(...page.footer.map(row => [...row]))
  return {
    sheet: { name: page.name, hidden: false, rows, merges, hiddenRows: [], hiddenColumns: [] },
    facts,
    alsoRight: [],
    projectRows,
    headerRow,
  }
}

type Line =
  | { readonly kind: 'project'; readonly project: Project; readonly number: string | number; readonly at: number }
  | { readonly kind: 'part'; readonly project: Project; readonly part: 0 | 1; readonly label: string }
  | {
      readonly kind: 'sum'
      readonly label: string
      readonly number: string
      readonly projects: readonly Project[]
      readonly amounts: boolean
      readonly over?: number
    }
  | { readonly kind: 'blank' }

const linesOf = (draw: Draw, { style, projects }: Page): readonly Line[] => {
  const total: Line = { kind: 'sum', label: style.totalName, number: '', projects, amounts: true }
  const blank: readonly Line[] = style.blankRows ? [{ kind: 'blank' }] : []
  const body = style.pages ? pagedLines(draw, projects) : groupLines(style, projects)
  return [
    ...(style.totals === 'top' ? [total, ...blank] : []),
    ...body,
    ...(style.totals === 'bottom' ? [...blank, total] : []),
  ]
}

const projectLines = (
  { sourceRows }: Style,
  { projects, number }: { projects: readonly Project[]; number: (at: number) => string | number },
): readonly Line[] =>
  projects.flatMap((project, at): readonly Line[] => [
    { kind: 'project', project, number: number(at), at },
    ...(sourceRows
      ? ([0, 1] as const).map((part): Line => ({ kind: 'part', project, part, label: partNames[part] }))
      : []),
  ])

const partNames = ['Ngân sách trung ương', 'Ngân sách địa phương'] as const

const groupLines = (style: Style, projects: readonly Project[]): readonly Line[] => {
  if (style.groups === 'none') return projectLines(style, { projects, number: at => at + 1 })
  const [outer, inner] = style.groups.split(', ') as [GroupKey, GroupKey | undefined] // the style's own words
  return grouped(projects, outer).flatMap(([label, members], at): readonly Line[] => [
    { kind: 'sum', label, number: numberOf(style, at), projects: members, amounts: style.groupAmounts },
    ...(inner === undefined
      ? projectLines(style, { projects: members, number: place => place + 1 })
      : grouped(members, inner).flatMap(([name, own], place): readonly Line[] => [
          { kind: 'sum', label: name, number: String(place + 1), projects: own, amounts: style.groupAmounts },
          ...projectLines(style, { projects: own, number: index => `${place + 1}.${index + 1}` }),
        ])),
  ])
}

type GroupKey = 'sector' | 'source' | 'investor'

const grouped = (projects: readonly Project[], key: GroupKey): readonly (readonly [string, readonly Project[]])[] => [
  ...Map.groupBy(projects, project => project[key]),
]

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

const numberOf = ({ numbering }: Style, at: number): string =>
  ({ roman: romans[at] ?? '', letters: 'ABCDEFGHIJ'[at] ?? '', numbers: String(at + 1) })[numbering]

/** Over two printed pages: what the first sums up is carried to the second. */
const pagedLines = (draw: Draw, projects: readonly Project[]): readonly Line[] => {
  const half = Math.ceil(projects.length / 2)
  const first = projects.slice(0, half)
  const [sum, carried] = draw.of('page rows', {
    'Cộng trang 1, Mang sang': ['Cộng trang 1', 'Mang sang'],
    'Cộng mang sang, Trang trước chuyển sang': ['Cộng mang sang trang sau', 'Số trang trước chuyển sang'],
    'Cộng trang': ['Cộng trang', undefined],
  } as const)
  const line = (label: string): Line => ({ kind: 'sum', label, number: '', projects: first, amounts: true })
  const ofProject = (project: Project, at: number): Line => ({ kind: 'project', project, number: at + 1, at })
  return [
    ...first.map(ofProject),
    line(sum),
    ...(carried === undefined ? [] : [line(carried)]),
    ...projects.slice(half).map((project, at) => ofProject(project, half + at)),
  ]
}

type Place = { readonly line: Line; readonly column: Column; readonly at: number; readonly row: number }

const cellOf = ({ style }: Page, { line, column }: Place): CellValue | undefined => {
  if (line.kind === 'blank') return undefined
  if (column.field === 'number') {
    if (line.kind === 'part') return { text: '-' }
    return typeof line.number === 'number' ? { number: line.number } : textOf(line.number)
  }
  if (column.field === 'name') return textOf(line.kind === 'project' ? line.project.name : line.label)
  if (column.field !== undefined) {
    const said = line.kind === 'project' ? column.text?.(line.project, line.at) : undefined
    if (column.field === 'code' && said === undefined) return undefined
    return textOf(
      String(
        column.field === 'code' && line.kind === 'project' && column.text === undefined
          ? line.project.code
          : (said ?? ''),
      ),
    )
  }
  if (column.other) return otherCell(column, line)
  if (line.kind === 'sum' && !line.amounts) return undefined
  return money(style, amountOf(column, line))
}

const textOf = (text: string): CellValue | undefined => (text === '' ? undefined : { text })

const otherCell = (column: Column, line: Exclude<Line, { kind: 'blank' }>): CellValue | undefined => {
  const value =
    line.kind === 'project'
      ? column.other?.(line.project)
      : line.kind === 'sum' && line.amounts
        ? column.ofAll?.(line.projects)
        : undefined
  if (value === undefined) return undefined
  return { number: value, ...(column.percent && { format: '0.00%' }) }
}

const amountOf = ({ amount }: Column, line: Exclude<Line, { kind: 'blank' }>): number | undefined => {
  if (line.kind === 'project') return amount?.(line.project)
  if (line.kind === 'part') return partOf(amount?.(line.project), line)
  const amounts = line.projects.map(project => amount?.(project))
  return amounts.every(value => value === undefined)
    ? undefined
    : amounts.reduce<number>((sum, value) => sum + (value ?? 0), 0)
}

/** A source's part of an amount: by the plan's shares, in whole steps of a thousand đồng or the amount's own. */
const partOf = (
  amount: number | undefined,
  { project, part }: { project: Project; part: 0 | 1 },
): number | undefined => {
  if (amount === undefined) return undefined
  const grain = [1_000_000_000, 1_000_000, 1_000, 1].find(step => amount % step === 0 && amount / step >= 10) ?? 1
  const first = Math.round((amount * project.plan[0]) / (project.plan[0] + project.plan[1]) / grain) * grain
  return part === 0 ? first : amount - first
}

const money = ({ factor, decimals, notation, zero }: Style, amount: number | undefined): CellValue | undefined => {
  if (amount === undefined) return undefined
  if (amount === 0 && zero === 'blank') return undefined
  if (amount === 0 && zero === 'dash') return { text: '-' }
  const value = amount / factor
  if (notation === 'vi') return { text: vietnamese(value) }
  return { number: value, format: decimals === 0 ? '#,##0' : `#,##0.${'#'.repeat(decimals)}` }
}

export const vietnamese = (value: number): string => {
  const [whole = '', part] = String(Math.abs(value)).split('.')
  const text = `${whole.replace(/\B(?=(?:\d{3})+$)/gu, '.')}${part === undefined ? '' : `,${part}`}`
  return value < 0 ? `-${text}` : text
}

const factsAt = (page: Page, { line, column, row, at }: Place): readonly TruthFact[] => {
  if (line.kind !== 'project' || column.meaning === undefined) return []
  const amount = column.amount?.(line.project)
  if (amount === undefined || (amount === 0 && page.style.zero !== 'zero')) return []
  const option = page.style.sourceRows ? 'rows:project' : column.meaning.option
  return [{ ...factOf(page, { line, column, row, at }), amount, ...(option !== undefined && { option }) }]
}

const partFacts = (page: Page, { line, column, row, at }: Place): readonly TruthFact[] => {
  if (line.kind !== 'part' || column.meaning === undefined) return []
  const amount = partOf(column.amount?.(line.project), line)
  if (amount === undefined || (amount === 0 && page.style.zero !== 'zero')) return []
  return [{ ...factOf(page, { line, column, row, at }), amount, fundingSource: line.label, option: 'rows:parts' }]
}

const factOf = (
  { columns, style, name, source }: Page,
  { line, column, row, at }: Place,
): Omit<TruthFact, 'amount'> => {
  if (line.kind !== 'project' && line.kind !== 'part') throw new Error('only projects have facts')
  const { project } = line
  const { kind, basis, asOf, capital, optional } = column.meaning ?? never()
  const codes = columns.find(({ field }) => field === 'code')
  const code = line.kind === 'project' ? codes?.text?.(project, line.at) : undefined
  const ownSource =
    column.meaning?.source ??
    source ??
    (style.groups === 'source' || columns.some(({ field }) => field === 'source') ? project.source : undefined)
  return {
    kind,
    project: { name: project.name, ...(code !== undefined && code !== '-' && { code: String(code) }) },
    investor: style.investorKnown ? project.investor : null,
    ...(ownSource !== undefined && { fundingSource: ownSource }),
    ...(capital && { capital }),
    asOf,
    basis,
    sheet: name,
    cell: `${columnName(at)}${row + 1}`,
    ...(optional && { optional }),
  }
}

const never = (): never => {
  throw new Error('a fact has a meaning')
}

export const columnName = (at: number): string =>
  at < 26 ? String.fromCodePoint(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26)
