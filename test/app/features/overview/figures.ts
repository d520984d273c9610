import { planYearOf, yearClose } from '../../../../src/domain/base/calendar.ts'
import { openBook } from '../../../../src/domain/book/openBook.ts'
import { provinceFigures, type Figures, type ProgressRow } from '../../../../src/domain/progress/progress.ts'
import { buildYearBook } from '../../../../src/domain/book/yearBook.ts'

/** Figures of which only the named ones are known. */
export const figures = (told: Partial<Figures>): Figures => ({
  plan: undefined,
  allocated: undefined,
  carriedOver: undefined,
  unallocated: undefined,
  committed: undefined,
  actual: undefined,
  yearActual: undefined,
  claimed: undefined,
  carriedOverActual: undefined,
  committedYear: undefined,
  actualAsOf: undefined,
  comparedActual: undefined,
  comparedCommitted: undefined,
  reportedPlan: undefined,
  rate: undefined,
  reportedRate: undefined,
  fulfilment: undefined,
  gapToCommitment: undefined,
  gapToTarget: undefined,
  remaining: undefined,
  // Counted as usual these are the same.
  ...('plan' in told && { allocated: told.plan }),
  ...('actual' in told && { yearActual: told.actual }),
  ...('rate' in told && { reportedRate: told.rate }),
  ...told,
})

const planYear = planYearOf(2024)

const nothing = provinceFigures(
  openBook(
    buildYearBook({
      planYear,
      directory: { investors: [], projects: [], sources: [], keyProjects: [] },
      imports: [],
      facts: [],
    }),
  ),
  yearClose(planYear),
)

/** A row of which only the named figures are known. */
export const rowOf = (key: string, told: Partial<Figures>): ProgressRow => ({
  ...nothing,
  ...figures(told),
  key,
  name: key,
})
