import type { IsoDate } from '../../domain/base/calendar.ts'
import { projectId, type ProjectId } from '../../domain/base/ids.ts'
import { knownHistory, type KnownStep } from '../../domain/progress/knownHistory.ts'
import type { OpenBook } from '../../domain/book/openBook.ts'
import { investorGroups } from '../../domain/progress/progress.ts'
import { defaultAsOf } from '../asOf.ts'
import type { Books } from '../books.ts'
import { historyRoute, type KnownStepView } from '../contract/history.ts'
import type { Api, PermitRoute } from '../permissions.ts'
import type { Store } from '../store.ts'

type Needs = { readonly store: Store; readonly books: Books; readonly clock: () => string }

/** What was known of a project, or of an investor's projects of today, after each file that speaks of them. */
export const addHistory = (app: Api, permitted: PermitRoute, { store, books, clock }: Needs): void => {
  app.openapi(permitted(historyRoute), async c => {
    const { year } = c.req.valid('param')
    const { project, investor, asOf: asked } = c.req.valid('query')
    const held = await books.read(year)
    const asOf = asked ?? defaultAsOf(held.book, clock())
    const projects = [
      ...(project === undefined ? [] : [projectId(project)]),
      ...(investor === undefined ? [] : projectsOf(held.open(), investor, asOf)),
    ]
    const told = await store.factsOfProjects(year, projects)
    const { directory } = held.book
    const steps = knownHistory({ planYear: year, directory, ...told, projects, asOf })
    return c.json({ asOf, steps: steps.map(stepView) }, 200)
  })
}

const projectsOf = (open: OpenBook, investor: string, asOf: IsoDate): readonly ProjectId[] => {
  const members = investorGroups(open, asOf).find(({ key }) => key === investor)?.members ?? []
  return members.flatMap(at => open.book.directory.projects[at]?.id ?? [])
}

const stepView = (step: KnownStep): KnownStepView => ({
  at: step.at,
  event: step.event,
  importId: step.import.id,
  fileName: step.import.fileName,
  by: step.import.committedBy,
  plan: step.plan ?? null,
  committedYear: step.committedYear ?? null,
  actual: step.actual ?? null,
  actualAsOf: step.actualAsOf ?? null,
  rate: step.rate ?? null,
})
