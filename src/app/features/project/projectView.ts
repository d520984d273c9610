import type { IsoDate } from '../../../domain/base/calendar.ts'
import type { Investor, Project } from '../../../domain/ledger/directory.ts'
import { factRow, type FactRow } from '../../../domain/book/factRow.ts'
import { sourceId, type ProjectId, type SourceId } from '../../../domain/base/ids.ts'
import { investorsOn } from '../../../domain/book/investorOn.ts'
import { projectFlags, type Flag, type LaggingQuestion } from '../../../domain/lagging/lagging.ts'
import { factKinds } from '../../../domain/ledger/ledger.ts'
import { minus, type Dong } from '../../../domain/base/money.ts'
import type { OpenBook } from '../../../domain/book/openBook.ts'
import { partsOf } from '../../../domain/progress/parts.ts'
import { progressBy, type ProgressRow } from '../../../domain/progress/progress.ts'

/** One project on a day, with everything that the year's files say of it. */
export type ProjectView = {
  readonly project: Project
  /** Answerable on the day; undefined where no file says. */
  readonly investor: Investor | undefined
  readonly row: ProgressRow
  readonly flags: readonly Flag[]
  readonly facts: readonly FactRow[]
  /** Rows that the figures of the day rest on; a fact that stands may still give way to a newer or finer one. */
  readonly counted: ReadonlySet<number>
  readonly sources: readonly SourceLine[]
  readonly tellers: Tellers | undefined
}

/** What of a project comes from one source and those below it; the empty path: what no file splits. */
export type SourceLine = {
  readonly source: SourceId
  readonly name: string | undefined
  /** How many of the sources above it are listed too. */
  readonly depth: number
  readonly plan: Dong | undefined
  readonly actual: Dong | undefined
  readonly committed: Dong | undefined
}

/** Investor and treasury both say what was disbursed; each speaks of its own day. */
export type Tellers = {
  readonly investor: Told
  readonly treasury: Told
  /** investor − treasury. */
  readonly difference: Dong
}

export type Told = { readonly amount: Dong; readonly asOf: IsoDate | undefined }

/** Undefined where the year's files do not speak of it. */
export const projectView = (
  open: OpenBook,
  { asOf, ruleSet, id }: LaggingQuestion & { readonly id: ProjectId },
): ProjectView | undefined => {
  const { directory } = open.book
  const at = directory.projects.findIndex(known => known.id === id)
  const project = directory.projects[at]
  const row = progressBy(open, { asOf, by: 'project' }).find(({ key }) => key === id)
  if (!project || !row) return undefined
  const facts = factsOf(open, at)
  return {
    project,
    investor: directory.investors[investorsOn(open, asOf)[at] ?? -1],
    row,
    flags: projectFlags(open, { asOf, ruleSet, project: id }),
    facts,
    counted: new Set(row.factRows),
    sources: sourceLines(open, asOf, { id, facts }),
    tellers: tellersOf(open, asOf, id),
  }
}

/** By kind, source and day; what was replaced follows the fact that replaced it. */
const factsOf = ({ book }: OpenBook, project: number): readonly FactRow[] => {
  const all = book.facts.project.flatMap((at, row) => (at === project ? factRow(book, row) : []))
  const replaced = Map.groupBy(all, fact => fact.supersededBy)
  const withReplaced = (fact: FactRow): FactRow[] => [fact, ...(replaced.get(fact.row) ?? []).flatMap(withReplaced)]
  return all
    .filter(fact => fact.supersededBy === undefined)
    .sort(compareFacts)
    .flatMap(withReplaced)
}

const compareFacts = (a: FactRow, b: FactRow): number =>
  factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind) ||
  compareTexts(a.capital, b.capital) ||
  compareTexts(a.reporter, b.reporter) ||
  compareTexts(a.basis, b.basis) ||
  compareTexts(a.source?.id ?? '', b.source?.id ?? '') ||
  compareTexts(a.asOf, b.asOf)

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

type OfProject = { readonly id: ProjectId; readonly facts: readonly FactRow[] }

/** Nothing to split where no file names a source. */
const sourceLines = (open: OpenBook, asOf: IsoDate, { id, facts }: OfProject): readonly SourceLine[] => {
  const named = [...new Map(facts.map(({ source }) => [source?.id ?? sourceId(''), source?.name]))]
  if (named.every(([source]) => source === '')) return []
  return named
    .sort(([a], [b]) => compareTexts(a === '' ? '~' : a, b === '' ? '~' : b))
    .map(([source, name]) => {
      const told = (figure: 'plan' | 'actual' | 'committed') =>
        partsOf(open, { figure, asOf, projects: [id], source })[0]?.total
      const above = named.filter(([other]) => other !== '' && source.startsWith(`${other}.`))
      return {
        source,
        name,
        depth: above.length,
        plan: told('plan'),
        actual: told('actual'),
        committed: told('committed'),
      }
    })
    .filter(({ plan, actual, committed }) => [plan, actual, committed].some(amount => amount !== undefined))
}

const tellersOf = (open: OpenBook, asOf: IsoDate, id: ProjectId): Tellers | undefined => {
  const investor = told(open, 'claimed', { asOf, id })
  const leading = told(open, 'actual', { asOf, id })
  if (!investor || !leading || leading.reporter !== 'treasury') return undefined
  return { investor, treasury: leading, difference: minus(investor.amount, leading.amount) }
}

type Asked = { readonly asOf: IsoDate; readonly id: ProjectId }

const told = (
  open: OpenBook,
  figure: 'claimed' | 'actual',
  { asOf, id }: Asked,
): (Told & { readonly reporter: FactRow['reporter'] | undefined }) | undefined => {
  const [part] = partsOf(open, { figure, asOf, projects: [id] })[0]?.parts ?? []
  if (!part) return undefined
  const facts = part.rows.map(row => factRow(open.book, row))
  const latest = facts.reduce<FactRow | undefined>(
    (last, fact) => (!last || fact.asOf > last.asOf ? fact : last),
    undefined,
  )
  return { amount: part.amount, asOf: latest?.asOf, reporter: latest?.reporter }
}
