import { amountOf, cellOf } from './cells.ts'
import { writeHeader, type HeadStyle } from './header.ts'
import { linesOf, type Line } from './lines.ts'
import type { CellValue, Column, Draw, FormSheet, Meaning, Merge, Project, TruthFact } from './model.ts'

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
  /** Rows for the sources of a project: below its own, or in place of it, its name merged over them or only on the first. */
  readonly sources: 'none' | 'below' | 'merged' | 'blank'
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
  /** 0-based rows of single projects. */
  readonly projectRows: readonly number[]
  /** 0-based row of the sum over all projects. */
  readonly totalRow: number | undefined
}

/** One table written down, from a row on, and what is true of it. */
export const layOut = (draw: Draw, page: Page, top = 0): LaidOut => {
  const { style, columns } = page
  const rows: (CellValue | undefined)[][] = [
    ...Array.from({ length: top }, () => []),
    ...page.titles.map(row => [...row]),
  ]
  const merges: Merge[] = []
  writeHeader({ rows, merges }, columns, style)
  const facts: TruthFact[] = []
  const projectRows: number[] = []
  let totalRow: number | undefined
  for (const line of linesOf(draw, page)) {
    const row = rows.length
    if (line.kind === 'project') projectRows.push(row)
    if (line.kind === 'sum' && line.label === style.totalName) totalRow = row
    if (style.sources === 'merged' && line.kind === 'part' && line.names === 'project')
      merges.push(...downTwo(columns, row))
    facts.push(...columns.flatMap((column, at) => factsAt(page, { line, column, row, at })))
    rows.push(columns.map(column => cellOf(style, line, column)))
  }
  rows.push(...page.footer.map(row => [...row]))
  return {
    sheet: { name: page.name, hidden: false, rows, merges, hiddenRows: [], hiddenColumns: [] },
    facts,
    projectRows,
    totalRow,
  }
}

/** A second table under the first, in the same sheet. */
export const below = (first: LaidOut, second: (top: number) => LaidOut): LaidOut => {
  const top = first.sheet.rows.length + 1
  const under = second(top)
  return {
    sheet: {
      ...first.sheet,
      rows: [...first.sheet.rows, [], ...under.sheet.rows.slice(top)],
      merges: [...first.sheet.merges, ...under.sheet.merges],
    },
    facts: [...first.facts, ...under.facts],
    projectRows: first.projectRows,
    totalRow: first.totalRow,
  }
}

/** The cells that name a project, each over its two rows. */
const downTwo = (columns: readonly Column[], row: number): readonly Merge[] =>
  columns.flatMap(({ field }, at) =>
    field !== undefined && field !== 'source' && field !== 'text'
      ? [{ top: row, bottom: row + 1, left: at, right: at }]
      : [],
  )

type Place = { readonly line: Line; readonly column: Column; readonly at: number; readonly row: number }

const factsAt = (page: Page, { line, column, row, at }: Place): readonly TruthFact[] => {
  if (line.kind === 'blank' || line.kind === 'sum' || column.meaning === undefined) return []
  const amount = amountOf(page.style, column, line)
  if (amount === undefined || (amount === 0 && page.style.zero !== 'zero')) return []
  const { kind, basis, asOf, capital, optional } = column.meaning
  const { project } = line
  const option = optionOf(page.style, line, column.meaning)
  const source = line.kind === 'part' ? line.label : sourceOf(page, column.meaning, project)
  const code = codeOf(page, line)
  return [
    {
      kind,
      project: { name: project.name, ...(code !== undefined && { code }) },
      investor: page.style.investorKnown ? project.investor : null,
      ...(source !== undefined && { fundingSource: source }),
      ...(capital && { capital }),
      asOf,
      basis,
      amount,
      sheet: page.name,
      cell: `${columnName(at)}${row + 1}`,
      ...(option !== undefined && { option }),
      ...(optional && { optional }),
    },
  ]
}

type ProjectLine = Extract<Line, { readonly project: Project }>

/** A project and its source rows below say one thing twice. */
const optionOf = ({ sources }: Style, { kind }: ProjectLine, { option }: Meaning): string | undefined =>
  sources === 'below' ? `rows:${kind === 'part' ? 'parts' : 'project'}` : option

const sourceOf = ({ columns, style, source }: Page, meaning: Meaning, project: Project): string | undefined =>
  meaning.source ??
  source ??
  (style.groups === 'source' || columns.some(({ field }) => field === 'source') ? project.source : undefined)

/** As written; "-" is none, and a row below its project has none of its own. */
const codeOf = ({ columns }: Page, line: ProjectLine): string | undefined => {
  if (line.kind === 'part' && line.names === 'source') return undefined
  const code = columns.find(({ field }) => field === 'code')?.text?.(line.project, line.at)
  return code === undefined || code === '-' ? undefined : String(code)
}

export const columnName = (at: number): string =>
  at < 26 ? String.fromCodePoint(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26)
