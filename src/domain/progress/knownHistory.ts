import type { IsoDate, PlanYear } from '../base/calendar.ts'
import type { Directory } from '../ledger/directory.ts'
import type { Figures } from './figures.ts'
import type { ProjectId } from '../base/ids.ts'
import type { Fact, ImportRecord } from '../ledger/ledger.ts'
import { openBook } from '../book/openBook.ts'
import { figuresOfProjects } from './progress.ts'
import { buildYearBook } from '../book/yearBook.ts'

/** What was known of some projects from a moment on, and which import, taken in or taken back, made it so. */
export type KnownStep = Pick<Figures, 'plan' | 'actual' | 'actualAsOf' | 'committedYear' | 'rate'> & {
  /** ISO instant, UTC. */
  readonly at: string
  readonly event: 'committed' | 'undone'
  readonly import: ImportRecord
}

export type HistoryInput = {
  readonly planYear: PlanYear
  readonly directory: Directory
  /** All of the year, undone ones too. */
  readonly imports: readonly ImportRecord[]
  /** Of the projects alone, of every import. */
  readonly facts: readonly Fact[]
  readonly projects: readonly ProjectId[]
  /** The day that the figures stand for, in every step. */
  readonly asOf: IsoDate
}

/** How the figures of the projects changed as files came in and were taken back, oldest first; what changed nothing is left out. */
export const knownHistory = ({ asOf, projects, ...year }: HistoryInput): readonly KnownStep[] => {
  const steps: KnownStep[] = []
  let before = ''
  for (const { at, event, record } of eventsOf(year)) {
    const open = openBook(buildYearBook({ ...year, knownAt: at }))
    const row = figuresOfProjects(open, asOf, { key: 'known', name: '', projects })
    const { plan, actual, actualAsOf, committedYear, rate } = row
    const now = [plan, actual, actualAsOf, committedYear].join(' ')
    if (now !== before) steps.push({ at, event, import: record, plan, actual, actualAsOf, committedYear, rate })
    before = now
  }
  return steps
}

type KnownEvent = { readonly at: string; readonly event: KnownStep['event']; readonly record: ImportRecord }

/** Every moment at which an import that speaks of the projects came in or was taken back. */
const eventsOf = ({ imports, facts }: Pick<HistoryInput, 'imports' | 'facts'>): readonly KnownEvent[] => {
  const speaking = new Set(facts.map(({ importId }) => importId))
  return imports
    .filter(({ id }) => speaking.has(id))
    .flatMap((record): KnownEvent[] => [
      { at: record.committedAt, event: 'committed', record },
      ...(record.undoneAt === undefined ? [] : [{ at: record.undoneAt, event: 'undone' as const, record }]),
    ])
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.record.order - b.record.order)
}
