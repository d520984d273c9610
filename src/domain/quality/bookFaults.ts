import { amountColumn } from '../progress/amountColumn.ts'
import { dayNumber, type IsoDate } from '../base/calendar.ts'
import { factRow, type FactRow } from '../book/factRow.ts'
import { investorsOn, noInvestor } from '../book/investorOn.ts'
import { factKinds } from '../ledger/ledger.ts'
import { minus, type Dong } from '../base/money.ts'
import { foldName } from '../names/names.ts'
import type { OpenBook } from '../book/openBook.ts'
import { progressBy, type ProgressRow } from '../progress/progress.ts'
import { localDay } from '../submissions/submissions.ts'

/** What is wrong or missing in a year's ledger itself, whichever file it came from. `key` names it for good. */
export type BookFault = {
  readonly key: string
  readonly subject: FaultSubject
  /** The day on which the file that brought it was taken in; undefined where no single file did. */
  readonly since: IsoDate | undefined
} & (
  | {
      readonly kind: 'toDateFalls'
      readonly before: FactRow
      readonly after: FactRow
      /** after − before, negative. */
      readonly fall: Dong
    }
  | { readonly kind: 'disbursedOverPlan'; readonly plan: Dong; readonly actual: Dong; readonly asOf: IsoDate }
  | { readonly kind: 'disbursedWithoutPlan'; readonly actual: Dong; readonly asOf: IsoDate }
  | { readonly kind: 'tellersDiffer'; readonly claimed: Dong; readonly actual: Dong; readonly asOf: IsoDate }
  | { readonly kind: 'sameName'; readonly others: readonly FaultSubject[] }
  | { readonly kind: 'withoutInvestor'; readonly plan: Dong | undefined }
)

/** A project or an investor of the directory. */
export type FaultSubject = { readonly kind: 'project' | 'investor'; readonly id: string; readonly name: string }

/** Every fault of the year's figures on the day, by kind. */
export const bookFaults = (open: OpenBook, asOf: IsoDate): readonly BookFault[] => {
  const rows = progressBy(open, { asOf, by: 'project' })
  return [
    ...falls(open, asOf),
    ...rows.flatMap(row => figureFaults(open, row, asOf)),
    ...sameNames(projectsNamed(open, asOf), 'project'),
    ...sameNames(investorsNamed(open), 'investor'),
    ...withoutInvestor(open, asOf),
  ]
}

/** A disbursement to date that is lower than the one before it, of the same project, source, capital and teller. */
const falls = (open: OpenBook, asOf: IsoDate): readonly BookFault[] => {
  const { facts } = open.book
  const disbursement = factKinds.indexOf('disbursement')
  const bySeries = new Map<string, number[]>()
  for (let row = 0; row < facts.amount.length; row += 1) {
    if (facts.kind[row] !== disbursement || facts.basis[row] !== toDate || facts.supersededBy[row] !== -1) continue
    if ((open.book.dates[facts.asOf[row] ?? 0] ?? '') > asOf) continue
    const key = [facts.project[row], facts.source[row], facts.capital[row], facts.reporter[row]].join(' ')
    const series = bySeries.get(key)
    if (series) series.push(row)
    else bySeries.set(key, [row])
  }
  return [...bySeries.values()].flatMap(series => fallsIn(open, series))
}

/** Position of `toDate` among the bases. */
const toDate = 1

const fallsIn = ({ book }: OpenBook, series: readonly number[]): readonly BookFault[] => {
  const { facts } = book
  const ordered = series.toSorted((a, b) => (facts.asOf[a] ?? 0) - (facts.asOf[b] ?? 0))
  return ordered.flatMap((row, at) => {
    const previous = ordered[at - 1]
    if (previous === undefined || (facts.amount[row] ?? 0) >= (facts.amount[previous] ?? 0)) return []
    const [before, after] = [factRow(book, previous), factRow(book, row)]
    const { project, source, capital, reporter, asOf } = after
    return {
      kind: 'toDateFalls',
      key: ['falls', project.id, source?.id ?? '', capital, reporter, asOf].join('|'),
      since: localDay(after.import.committedAt),
      subject: { kind: 'project', id: project.id, name: project.name },
      before,
      after,
      fall: minus(after.amount, before.amount),
    }
  })
}

const figureFaults = (open: OpenBook, row: ProgressRow, asOf: IsoDate): readonly BookFault[] => {
  // However rates are counted: a fault is in the year's own capital, as it is allocated to the project.
  const { key, name, allocated: plan, yearActual: actual, claimed } = row
  const subject = { kind: 'project', id: key, name } as const
  const since = (): IsoDate | undefined => latestCommit(open, row.factRows)
  const faults: BookFault[] = []
  if (plan !== undefined && actual !== undefined && actual > plan)
    faults.push({ kind: 'disbursedOverPlan', key: `over|${key}`, subject, since: since(), plan, actual, asOf })
  if (plan === undefined && actual !== undefined && actual !== 0)
    faults.push({ kind: 'disbursedWithoutPlan', key: `unplanned|${key}`, subject, since: since(), actual, asOf })
  if (claimed !== undefined && actual !== undefined && claimed !== actual)
    faults.push({ kind: 'tellersDiffer', key: `tellers|${key}`, subject, since: since(), claimed, actual, asOf })
  return faults
}

/** When the latest of the files behind a figure was taken in. */
const latestCommit = ({ book }: OpenBook, rows: readonly number[]): IsoDate | undefined => {
  const commits = rows.flatMap(row => book.imports[book.facts.import[row] ?? -1]?.committedAt ?? [])
  const latest = commits.reduce<string | undefined>(
    (last, at) => (last === undefined || at > last ? at : last),
    undefined,
  )
  return latest === undefined ? undefined : localDay(latest)
}

/** Entries whose names are made of the same words: one thing under two names, perhaps. Different codes tell them apart. */
const sameNames = (entries: readonly NamedEntry[], kind: FaultSubject['kind']): readonly BookFault[] =>
  [...Map.groupBy(entries, ({ name, owner }) => `${wordsOf(name)}|${owner}`).values()].flatMap(group => {
    const [first, ...others] = group
    const codes = new Set(group.flatMap(({ code }) => code ?? []))
    if (!first || others.length === 0 || codes.size === group.length) return []
    return {
      kind: 'sameName',
      key: ['same', kind, ...group.map(({ id }) => id).toSorted()].join('|'),
      subject: { kind, id: first.id, name: first.name },
      since: undefined,
      others: others.map(({ id, name }) => ({ kind, id, name })),
    }
  })

type NamedEntry = {
  readonly id: string
  readonly name: string
  readonly code: string | undefined
  /** Two investors may each have a project of one name. */
  readonly owner: string
}

const investorsNamed = ({ book }: OpenBook): readonly NamedEntry[] =>
  book.directory.investors.map(({ id, name }) => ({ id, name, code: undefined, owner: '' }))

const projectsNamed = (open: OpenBook, asOf: IsoDate): readonly NamedEntry[] => {
  const owners = investorsOn(open, asOf)
  return open.index.projects.flatMap(at => {
    const project = open.book.directory.projects[at]
    if (!project) return []
    const { id, name, code } = project
    return { id, name, code, owner: String(owners[at] ?? noInvestor) }
  })
}

const wordsOf = (name: string): string => foldName(name).split(' ').toSorted().join(' ')

const withoutInvestor = (open: OpenBook, asOf: IsoDate): readonly BookFault[] => {
  const plans = amountColumn(open, 'plan', asOf).byProject
  const owners = investorsOn(open, asOf)
  return open.index.projects.flatMap(at => {
    const project = open.book.directory.projects[at]
    if (!project || (owners[at] ?? noInvestor) !== noInvestor) return []
    const plan = plans[at] ?? Number.NaN
    return {
      kind: 'withoutInvestor',
      key: `investor|${project.id}`,
      subject: { kind: 'project', id: project.id, name: project.name },
      since: undefined,
      plan: Number.isNaN(plan) ? undefined : (plan as Dong), // a column of whole đồng
    }
  })
}

/** Days from one day to another, never negative. */
export const daysSince = (from: IsoDate, to: IsoDate): number => Math.max(0, dayNumber(to) - dayNumber(from))
