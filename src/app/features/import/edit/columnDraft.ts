import { monthEnd, planMonths, type PlanMonth, type PlanYear } from '../../../../domain/base/calendar.ts'
import type { Basis, Capital, Reporter } from '../../../../domain/ledger/ledger.ts'
import { formatDate } from '../../../text/format.ts'
import type { ColumnMeaning } from '../../../../workbook/said/decisions.ts'
import type { ColumnReading } from '../../../../workbook/said/interpretation.ts'
import { columnRoles, factKind, type ColumnRole } from '../../../../workbook/said/roles.ts'
import { dateField, valueOf } from '../hints.ts'

/** What stands in the fields of the form about a column, '' where nothing does. */
export type ColumnDraft = {
  readonly role: ColumnRole
  readonly basis: Basis | ''
  readonly month: PlanMonth | ''
  readonly asOf: string
  readonly capital: Capital
  readonly source: string
  readonly reporter: Reporter | ''
  /** Đồng per unit. */
  readonly unit: number | ''
  readonly notation: 'vi' | 'en' | ''
}

/** As the column is understood now; what holds for the whole table is left to the table. */
export const draftOf = (
  column: ColumnReading,
  { planYear, unitFactor }: { readonly planYear: PlanYear | undefined; readonly unitFactor: number | undefined },
): ColumnDraft => ({
  role: column.role,
  basis: column.question?.kind === 'basis' ? '' : (column.basis ?? ''),
  month: monthOfColumn(column, planYear) ?? '',
  asOf: column.basis === 'toDate' && column.asOf ? formatDate(column.asOf) : '',
  capital: column.capital,
  source: column.fundingSource ?? '',
  reporter: '',
  unit: column.unitFactor === undefined || column.unitFactor === unitFactor ? '' : column.unitFactor,
  notation: '',
})

/** What the officer says by it; undefined while a day is written in no way that we know. */
export const meaningOf = (draft: ColumnDraft): ColumnMeaning | undefined => {
  const { role } = draft
  if (!isMoney(role)) return { role }
  const day = dateField(draft.asOf)
  if (day.kind === 'wrong') return undefined
  const asOf = valueOf(day)
  return {
    role,
    ...(hasTime(role) && draft.basis !== '' && { basis: draft.basis }),
    ...(hasTime(role) && draft.basis === 'inMonth' && draft.month !== '' && { month: draft.month }),
    ...(hasTime(role) && draft.basis === 'toDate' && asOf && { asOf }),
    capital: draft.capital,
    ...(draft.source.trim() !== '' && { fundingSource: draft.source.trim() }),
    ...(draft.reporter !== '' && { reporter: draft.reporter }),
    ...(draft.unit !== '' && { unitFactor: draft.unit }),
    ...(draft.notation !== '' && { notation: draft.notation }),
  }
}

/** Months go on where the figures do; plans and earlier years are of no month. */
export const hasTime = (role: ColumnRole): boolean => columnRoles[role].time === 'months'

export const isMoney = (role: ColumnRole): boolean => factKind(role) !== undefined

const monthOfColumn = (
  { month, asOf, basis }: ColumnReading,
  planYear: PlanYear | undefined,
): PlanMonth | undefined => {
  const known = planMonths.find(each => each === month)
  if (known !== undefined || planYear === undefined || asOf === undefined || basis !== 'inMonth') return known
  return planMonths.find(each => monthEnd(planYear, each) === asOf)
}
