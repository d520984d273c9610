import type { IsoDate } from '../../../domain/base/calendar.ts'
import { wholeSource, type ProjectId } from '../../../domain/base/ids.ts'
import { bases, capitals, factKinds, reporters, type ImportRecord } from '../../../domain/ledger/ledger.ts'
import { dong } from '../../../domain/base/money.ts'
import type { YearBook } from '../../../domain/book/yearBook.ts'
import type { PlannedFact } from '../../said/plan.ts'

/** A figure of the ledger that stands, as the file that brought it in gave it. */
export type StandingFigure = Pick<
  PlannedFact,
  'kind' | 'projectId' | 'sourceId' | 'capital' | 'reporter' | 'basis' | 'asOf' | 'amount' | 'cell'
> & { readonly of: ImportRecord }

/** What stands in the ledger about the projects of a file, project by project. */
export const standingOf = (
  book: YearBook,
  projects: ReadonlySet<ProjectId>,
): ReadonlyMap<ProjectId, readonly StandingFigure[]> => {
  const { facts, directory } = book
  const known = directory.projects.map(({ id }) => projects.has(id))
  const standing = new Map<ProjectId, StandingFigure[]>()
  for (const [row, project] of facts.project.entries()) {
    if (known[project] !== true || facts.supersededBy[row] !== -1) continue
    const figure = standingAt(book, row)
    if (!figure) continue
    const ofProject = standing.get(figure.projectId)
    if (ofProject) ofProject.push(figure)
    else standing.set(figure.projectId, [figure])
  }
  return standing
}

const standingAt = ({ directory, facts, dates, imports }: YearBook, row: number): StandingFigure | undefined => {
  const kind = factKinds[facts.kind[row] ?? -1]
  const capital = capitals[facts.capital[row] ?? -1]
  const reporter = reporters[facts.reporter[row] ?? -1]
  const basis = bases[facts.basis[row] ?? -1]
  const asOf: IsoDate | undefined = dates[facts.asOf[row] ?? -1]
  const projectId = directory.projects[facts.project[row] ?? -1]?.id
  const of = imports[facts.import[row] ?? -1]
  if (!kind || !capital || !reporter || !basis || asOf === undefined || projectId === undefined || !of) return undefined
  const sourceId = directory.sources[facts.source[row] ?? -1]?.id ?? wholeSource
  const amount = dong(facts.amount[row] ?? 0)
  return { kind, projectId, sourceId, capital, reporter, basis, asOf, amount, cell: facts.cell[row] ?? '', of }
}

type Key = Omit<StandingFigure, 'amount' | 'cell' | 'of'>

/** What a figure speaks of, within its plan year. */
export const keyOf = (figure: Key): string => `${seriesOf(figure)}\n${figure.asOf}`

/** The same, on any day. */
export const seriesOf = ({ kind, projectId, sourceId, capital, reporter, basis }: Omit<Key, 'asOf'>): string =>
  [kind, projectId, sourceId, capital, reporter, basis].join('\n')
