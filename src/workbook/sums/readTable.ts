import { medianOf } from '../amounts/median.ts'
import { understand, type Table, type TableContext, type TableDraft } from '../rows/table.ts'
import { readTotals } from './totals.ts'

/** Where texts can be read in two notations, both are tried, and what the table's own arithmetic agrees with stands. */
export const readTable = (draft: TableDraft, context: TableContext): Table => {
  const plain = understand(draft, context, undefined)
  return isOpen(plain)
    ? betterReading(plain, understand(draft, context, 'vi'), understand(draft, context, 'en'))
    : plain
}

const isOpen = ({ amounts }: Table): boolean =>
  [...amounts.values()].some(
    ({ faults, notation }) => notation === undefined && [...faults.values()].some(({ kind }) => kind === 'ambiguous'),
  )

/**
 * Of two readings of one table's texts ("1.234" as thousands or as decimals) the one that its own sums agree with; where
 * sums say nothing, the one whose plans are of a size that projects have. Else it stays open.
 */
const betterReading = (open: Table, vietnamese: Table, english: Table): Table => {
  const [vi, en] = [agreementOf(vietnamese), agreementOf(english)]
  if (vi - en >= 2) return vietnamese
  if (en - vi >= 2) return english
  const [viFits, enFits] = [isOfProjectSize(vietnamese), isOfProjectSize(english)]
  if (viFits === enFits) return open
  return viFits ? vietnamese : english
}

/** Totals that come out, less those that do not, and rows whose months stay within their plan, less those beyond. */
const agreementOf = (table: Table): number => {
  const { totals } = readTotals(table)
  const counted = totals.filter(({ amount }) => amount !== 0)
  const sums =
    counted.filter(({ matches }) => matches === true).length - counted.filter(({ matches }) => matches === false).length
  return sums + planAgreement(table)
}

const planAgreement = ({ columns, amounts, projects, frame }: Table): number => {
  const plans = columns.filter(({ role, question }) => role === 'plan' && !question)
  const spent = columns.filter(
    ({ role, capital }) => (role === 'disbursement' || role === 'commitment') && capital === 'planYear',
  )
  let agreement = 0
  for (const { row } of projects.values()) {
    const offset = row - frame.headerBottom - 1
    const valueOf = (index: number): number => amounts.get(index)?.values[offset] ?? NaN
    const plan = plans.reduce((sum, { index }) => sum + (valueOf(index) || 0), 0)
    if (plan <= 0) continue
    const values = spent.map(({ index }) => valueOf(index)).filter(value => value > 0)
    if (values.length > 0) agreement += values.every(value => value <= plan * 1.05) ? 1 : -1
  }
  return agreement
}

/** A year's plan of a project: from a hundred million đồng to a thousand tỷ, by its median. */
const isOfProjectSize = ({ columns, amounts, projects, frame }: Table): boolean => {
  const plan =
    columns.find(({ role, question }) => role === 'plan' && !question) ??
    columns.find(({ role }) => role === 'rowTotal' || role === 'disbursement')
  const median = medianOf(
    [...projects.values()].map(
      ({ row }) =>
        (plan ? (amounts.get(plan.index)?.values[row - frame.headerBottom - 1] ?? NaN) : NaN) *
        (plan?.unitFactor ?? NaN),
    ),
  )
  return median !== undefined && median >= 1e8 && median <= 1e12
}
