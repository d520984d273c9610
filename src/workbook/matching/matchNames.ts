import type { Directory } from '../../domain/ledger/directory.ts'
import type { ProjectId } from '../../domain/base/ids.ts'
import type { NameDecision } from '../said/decisions.ts'
import type { Finding } from '../said/findings.ts'
import type { ReadFact } from '../said/interpretation.ts'
import { nameQuestions } from './ask.ts'
import { matchInvestors, type InvestorMatching } from './investors.ts'
import { mentionsOf, type Mentions } from './mentions.ts'
import type { NameQuestion } from '../said/nameQuestion.ts'
import { matchProjects, type ProjectMatching } from './projects.ts'
import { matchSources, type SourceMatching } from './sources.ts'
import { decidedNames } from './decidedNames.ts'

/** What the officer said of names, and whether one is there to be asked about the others. */
export type NameAnswers = { readonly names: readonly NameDecision[]; readonly asked: 'officer' | 'nobody' }

export const nobodyAsked: NameAnswers = { names: [], asked: 'nobody' }

type DirectoryContext = { readonly directory: Directory; readonly newId: () => string }

export type NameMatching = {
  readonly mentions: Mentions
  readonly investors: InvestorMatching
  readonly sources: SourceMatching
  readonly projects: ProjectMatching
  /** None where nobody is asked. */
  readonly questions: readonly NameQuestion[]
  /** What is asked about is not warned of besides. */
  readonly findings: readonly Finding[]
}

/** Every name of a file: whom it surely means, whom it may mean, and who is new. */
export const matchNames = (
  facts: readonly ReadFact[],
  { directory, newId }: DirectoryContext,
  { names, asked }: NameAnswers,
): NameMatching => {
  const told = decidedNames(names)
  const mentions = mentionsOf(facts)
  const investors = matchInvestors(mentions.investors, directory.investors, { newId, told })
  const sources = matchSources(mentions.sources.keys(), directory.sources, told)
  const projects = matchProjects(mentions.projects, {
    directory: directory.projects,
    investorOf: investors.idOf,
    newId,
    told,
  })
  const open = {
    facts,
    directory,
    investors: investors.open,
    projects: projects.open,
    sources: sources.open.flatMap(name => {
      const place = mentions.sources.get(name)
      return place ? { name, place } : []
    }),
    claimed: claimedBy(projects),
  }
  const questions = asked === 'nobody' ? [] : nameQuestions(open)
  const findings = [...investors.findings, ...projects.findings].filter(finding => !isAsked(finding, questions))
  return { mentions, investors, sources, projects, questions, findings }
}

/** Projects that a mention surely means. */
const claimedBy = ({ drafts, open }: ProjectMatching): ReadonlySet<ProjectId> => {
  const doubtful = new Set(open.map(({ byCode }) => byCode?.id))
  return new Set(drafts.flatMap(({ id, known }) => (known && !doubtful.has(id) ? id : [])))
}

const isAsked = ({ code, sheet, cell }: Finding, questions: readonly NameQuestion[]): boolean =>
  code === 'name-ambiguous' && questions.some(({ place }) => place.sheet === sheet && place.cell === cell)
