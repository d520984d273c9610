import type { AmountColumn } from './amountColumn.ts'
import type { IsoDate } from '../base/calendar.ts'
import { amountsIn, columnsOn, planIn } from './columns.ts'
import { comparedOf } from './compared.ts'
import { figuresOf, isCarriedOverTold, reportedPlanOf, type Figures } from './figures.ts'
import { type Dong, bounded } from '../base/money.ts'
import { perTerms } from '../book/perBook.ts'
import { reportCoverageOf } from './reportCoverage.ts'

/** A project's figures alone. */
export type ProjectFigures = Figures & { readonly key: string; readonly name: string }

/**
 * What `progressBy` says of every project, in the same order, without what is to be known of sums and without the facts:
 * for screens that look at thousands of projects at once.
 */
export const projectFigures = perTerms((open, asOf: IsoDate): readonly ProjectFigures[] => {
  const columns = columnsOn(open, asOf)
  const [assigned] = open.counting.denominator === 'primeMinister' ? columns.plan : []
  return open.index.projects.map(project => {
    const { id, name } = open.book.directory.projects[project] ?? { id: '', name: '' }
    const toldIn = (column: AmountColumn): Dong | undefined => told(column, project)
    const actualAsOf = open.index.dates[columns.yearActual.dateByProject[project] ?? -1]
    const isUnassigned = assigned && toldIn(columns.allocated) !== undefined && toldIn(assigned) === undefined
    const plan = isUnassigned ? undefined : planIn(columns, toldIn)
    const reportedPlan = reportedPlanOf(plan, reportCoverageOf(columns.reporting, [project]))
    const others = { plan, reportedPlan, actualAsOf, ...comparedOf(columns, [project]) }
    const amounts = amountsIn(columns, toldIn, others)
    const comparable = { planAndActual: isCarriedOverTold(amounts, open.counting), committedAndActual: true }
    return Object.assign(figuresOf(amounts, comparable, open.target), { key: id, name })
  })
})

const told = ({ byProject }: AmountColumn, project: number): Dong | undefined => {
  const amount = byProject[project] ?? Number.NaN
  return Number.isNaN(amount) ? undefined : bounded(amount)
}
