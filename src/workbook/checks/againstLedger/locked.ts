import { wholeSource } from '../../../domain/base/ids.ts'
import { bases, capitals, factKinds, reporters, type Fact } from '../../../domain/ledger/ledger.ts'
import { monthHolding, type LockedMonths } from '../../../domain/ledger/locks.ts'
import type { YearBook } from '../../../domain/book/yearBook.ts'
import type { Finding } from '../../said/findings.ts'
import type { PlannedFact } from '../../said/plan.ts'

/**
 * Facts that would change a locked month, as one error for every sheet and month. A fact that says what stands already
 * changes nothing and may pass, so that a form with all the year's months goes in after its first ones are settled.
 */
export const changesToLocked = (
  facts: readonly PlannedFact[],
  book: YearBook | undefined,
  locked: LockedMonths,
): readonly Finding[] => {
  if (locked.size === 0) return []
  const isLocked = ({ planYear, asOf }: PlannedFact): boolean => locked.has(monthHolding(planYear, asOf))
  const standing = book ? standingIn(book, locked) : new Map<string, number>()
  const changing = facts.filter(fact => isLocked(fact) && standing.get(keyOf(fact)) !== fact.amount)
  const spots = Map.groupBy(changing, ({ sheet, planYear, asOf }) => `${monthHolding(planYear, asOf)} ${sheet}`)
  return [...spots.values()].flatMap(ofMonth => {
    const [first] = ofMonth
    if (!first) return []
    const { planYear, asOf, sheet, cell } = first
    return {
      severity: 'error',
      code: 'period-locked',
      sheet,
      cell,
      planYear,
      month: monthHolding(planYear, asOf),
      cells: ofMonth.map(fact => fact.cell),
    }
  })
}

type Key = Pick<Fact, 'kind' | 'projectId' | 'sourceId' | 'capital' | 'reporter' | 'basis' | 'asOf'>

/** What a fact speaks of, within its plan year. */
const keyOf = ({ kind, projectId, sourceId, capital, reporter, basis, asOf }: Key): string =>
  [kind, projectId, sourceId, capital, reporter, basis, asOf].join('\n')

/** What stands in the locked months, by what it speaks of. */
export const standingIn = (book: YearBook, locked: LockedMonths): ReadonlyMap<string, number> => {
  const { facts, dates, directory } = book
  const isLocked = dates.map(day => locked.has(monthHolding(book.planYear, day)))
  const standing = new Map<string, number>()
  for (const [row, amount] of facts.amount.entries()) {
    if (facts.supersededBy[row] !== -1 || isLocked[facts.asOf[row] ?? -1] !== true) continue
    const key = [
      factKinds[facts.kind[row] ?? -1],
      directory.projects[facts.project[row] ?? -1]?.id,
      directory.sources[facts.source[row] ?? -1]?.id ?? wholeSource,
      capitals[facts.capital[row] ?? -1],
      reporters[facts.reporter[row] ?? -1],
      bases[facts.basis[row] ?? -1],
      dates[facts.asOf[row] ?? -1],
    ].join('\n')
    standing.set(key, amount)
  }
  return standing
}
