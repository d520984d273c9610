import type { PlanYear } from '../../domain/base/calendar.ts'
import type { Column } from '../meaning/column.ts'
import type { Finding } from '../said/findings.ts'
import { factKind } from '../said/roles.ts'
import { refOf, textAt, textOf, type Grid } from '../tables/grid.ts'
import type { Hints } from '../said/interpretation.ts'
import { isOfOtherMatter } from '../facts/accounts.ts'
import { tableAsOf } from '../facts/readings.ts'
import { namesNoProject, type Table, type TableDraft } from '../rows/table.ts'

export type WorkbookReading = {
  readonly grids: readonly Grid[]
  readonly drafts: readonly TableDraft[]
  /** There are tables, and the officer said of all of them that nothing counts: that is no fault of the file. */
  readonly isPutAside: boolean
  readonly tables: readonly Table[]
  readonly planYear: PlanYear | undefined
  readonly hints: Hints
}

/** What the file leaves open about whole tables and columns. */
export const questionsOf = (understood: WorkbookReading): readonly Finding[] => {
  const { grids, drafts, isPutAside, tables, planYear, hints } = understood
  if (drafts.length === 0)
    return isPutAside ? [] : [{ code: 'no-table', severity: 'error', sheet: undefined, cell: undefined }]
  if (planYear === undefined) {
    const code = drafts.some(speaksOfMoney) ? 'plan-year-unknown' : 'no-amounts'
    return [{ code, severity: 'error', ...headOf(drafts[0]) }]
  }
  return [
    ...grids.filter(grid => !drafts.some(draft => draft.grid === grid)).flatMap(strayProjects),
    ...yearFindings(drafts, planYear, hints),
    ...matterFindings(tables),
    ...tables.filter(ofProjects).flatMap(table => [...unitFindings(table), ...columnFindings(table)]),
    ...amountFindings(tables),
    ...asOfFindings(tables, hints),
    ...tables.flatMap(asOfConflicts),
    ...tables.flatMap(investorFindings),
  ]
}

const speaksOfMoney = ({ drafts }: TableDraft): boolean =>
  drafts.some(
    ({ sense, type }) => sense.subject !== 'none' || (type.numbers > 0 && (sense.month ?? sense.day) !== undefined),
  )

/** A sheet with no header that we know, and yet with rows of project codes and amounts: it must not pass in silence. */
const strayProjects = ({ sheet }: Grid): readonly Finding[] => {
  const row = sheet.rows.findIndex(cells => {
    const texts = (cells ?? []).map(textOf)
    return (
      texts.some(text => /^[78]\d{6}$/u.test(text)) &&
      (cells ?? []).some((cell, at) => cell?.kind === 'number' && !/^[78]\d{6}$/u.test(texts[at] ?? ''))
    )
  })
  return row === -1 ? [] : [{ code: 'no-table', severity: 'error', sheet: sheet.name, cell: refOf(row, 0) }]
}

const headOf = (
  draft: TableDraft | undefined,
): { readonly sheet: string | undefined; readonly cell: string | undefined } => ({
  sheet: draft?.grid.sheet.name,
  cell: draft && refOf(draft.frame.headerTop, draft.frame.left),
})

/** A title or an officer who speaks of another year than the columns do. */
const yearFindings = (drafts: readonly TableDraft[], planYear: PlanYear, hints: Hints): readonly Finding[] => {
  const findings: Finding[] = []
  for (const { grid, titles } of drafts) {
    const other = titles.years.find(({ all }) => !all.includes(planYear))
    if (other === undefined || titles.carried || titles.years.some(({ year }) => year === planYear)) continue
    findings.push({
      code: 'plan-year-mismatch',
      severity: 'error',
      sheet: grid.sheet.name,
      cell: other.cell,
      found: other.year,
      expected: planYear,
    })
  }
  if (hints.planYear !== undefined && hints.planYear !== planYear) {
    const said =
      drafts.flatMap(({ grid, titles }) => titles.years.map(({ cell }) => ({ sheet: grid.sheet.name, cell })))[0] ??
      headOf(drafts[0])
    findings.push({ code: 'plan-year-mismatch', severity: 'error', ...said, found: planYear, expected: hints.planYear })
  }
  return findings
}

/** One question for the file, at the first table that sounds like something else. */
const matterFindings = (tables: readonly Table[]): readonly Finding[] =>
  tables
    .filter(isOfOtherMatter)
    .slice(0, 1)
    .map(table => ({
      code: 'other-matter',
      severity: 'error',
      ...headOf(table),
      matter: table.matter?.of ?? 'recurrent',
    }))

const unitFindings = (table: Table): readonly Finding[] => {
  const needing = table.columns.filter(
    ({ role, question, unitFactor }) => factKind(role) !== undefined && !question && unitFactor === undefined,
  )
  const named = new Set(table.columns.flatMap(({ sense }) => sense.unitFactor ?? []))
  const stated = table.titles.unitsDiffer || table.titles.unit !== undefined || named.size > 1 ? 'several' : 'none'
  return needing.length === 0 ? [] : [{ code: 'unit-unknown', severity: 'error', ...headOf(table), stated }]
}

const columnFindings = (table: Table): readonly Finding[] =>
  table.columns.flatMap(column =>
    column.question && hasAmounts(table, column) ? [questionFinding(table, column, column.question)] : [],
  )

/** An empty column asks nothing. */
export const hasAmounts = ({ amounts }: Table, { index, type }: Column): boolean => {
  const read = amounts.get(index)
  return read === undefined ? type.numbers > 0 : read.faults.size > 0 || read.values.some(value => !Number.isNaN(value))
}

const questionFinding = (table: Table, column: Column, question: NonNullable<Column['question']>): Finding => {
  const header = column.header.join(' / ')
  const at = { severity: 'error', sheet: table.grid.sheet.name, cell: headingCell(table, column) } as const
  switch (question.kind) {
    case 'column':
      return { code: 'column-unsure', ...at, header, candidates: question.candidates }
    case 'basis':
      return { code: 'basis-unsure', ...at, header }
    case 'asOf':
      return { code: 'as-of-unknown', ...at, header }
  }
}

/** The lowest heading of the column. */
export const headingCell = ({ grid, frame }: Table, { index }: Column): string => {
  for (let row = frame.headerBottom; row >= frame.headerTop; row -= 1) {
    if (!frame.columnNumberRows.includes(row) && textAt(grid, row, index) !== '') return refOf(row, index)
  }
  return refOf(frame.headerTop, index)
}

const ofProjects = ({ fields }: Table): boolean => !namesNoProject(fields)

/** Nothing to count anywhere, and no question that explains it. */
const amountFindings = (tables: readonly Table[]): readonly Finding[] => {
  if (!tables.some(ofProjects)) return [{ code: 'no-table', severity: 'error', ...headOf(tables[0]) }]
  const counts = tables.some(
    ({ columns, projects }) =>
      projects.size > 0 && columns.some(({ role, question }) => factKind(role) !== undefined || question !== undefined),
  )
  return counts ? [] : [{ code: 'no-amounts', severity: 'error', ...headOf(tables[0]) }]
}

const asOfFindings = (tables: readonly Table[], { asOf }: Hints): readonly Finding[] => {
  if (asOf === undefined) return []
  return tables.flatMap(table => {
    const said = tableAsOf(table)
    const differs = said !== undefined && said !== asOf
    return differs
      ? [
          {
            code: 'as-of-mismatch' as const,
            severity: 'warning' as const,
            ...headOf(table),
            found: said,
            expected: asOf,
          },
        ]
      : []
  })
}

/** "Đến 31/10/2024" over a column that goes to 30/9/2024: one of the two was left standing from the month before. */
const asOfConflicts = (table: Table): readonly Finding[] => {
  const title = table.titles.asOf
  const days = table.columns.flatMap(({ role, basis, asOf, sense, question }) =>
    role === 'disbursement' && basis === 'toDate' && !question && (sense.day ?? sense.month) !== undefined
      ? (asOf ?? [])
      : [],
  )
  const latest = days.toSorted().at(-1)
  if (title === undefined || latest === undefined || days.includes(title)) return []
  return [{ code: 'as-of-conflict', severity: 'warning', ...headOf(table), title, columns: latest }]
}

const investorFindings = (table: Table): readonly Finding[] => {
  const projects = [...table.projects.values()]
  const isUnknown = projects.length > 0 && projects.every(({ investor }) => investor === undefined)
  return isUnknown ? [{ code: 'investor-unknown', severity: 'note', ...headOf(table) }] : []
}
