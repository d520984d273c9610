import { z } from '@hono/zod-openapi'
import { parsePlanYear, yearClose, type PlanYear } from '../domain/base/calendar.ts'
import { units } from '../domain/base/money.ts'
import { planTotalOn } from '../domain/book/stated.ts'
import { provinceFigures } from '../domain/progress/progress.ts'
import type { SizeOfYear } from '../workbook/checks/magnitude.ts'
import type { Books } from './books.ts'
import { planTotalSchema } from './contract/records/stated.ts'
import { lastYearOf } from './books.ts'
import type { Store } from './store.ts'

type Needs = { readonly store: Pick<Store, 'records'>; readonly books: Books }

/** `planned`: what the file gives as the year's own plan, in đồng. */
type FileOfYear = { readonly planned: number; readonly planYear: PlanYear }

/** Smaller plans are nobody's misread unit: most provinces have ten to a hundred nghìn tỷ a year. */
const worthAsking = 10_000 * units.ty

/** How large the year is, by the decision that was typed in, else by the year before; asked only of files that are large. */
export const sizeOfYearFor = async (
  { store, books }: Needs,
  { planned, planYear }: FileOfYear,
): Promise<SizeOfYear | undefined> => {
  if (planned < worthAsking) return undefined
  const records = await store.records('plan-totals')
  const planTotals = z.array(planTotalSchema).parse(records.flatMap(({ body }) => (body === undefined ? [] : [body])))
  const asOf = yearClose(planYear)
  const stated = planTotalOn({ planTotals, nationalRates: [] }, { planYear, denominator: 'total', asOf })
  if (stated !== undefined) return { plan: stated.amount, of: 'stated' }
  const before = parsePlanYear(planYear - 1)
  const lastYear = before && (await lastYearOf(books, planYear))
  const plan = before && lastYear && provinceFigures(lastYear, yearClose(before)).plan
  return plan === undefined ? undefined : { plan, of: 'lastYear' }
}
