import { monthEnd, parseIsoDate, planMonths, type IsoDate, type PlanYear } from '../../domain/base/calendar.ts'
import type { Dong } from '../../domain/base/money.ts'
import { isErrorValue, type AmountFault } from '../amounts/amounts.ts'
import type { Column } from '../meaning/column.ts'
import { exactDong, toDong, largestAmount } from '../amounts/exactAmounts.ts'
import { shownNumber } from '../said/cells.ts'
import type { Finding } from '../said/findings.ts'
import { evaluate } from '../amounts/formulas.ts'
import { cellAt, columnName, isSerial, refOf, serialToDate, textAt, textOf } from '../tables/grid.ts'
import type { ReadFact } from '../said/interpretation.ts'
import { factKind } from '../said/roles.ts'
import { monthNumber, periodsOf } from '../words/periods.ts'
import type { ProjectRow } from '../rows/projects.ts'
import { isTotalLabel } from '../rows/rowNames.ts'
import type { Table } from '../rows/table.ts'

/** One project row's facts, in the order of the columns. */
export type RowFacts = { readonly project: ProjectRow; readonly facts: readonly ReadFact[] }

export type FactsOfTable = { readonly rows: readonly RowFacts[]; readonly findings: readonly Finding[] }

export const readFacts = (table: Table, planYear: PlanYear): FactsOfTable => {
  const findings: Finding[] = []
  const columns = factColumns(table)
  const once = createOnce(table)
  const rows: RowFacts[] = []
  for (const project of table.projects.values()) {
    findings.push(...rowFindings(table, project))
    if (project.isUnallocated) continue
    const asOf = rowAsOf(table, project, planYear)
    if (asOf === undefined && table.fields.period !== undefined) findings.push(...monthFindings(table, project))
    const facts: ReadFact[] = []
    const rowName = String(project.row + 1)
    // By place, and without an object for every amount: a sheet holds a quarter of a million of them.
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at]
      if (column === undefined) continue
      const day = column.source.asOf ?? asOf
      const plain = plainAmount(table, column, project.row)
      const read = plain === undefined ? amountAt(table, column, { project, findings }) : undefined
      const amount = plain ?? read?.amount
      if (amount === undefined || day === undefined || !once(column, project, amount)) continue
      facts.push(factOf(column, project, { amount, day, cell: column.name + rowName, read }))
    }
    rows.push({ project, facts })
  }
  return { rows, findings }
}

/** A row of a tall table whose month nobody can read: its amounts would be lost in silence. "Cả năm" only adds up. */
const monthFindings = ({ grid, fields, amounts, frame }: Table, { row }: ProjectRow): readonly Finding[] => {
  const label = textOf(cellAt(grid, row, fields.period ?? 0))
  const holdsAmount = [...amounts.values()].some(
    ({ values }) => !Number.isNaN(values[row - frame.headerBottom - 1] ?? NaN),
  )
  if (!holdsAmount || isTotalLabel(label) || /^(?:cả|hết|toàn) năm/iu.test(label)) return []
  return [
    { code: 'row-unsure', severity: 'error', sheet: grid.sheet.name, cell: refOf(row, fields.period ?? 0), label },
  ]
}

/** What is odd about a row itself: money of no project, a code that a number format swallowed. */
const rowFindings = (
  { grid, fields, frame }: Table,
  { row, project, isUnallocated, lostCode }: ProjectRow,
): readonly Finding[] => {
  const at = (
    column = frame.left,
  ): { readonly severity: 'warning'; readonly sheet: string; readonly cell: string } => ({
    severity: 'warning',
    sheet: grid.sheet.name,
    cell: refOf(row, column),
  })
  const errorAt = (column: number | undefined, severity: 'error' | 'warning'): readonly Finding[] => {
    const value = column === undefined ? '' : textAt(grid, row, column)
    return isErrorValue(value) ? [{ code: 'formula-error', ...at(column), severity, value }] : []
  }
  const errors: Finding[] = [...errorAt(fields.name, 'error'), ...errorAt(fields.code, 'warning')]
  const name = fields.name === undefined ? undefined : cellAt(grid, row, fields.name)
  if (name?.kind === 'text' && name.isStruck === true)
    errors.push({ code: 'struck-out', ...at(fields.name), severity: 'error', text: project.name })
  const unsure = isUnallocated ? [{ code: 'row-unsure' as const, ...at(fields.name), label: project.name }] : []
  return lostCode === undefined
    ? [...errors, ...unsure]
    : [...errors, ...unsure, { code: 'code-invalid', ...at(fields.code), text: lostCode }]
}

/** A column with what its facts have in common worked out once. */
type FactColumn = {
  readonly source: Column
  readonly kind: ReadFact['kind']
  readonly name: string
  readonly sheet: string
  readonly factor: number
  readonly values: Float64Array
  readonly faults: ReadonlyMap<number, AmountFault>
}

const factColumns = ({ columns, amounts, grid }: Table): readonly FactColumn[] =>
  columns.flatMap(column => {
    const read = amounts.get(column.index)
    const kind = factKind(column.role)
    if (!read || kind === undefined || column.question !== undefined || column.unitFactor === undefined) return []
    return [
      {
        source: column,
        kind,
        name: columnName(column.index),
        sheet: grid.sheet.name,
        factor: column.unitFactor,
        values: read.values,
        faults: read.faults,
      },
    ]
  })

type Amount = { readonly amount: Dong; readonly fromFormula: boolean }

type AmountContext = {
  readonly amount: Dong
  readonly day: IsoDate
  readonly cell: string
  /** Where there is more to say of the amount. */
  readonly read: Amount | undefined
}

const factOf = (
  { source, kind, sheet }: FactColumn,
  { project, investor, source: ownSource }: ProjectRow,
  { amount, day, cell, read }: AmountContext,
): ReadFact => {
  const fact: ReadFact = {
    kind,
    project,
    investor,
    fundingSource: source.fundingSource ?? ownSource,
    capital: source.capital,
    asOf: day,
    basis: source.basis ?? 'toDate',
    amount,
    sheet,
    cell,
    fromFormula: read?.fromFormula === true,
  }
  return source.reporter === undefined ? fact : { ...fact, reporter: source.reporter }
}

/** Nearly every cell holds such a one, about which there is nothing to say. */
const plainAmount = ({ frame }: Table, { values, factor }: FactColumn, row: number): Dong | undefined => {
  const value = values[row - frame.headerBottom - 1] ?? NaN
  return value >= 0 && value * factor <= largestAmount ? exactDong(value, factor) : undefined
}

type RowContext = { readonly project: ProjectRow; readonly findings: Finding[] }

const amountAt = (table: Table, column: FactColumn, { project, findings }: RowContext): Amount | undefined => {
  const offset = project.row - table.frame.headerBottom - 1
  const value = column.values[offset] ?? NaN
  const fault = column.faults.get(offset)
  if (Number.isNaN(value) && fault === undefined) return undefined
  const place = { sheet: table.grid.sheet.name, cell: column.name + (project.row + 1) }
  if (fault === undefined || !Number.isNaN(value))
    return counted(value, column.factor, { place, findings, fromFormula: false })
  if (fault.kind !== 'formula') {
    findings.push(faultFinding(fault, place, column.factor))
    return undefined
  }
  const result = evaluate(table.grid, fault.formula)
  const computed = result === undefined ? undefined : shownNumber(result, fault)
  const amount =
    computed === undefined ? undefined : counted(computed, column.factor, { place, findings, fromFormula: true })
  const severity = amount === undefined ? 'error' : 'warning'
  findings.push({ code: 'formula-without-value', severity, ...place, formula: fault.formula, amount: amount?.amount })
  return amount
}

type CellPlace = { readonly sheet: string; readonly cell: string }
type AmountOptions = { readonly place: CellPlace; readonly findings: Finding[]; readonly fromFormula: boolean }

const counted = (
  value: number,
  factor: number,
  { place, findings, fromFormula }: AmountOptions,
): Amount | undefined => {
  const exact = toDong(value, factor)
  if (exact.kind === 'outOfRange' || Math.abs(exact.amount) > largestAmount) {
    findings.push({ code: 'amount-out-of-range', severity: 'error', ...place, stored: String(value) })
    return undefined
  }
  const { amount } = exact
  if (exact.kind === 'rounded')
    findings.push({ code: 'amount-rounded', severity: 'note', ...place, stored: String(value), amount })
  if (amount < 0) findings.push({ code: 'negative-amount', severity: 'warning', ...place, amount })
  return { amount, fromFormula }
}

const faultFinding = (fault: Exclude<AmountFault, { kind: 'formula' }>, place: CellPlace, factor: number): Finding => {
  switch (fault.kind) {
    case 'text':
      return { code: 'amount-not-a-number', severity: 'error', ...place, text: fault.text }
    case 'several':
      return { code: 'several-amounts', severity: 'error', ...place, texts: fault.texts }
    case 'struck':
      return { code: 'struck-out', severity: 'error', ...place, text: fault.text }
    case 'error':
      return { code: 'formula-error', severity: 'error', ...place, value: fault.value }
    case 'ambiguous': {
      const readings = fault.readings.flatMap(reading => {
        const exact = toDong(reading, factor)
        return exact.kind === 'outOfRange' ? [] : [exact.amount]
      })
      return { code: 'amount-ambiguous', severity: 'error', ...place, text: fault.text, readings }
    }
  }
}

/** In a tall table the row tells the month: "01/2024", 1, "Tháng 1", a date. */
const rowAsOf = ({ grid, fields }: Table, { row }: ProjectRow, planYear: PlanYear): IsoDate | undefined => {
  if (fields.period === undefined) return undefined
  const cell = cellAt(grid, row, fields.period)
  const text = cell?.kind === 'number' && isSerial(cell.value) ? (serialToDate(cell.value) ?? '') : textOf(cell)
  const day = parseIsoDate(text)
  const { months, days } = periodsOf(text)
  const month =
    months[0] ?? (day ? { month: Number(day.slice(5, 7)), year: Number(day.slice(0, 4)), nextYear: false } : days[0])
  const number = month?.month ?? monthNumber(text)
  const year = month?.year ?? (month?.nextYear === true ? planYear + 1 : planYear)
  const planMonth = planMonths[number - 1 + (year - planYear) * 12]
  return planMonth === undefined ? undefined : monthEnd(planYear, planMonth)
}

/** A tall table repeats a project's plan in every row: it counts once, as long as it stays the same. */
const createOnce = ({ fields }: Table): ((column: FactColumn, project: ProjectRow, amount: Dong) => boolean) => {
  const seen = new Set<string>()
  return ({ kind, source }, project, amount) => {
    if (fields.period === undefined || (kind !== 'plan' && kind !== 'carriedOver')) return true
    const key = [source.index, project.project.code ?? project.project.name, project.source, amount].join('|')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }
}
