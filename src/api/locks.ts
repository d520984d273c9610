import { z } from '@hono/zod-openapi'
import type { PlanYear } from '../domain/base/calendar.ts'
import { lockedMonths, type LockedMonths } from '../domain/ledger/locks.ts'
import type { YearBook } from '../domain/book/yearBook.ts'
import { standingIn } from '../workbook/checks/againstLedger/locked.ts'
import { periodLockSchema } from './contract/records/periodLocks.ts'
import type { Store } from './store.ts'

/** The months of a plan year that are locked now. Read after the store's version: a lock set later makes the plan stale. */
export const locksOf = async (store: Pick<Store, 'records'>, planYear: PlanYear): Promise<LockedMonths> => {
  const records = await store.records('period-locks')
  return lockedMonths(z.array(periodLockSchema).parse(records.map(({ body }) => body)), planYear)
}

/** Whether what stands in the locked months is the same in both books, amount by amount. */
export const sameInLocked = (before: YearBook, after: YearBook, locked: LockedMonths): boolean => {
  const [stood, stands] = [standingIn(before, locked), standingIn(after, locked)]
  return stood.size === stands.size && [...stood].every(([key, amount]) => stands.get(key) === amount)
}
