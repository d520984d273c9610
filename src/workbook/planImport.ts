import { yearStart, type IsoDate } from '../domain/base/calendar.ts'
import type { Directory, Project } from '../domain/ledger/directory.ts'
import { wholeSource } from '../domain/base/ids.ts'
import type { LockedMonths } from '../domain/ledger/locks.ts'
import type { YearBook } from '../domain/book/yearBook.ts'
import { answersByLedger, likelyFinding } from './checks/againstLedger/answers.ts'
import { nothingRepeated, repeatedIn } from './checks/againstLedger/repeated.ts'
import { changesToLocked } from './checks/againstLedger/locked.ts'
import type { Interpretation } from './said/interpretation.ts'
import { beyondBounds, beyondYear, type SizeOfYear } from './checks/magnitude.ts'
import type { Finding } from './said/findings.ts'
import { checkAgainstLedger } from './checks/ledgerChecks.ts'
import { assign, type Assignments } from './matching/assignments.ts'
import { createNamings, type Namings } from './matching/namings.ts'
import { matchNames, nobodyAsked, type NameAnswers } from './matching/matchNames.ts'
import type { ProjectDraft } from './matching/projects.ts'
import { withoutSkipped } from './matching/skipped.ts'
import { mergedFigures } from './matching/merged.ts'
import { namedAfter, newSpellings } from './matching/spellings.ts'
import type { ImportPlan, PlannedFact } from './said/plan.ts'

/** What is known when a file comes in. */
export type LedgerContext = {
  readonly directory: Directory
  /** The plan year's ledger; undefined where nothing of that year has been taken in. */
  readonly book: YearBook | undefined
  readonly newId: () => string
  /** Months of the plan year whose figures are settled. */
  readonly locked?: LockedMonths
  /** How large the year is, where that is known beside the ledger. */
  readonly sizeOfYear?: SizeOfYear | undefined
}

/**
 * What committing a file would write: every name matched to the directory, what is new created under the name that the
 * file writes, and the ledger's objections. Asks nothing; the same file on the same directory gives the same plan.
 */
export const planImport = (
  interpretation: Interpretation,
  { directory, book, newId, locked = nothingLocked, sizeOfYear }: LedgerContext,
  asking: NameAnswers = nobodyAsked,
): ImportPlan => {
  const { planYear, reporter } = interpretation
  const beyond = beyondBounds(interpretation.facts, book)
  if (planYear === undefined || beyond.length > 0) return nothingPlanned([...interpretation.findings, ...beyond])
  const { facts, findings: skipped } = withoutSkipped(interpretation.facts, asking.names)
  const findings = [...interpretation.findings, ...skipped]
  const matched = matchNames(facts, { directory, newId }, asking)
  const { mentions, investors, sources, projects } = matched
  const planned = facts.map(
    (
      { kind, investor, fundingSource, capital, asOf, basis, amount, sheet, cell, mend, reporter: by = reporter },
      row,
    ) => ({
      kind,
      projectId: draftAt(projects.drafts, mentions.projectOf[row]).id,
      investorId: investor === undefined ? undefined : investors.idOf.get(investor),
      sourceId: (fundingSource === undefined ? undefined : sources.idOf.get(fundingSource)) ?? wholeSource,
      planYear,
      capital,
      reporter: by,
      asOf,
      basis,
      amount,
      sheet,
      cell,
      ...(mend && { mend }),
    }),
  ) satisfies readonly PlannedFact[]
  const { openFigures = [], reportDate } = interpretation
  const likely = answersByLedger(openFigures, book)
  // What an open question keeps out of the facts is not gone from the file.
  const repetition = openFigures.length > 0 ? nothingRepeated : repeatedIn(planned, book, reportDate)
  const reportedOn = reportDate ?? yearStart(planYear)
  const entries = projectEntries(projects.drafts, { reportedOn, namings: createNamings(book) })
  return {
    facts: planned,
    added: { investors: investors.added, projects: entries.added, sources: sources.added },
    changed: { investors: investors.changed, projects: entries.changed, sources: sources.changed },
    findings: [
      ...findings,
      ...matched.findings,
      ...beyondYear(facts, sizeOfYear),
      ...mergedFigures(planned, facts, findings),
      ...checkAgainstLedger({ facts: planned, reportedOn: reportDate, findings, repetition }, book),
      ...likely.map(likelyFinding),
      ...changesToLocked(planned, book, locked),
    ],
    questions: matched.questions,
    likely,
    gone: repetition.imports.flatMap(({ gone }) => gone.map(({ row }) => row)),
  }
}

const nothingLocked: LockedMonths = new Set()

/** Nothing of such a file may be added up, not even for a preview. */
const nothingPlanned = (findings: readonly Finding[]): ImportPlan => ({
  facts: [],
  added: noEntries,
  changed: noEntries,
  findings,
  questions: [],
  likely: [],
  gone: [],
})

const noEntries = { investors: [], projects: [], sources: [] } as const

const draftAt = (drafts: readonly ProjectDraft[], at: number | undefined): ProjectDraft => {
  const draft = drafts[at ?? -1]
  if (!draft) throw new RangeError('every fact names a project')
  return draft
}

type NamingReport = { readonly reportedOn: IsoDate; readonly namings: Namings }

const projectEntries = (drafts: readonly ProjectDraft[], report: NamingReport) => {
  const added: Project[] = []
  const changed: Project[] = []
  for (const draft of new Set(drafts)) {
    const project = projectOf(draft, report)
    if (!draft.known) added.push(project)
    else if (project !== draft.known) changed.push(project)
  }
  return { added, changed }
}

/** The directory's entry after the import; the very same one where the file teaches nothing about it. */
const projectOf = (draft: ProjectDraft, report: NamingReport): Project => {
  const { id, known, code, spellings } = draft
  const investors = assignmentsOf(draft, report)
  if (!known) return { id, code, ...namedAfter(spellings), investors }
  const aliases = newSpellings(known, spellings)
  if (aliases.length === 0 && code === known.code && investors === known.investors) return known
  return { ...known, code, aliases: [...known.aliases, ...aliases], investors }
}

/** Of several investors in one file the first is taken, unless one of them is the project's already. */
const assignmentsOf = ({ known, investors }: ProjectDraft, { reportedOn, namings }: NamingReport): Assignments => {
  const before = known?.investors ?? []
  const candidates = [...investors].map(investorId =>
    assign(before, { investorId, reportedOn, namedOn: named => (known ? namings(known.id, named) : []) }),
  )
  return candidates.find(after => after === before) ?? candidates[0] ?? before
}
