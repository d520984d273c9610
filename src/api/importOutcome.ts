import { factKinds } from '../domain/ledger/ledger.ts'
import { evidenceText } from '../text/vi/evidence.ts'
import { findingSentence, senderSentence } from '../text/vi/findings.ts'
import { mainReason } from '../workbook/said/evidence.ts'
import type { ReadFailure } from '../workbook/said/cells.ts'
import type { Finding } from '../workbook/said/findings.ts'
import type { Interpretation } from '../workbook/said/interpretation.ts'
import type { ImportPlan, PlannedFact } from '../workbook/said/plan.ts'
import { isEmpty, type Decisions } from '../workbook/said/decisions.ts'
import type { FindingView, ImportOutcome } from './contract/imports.ts'
import type { ColumnAside, NewEntries, NameQuestionView } from './contract/importPreview.ts'
import type { NameQuestion } from '../workbook/said/nameQuestion.ts'

type FileReading = {
  readonly file: { readonly fileName: string }
  readonly interpretation: Interpretation
  readonly digest: string
  readonly decisions: Decisions
}

type OutcomeFacts = {
  readonly status: ImportOutcome['status']
  readonly findings: readonly Finding[]
  readonly importId?: string
  readonly plan?: ImportPlan
  readonly changes?: ImportOutcome['changes']
  readonly difference?: ImportOutcome['difference']
  readonly layout?: ImportOutcome['layout']
}

/** What became of a file that could be read. */
export const outcomeOf = (read: FileReading, seen: OutcomeFacts): ImportOutcome => ({
  file: read.file.fileName,
  status: seen.status,
  importId: seen.importId ?? null,
  planYear: read.interpretation.planYear ?? null,
  asOf: read.interpretation.reportDate ?? null,
  counts: seen.plan === undefined ? countsAsRead(read.interpretation) : countsOf(seen.plan.facts),
  findings: seen.findings.map(toView),
  digest: read.digest,
  changes: seen.changes ?? noChanges,
  questions: seen.plan?.questions.map(questionView) ?? [],
  aside: columnsAside(read.interpretation),
  newEntries: seen.plan === undefined ? null : newEntriesOf(seen.plan),
  ...(seen.plan !== undefined && seen.plan.likely.length > 0 && { likely: [...seen.plan.likely] }),
  difference: seen.difference ?? null,
  layout: seen.layout ?? null,
  decisions: isEmpty(read.decisions) ? null : viewOf(read.decisions),
})

/** What became of a file that could not be read at all. */
export const unreadable = (fileName: string, failure: ReadFailure): ImportOutcome => ({
  file: fileName,
  status: 'rejected',
  importId: null,
  planYear: null,
  asOf: null,
  counts: { projects: 0, investors: 0, facts: countKinds([]) },
  findings: [toView({ ...failure, severity: 'error', sheet: undefined, cell: undefined })],
  digest: null,
  changes: noChanges,
  ...nothingSeen,
})

/** The contract's arrays are not readonly; the decisions are the same. */
const viewOf = (decisions: Decisions): NonNullable<ImportOutcome['decisions']> =>
  structuredClone(decisions) as NonNullable<ImportOutcome['decisions']>

const questionView = ({ code, investor, candidates, place, ...question }: NameQuestion): NameQuestionView => ({
  ...question,
  code: code ?? null,
  investor: investor ?? null,
  place: { ...place },
  candidates: candidates.map(candidate => ({ ...candidate, code: candidate.code ?? null })),
})

/** Columns with figures that do not go in, and why. */
const columnsAside = ({ sheets }: Interpretation): ColumnAside[] =>
  sheets.flatMap(({ name, tables }) =>
    tables.flatMap(({ columns }) =>
      columns.flatMap(({ column, header, account: { standing, amount, filled, evidence } }) => {
        if (standing === 'counts' || standing === 'words') return []
        const reason = mainReason(evidence)
        const why = reason === undefined ? '' : evidenceText(reason)
        return [
          { sheet: name, column, heading: header.join(' / '), standing, amount: amount ?? null, figures: filled, why },
        ]
      }),
    ),
  )

const newEntriesOf = ({ added }: ImportPlan): NewEntries => ({
  investors: added.investors.map(({ name }) => name),
  sources: added.sources.map(({ name }) => name),
  projects: { count: added.projects.length, names: added.projects.slice(0, mostNames).map(({ name }) => name) },
})

const mostNames = 200

const nothingSeen = { questions: [], aside: [], newEntries: null, difference: null, layout: null, decisions: null }

const noChanges = { added: 0, changed: 0, unchanged: 0 } as const

const countsOf = (facts: readonly PlannedFact[]): ImportOutcome['counts'] => {
  const projects = new Set<string>()
  const investors = new Set<string>()
  for (const { projectId, investorId } of facts) {
    projects.add(projectId)
    if (investorId !== undefined) investors.add(investorId)
  }
  return { projects: projects.size, investors: investors.size, facts: countKinds(facts) }
}

/** By the names in the file, where nothing has been matched to the directory. */
const countsAsRead = ({ facts }: Interpretation): ImportOutcome['counts'] => ({
  projects: new Set(facts.map(({ project, investor }) => project.code ?? `${investor}\n${project.name}`)).size,
  investors: new Set(facts.flatMap(({ investor }) => investor ?? [])).size,
  facts: countKinds(facts),
})

/** The four main kinds always, the others where the file holds any. */
const countKinds = (facts: readonly Pick<PlannedFact, 'kind'>[]): ImportOutcome['counts']['facts'] => {
  const counts: ImportOutcome['counts']['facts'] = { plan: 0, carriedOver: 0, commitment: 0, disbursement: 0 }
  const byKind = new Map<PlannedFact['kind'], number>()
  for (const { kind } of facts) byKind.set(kind, (byKind.get(kind) ?? 0) + 1)
  for (const kind of factKinds) {
    const count = byKind.get(kind)
    if (count !== undefined) counts[kind] = count
  }
  return counts
}

const toView = (finding: Finding): FindingView => {
  const [message, forSender] = [findingSentence(finding), senderSentence(finding)]
  return {
    severity: finding.severity,
    code: finding.code,
    sheet: finding.sheet ?? null,
    cell: finding.cell ?? null,
    message,
    ...(forSender !== message && { forSender }),
  }
}
